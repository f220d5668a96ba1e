/**
 * Offices over three years in which nothing is wrong: what one year carries over the next takes over, documents in force
 * follow from those of the year before, a government has at least what its departments have.
 */
import { cellsOf, formForYear } from '../../../lib/forms/index.ts';
import type { Form } from '../../../lib/model/form.ts';
import type { CalendarDate } from '../../../lib/model/report.ts';
import { type Magnitude, makeFigures } from '../figures.ts';
import { type Random, seeded, seedOf } from '../random.ts';
import { makeSentences } from './prose.ts';

export type Role = 'department' | 'government' | 'office' | 'town' | 'zone';
export type Topic = 'disclosure' | 'requests' | 'management' | 'platform' | 'oversight';

/** One report, before it is printed. */
export interface State {
  readonly seed: number;
  readonly role: Role;
  readonly agency: string;
  readonly year: number;
  readonly form: Form;
  /** By cell; a string is printed as it stands. */
  readonly cells: ReadonlyMap<string, number | string>;
  readonly preamble: string;
  /** Paragraphs of section one by topic, without the sentence on requests that tells the table's figures. */
  readonly overview: Readonly<Record<Topic, string>>;
  readonly problems: readonly string[];
  readonly other: readonly string[];
  readonly published: {
    readonly date: CalendarDate;
    readonly how: 'meta' | 'line' | 'notice' | 'none';
    readonly raw?: string;
  };
}

const quiet: Magnitude = { leaf: 3, quiet: 0.6, project: 40 };
const busy: Magnitude = { leaf: 25, quiet: 0.5, project: 900 };

/** Counties with their first years: two see the form change, one has the years of the new law on reviews. */
const areas = [
  { place: '白石县', years: [2019, 2020, 2021] },
  { place: '清溪县', years: [2020, 2021, 2022] },
  { place: '青石县', years: [2023, 2024, 2025] },
] as const;

const offices: readonly (readonly [string, Role])[] = [
  ['人民政府', 'government'],
  ['人民政府办公室', 'office'],
  ['水利局', 'department'],
  ['民政局', 'department'],
  ['教育局', 'department'],
  ['司法局', 'department'],
  ['统计局', 'department'],
  ['卫生健康局', 'department'],
  ['自然资源和规划局', 'department'],
  ['审计局', 'department'],
  ['竹溪镇人民政府', 'town'],
  ['经济开发区管理委员会', 'zone'],
];

/** An office's reports, oldest first. */
export type History = readonly State[];

export interface Area {
  readonly place: string;
  /** In a row. */
  readonly years: readonly number[];
}

/** Twelve offices for each area, 36 by default; the same for the same seed. */
export function makeHistories(seed: number, of: readonly Area[] = areas): readonly History[] {
  return of.flatMap(({ place, years }) => {
    const others = offices
      .filter(([, role]) => role !== 'government')
      .map(([name, role]) => makeHistory(`${place}${name}`, role, years, seed));
    const government = makeHistory(`${place}人民政府`, 'government', years, seed);
    const departments = others.filter((history) => ['department', 'office'].includes(history[0]?.role ?? ''));
    return [
      government.map((state, at) =>
        withSums(
          state,
          departments.map((history) => history[at]),
        ),
      ),
      ...others,
    ];
  });
}

/** Every sum of the form holds for a sum of reports. */
function withSums(state: State, departments: readonly (State | undefined)[]): State {
  const cells = new Map(state.cells);
  for (const [cell, own] of state.cells) {
    const below = departments.map((each) => each?.cells.get(cell) ?? 0);
    cells.set(cell, rounded([own, ...below].reduce<number>((sum, value) => sum + Number(value), 0)));
  }
  return { ...state, cells };
}

function makeHistory(agency: string, role: Role, years: readonly number[], seed: number): History {
  const magnitude = seeded(seedOf(seed, agency, 'magnitude')).chance(0.5) ? quiet : busy;
  const history: State[] = [];
  for (const year of years) {
    const random = seeded(seedOf(seed, agency, year));
    const form = formForYear(year);
    if (form === null) throw new Error(`no form for ${year}`);
    const last = history.at(-1);
    const cells = follow(form, year, new Map(makeFigures(form, random, magnitude)), last, random);
    history.push({
      seed: seedOf(seed, agency, year),
      role,
      agency,
      year,
      form,
      cells,
      ...makeWords(agency, role, year, random),
    });
  }
  return history;
}

const givers = ['natural', 'business', 'research', 'nonprofit', 'legal', 'otherOrg'];

/** Makes figures follow from last year's. */
function follow(
  form: Form,
  year: number,
  cells: Map<string, number>,
  last: State | undefined,
  random: Random,
): ReadonlyMap<string, number> {
  const at = (cell: string) => cells.get(cell) ?? 0;
  const before = (cell: string) => Number(last?.cells.get(cell) ?? 0);
  // More than a few lawsuits without a review are a note of their own.
  if (year >= 2024) for (const cell of cells.keys()) if (cell.startsWith('t4.direct.')) cells.set(cell, 0);
  // A county's body charges less than what looks like yuan for ten thousands.
  cells.set('t2.fees.amount', rounded(at('t2.fees.amount') / 1000));
  if (form.id === '2019') cells.delete('t2.fees.amount');
  if (last === undefined) return cells;
  for (const giver of givers) {
    const carriedIn = before(`t3.carriedOut.${giver}`);
    const lack = Math.max(carriedIn - at(`t3.outcomes.${giver}`) - at(`t3.carriedOut.${giver}`), 0);
    add(cells, `t3.granted.${giver}`, lack);
    add(cells, `t3.outcomes.${giver}`, lack);
    cells.set(`t3.carriedIn.${giver}`, carriedIn);
    cells.set(`t3.received.${giver}`, at(`t3.outcomes.${giver}`) + at(`t3.carriedOut.${giver}`) - carriedIn);
  }
  for (const row of ['received', 'carriedIn', 'granted', 'outcomes'])
    cells.set(
      `t3.${row}.total`,
      givers.reduce((sum, giver) => sum + at(`t3.${row}.${giver}`), 0),
    );
  for (const item of ['licensing', 'penalty', 'coercion'])
    cells.set(`t2.${item}.decisions`, Math.round(before(`t2.${item}.decisions`) * (0.7 + random.next() * 0.7)));
  if (form.id === '2019') {
    for (const item of ['licensing', 'otherServices', 'penalty', 'coercion', 'fees']) {
      const count = before(`t2.${item}.previous`) + before(`t2.${item}.change`);
      cells.set(`t2.${item}.previous`, count);
      cells.set(`t2.${item}.change`, random.int(-Math.min(count, 3), 3));
    }
  } else if (last.form.id === '2021') {
    cells.set('t2.fees.amount', rounded(before('t2.fees.amount') * (0.8 + random.next() * 0.5)));
    const valid = before('t2.normative.valid');
    const repealed = random.int(0, Math.min(valid, 4));
    const issued = random.int(0, 6);
    cells.set('t2.normative.issued', issued);
    cells.set('t2.normative.repealed', repealed);
    cells.set('t2.normative.valid', valid + issued - repealed);
  }
  return cells;
}

function add(cells: Map<string, number>, cell: string, more: number): void {
  cells.set(cell, (cells.get(cell) ?? 0) + more);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function makeWords(agency: string, role: Role, year: number, random: Random) {
  const sentences = (count: number) => makeSentences(count, random);
  const scope = role === 'government' ? `由${agency}办公室综合各部门的年度报告编制` : `由${agency}编制`;
  const oversight =
    role === 'government' || role === 'town' ? '列入年度考核，开展社会评议，没有需要责任追究的情形。' : '';
  return {
    preamble: `本报告${scope}。所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。如有疑问，请与本机关联系（地址：滨河路8号，联系电话：0595-6600112）。`,
    overview: {
      disclosure: `（一）主动公开。${sentences(2)}`,
      requests: `（二）依申请公开。${sentences(1)}`,
      management: `（三）政府信息管理。${sentences(2)}`,
      platform: `（四）平台建设。${sentences(2)}`,
      oversight: `（五）监督保障。${oversight}${sentences(1)}`,
    },
    problems: [`（一）存在的问题。${sentences(2)}`, `（二）改进情况。${sentences(2)}`],
    other: [year >= 2021 ? `${year}年未收取信息处理费。` : '没有其他需要报告的事项。'],
    published: {
      date:
        role === 'government'
          ? ([year + 1, 3, random.int(1, 31)] as const)
          : ([year + 1, 1, random.int(5, 31)] as const),
      how: random.pick(['meta', 'line', 'notice'] as const),
    },
  };
}

/** Cells with changes, by id. */
export function withCells(state: State, changes: Readonly<Record<string, number | string>>): State {
  const known = new Set(cellsOf(state.form).map(({ id }) => id));
  const strange = Object.keys(changes).filter((cell) => !known.has(cell));
  if (strange.length > 0) throw new Error(`no cell of form ${state.form.id}: ${strange.join(' ')}`);
  return { ...state, cells: new Map([...state.cells, ...Object.entries(changes)]) };
}

export function figure(state: State, cell: string): number {
  return Number(state.cells.get(cell) ?? 0);
}
