/** One fault of each kind that the rules on years, units and duties look for, in several offices. */
import { seeded } from '../random.ts';
import { casesOf, type Fault, pairsOf, renewed, some, type Wanted, type YearCase, type YearPair } from './cases.ts';
import { makeSentences } from './prose.ts';
import { figure, type History, type State, type Topic, withCells } from './states.ts';

export function makeFaults(histories: readonly History[]): readonly Fault[] {
  return [
    ...acrossYears(histories),
    ...copied(histories),
    ...inSectionOne(histories),
    ...duties(histories),
    ...odd(histories),
    ...acrossUnits(histories),
  ];
}

function faults(
  pairs: readonly YearPair[],
  count: number,
  name: string,
  wanted: Wanted,
  change: (pair: YearPair, at: number) => Partial<YearCase>,
): readonly Fault[] {
  return casesOf(pairs, count, name, change).map((each) => ({ ...each, wanted }));
}

const sameForm = ({ current, previous }: YearPair) => current.form.id === previous.form.id;
const newForm = ({ current, previous }: YearPair) => sameForm({ current, previous }) && current.form.id === '2021';
const oldForm = ({ current, previous }: YearPair) => sameForm({ current, previous }) && current.form.id === '2019';

/** One more carried in and granted: every sum of this year's report holds. */
function carryOneMore(state: State): State {
  const changes: Record<string, number> = {};
  for (const column of ['natural', 'total'])
    for (const row of ['carriedIn', 'outcomes', 'granted'])
      changes[`t3.${row}.${column}`] = figure(state, `t3.${row}.${column}`) + 1;
  return withCells(state, changes);
}

function acrossYears(histories: readonly History[]): readonly Fault[] {
  const departments = (accept: (pair: YearPair) => boolean) => pairsOf(histories, 'department', accept);
  const carried: Wanted = { rule: 'carry-over', outcome: 'fail', cells: ['t3.carriedIn.total'] };
  const blank: Wanted = { ...carried, outcome: 'review', message: 'years.blank', cells: ['t3.carriedIn.natural'] };
  const valid: Wanted = { rule: 'valid-documents', outcome: 'review', message: 'valid-documents.more' };
  const carry = ({ current }: YearPair) => ({ current: carryOneMore(current) });
  const otherForm = (pair: YearPair) => !sameForm(pair);
  return [
    ...faults(departments(sameForm), 4, 'one more carried in than last year carried out', carried, carry),
    ...faults(departments(otherForm), 4, 'one more carried in, across the forms', carried, carry),
    ...faults(departments(sameForm), 2, 'last year carried out nothing that can be read', blank, (pair) => ({
      ...carry(pair),
      previous: withCells(pair.previous, { 't3.carriedOut.natural': '' }),
    })),
    ...faults(
      departments(newForm),
      3,
      'more documents in force than follow',
      { ...valid, cells: ['t2.normative.valid'] },
      ({ current }) => ({
        current: withCells(current, { 't2.normative.valid': figure(current, 't2.normative.valid') + 5 }),
      }),
    ),
    ...faults(
      departments(oldForm),
      4,
      'another number of items than last year ended with',
      { rule: 'item-count', outcome: 'fail', cells: ['t2.penalty.previous'] },
      ({ current }) => ({
        current: withCells(current, { 't2.penalty.previous': figure(current, 't2.penalty.previous') + 7 }),
      }),
    ),
  ];
}

function copied(histories: readonly History[]): readonly Fault[] {
  const pairs = pairsOf(histories, 'department');
  const repeated = (of: 'year' | 'agency'): Wanted => ({
    rule: 'repeated-text',
    outcome: 'review',
    message: `repeated-text.${of}`,
  });
  const copyOverview = ({ overview, year }: State): State['overview'] =>
    Object.fromEntries(
      Object.entries(overview).map(([topic, text]) => [topic, renewed(text, year)]),
    ) as State['overview'];
  return [
    ...faults(pairs, 3, 'section one of last year', repeated('year'), ({ current, previous }) => ({
      current: { ...current, overview: copyOverview(previous) },
    })),
    ...faults(
      pairs,
      3,
      'section five of last year with one sentence more',
      repeated('year'),
      ({ current, previous }) => ({
        current: { ...current, problems: [...previous.problems, makeSentences(1, seeded(current.seed + 1))] },
      }),
    ),
    ...faults(pairs, 3, 'section one of another agency', repeated('agency'), ({ current }, at) => {
      const peers = histories.flat().filter(({ year, agency }) => year === current.year && agency !== current.agency);
      return { current: { ...current, overview: (peers[at * 3] as State).overview }, batch: peers };
    }),
  ];
}

function inSectionOne(histories: readonly History[]): readonly Fault[] {
  const pairs = pairsOf(histories, 'department', newForm);
  const governments = pairsOf(histories, 'government');
  const topics: readonly Topic[] = ['disclosure', 'requests', 'management', 'platform', 'oversight'];
  const rewrite = (topic: Topic, write: (state: State) => string) => {
    return ({ current }: YearPair) => ({
      current: { ...current, overview: { ...current.overview, [topic]: write(current) } },
    });
  };
  const review = (rule: string): Wanted => ({ rule, outcome: 'review' });
  const endless = rewrite('platform', ({ seed }) => `（四）平台建设。${makeSentences(40, seeded(seed))}`);
  const unassessed = rewrite('oversight', ({ seed }) => `（五）监督保障。${makeSentences(2, seeded(seed))}`);
  return [
    ...topics.flatMap((topic) =>
      faults(
        pairs,
        2,
        `nothing on ${topic}`,
        review('overview-topics'),
        rewrite(topic, () => ''),
      ),
    ),
    ...faults(pairs, 2, 'a section one without end', review('overview-length'), endless),
    ...faults(governments, 3, 'a government without assessment', review('assessment-disclosure'), unassessed),
  ];
}

function duties(histories: readonly History[]): readonly Fault[] {
  const departments = pairsOf(histories, 'department');
  const governments = pairsOf(histories, 'government');
  const charging = pairsOf(histories, 'department', ({ current }) => current.year >= 2021);
  const other = (name: string, words: string, message: string) =>
    faults(charging, 2, name, { rule: 'fee-disclosure', outcome: 'review', message }, ({ current }) => ({
      current: { ...current, other: [words] },
    }));
  const deadline: Wanted = { rule: 'publication-deadline', outcome: 'fail' };
  const published = (month: number, day: number, how: State['published']['how']) => {
    return ({ current }: YearPair) => ({
      current: { ...current, published: { date: [current.year + 1, month, day] as const, how } },
    });
  };
  const town = published(1, 21, 'meta');
  return [
    ...other('the fee is forgotten', '没有其他需要报告的事项。', 'fee-disclosure'),
    ...other('the fee is only mentioned', '按照规定做好信息处理费有关工作。', 'fee-disclosure.unclear'),
    ...other('the fee is an odd sum', '全年收取信息处理费125元。', 'fee-disclosure.step'),
    ...(['meta', 'line', 'notice'] as const).flatMap((how) => [
      ...faults(departments, 2, `published late, by ${how}`, deadline, published(2, 1, how)),
      ...faults(governments, 1, `published late, by ${how}`, deadline, published(4, 1, how)),
    ]),
    ...faults(pairsOf(histories, 'town'), 2, 'later than the local notice says', deadline, (pair) => ({
      ...town(pair),
      given: { deadlines: { town: [1, 20] } },
    })),
    ...faults(
      departments,
      3,
      'no telephone behind its label',
      { rule: 'contact', outcome: 'review' },
      ({ current }) => ({
        current: { ...current, preamble: current.preamble.replace('0595-6600112', '') },
      }),
    ),
  ];
}

function odd(histories: readonly History[]): readonly Fault[] {
  const newer = pairsOf(histories, 'department', ({ current }) => current.year >= 2024);
  const pairs = pairsOf(histories, 'department', newForm);
  const charging = pairs.filter(({ previous }) => figure(previous, 't2.fees.amount') > 1);
  const deciding = pairs.filter(({ previous }) => figure(previous, 't2.licensing.decisions') >= 10);
  const amount: Wanted = { rule: 'amount-unit', outcome: 'review' };
  return [
    ...faults(
      newer,
      2,
      'many lawsuits without a review',
      { rule: 'direct-litigation', outcome: 'review', cells: ['t4.direct.total'] },
      ({ current }) => ({ current: withCells(current, { 't4.direct.upheld': 6, 't4.direct.total': 6 }) }),
    ),
    ...faults(
      charging,
      2,
      'yuan for ten thousands, beside last year',
      { ...amount, cells: ['t2.fees.amount'] },
      ({ current, previous }) => ({
        current: withCells(current, { 't2.fees.amount': Math.round(figure(previous, 't2.fees.amount') * 10_000) }),
      }),
    ),
    ...faults(
      charging,
      2,
      'yuan for ten thousands, beside the text',
      { ...amount, message: 'amount-unit.prose' },
      ({ current, previous }) => ({
        current: withCells(
          { ...current, other: [...current.other, '全年行政事业性收费3.25万元。'] },
          { 't2.fees.amount': 32500 },
        ),
        previous: withCells(previous, { 't2.fees.amount': 30000 }),
      }),
    ),
    ...faults(
      deciding,
      2,
      'two digits too many',
      { rule: 't2-plausible', outcome: 'review', message: 't2-plausible.jump' },
      ({ current, previous }) => ({
        current: withCells(current, { 't2.licensing.decisions': figure(previous, 't2.licensing.decisions') * 100 }),
      }),
    ),
  ];
}

function acrossUnits(histories: readonly History[]): readonly Fault[] {
  const deciding = ({ current }: YearPair) => figure(current, 't2.licensing.decisions') > 1;
  const governments = some(pairsOf(histories, 'government', deciding), 3);
  const others = (state: State) => histories.flat().filter(({ agency }) => agency !== state.agency);
  const sum: Wanted = { rule: 'child-sum', outcome: 'review', message: 'child-sum' };
  return [
    ...faults(
      governments,
      3,
      'less than the departments together',
      { ...sum, cells: ['t2.licensing.decisions'] },
      ({ current }) => ({
        current: withCells(current, { 't2.licensing.decisions': 1 }),
        batch: others(current),
      }),
    ),
    ...faults(
      governments,
      3,
      'a department that did not report this year',
      { ...sum, message: 'child-sum.missing' },
      ({ current }) => {
        const absent = `${current.agency.replace('人民政府', '')}审计局`;
        return { batch: others(current).filter(({ agency, year }) => agency !== absent || year !== current.year) };
      },
    ),
  ];
}
