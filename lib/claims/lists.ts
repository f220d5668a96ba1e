/** Lists: the numbers that stand behind a total as its parts, and where they end. */
import { mayCountSameThings } from '../forms/vocabulary/units.ts';
import { familiesOf, isInflow, isOpener, isVague, nameOf, saysMoreFollows } from './labels.ts';
import { means, meansAs, type Token } from './lexer.ts';
import { isComparison, labelOf, type NumberItem, type NumberItems, wordsBehind } from './number-items.ts';
import { requestVerbs } from './phrases.ts';
import { hasStop, hasWord, isFiller, isWord, outsideBrackets } from './words.ts';

export interface ListPart {
  readonly item: NumberItem;
  readonly value: number;
  /** What the part is called. */
  readonly label: readonly Token[];
}

export interface PartList {
  readonly parts: readonly ListPart[];
  /** Numbers that follow where the list was taken to end: it may have gone on. */
  readonly beyond: readonly number[];
  /** Numbers in other units that stand inside. */
  readonly strange: readonly number[];
  /** Its parts have parts of their own, whose end no stop shows. */
  readonly tangled: boolean;
  /** Each part begins behind 「；」. */
  readonly bySemicolon: boolean;
  /** Index of the first number behind the list. */
  readonly end: number;
}

/** A list while it is read. */
interface ListScan {
  readonly items: NumberItems;
  readonly first: NumberItem;
  readonly head: NumberItem;
  /** What is done in its parts, as its first part has it. */
  readonly done: ReadonlySet<string>;
  /** Whether 「；」 stands between its parts; null before the second. */
  bySemicolon: boolean | null;
}

/**
 * What a number is to the list. `aside`: no part, and the list goes on; `inner`: it begins parts of the part before;
 * `unreadable`: nobody can add the list up.
 */
type ListStep = 'part' | 'strange' | 'aside' | 'inner' | 'end' | 'unreadable';

/** The parts from the item at `first` on, whose total is `head`; null where the list cannot be checked. */
export function collectParts(items: NumberItems, first: NumberItem, head: NumberItem): PartList | null {
  const scan: ListScan = { items, first, head, done: doneIn(labelOf(first)), bySemicolon: null };
  const parts: ListPart[] = [];
  const strange: number[] = [];
  let tangled = false;
  let end = first.index;
  for (; end < items.all.length; end++) {
    const item = items.all[end] as NumberItem;
    const step = item === first ? firstStep(scan) : nextStep(scan, item);
    if (step === 'unreadable') return null;
    if (step === 'inner') {
      const next = nextBehindSemicolon(items, end, first.depth);
      tangled = next === null || scan.bySemicolon === false;
      if (next === null || tangled) break;
      scan.bySemicolon = true;
      end = next - 1;
    }
    if (step === 'end') break;
    if (step === 'part') parts.push({ item, value: item.quantity.value, label: nameOf(items, item) });
    if (step === 'strange') strange.push(item.quantity.value);
  }
  const last = parts.at(-1);
  if (last === undefined || isOpenBehind(items, last)) return null;
  return { parts, beyond: beyondOf(scan, end), strange, tangled, bySemicolon: scan.bySemicolon === true, end };
}

/** 公开 alone may be an answer: other answers go on with it. */
function doneIn(label: readonly Token[]): ReadonlySet<string> {
  // 「含2022年转至今年办理的3件，办结68件」: what was carried over is a list of its own.
  if (hasWord(label, 'carry', 'undone')) return new Set(['carry']);
  const families = familiesOf(label);
  return families.size === 0 && hasWord(label, 'outcome') ? new Set(['outcome']) : families;
}

function firstStep({ items, first, head }: ListScan): ListStep {
  if (first.quantity.percent) return hasWord(labelOf(first), 'share') ? 'aside' : 'end';
  if (isComparison(first) || isInexact(items, first)) return 'unreadable';
  if (mayCountSameThings(head.quantity.unit, first.quantity.unit)) return 'part';
  return isInLabel(items, first) ? 'aside' : 'unreadable';
}

function nextStep(scan: ListScan, item: NumberItem): ListStep {
  const { items, first, head, done } = scan;
  if (item.depth !== first.depth) return item.depth > first.depth ? 'aside' : 'end';
  // 「4件，其中3件为同一人提出，4件均已答复」: all of them again.
  if (item.quantity.value === head.quantity.value && item.quantity.value > 0) return 'end';
  const between = outsideBrackets(item.before);
  if (items.all[item.index - 1]?.depth === item.depth && saysMoreFollows(between)) return 'unreadable';
  const newClause = hasStop(between, ';');
  // 「不予处理11件：重复申请2件、…」
  if (!newClause && (hasWord(between, 'among') || hasStop(between, ':'))) return 'inner';
  if (hasWord(between, 'among', 'average') || isSortedNext(between)) return 'end';
  const label = labelOf(item);
  if (item.quantity.percent) return hasWord(label, 'share') ? 'aside' : 'end';
  // 「不予公开、不予处理各10件」
  if (hasWord(label, 'each')) return 'unreadable';
  // 「企业3件，公开2件，不予公开1件；自然人1件」
  const ofApplicant = hasWord(labelOf(first), 'applicant') && !hasWord(label, 'applicant');
  if (!newClause && ofApplicant && hasWord(label, 'outcome')) return 'inner';
  // 「其中20件涉及招生；2件结转下年」, 「同一申请人提起9件；维持4件」: sorted another way.
  if (newClause && !isSortedAlike(scan, item)) return 'end';
  if (isAdded(label) || hasWord(label, 'except')) return 'end';
  if (isComparison(item)) return 'aside';
  const sameUnit = mayCountSameThings(head.quantity.unit, item.quantity.unit);
  if (!sameUnit && isInLabel(items, item)) return 'aside';
  // 「…5件，访问量47万次」: nobody counts it in.
  if (!sameUnit && item.quantity.hedged) return 'end';
  // 「其中登记费412万元，其余为…；减免36万元」: the rest has no number.
  if (newClause && hasUncountedRest(between)) return 'unreadable';
  // 「审结30件，维持26件、…，尚未审结3件」
  if (hasWord(labelOf(head), 'answer') && isOpenCase(label)) return 'end';
  // 「其中办结6件，…；同意公开3件」
  if (done.has('answer') && !done.has('outcome') && hasWord(label, 'outcome')) return 'end';
  if (doesSomethingElse(scan, item, between)) return 'end';
  if (newClause && scan.bySemicolon === false) return 'end';
  // 「A3件,B,C2件」: an item without its number, so the list cannot be added up.
  const commas = between.filter(({ stop }) => stop === ',').length;
  if (!newClause && commas > 1 && !hasWord(label, 'rest')) return 'unreadable';
  if (newClause) scan.bySemicolon = true;
  scan.bySemicolon ??= false;
  if (isInexact(items, item)) return 'unreadable';
  return sameUnit ? 'part' : 'strange';
}

/** 「保留40件、修改6件、废止10件」: what becomes of things sorts them. */
const sorting: ReadonlySet<string> = new Set(['outcome', 'issue', 'repeal', 'inForce', 'decide', 'does']);

/** Something else is done with it than with the first part, so a new statement begins. */
function doesSomethingElse({ first, done }: ListScan, item: NumberItem, between: readonly Token[]): boolean {
  const label = labelOf(item);
  if (isInflow(label) && isInflow(labelOf(first))) return false;
  const sorts = between[0]?.text === '、' || item.depth > 0;
  return [...familiesOf(label)].some((family) => !done.has(family) && !(sorts && sorting.has(family)));
}

/** Parts of one list are sorted one way: by what came of them, by who carries them on, or by what else. */
function isSortedAlike({ items, first }: ListScan, item: NumberItem): boolean {
  const sortOf = (part: NumberItem) => {
    const name = nameOf(items, part);
    // 其他 belongs to any list.
    if (hasWord(name, 'rest', 'otherItem')) return null;
    return hasWord(name, 'result') ? 'result' : hasWord(name, 'carry', 'undone') ? 'carry' : 'other';
  };
  const [one, other] = [sortOf(first), sortOf(item)];
  if (one === null || other === null || one === other) return true;
  if (one === 'result' || other === 'result') return false;
  return hasWord(nameOf(items, first), 'outcome', ...requestVerbs, 'carry', 'undone');
}

function isOpenCase(label: readonly Token[]): boolean {
  return hasWord(label, 'undone') || label.some((token) => meansAs(token, 'result', 'pending'));
}

/** 「，其余为…；」 */
function hasUncountedRest(between: readonly Token[]): boolean {
  const stop = between.findLastIndex((token) => token.stop === ';');
  return between.slice(0, stop).some((token, at, clause) => means(token, 'rest') && clause[at - 1]?.stop === ',');
}

function isInexact(items: NumberItems, item: NumberItem): boolean {
  return item.quantity.hedged || isVague(wordsBehind(items, item));
}

/** 「8个县市438件」: the first number belongs to the name of the second. */
function isInLabel({ all }: NumberItems, item: NumberItem): boolean {
  const next = all[item.index + 1];
  if (next === undefined || next.depth !== item.depth || next.before.length === 0) return false;
  return !next.quantity.percent && next.before.every(({ stop, text }) => stop === '' && text !== '、');
}

/** 「；按申请人看，」: what follows is sorted another way. */
function isSortedNext(between: readonly Token[]): boolean {
  return between.some((token, at) => means(token, 'view') && isOpener(between, at));
}

/** The numbers that follow in the same statement. */
function beyondOf({ items, first, head }: ListScan, end: number): readonly number[] {
  const found: number[] = [];
  for (const item of items.all.slice(end)) {
    const between = outsideBrackets(item.before);
    if (item.depth < first.depth) break;
    if (item.depth > first.depth) continue;
    if (hasStop(between, ';') || isSortedNext(between)) break;
    if (!item.quantity.percent && mayCountSameThings(head.quantity.unit, item.quantity.unit))
      found.push(item.quantity.value);
  }
  return found;
}

/** 共, 合计, 另有: a number that is no part. */
function isAdded(label: readonly Token[]): boolean {
  return label.some((token, at) => {
    if (!isWord(label, at)) return false;
    // 「其他总数3件」 is a part; 「共3件」, 「累计3件」 begin anew.
    const begins = label.slice(0, at).every((before) => isFiller(before) || means(before, 'together'));
    if (begins && means(token, 'total', 'grandTotal', 'cumulative')) return true;
    return token.text.length > 1 && means(token, 'apart') && !means(token, 'and');
  });
}

function nextBehindSemicolon(items: NumberItems, from: number, depth: number): number | null {
  for (let at = from + 1; at < items.all.length; at++) {
    const item = items.all[at] as NumberItem;
    if (item.depth < depth) return null;
    if (item.depth === depth && hasStop(outsideBrackets(item.before), ';')) return at;
  }
  return null;
}

/** Behind its last part: 等, 「、网上咨询」 without a number, 「其余为工作动态」. */
function isOpenBehind(items: NumberItems, { item }: ListPart): boolean {
  const behind = wordsBehind(items, item);
  if (saysMoreFollows(behind)) return true;
  if (items.all[item.index + 1] !== undefined) return false;
  const [first, second] = behind;
  if (first?.text === '、' && second !== undefined) return true;
  return (first?.stop === ',' || first?.stop === ';') && means(second, 'rest', 'otherItem');
}
