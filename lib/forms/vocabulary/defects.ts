/** What was left over or left out in a text: by which characters it is known. Patterns are searched for, none is kept. */

/** 「共主动公开条，」: the unit follows its verb where the number belongs; behind it the phrase ends. */
export const missing =
  /(?<![没未无])(?<!没有|未曾)(?:共计?|合计|总计|累计|全年|新收|收到|受理|主动公开|制发|发布|办结|答复)(?:了)?(?:主动公开|公开|受理|收到|办理|发布|依申请公开|政府信息公开|政府信息|各类信息|信息|申请|文件|规范性文件){0,4}(?:共计?|为|达)?(?:件|条|份|个|篇|次|起|宗|人次|万元)(?=[,;。、)]|其中|$)|类(?:信息)?[条件](?=[,;、。])/g;
/** Words that end in what looks like a unit: 信息公开条例 is followed by 例, 文件 is a word, 申请件 counts nothing. */
export const wordsInstead =
  /(?:文件|附件|信件|邮件|稿件|要件|证件|条件|案件|事件|申请件|公开件|个人|每件|逐条|一次|多次|再次|首次|身份|部份|月份|年份|省份|股份|备份|缘起|发起|提起|引起|一起|答复件|回复件|此件|来件|原件|复印件|受理件|办结件|收件|各个|整个|头条|信条|线条)$/;

export const placeholders =
  /[XxＸ×]月[XxＸ×]日|[XxＸｘ×✕]{2,}(?=省|街道|办|年|月|日|件|条|个|份|期|次|人|场|篇|局|委|镇|区|县|市|号|单位|部门|[%,。;、)]|$)|[〔[(](?:20)?[XxＸｘ×]{2,4}[〕\])]|20[XxＸｘ×]{2}年?|待(?:填写?|补充|完善)(?=[,。;)、]|$)|此处(?:填写|插入|添加|补充)|[(【](?:请)?(?:填写|插入|此处)[^)】]{0,16}[)】]|_{3,}(?![_件条份个次场])|\*{3,}/g;
/** Addresses, and names that are masked on purpose: 李××. */
export const notPlaceholder = /https?|www|@|[A-Za-z]{3,}|(?:申请人|当事人|原告|居民|村民|市民|群众)[\u4e00-\u9fff]?$/;
/** 「收到申请  件」: the gap is left, the number never came. */
export const gap = /[\u4e00-\u9fff][ \u3000\u00a0_]{1,}(?:件|条|條|份|个|個|次|场|場)(?=[，。；、,;]|其中)/g;

/** Only doubles that no sentence can mean: 「南湖区人民政府政府信息公开」 says each word once. */
export const doubled =
  /,、|、,|,,+|。。(?!。)|;;+|、、+|:{2,}|,。|。,|、。|的的(?!确|士)|了了(?!解|事|之|然)|是是(?!非)|和和(?!气|睦|美)|在在(?!处)|与与|及及(?!时)|政府政府(?!信息|网站|公报|采购|工作)|信息信息(?!化)|公开公开|性性(?=信息)/g;

/** 「共收到申请件，」: said of no number, the number is missing. */
export const countless =
  /(?:共计?|累计|全年)(?:收到|受理|接收|办理|办结)(?:政府信息公开|信息公开|依申请公开)?申请件(?=[,;。])/g;

/** Words that no sentence says twice running; nouns that may stand beside themselves in a name (政府政府, 工作工作组) are not here. */
const neverDoubled =
  '加强 完善 推进 开展 进一步 落实 提升 强化 做好 梳理 规范 提高 健全 优化 加大 深化 严格 认真 积极 及时 按照 根据 通过 结合 围绕 坚持 确保 推动 促进 建立 制定 发布 收到 受理 办结 答复 我局 我镇 我县 我区 本年度 全年 依法 主动'.split(
    ' ',
  );

/** 加强加强, 满意率满意率: these words, and a rate, said twice running. */
export const doubledWords = new RegExp(`(${neverDoubled.join('|')}|[\\u4e00-\\u9fff]{1,4}率)\\1`, 'g');
