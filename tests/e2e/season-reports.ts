/**
 * A season: sixty agencies over two years, as they published first and after they were told. What is wrong in which report,
 * and what must be said of it, follows from what was changed in sound figures.
 */
import { toPage } from '../generator/years/page.ts';
import { figure, makeHistories, type State, withCells } from '../generator/years/states.ts';

const counties = ['白石县', '清河县', '长安县', '永平县', '东山县'] as const;
type County = (typeof counties)[number];
const YEARS = [2023, 2024];
/** On the list of agencies, and without a report. */
export const missing = ['白石县财政局', '长安县交通运输局', '东山县文化和旅游局'];

const histories = makeHistories(
  3,
  counties.map((place) => ({ place, years: YEARS })),
);
const sound: readonly State[] = histories.flat();
export const agencies: readonly string[] = [...new Set(sound.map(({ agency }) => agency))];

/** A problem by its report. */
export interface KnownProblem {
  readonly agency: string;
  readonly year: number;
  readonly outcome: 'fail' | 'review';
  /** Sentences that it begins with in each round; null: it is not there. */
  readonly first: string | null;
  readonly second: string | null;
  /** What the list says of it in the second round. */
  readonly now: string;
}

/** One report with a fault: how it is published first, and then. */
interface Faulty {
  readonly problem: KnownProblem;
  readonly first: State;
  readonly second: State;
}

const STANDS = '仍存在';
const CHANGED = '数字有变动，仍不符';
const NEW = '新增';
const reviews = 't4.review.total';
const REVIEWS = '“行政复议”的“总计”';
const received = 't3.received.total';
const RECEIVED = '“一、本年新收政府信息公开申请数量”行“总计”列';
const BLANK_CELL = 't3.granted.legal';

function stateOf(agency: string, year: number): State {
  const found = sound.find((state) => state.agency === agency && state.year === year);
  if (found === undefined) throw new Error(`no report ${agency} ${year}`);
  return found;
}

const town = (county: County) => stateOf(`${county}竹溪镇人民政府`, 2024);
const zone = (county: County) => stateOf(`${county}经济开发区管理委员会`, 2024);

/** A department of the county with these figures. What its government adds up must not become more, so its own become less. */
function departmentWith(county: County, year: number, has: (state: State) => boolean): State {
  const found = sound.find(
    (state) => state.role === 'department' && state.agency.startsWith(county) && state.year === year && has(state),
  );
  if (found === undefined) throw new Error(`no such department in ${county}`);
  return found;
}

/** The total of reviews is `more` too many, then `later` too many; the results themselves add up to what is right. */
function wrongReviews(state: State, more: number, later: number): Faulty {
  const sum = figure(state, reviews);
  const published = (by: number) => withCells(state, { [reviews]: sum + by });
  const says = (by: number) => (by === 0 ? null : `${REVIEWS}填 ${sum + by}，各种结果相加是 ${sum}`);
  const corrected = `已改正：${REVIEWS}：${sum + more} → ${sum}`;
  const now = later === 0 ? corrected : more === 0 ? NEW : later === more ? STANDS : CHANGED;
  const { agency, year } = state;
  return {
    problem: { agency, year, outcome: 'fail', first: says(more), second: says(later), now },
    first: published(more),
    second: published(later),
  };
}

/** One request too many in the total of new ones, which breaks the sum of its row and the balance below: one cell explains both. */
function wrongReceived(state: State, isCorrected: boolean): Faulty {
  const right = figure(state, received);
  const first = withCells(state, { [received]: right + 1 });
  const sentence = `${RECEIVED}填 ${right + 1}，疑应为 ${right}，涉及 2 处`;
  const now = isCorrected ? `已改正：${RECEIVED}：${right + 1} → ${right}` : STANDS;
  const { agency, year } = state;
  return {
    problem: { agency, year, outcome: 'fail', first: sentence, second: isCorrected ? null : sentence, now },
    first,
    second: isCorrected ? state : first,
  };
}

/** A cell whose 0 is not printed. */
function blankCell(state: State, isCorrected: boolean): Faulty {
  if (figure(state, BLANK_CELL) !== 0) throw new Error(`${state.agency} granted something to legal services`);
  const first = withCells(state, { [BLANK_CELL]: '' });
  const row = '“（一）予以公开”行“法律服务机构”列';
  const sentence = `申请处理情况表有 1 个空白格：${row}`;
  const { agency, year } = state;
  return {
    problem: {
      agency,
      year,
      outcome: 'review',
      first: sentence,
      second: isCorrected ? null : sentence,
      now: isCorrected ? `已改正：${row}：（空白） → 0` : STANDS,
    },
    first,
    second: isCorrected ? state : first,
  };
}

/** Nothing under the heading on problems; then what the sound report says there. */
function emptySection(state: State): Faulty {
  const { agency, year } = state;
  const first = '“五、存在的主要问题及改进情况”下面没有内容';
  return {
    problem: { agency, year, outcome: 'fail', first, second: null, now: '已改正' },
    first: { ...state, problems: [] },
    second: state,
  };
}

/** One request less is carried in than the year before carried out, and one less is granted, so that all sums of the year hold. */
function lessCarriedIn(county: County): Faulty {
  const state = departmentWith(county, 2024, (each) =>
    ['carriedIn', 'granted', 'outcomes'].every((row) => figure(each, `t3.${row}.natural`) > 0),
  );
  const less: Record<string, number> = {};
  for (const row of ['carriedIn', 'outcomes', 'granted'])
    for (const column of ['natural', 'total']) less[`t3.${row}.${column}`] = figure(state, `t3.${row}.${column}`) - 1;
  const { agency, year } = state;
  const right = (column: string) => figure(stateOf(agency, year - 1), `t3.carriedOut.${column}`);
  const cell = (name: string) => `“二、上年结转政府信息公开申请数量”行“${name}”列`;
  const changes = (['natural', 'total'] as const).map((column) => {
    const name = column === 'natural' ? '自然人' : '总计';
    return `${cell(name)}：${right(column) - 1} → ${right(column)}`;
  });
  return {
    problem: {
      agency,
      year,
      outcome: 'fail',
      first: `${cell('自然人')}填 ${right('natural') - 1}，上年报告“四、结转下年度继续办理”行“自然人”列填 ${right('natural')}，应当相等`,
      second: null,
      now: `已改正：${changes.join('；')}`,
    },
    first: withCells(state, less),
    second: state,
  };
}

const hasReviews = (state: State) => figure(state, reviews) > 0;

export const known = {
  // Confirmed, and the agency told.
  corrected: wrongReviews(town('白石县'), 1, 0),
  correctedCause: wrongReceived(town('清河县'), true),
  filled: emptySection(town('长安县')),
  stands: wrongReviews(town('永平县'), 1, 1),
  changed: wrongReviews(town('东山县'), 1, 2),
  // Dismissed.
  explained: wrongReviews(zone('白石县'), 1, 1),
  otherwise: wrongReceived(zone('清河县'), false),
  notRequired: blankCell(zone('长安县'), false),
  // With a note only.
  noted: blankCell(zone('永平县'), true),
  // Nobody decides on these.
  carried: lessCarriedIn('白石县'),
  old: wrongReviews(departmentWith('长安县', 2023, hasReviews), -1, -1),
  fresh: wrongReviews(departmentWith('东山县', 2024, hasReviews), 0, -1),
} as const satisfies Readonly<Record<string, Faulty>>;

/** Sound in both rounds; the reviewer finds something himself. */
export const own = zone('东山县');
export const OWN_WORDS = '报告没有在政府网站的年报专栏发布';

export interface PublishedReport {
  readonly url: string;
  readonly first: State;
  readonly second: State;
}

/** Each agency has a site of its own. */
export const published: readonly PublishedReport[] = sound.map((state) => {
  const { agency, year } = state;
  const fault = Object.values(known).find(({ problem }) => problem.agency === agency && problem.year === year);
  const site = agencies.indexOf(agency);
  const url = `http://www.agency${site}.gov.cn/nb/${site}-${year}.html`;
  return { url, first: fault?.first ?? state, second: fault?.second ?? state };
});

export type RoundName = 'first' | 'second';
/** By path. */
export function pagesOf(round: RoundName): ReadonlyMap<string, string> {
  return new Map(published.map((report) => [new URL(report.url).pathname, toPage(report[round])]));
}
