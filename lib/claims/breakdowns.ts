/**
 * Breakdowns: a total and the parts said to make it up. Only lists that can be judged are returned: exact
 * numbers, one class of units, nested parts taken out, no 等. Whether a list is whole, it must say itself.
 */
import type { Breakdown } from '../model/prose.ts';
import type { Quantity } from './quantities.ts';
import { type Sentence, saidIn } from './sentences.ts';

/** 件 条 个 份 篇 mix in one list; 次 人 元 场 do not mix with anything. */
const mixing = new Set(['件', '条', '个', '個', '份', '篇', '项', '宗', '起', '例', '部', '期', '']);

function sameClass(a: string, b: string): boolean {
  return a === b || (mixing.has(a) && mixing.has(b) && !(a === '期') === !(b === '期')) || b === '';
}

interface Token {
  readonly quantity: Quantity;
  /** Text from the number before (or the sentence's beginning) to this one. */
  readonly between: string;
  readonly depth: number;
}

/** Opens a list behind its total. */
const opens = /其中|包括|包含|分别|构成|组成|[:(含]/;
const closes = /其余|其他|其它|分别|组成|余下/;
/** 主动公开, 依申请公开, 不予公开: the three attributes a document can have. */
const attributes = /主动公开.*依申请公开.*不予?公开|网络.*信函.*(?:当面|现场)|信函.*网络.*(?:当面|现场)/s;
const channels = /网站|公众号|微博|抖音|公报|栏目|媒体|电视|报刊|客户端|视频号|平台/g;
const vagueEnd = /等/;
const nestedAgain = /其中|包括|含/;
/** Numbers that are no part: differences, shares, cumulated totals. */
const noPart = /关停|注销|占|同比|增长|增加|减少|下降|较|累计|截[至止]|合计|总计|共计|以上/;

function tokensOf({ text, quantities }: Sentence): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let depth = 0;
  for (const quantity of quantities) {
    const between = text.slice(end, quantity.start);
    for (const character of between) {
      if (character === '(') depth++;
      else if (character === ')') depth = Math.max(0, depth - 1);
    }
    tokens.push({ quantity, between, depth });
    end = quantity.end;
  }
  return tokens;
}

export function breakdownsOf(sentence: Sentence): readonly Breakdown[] {
  const { text } = sentence;
  const tokens = tokensOf(sentence);
  const found: Breakdown[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const head = tokens[at] as Token;
    if (at < next || head.quantity.percent || head.quantity.hedged) continue;
    const list = listBehind(tokens, at, text);
    if (list === null) continue;
    const before = tokens
      .slice(Math.max(0, at - 2), at)
      .filter(
        ({ quantity, depth }) =>
          !quantity.percent && depth === head.depth && sameClass(head.quantity.unit, quantity.unit),
      );
    const otherTotals = before.flatMap(({ quantity }) => [quantity.value, quantity.value + head.quantity.value]);
    const all = [head, ...before].reduce((sum, { quantity }) => sum + quantity.value, 0);
    found.push({
      ...saidIn(sentence),
      total: head.quantity.value,
      parts: list.parts,
      otherTotals: before.length === 0 ? [] : [...otherTotals, all],
      kind: list.closed ? 'closed' : 'open',
      sameSentence: before.length === 0,
    });
    next = list.end;
  }
  if (found.length === 0) {
    const behind = totalBehind(sentence, tokens);
    if (behind !== null) found.push(behind);
  }
  if (found.length === 0) {
    const across = acrossSentences(sentence, tokens);
    if (across !== null) found.push(across);
  }
  return found;
}

interface List {
  readonly parts: readonly number[];
  readonly closed: boolean;
  /** Index of the first token behind the list. */
  readonly end: number;
}

/** The parts behind the total at `at`, or null where there is no list or it cannot be judged. */
function listBehind(tokens: readonly Token[], at: number, text: string): List | null {
  const head = tokens[at] as Token;
  const first = tokens[at + 1];
  if (first === undefined) return null;
  const link = first.between;
  const linked = opens.test(link) || (/[,:]/.test(link) && /共|总|合计/.test(head.between.slice(-14)));
  if (!linked || /[;。]/.test(link.slice(0, -1)) || noPart.test(link.replace(/其中|分别/g, ''))) return null;
  // 「共受理63件，上年结转1件，答复63件」 goes on, it does not break down.
  if (!opens.test(link) && /结转|答复|办结|办理|新收|收到|受理|审结/.test(text.slice(head.quantity.end))) return null;
  return collect(tokens, at + 1, head, text, /分别|组成|构成|:/.test(link) ? link : '');
}

function collect(tokens: readonly Token[], from: number, head: Token, text: string, link: string): List | null {
  const depth = (tokens[from] as Token).depth;
  const byColon = /[:：]/.test(link);
  const parts: number[] = [];
  let labels = link;
  let end = from;
  for (; end < tokens.length; end++) {
    const { quantity, between, depth: here } = tokens[end] as Token;
    if (here > depth) continue;
    if (here < depth) break;
    if (end > from) {
      if (
        (/;/.test(between) && !byColon) ||
        /。/.test(between) ||
        nestedAgain.test(between.replace(/\([^)]*\)/g, '')) ||
        (noPart.test(between) && !/^[^,]{0,12}$/.test(between))
      )
        break;
      if (noPart.test(between.split(/[,、]/).pop() ?? '')) break;
      if (vagueEnd.test(between.split(/[,、]/)[0] ?? '')) return null;
      // 「A 3 件，B，C 2 件」: an item without its number, so the list cannot be added up.
      if ((between.match(/,/g) ?? []).length > 1) return null;
    }
    if (quantity.percent || quantity.hedged) return null;
    if (!sameClass(head.quantity.unit, quantity.unit)) {
      if (quantity.unit === '次' || quantity.unit === '人次' || parts.length >= 2) break;
      return null;
    }
    if (!/[\u4e00-\u9fff]/.test(between) && !/分别/.test(labels)) return null;
    parts.push(quantity.value);
    labels += between;
  }
  if (parts.length < 2) return null;
  const tail = text.slice((tokens[end - 1] as Token).quantity.end).split(/[;。(]/)[0] ?? '';
  if (/^[^,]{0,8}等/.test(tail) || /^,?等/.test(tail)) return null;
  return { parts, closed: closes.test(labels) || attributes.test(labels) || (link !== '' && parts.length >= 3), end };
}

/** 「…210条，…130条，…10条，合计350条」: the total stands behind its parts. */
function totalBehind(sentence: Sentence, tokens: readonly Token[]): Breakdown | null {
  const at = tokens.findIndex(
    ({ between }, index) => index >= 2 && /[,;](?:以上)?(?:合计|共计|总计|总共)[^,;]{0,10}$/.test(between),
  );
  const total = tokens[at];
  if (total === undefined || total.quantity.hedged || total.quantity.percent) return null;
  const parts = tokens.slice(0, at);
  const judged = parts.every(
    ({ quantity, between, depth }, index) =>
      !quantity.hedged &&
      !quantity.percent &&
      depth === 0 &&
      sameClass(total.quantity.unit, quantity.unit) &&
      quantity.unit !== '' &&
      !/其中|等/.test(between) &&
      (index === 0 || /[,、;]/.test(between)),
  );
  if (!judged) return null;
  return {
    ...saidIn(sentence),
    total: total.quantity.value,
    parts: parts.map(({ quantity }) => quantity.value),
    otherTotals: [],
    kind: overlaps(parts.map(({ between }) => between).join(''), parts, total.quantity.value) ? 'open' : 'closed',
    sameSentence: false,
  };
}

/** The same item may stand on several channels: then the parts come to more than the total. */
function overlaps(labels: string, parts: readonly Token[], total: number): boolean {
  const sum = parts.reduce((before, { quantity }) => before + quantity.value, 0);
  return sum > total && (labels.match(channels)?.length ?? 0) >= 2;
}

/** 「81条。其中…」: the list begins a sentence, its total is the last number of the one before. */
function acrossSentences(sentence: Sentence, tokens: readonly Token[]): Breakdown | null {
  const { previous, text } = sentence;
  if (previous === null || !/^(?:其中|分别|包括)/.test(text) || tokens.length < 2) return null;
  const totals = previous.quantities.filter(({ percent, hedged }) => !percent && !hedged);
  const total = totals[totals.length - 1];
  if (total === undefined) return null;
  const head: Token = { quantity: total, between: '', depth: 0 };
  const list = collect(tokens, 0, head, text, '');
  if (list === null) return null;
  return {
    ...saidIn(sentence),
    quote: `${previous.quote}${sentence.quote}`,
    total: total.value,
    parts: list.parts,
    otherTotals: totals.slice(0, -1).map(({ value }) => value),
    kind: list.closed ? 'closed' : 'open',
    sameSentence: false,
  };
}

const category = /([\u4e00-\u9fff、]{2,24}类)(?:政府)?信息?(?:共|为|有)?$/;
const grandTotal = /主动公开[^,;。]{0,10}信息(?:总数|总量)?(?:共计|共|合计|为|有)?$/;

/**
 * Categories of information spread over items and paragraphs (机构职能类信息1222条 … 其他类信息495条), against
 * the total said before them. Only where the categories say that they are whole (其他类).
 */
export function categoriesOf(sentences: readonly Sentence[]): Breakdown | null {
  let total: { value: number; sentence: Sentence } | null = null;
  const parts: number[] = [];
  const quotes: string[] = [];
  let whole = false;
  for (const sentence of sentences) {
    if (sentence.section !== 'overview') continue;
    for (const { quantity, between } of tokensOf(sentence)) {
      if (quantity.unit !== '条' || quantity.hedged) continue;
      if (grandTotal.test(between)) {
        if (total !== null) return null;
        total = { value: quantity.value, sentence };
      } else if (category.test(between)) {
        parts.push(quantity.value);
        whole ||= /其[他它]类/.test(between);
        if (quotes[quotes.length - 1] !== sentence.quote) quotes.push(sentence.quote);
      }
    }
  }
  if (total === null || !whole || parts.length < 4 || quotes.length < 2) return null;
  const { sentence } = total;
  return {
    ...saidIn(sentence),
    quote: [sentence.quote, ...quotes].join(' … '),
    total: total.value,
    parts,
    otherTotals: [],
    kind: 'open',
    sameSentence: false,
  };
}
