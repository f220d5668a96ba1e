/** What looks like a fault and is none, or none that anybody could be sure of. */
import { seeded } from '../random.ts';
import { casesOf, pairsOf, type Trap, type YearCase, type YearPair } from './cases.ts';
import { makeSentences } from './prose.ts';
import { figure, type History, type State, withCells } from './states.ts';

const comparisons = ['carry-over', 'valid-documents', 'item-count', 'repeated-text'];
const otherReport = comparisons.slice(1);

export function makeTraps(histories: readonly History[]): readonly Trap[] {
  return [...names(histories), ...years(histories), ...wording(histories), ...days(histories), ...figures(histories)];
}

/** Three cases of a trap. */
function traps(
  pairs: readonly YearPair[],
  name: string,
  silent: readonly string[],
  change: (pair: YearPair, at: number) => Partial<YearCase> = () => ({}),
  count = 3,
): readonly Trap[] {
  return casesOf(pairs, count, name, change).map((each) => ({ ...each, silent }));
}

/** Nine requests carried in and granted, and no others: sums hold, but last year carried out something else. */
function nineCarriedIn(state: State): State {
  const cells = emptied(state, 't3.');
  for (const row of ['carriedIn', 'granted', 'outcomes'])
    for (const column of ['natural', 'total']) cells[`t3.${row}.${column}`] = 9;
  return withCells(state, cells);
}

/** Zeros for the cells whose ids begin so. */
function emptied({ cells }: State, start: string): Record<string, number> {
  return Object.fromEntries([...cells.keys()].filter((cell) => cell.startsWith(start)).map((cell) => [cell, 0]));
}

/** Whose report it is. */
function names(histories: readonly History[]): readonly Trap[] {
  const departments = pairsOf(histories, 'department');
  const zones = pairsOf(histories, 'zone');
  const twoYearsApart = histories
    .filter(([first]) => first?.role === 'department')
    .map((history) => ({ current: history[2] as State, previous: history[0] as State }));
  const other =
    (previousOf: (pair: YearPair, at: number) => State = ({ previous }) => previous) =>
    (pair: YearPair, at: number) => ({ current: nineCarriedIn(pair.current), previous: previousOf(pair, at) });
  const renamed = (from: string, to: string) =>
    traps(
      departments.filter(({ current }) => current.agency.endsWith(from)),
      `renamed from ${to}, with other figures`,
      [],
      other(({ previous }) => ({ ...previous, agency: previous.agency.replace(from, to) })),
    );
  const government = other(({ previous }) => ({ ...previous, agency: previous.agency.replace('办公室', '') }));
  const zone = other((_, at) => (zones[at] as YearPair).previous);
  return [
    ...renamed('水利局', '水务局'),
    ...renamed('卫生健康局', '卫生和计划生育局'),
    ...traps(pairsOf(histories, 'office'), 'the government’s report for its office’s', [], government),
    ...traps(departments, 'another agency’s report given for last year’s', otherReport, zone),
    ...traps(twoYearsApart, 'the report of two years ago given for last year’s', otherReport, other()),
  ];
}

function years(histories: readonly History[]): readonly Trap[] {
  const departments = (accept: (pair: YearPair) => boolean) => pairsOf(histories, 'department', accept);
  const changed = departments(({ current, previous }) => current.form.id !== previous.form.id);
  const valid = departments(
    ({ current, previous }) => previous.form.id === '2021' && figure(current, 't2.normative.valid') > 8,
  );
  const nothingCarried = departments(({ previous }) => figure(previous, 't3.carriedOut.total') === 0);
  const old = departments(({ current, previous }) => current.form.id === '2019' && previous.form.id === '2019');
  const recent = departments(({ current }) => current.year >= 2021);
  return [
    ...traps(changed, 'the form changed', [...comparisons, 'form-version'], undefined, 4),
    ...traps(valid, 'documents that expired', ['carry-over'], ({ current }) => ({
      current: withCells(current, { 't2.normative.valid': figure(current, 't2.normative.valid') - 2 }),
    })),
    ...traps(
      nothingCarried,
      'nothing carried over, left blank by one and 0 by the other',
      ['carry-over'],
      ({ current }) => ({
        current: withCells(current, { 't3.carriedIn.total': '', 't3.carriedIn.legal': '/' }),
      }),
    ),
    ...traps(
      departments(() => true),
      'last year’s carried over is no number',
      [],
      ({ current, previous }) => ({
        current: nineCarriedIn(current),
        previous: withCells(previous, {
          ...emptied(previous, 't3.carriedOut.'),
          't3.carriedOut.natural': '详见附件',
          't3.carriedOut.total': '详见附件',
        }),
      }),
    ),
    ...traps(old, 'items and their change left blank last year', [], ({ previous }) => ({
      previous: withCells(previous, { 't2.fees.previous': '', 't2.fees.change': '' }),
    })),
    ...traps(recent, 'powers that came from another agency', ['t2-plausible'], ({ current, previous }) => ({
      current: withCells(current, { 't2.licensing.decisions': 5000 }),
      previous: withCells(previous, { 't2.licensing.decisions': 0 }),
    })),
  ];
}

const law =
  '认真贯彻《中华人民共和国政府信息公开条例》，深入学习贯彻习近平新时代中国特色社会主义思想和党的二十大精神，坚持以公开为常态、不公开为例外，未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。落实《国务院办公厅政府信息与政务公开办公室关于印发政府信息公开工作年度报告格式的通知》要求。';

function wording(histories: readonly History[]): readonly Trap[] {
  const pairs = pairsOf(histories, 'department');
  const lawful = (state: State): State => ({
    ...withCells(state, emptied(state, 't4.')),
    overview: { ...state.overview, oversight: `${state.overview.oversight}${law}` },
    problems: [...state.problems.slice(0, 1), law, makeSentences(2, seeded(state.seed + 7))],
  });
  const others = (state: State) => histories.flat().filter(({ agency }) => agency !== state.agency);
  const before2021 = pairs.filter(({ current }) => current.year === 2020);
  const since2021 = pairs.filter(({ current }) => current.year >= 2021);
  return [
    ...traps(
      pairs,
      'legal wording shared with last year and with others',
      ['repeated-text'],
      ({ current, previous }) => ({
        current: lawful(current),
        previous: lawful(previous),
        batch: others(current)
          .filter(({ year }) => year === current.year)
          .map(lawful),
      }),
    ),
    ...traps(pairs, 'no way to contact is printed', ['contact'], ({ current }) => ({
      current: { ...current, preamble: current.preamble.replace(/如有疑问.*$/, '') },
    })),
    ...traps(before2021, 'no fee was charged before 2021', ['fee-disclosure']),
    ...traps(
      since2021,
      'fees in table two, and none for information',
      ['fee-disclosure', 'amount-unit'],
      ({ current, previous }) => ({
        current: withCells(current, { 't2.fees.amount': 36.5 }),
        previous: previous.form.id === '2021' ? withCells(previous, { 't2.fees.amount': 35.1 }) : previous,
      }),
    ),
    ...traps(pairs, 'a department says nothing of assessment', ['assessment-disclosure']),
    ...traps(
      pairsOf(histories, 'government'),
      'a government with more than its departments',
      ['child-sum'],
      ({ current }) => ({ batch: others(current) }),
    ),
  ];
}

function days(histories: readonly History[]): readonly Trap[] {
  const deadline = ['publication-deadline'];
  const at = (
    role: State['role'],
    name: string,
    published: (year: number) => State['published'],
    silent: readonly string[] = deadline,
  ) =>
    traps(pairsOf(histories, role), name, silent, ({ current }) => ({
      current: { ...current, published: published(current.year) },
    }));
  /** By the page's entry, in words that name a time, too. */
  const lastDay = (time: string) => (year: number) =>
    ({ date: [year + 1, 1, 31], how: 'meta', raw: `${year + 1}-01-31T${time}` }) as const;
  const on = (later: number, month: number, day: number, how: State['published']['how']) => (year: number) =>
    ({ date: [year + later, month, day], how }) as const;
  return [
    ...at('department', 'published on the last day, a minute to midnight', lastDay('23:59:00+08:00')),
    ...at('department', 'published on the last day, in another time zone', lastDay('16:30:00Z')),
    ...at('government', 'a government has until 31 March', on(1, 3, 31, 'line')),
    ...at('town', 'a town is not bound by the law', on(1, 2, 20, 'line')),
    ...at('zone', 'nor is a zone', on(1, 2, 20, 'notice')),
    ...at('office', 'an office that may report for its government', on(1, 3, 1, 'meta'), []),
    ...at('department', 'a page that moved years later', on(3, 7, 1, 'meta'), []),
    ...at('department', 'a date of the column, older than the report', on(-3, 7, 1, 'meta')),
    ...traps(pairsOf(histories, 'department'), 'signed in time, and dated later by the page', [], ({ current }) => ({
      current: {
        ...current,
        other: [...current.other, current.agency, `${current.year + 1}年1月20日`],
        published: on(1, 2, 10, 'meta')(current.year),
      },
    })),
    ...at('department', 'no date at all', on(1, 9, 9, 'none')),
  ];
}

function figures(histories: readonly History[]): readonly Trap[] {
  const pairs = pairsOf(histories, 'department');
  const beforeLaw = pairs.filter(({ current }) => current.year <= 2022);
  const charging = pairs.filter(({ previous }) => previous.form.id === '2021');
  return [
    ...traps(beforeLaw, 'lawsuits without a review, before the new law', ['direct-litigation'], ({ current }) => ({
      current: withCells(current, { ...emptied(current, 't4.direct.'), 't4.direct.upheld': 6, 't4.direct.total': 6 }),
    })),
    ...traps(charging, 'fees that grew fivefold', ['amount-unit'], ({ current, previous }) => ({
      current: withCells(current, { 't2.fees.amount': 61.5 }),
      previous: withCells(previous, { 't2.fees.amount': 12.3 }),
    })),
  ];
}
