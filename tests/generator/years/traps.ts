/** What looks like a fault and is none, or none that anybody could be sure of. */

import { seeded } from '../random.ts';
import { type AgencyMatch, pairsOf, some, type Trap } from './cases.ts';
import { makeSentences } from './prose.ts';
import { figure, type History, type State, withCells } from './states.ts';

const comparisons = ['carry-over', 'valid-documents', 'item-count', 'repeated-text'];

export function makeTraps(histories: readonly History[]): readonly Trap[] {
  return [...names(histories), ...years(histories), ...wording(histories), ...days(histories), ...figures(histories)];
}

/** Nine requests carried in and granted, and no others: sums hold, but last year carried out something else. */
function nineCarriedIn(state: State): State {
  const cells = Object.fromEntries(
    [...state.cells.keys()].filter((cell) => cell.startsWith('t3.')).map((cell) => [cell, 0]),
  );
  for (const row of ['carriedIn', 'granted', 'outcomes'])
    for (const column of ['natural', 'total']) cells[`t3.${row}.${column}`] = 9;
  return withCells(state, cells);
}

/** Whose report it is. */
function names(histories: readonly History[]): readonly Trap[] {
  const renamed = (from: string, to: string): readonly Trap[] =>
    some(
      pairsOf(histories, 'department', ({ current }) => current.agency.endsWith(from)),
      3,
    ).map(({ current, previous }) => ({
      name: `renamed from ${to}, with other figures`,
      current: nineCarriedIn(current),
      previous: { ...previous, agency: previous.agency.replace(from, to) },
      silent: [],
    }));
  return [
    ...renamed('水利局', '水务局'),
    ...renamed('卫生健康局', '卫生和计划生育局'),
    ...some(pairsOf(histories, 'office'), 3).map(
      (pair): Trap => ({
        name: 'the government’s report for its office’s',
        current: nineCarriedIn(pair.current),
        previous: { ...pair.previous, agency: pair.previous.agency.replace('办公室', '') },
        silent: [],
      }),
    ),
    ...some(pairsOf(histories, 'department'), 3).map(
      (pair, at): Trap => ({
        name: 'another agency’s report given for last year’s',
        current: nineCarriedIn(pair.current),
        previous: (pairsOf(histories, 'zone')[at] as AgencyMatch).previous,
        silent: ['valid-documents', 'item-count', 'repeated-text'],
      }),
    ),
    ...some(
      histories.filter(([first]) => first?.role === 'department'),
      3,
    ).map(
      (history): Trap => ({
        name: 'the report of two years ago given for last year’s',
        current: nineCarriedIn(history[2] as State),
        previous: history[0] as State,
        silent: ['valid-documents', 'item-count', 'repeated-text'],
      }),
    ),
  ];
}

function years(histories: readonly History[]): readonly Trap[] {
  const departments = (accept: (pair: AgencyMatch) => boolean) => pairsOf(histories, 'department', accept);
  return [
    ...some(
      departments(({ current, previous }) => current.form.id !== previous.form.id),
      4,
    ).map((pair): Trap => ({ name: 'the form changed', ...pair, silent: [...comparisons, 'form-version'] })),
    ...some(
      departments(({ current, previous }) => previous.form.id === '2021' && figure(current, 't2.normative.valid') > 8),
      3,
    ).map(
      ({ current, previous }): Trap => ({
        name: 'documents that expired',
        current: withCells(current, { 't2.normative.valid': figure(current, 't2.normative.valid') - 2 }),
        previous,
        silent: ['carry-over'],
      }),
    ),
    ...some(
      departments(({ previous }) => figure(previous, 't3.carriedOut.total') === 0),
      3,
    ).map(
      ({ current, previous }): Trap => ({
        name: 'nothing carried over, left blank by one and 0 by the other',
        current: withCells(current, { 't3.carriedIn.total': '', 't3.carriedIn.legal': '/' }),
        previous,
        silent: ['carry-over'],
      }),
    ),
    ...some(
      departments(() => true),
      3,
    ).map(
      ({ current, previous }): Trap => ({
        name: 'last year’s carried over is no number',
        current: nineCarriedIn(current),
        previous: withCells(previous, {
          't3.carriedOut.natural': '详见附件',
          't3.carriedOut.total': '详见附件',
          ...Object.fromEntries(
            ['business', 'research', 'nonprofit', 'legal', 'otherOrg'].map((column) => [`t3.carriedOut.${column}`, 0]),
          ),
        }),
        silent: [],
      }),
    ),
    ...some(
      departments(({ current, previous }) => current.form.id === '2019' && previous.form.id === '2019'),
      3,
    ).map(
      ({ current, previous }): Trap => ({
        name: 'items and their change left blank last year',
        current,
        previous: withCells(previous, { 't2.fees.previous': '', 't2.fees.change': '' }),
        silent: [],
      }),
    ),
    ...some(
      departments(({ current }) => current.year >= 2021),
      3,
    ).map(
      ({ current, previous }): Trap => ({
        name: 'powers that came from another agency',
        current: withCells(current, { 't2.licensing.decisions': 5000 }),
        previous: withCells(previous, { 't2.licensing.decisions': 0 }),
        silent: ['t2-plausible'],
      }),
    ),
  ];
}

const law =
  '认真贯彻《中华人民共和国政府信息公开条例》，深入学习贯彻习近平新时代中国特色社会主义思想和党的二十大精神，坚持以公开为常态、不公开为例外，未发生因政府信息公开工作被申请行政复议、提起行政诉讼的情况。落实《国务院办公厅政府信息与政务公开办公室关于印发政府信息公开工作年度报告格式的通知》要求。';

function wording(histories: readonly History[]): readonly Trap[] {
  const pairs = pairsOf(histories, 'department');
  const lawful = (state: State): State => ({
    ...state,
    overview: { ...state.overview, oversight: `${state.overview.oversight}${law}` },
    problems: [...state.problems.slice(0, 1), law, makeSentences(2, seeded(state.seed + 7))],
    cells: withCells(
      state,
      Object.fromEntries([...state.cells.keys()].filter((cell) => cell.startsWith('t4.')).map((cell) => [cell, 0])),
    ).cells,
  });
  return [
    ...some(pairs, 3).map(
      ({ current, previous }): Trap => ({
        name: 'legal wording shared with last year and with others',
        current: lawful(current),
        previous: lawful(previous),
        batch: histories.flatMap((history) =>
          history.filter(({ agency, year }) => agency !== current.agency && year === current.year).map(lawful),
        ),
        silent: ['repeated-text'],
      }),
    ),
    ...some(pairs, 3).map(
      ({ current, previous }): Trap => ({
        name: 'no way to contact is printed',
        current: { ...current, preamble: current.preamble.replace(/如有疑问.*$/, '') },
        previous,
        silent: ['contact'],
      }),
    ),
    ...some(
      pairs.filter(({ current }) => current.year === 2020),
      3,
    ).map((pair): Trap => ({ name: 'no fee was charged before 2021', ...pair, silent: ['fee-disclosure'] })),
    ...some(
      pairs.filter(({ current }) => current.year >= 2021),
      3,
    ).map(
      ({ current, previous }): Trap => ({
        name: 'fees in table two, and none for information',
        current: withCells(current, { 't2.fees.amount': 36.5 }),
        previous: previous.form.id === '2021' ? withCells(previous, { 't2.fees.amount': 35.1 }) : previous,
        silent: ['fee-disclosure', 'amount-unit'],
      }),
    ),
    ...some(pairs, 3).map(
      (pair): Trap => ({ name: 'a department says nothing of assessment', ...pair, silent: ['assessment-disclosure'] }),
    ),
    ...some(pairsOf(histories, 'government'), 3).map(
      (pair): Trap => ({
        name: 'a government with more than its departments',
        ...pair,
        batch: histories.flat().filter(({ agency }) => agency !== pair.current.agency),
        silent: ['child-sum'],
      }),
    ),
  ];
}

function days(histories: readonly History[]): readonly Trap[] {
  const at = (
    role: State['role'],
    name: string,
    published: (year: number) => State['published'],
    silent: readonly string[] = ['publication-deadline'],
  ): readonly Trap[] =>
    some(pairsOf(histories, role), 3).map(({ current, previous }) => ({
      name,
      current: { ...current, published: published(current.year) },
      previous,
      silent,
    }));
  return [
    ...at('department', 'published on the last day, a minute to midnight', (year) => ({
      date: [year + 1, 1, 31],
      how: 'meta',
      raw: `${year + 1}-01-31T23:59:00+08:00`,
    })),
    ...at('department', 'published on the last day, in another time zone', (year) => ({
      date: [year + 1, 1, 31],
      how: 'meta',
      raw: `${year + 1}-01-31T16:30:00Z`,
    })),
    ...at('government', 'a government has until 31 March', (year) => ({ date: [year + 1, 3, 31], how: 'line' })),
    ...at('town', 'a town is not bound by the law', (year) => ({ date: [year + 1, 2, 20], how: 'line' })),
    ...at('zone', 'nor is a zone', (year) => ({ date: [year + 1, 2, 20], how: 'notice' })),
    ...at(
      'office',
      'an office that may report for its government',
      (year) => ({ date: [year + 1, 3, 1], how: 'meta' }),
      [],
    ),
    ...at('department', 'a page that moved years later', (year) => ({ date: [year + 3, 7, 1], how: 'meta' }), []),
    ...at('department', 'a date of the column, older than the report', (year) => ({
      date: [year - 3, 7, 1],
      how: 'meta',
    })),
    ...some(pairsOf(histories, 'department'), 3).map(
      ({ current, previous }): Trap => ({
        name: 'signed in time, and dated later by the page',
        current: {
          ...current,
          other: [...current.other, current.agency, `${current.year + 1}年1月20日`],
          published: { date: [current.year + 1, 2, 10], how: 'meta' },
        },
        previous,
        silent: [],
      }),
    ),
    ...at('department', 'no date at all', (year) => ({ date: [year + 1, 9, 9], how: 'none' })),
  ];
}

function figures(histories: readonly History[]): readonly Trap[] {
  const pairs = (accept: (pair: AgencyMatch) => boolean) => pairsOf(histories, 'department', accept);
  return [
    ...some(
      pairs(({ current }) => current.year <= 2022),
      3,
    ).map(
      ({ current, previous }): Trap => ({
        name: 'lawsuits without a review, before the new law',
        current: withCells(current, {
          't4.direct.upheld': 6,
          't4.direct.corrected': 0,
          't4.direct.other': 0,
          't4.direct.pending': 0,
          't4.direct.total': 6,
        }),
        previous,
        silent: ['direct-litigation'],
      }),
    ),
    ...some(
      pairs(({ previous }) => previous.form.id === '2021'),
      3,
    ).map(
      ({ current, previous }): Trap => ({
        name: 'fees that grew fivefold',
        current: withCells(current, { 't2.fees.amount': 61.5 }),
        previous: withCells(previous, { 't2.fees.amount': 12.3 }),
        silent: ['amount-unit'],
      }),
    ),
  ];
}
