/** What a number in a list is called, and what is done with it. */
import type { WordClass } from '../forms/vocabulary/index.ts';
import { isUnknown, means, meansAs, type Token } from './lexer.ts';
import { labelOf, type NumberItem, type NumberItems, wordsBehind } from './number-items.ts';
import { anyStop, beforeStops, hasWord, isFiller, isWord } from './words.ts';

/** What is done with things, by family: a part in which something else is done begins a new statement. */
const families: ReadonlyMap<WordClass, string> = new Map([
  ['receive', 'receive'],
  ['receiveNew', 'receive'],
  ['handle', 'answer'],
  ['answer', 'answer'],
  ['carry', 'carry'],
  ['undone', 'carry'],
  ['outcome', 'outcome'],
  ['issue', 'issue'],
  ['repeal', 'repeal'],
  ['inForce', 'inForce'],
  ['decide', 'decide'],
  ['does', 'does'],
  ['court', 'court'],
]);

export function familiesOf(label: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  // 撤销并责令重新答复: what came of a case is nothing that is done with it, though verbs tell it.
  if (hasWord(label, 'result')) return found;
  const begins = label.findIndex((token) => !isFiller(token) && !means(token, 'and'));
  const unknown = label.findLastIndex(isUnknown);
  label.forEach((token, at) => {
    // 主动公开, 依申请公开, 其他方式公开: what a thing is like, not what is done with it.
    if (means(token, 'attribute', 'way', 'generalNoun', 'otherItem') || !isWord(label, at)) return;
    // 不动产登记公告, 政策解读: a verb inside a name, or the name's own end.
    if (at > begins && (at < unknown || (means(token, 'does') && isEnd(label, at)))) return;
    for (const { class: word, unsure } of token.meanings) {
      const family = families.get(word);
      if (family !== undefined && unsure !== true) found.add(family);
    }
  });
  return found;
}

function isEnd(label: readonly Token[], at: number): boolean {
  return label.slice(at + 1).every((token) => isFiller(token) || means(token, 'generalNoun'));
}

/** Words before a number that do not name it. */
function isNameless(token: Token): boolean {
  return isFiller(token) || means(token, 'among', 'and', 'makesUp', 'view', 'apart');
}

/** Where a part begins with its number (「1件予以公开，1件无法提供」), it is called by the words behind. */
export function nameOf(items: Pick<NumberItems, 'all' | 'tail'>, item: NumberItem): readonly Token[] {
  const label = labelOf(item);
  if (!label.every(isNameless)) return label;
  const behind = beforeStops(wordsBehind(items, item), anyStop);
  const end = behind.findIndex(({ text }) => text === '、');
  return end === -1 ? behind : behind.slice(0, end);
}

/** New applications, and those carried in from the year before: together what there is to answer. */
export function isInflow(label: readonly Token[]): boolean {
  if (hasWord(label, 'receive', 'receiveNew')) return true;
  const left = hasWord(label, 'carry', 'undone') || label.some((token) => meansAs(token, 'result', 'pending'));
  return left && hasWord(label, 'lastYear', 'otherTime');
}

/** 「…7条等」, 「…7条等内容」: the list says that it goes on. */
export function saysMoreFollows(behind: readonly Token[]): boolean {
  const [first, second] = behind;
  return means(first, 'andSoOn', 'everyWay') || (first?.stop === ',' && means(second, 'andSoOn', 'everyWay'));
}

/** 「60场次以上」: what the unit's own words do not show. */
export function isVague(behind: readonly Token[]): boolean {
  return behind
    .slice(0, 2)
    .some(
      (token, at) => means(token, 'about') && (at === 0 || (behind[0]?.text.length === 1 && behind[0].stop === '')),
    );
}

/** 公开 alone answers a request; beside other words (基层政务公开类信息) it is part of a name. */
export function isAnswer(token: Token, label: readonly Token[]): boolean {
  if (!means(token, 'outcome')) return false;
  return (
    !means(token, 'attribute') || !label.some((each) => isUnknown(each) || means(each, 'generalNoun', 'sort', 'medium'))
  );
}

/** 含 inside a longer word opens nothing; 分 and 分类 do at the end of their clause only. */
export function isOpener(words: readonly Token[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || before === undefined) return word !== undefined;
  if (means(word, 'view')) return meansAs(word, 'view', 'is') || (after !== undefined && after.stop !== '');
  return word.text.length > 1 || before.stop !== '' || isWord(words, at);
}
