/** What the tables say, by name: the only source of the numbers that a member says about its report. */
import { city, empty, office, older, quiet } from '../tables.ts';

export type Numbers = Readonly<Record<string, number>>;

export interface Table {
  readonly form: '2019' | '2021';
  readonly cells: Numbers;
  /** Bodies of about this size. */
  readonly agencies: readonly string[];
  readonly facts: Numbers;
}

export type TableName = 'office' | 'city' | 'quiet' | 'older' | 'empty';

const [bureau, district, government] = ['青石市南湖区教育局', '青石市南湖区人民政府', '青石市人民政府办公室'];
const [town, street, hospital, university] = ['柳溪镇人民政府', '白塔街道办事处', '青石市第二人民医院', '青石大学'];

/** How a body names itself in its own report. */
export const selves: Readonly<Record<string, readonly string[]>> = {
  [bureau]: ['我局', '本局', '区教育局', '本机关'],
  [district]: ['区政府', '本机关', '区人民政府'],
  [government]: ['我办', '本办公室', '市政府办公室'],
  [town]: ['我镇', '镇政府', '本镇'],
  [street]: ['我街道', '街道办事处', '本街道'],
  [hospital]: ['我院', '医院', '本院'],
  [university]: ['我校', '学校', '本校'],
};

function derive(cells: Numbers, year: number): Numbers {
  const at = (id: string) => cells[id] ?? 0;
  const under = (group: string) =>
    Object.keys(cells)
      .filter((id) => id.startsWith(`t3.${group}.`) && id.endsWith('.total'))
      .reduce((sum, id) => sum + at(id), 0);
  const received = at('t3.received.total');
  const carriedIn = at('t3.carriedIn.total');
  const outcomes = at('t3.outcomes.total');
  const natural = at('t3.received.natural');
  const granted = at('t3.granted.total');
  const letter = Math.floor(received / 4);
  const web = Math.floor(received / 2);
  const mail = Math.floor(web / 3);
  const before = Math.round(received * 0.8);
  const share = (part: number, whole: number) => (whole === 0 ? 0 : Number(((part / whole) * 100).toFixed(1)));
  return {
    year,
    received,
    carriedIn,
    outcomes,
    handled: received + carriedIn,
    carriedOut: at('t3.carriedOut.total'),
    granted,
    partial: at('t3.partial.total'),
    denied: under('denied'),
    unavailable: under('unavailable'),
    refused: under('refused'),
    other: under('other'),
    notHeld: at('t3.unavailable.notHeld.total'),
    petition: at('t3.refused.petition.total'),
    natural,
    organisations: received - natural,
    review: at('t4.review.total'),
    upheld: at('t4.review.upheld'),
    corrected: at('t4.review.corrected'),
    otherResult: at('t4.review.other'),
    pending: at('t4.review.pending'),
    direct: at('t4.direct.total'),
    afterReview: at('t4.afterReview.total'),
    litigation: at('t4.direct.total') + at('t4.afterReview.total'),
    issued: at('t2.normative.issued'),
    repealed: at('t2.normative.repealed'),
    valid: at('t2.normative.valid'),
    licensing: at('t2.licensing.decisions'),
    penalty: at('t2.penalty.decisions'),
    coercion: at('t2.coercion.decisions'),
    // Not in the tables, made to fit them: ways of filing, half-years, last year's number.
    web,
    letter,
    inPerson: received - web - letter,
    mail,
    platform: web - mail,
    rest: received - web,
    handledRest: received + carriedIn - letter,
    before,
    more: received - before,
    /** Of several years: more than of this one. */
    manyYears: received * 3 + 11,
    reviewYears: at('t4.review.total') * 2 + 3,
    litigationYears: (at('t4.direct.total') + at('t4.afterReview.total')) * 2 + 5,
    growth: share(received - before, before),
    naturalShare: share(natural, received),
    grantedShare: share(granted, outcomes),
    webShare: share(web, received),
  };
}

function table(form: '2019' | '2021', cells: Numbers, agencies: readonly string[]): Table {
  return { form, cells, agencies, facts: derive(cells, form === '2021' ? 2023 : 2020) };
}

export const tables: Readonly<Record<TableName, Table>> = {
  office: table('2021', office, [bureau, university, street, hospital]),
  city: table('2021', city, [district, government]),
  quiet: table('2021', quiet, [town, street, hospital, university]),
  older: table('2019', older, [bureau, government, town]),
  empty: table('2021', empty, [town, hospital, bureau, street, university]),
};
