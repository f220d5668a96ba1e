/**
 * Words that reports share without copying: titles of documents, the law's name, the set phrases of official prose, and
 * sentences that there was nothing to report. They match folded text; each begins with words of its own, for speed.
 */
export const sharedWording =
  /《[^》]{1,80}》|(?:中华人民共和国)?政府信息公开条例|习近平新时代中国特色社会主义思想|党的[一二三四五六七八九十]{1,3}(?:大|届)[^,。;]{0,20}精神|党中央、?国务院|决策部署|以公开为常态、?不公开为例外|(?:未|没有|无)(?:收到|发生|接到|产生|因)[^,。;]{0,20}(?:信息公开|申请|复议|诉讼|追究)[^,。;]{0,30}/g;
