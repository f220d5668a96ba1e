/**
 * Traditional → simplified for the characters of the form itself and of the phrases that name agency,
 * year and period: enough to align labels without the full dictionary (54 KB, 20 ms). Pairs, held
 * against opencc by a test.
 */
const pairs =
  '並并佈布來来係系個个億亿內内動动務务區区員员問问單单國国執执報报審审將将對对屬属廢废廳厅強强後后從从復复採采據据數数於于時时會会條条業业構构機机檔档權权歷历決决沒没況况減减為为無无爲为獲获現现當当發发確确祕秘穩稳範范糾纠納纳組组結结系系統统經经維维編编縣县總总織织繫系繳缴繼继續续罰罚聯联舉举萬万蓋盖處处裏里補补裡里製制複复覆复規规計计訟讼訪访許许訴诉詢询認认說说説说請请議议護护費费購购轉转辦办這这進进過过鎮镇門门開开間间關关項项預预題题額额類类體体資资訊讯專专畫画網网絡络';

const toSimplified = new Map<string, string>();
/** The traditional characters of each simplified one. */
const toTraditional = new Map<string, string>();
for (let at = 0; at < pairs.length; at += 2) {
  const [from, to] = [pairs.charAt(at), pairs.charAt(at + 1)];
  if (from === to) continue;
  toSimplified.set(from, to);
  toTraditional.set(to, (toTraditional.get(to) ?? '') + from);
}

/** A character that is traditional beyond doubt: none of these is used in simplified text. */
export const traditionalCharacter = new RegExp(`[${[...toSimplified.keys()].join('')}]`, 'g');

/** A pattern of simplified words that matches them in either writing: 结果 → [结結]果. */
export function inEitherWriting(words: string): string {
  return words.replace(/./gu, (each) => (toTraditional.has(each) ? `[${each}${toTraditional.get(each)}]` : each));
}

/** Folds the form's own traditional characters; length and all other characters stay as they are. */
export function foldFormCharacters(text: string): string {
  return text.replace(traditionalCharacter, (character) => toSimplified.get(character) ?? character);
}

/** 资讯 is Taiwan's 信息 wherever it stands. Of text whose characters are folded. */
export function foldInformation(text: string): string {
  return text.replaceAll('资讯', '信息');
}

/** Taiwan's and Hong Kong's other words for the form's own, once the characters are folded; each as long as the other. */
const formWords = new Map([
  ['讯息', '信息'],
  ['档案', '文件'],
  ['专案', '项目'],
  ['程式', '程序'],
  ['网路', '网络'],
  ['计画', '计划'],
  ['覆议', '复议'],
]);
const formWord = new RegExp([...formWords.keys()].join('|'), 'g');

/** For labels of the form alone: prose means other things by them (档案馆 is no 文件馆). */
export function foldFormWords(text: string): string {
  return foldInformation(foldFormCharacters(text)).replace(formWord, (word) => formWords.get(word) ?? word);
}
