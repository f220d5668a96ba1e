/** One fault of each kind the rules on years, units and duties look for, in several offices. */

import { seeded } from '../random.ts';
import { type AgencyMatch, type Fault, pairsOf, renewed, some } from './cases.ts';
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

const sameForm = ({ current, previous }: AgencyMatch) => current.form.id === previous.form.id;
const newForm = ({ current, previous }: AgencyMatch) => sameForm({ current, previous }) && current.form.id === '2021';
const oldForm = ({ current, previous }: AgencyMatch) => sameForm({ current, previous }) && current.form.id === '2019';

/** One more carried in and granted: every sum of this year's report holds. */
function carryOneMore(state: State): State {
  const changes: Record<string, number> = {};
  for (const column of ['natural', 'total']) {
    for (const [row, more] of [
      ['carriedIn', 1],
      ['outcomes', 1],
      ['granted', 1],
    ] as const)
      changes[`t3.${row}.${column}`] = figure(state, `t3.${row}.${column}`) + more;
  }
  return withCells(state, changes);
}

function acrossYears(histories: readonly History[]): readonly Fault[] {
  const departments = (accept: (pair: AgencyMatch) => boolean) => pairsOf(histories, 'department', accept);
  const change = ({ current, previous }: AgencyMatch) => current.form.id !== previous.form.id;
  const carry = ({ current, previous }: AgencyMatch, name: string): Fault => ({
    name,
    current: carryOneMore(current),
    previous,
    wanted: { rule: 'carry-over', outcome: 'fail', cells: ['t3.carriedIn.total'] },
  });
  return [
    ...some(departments(sameForm), 4).map((pair) => carry(pair, 'one more carried in than last year carried out')),
    ...some(departments(change), 4).map((pair) => carry(pair, 'one more carried in, across the forms')),
    ...some(departments(sameForm), 2).map(
      ({ current, previous }): Fault => ({
        name: 'last year carried out nothing that can be read',
        current: carryOneMore(current),
        previous: withCells(previous, { 't3.carriedOut.natural': '' }),
        wanted: { rule: 'carry-over', outcome: 'review', message: 'years.blank', cells: ['t3.carriedIn.natural'] },
      }),
    ),
    ...some(departments(newForm), 3).map(
      ({ current, previous }): Fault => ({
        name: 'more documents in force than follow',
        current: withCells(current, { 't2.normative.valid': figure(current, 't2.normative.valid') + 5 }),
        previous,
        wanted: {
          rule: 'valid-documents',
          outcome: 'review',
          message: 'valid-documents.more',
          cells: ['t2.normative.valid'],
        },
      }),
    ),
    ...some(departments(oldForm), 4).map(
      ({ current, previous }): Fault => ({
        name: 'another number of items than last year ended with',
        current: withCells(current, { 't2.penalty.previous': figure(current, 't2.penalty.previous') + 7 }),
        previous,
        wanted: { rule: 'item-count', outcome: 'fail', cells: ['t2.penalty.previous'] },
      }),
    ),
  ];
}

function copied(histories: readonly History[]): readonly Fault[] {
  const pairs = pairsOf(histories, 'department');
  const wanted = { rule: 'repeated-text', outcome: 'review' } as const;
  const copyOverview = (from: State, by: number): State['overview'] =>
    Object.fromEntries(
      Object.entries(from.overview).map(([topic, text]) => [topic, renewed(text, by)]),
    ) as State['overview'];
  return [
    ...some(pairs, 3).map(
      ({ current, previous }): Fault => ({
        name: 'section one of last year',
        current: { ...current, overview: copyOverview(previous, previous.year) },
        previous,
        wanted: { ...wanted, message: 'repeated-text.year' },
      }),
    ),
    ...some(pairs, 3).map(
      ({ current, previous }): Fault => ({
        name: 'section five of last year with one sentence more',
        current: { ...current, problems: [...previous.problems, makeSentences(1, seeded(current.seed + 1))] },
        previous,
        wanted: { ...wanted, message: 'repeated-text.year' },
      }),
    ),
    ...some(pairs, 3).map(({ current, previous }, at): Fault => {
      const peers = histories.flatMap((history) => history.filter(({ year }) => year === current.year));
      const model = peers.filter(({ agency }) => agency !== current.agency)[at * 3] as State;
      return {
        name: 'section one of another agency',
        current: { ...current, overview: model.overview },
        previous,
        batch: peers.filter(({ agency }) => agency !== current.agency),
        wanted: { ...wanted, message: 'repeated-text.agency' },
      };
    }),
  ];
}

function inSectionOne(histories: readonly History[]): readonly Fault[] {
  const pairs = pairsOf(histories, 'department', newForm);
  const topics: readonly Topic[] = ['disclosure', 'requests', 'management', 'platform', 'oversight'];
  return [
    ...topics.flatMap((topic) =>
      some(pairs, 2).map(
        ({ current, previous }): Fault => ({
          name: `nothing on ${topic}`,
          current: { ...current, overview: { ...current.overview, [topic]: '' } },
          previous,
          wanted: { rule: 'overview-topics', outcome: 'review' },
        }),
      ),
    ),
    ...some(pairs, 2).map(
      ({ current, previous }): Fault => ({
        name: 'a section one without end',
        current: {
          ...current,
          overview: { ...current.overview, platform: `（四）平台建设。${makeSentences(40, seeded(current.seed))}` },
        },
        previous,
        wanted: { rule: 'overview-length', outcome: 'review' },
      }),
    ),
    ...some(pairsOf(histories, 'government'), 3).map(
      ({ current, previous }): Fault => ({
        name: 'a government without assessment',
        current: {
          ...current,
          overview: { ...current.overview, oversight: `（五）监督保障。${makeSentences(2, seeded(current.seed))}` },
        },
        previous,
        wanted: { rule: 'assessment-disclosure', outcome: 'review' },
      }),
    ),
  ];
}

function duties(histories: readonly History[]): readonly Fault[] {
  const departments = pairsOf(histories, 'department');
  const governments = pairsOf(histories, 'government');
  const charging = pairsOf(histories, 'department', ({ current }) => current.year >= 2021);
  const other = (name: string, words: readonly string[], message: string): readonly Fault[] =>
    some(charging, 2).map(({ current, previous }) => ({
      name,
      current: { ...current, other: words },
      previous,
      wanted: { rule: 'fee-disclosure', outcome: 'review', message },
    }));
  const late = (
    { current, previous }: AgencyMatch,
    month: number,
    day: number,
    how: State['published']['how'],
  ): Fault => ({
    name: `published late, by ${how}`,
    current: { ...current, published: { date: [current.year + 1, month, day], how } },
    previous,
    wanted: { rule: 'publication-deadline', outcome: 'fail' },
  });
  return [
    ...other('the fee is forgotten', ['没有其他需要报告的事项。'], 'fee-disclosure'),
    ...other('the fee is only mentioned', ['按照规定做好信息处理费有关工作。'], 'fee-disclosure.unclear'),
    ...other('the fee is an odd sum', ['全年收取信息处理费125元。'], 'fee-disclosure.step'),
    ...(['meta', 'line', 'notice'] as const).flatMap((how) => [
      ...some(departments, 2).map((pair) => late(pair, 2, 1, how)),
      ...some(governments, 1).map((pair) => late(pair, 4, 1, how)),
    ]),
    ...some(pairsOf(histories, 'town'), 2).map(
      ({ current, previous }): Fault => ({
        name: 'later than the local notice says',
        current: { ...current, published: { date: [current.year + 1, 1, 21], how: 'meta' } },
        previous,
        given: { deadlines: { town: [1, 20] } },
        wanted: { rule: 'publication-deadline', outcome: 'fail' },
      }),
    ),
    ...some(departments, 3).map(
      ({ current, previous }): Fault => ({
        name: 'no telephone behind its label',
        current: { ...current, preamble: current.preamble.replace('0595-6600112', '') },
        previous,
        wanted: { rule: 'contact', outcome: 'review' },
      }),
    ),
  ];
}

function odd(histories: readonly History[]): readonly Fault[] {
  const newer = pairsOf(histories, 'department', ({ current }) => current.year >= 2024);
  const pairs = pairsOf(histories, 'department', newForm);
  const charging = pairs.filter(({ previous }) => figure(previous, 't2.fees.amount') > 1);
  const deciding = pairs.filter(({ previous }) => figure(previous, 't2.licensing.decisions') >= 10);
  return [
    ...some(newer, 2).map(
      ({ current, previous }): Fault => ({
        name: 'many lawsuits without a review',
        current: withCells(current, { 't4.direct.upheld': 6, 't4.direct.total': 6 }),
        previous,
        wanted: { rule: 'direct-litigation', outcome: 'review', cells: ['t4.direct.total'] },
      }),
    ),
    ...some(charging, 2).map(
      ({ current, previous }): Fault => ({
        name: 'yuan for ten thousands, beside last year',
        current: withCells(current, { 't2.fees.amount': Math.round(figure(previous, 't2.fees.amount') * 10_000) }),
        previous,
        wanted: { rule: 'amount-unit', outcome: 'review', cells: ['t2.fees.amount'] },
      }),
    ),
    ...some(charging, 2).map(
      ({ current, previous }): Fault => ({
        name: 'yuan for ten thousands, beside the text',
        current: withCells(
          { ...current, other: [...current.other, '全年行政事业性收费3.25万元。'] },
          { 't2.fees.amount': 32500 },
        ),
        previous: withCells(previous, { 't2.fees.amount': 30000 }),
        wanted: { rule: 'amount-unit', outcome: 'review', message: 'amount-unit.prose' },
      }),
    ),
    ...some(deciding, 2).map(
      ({ current, previous }): Fault => ({
        name: 'two digits too many',
        current: withCells(current, { 't2.licensing.decisions': figure(previous, 't2.licensing.decisions') * 100 }),
        previous,
        wanted: { rule: 't2-plausible', outcome: 'review', message: 't2-plausible.jump' },
      }),
    ),
  ];
}

function acrossUnits(histories: readonly History[]): readonly Fault[] {
  const governments = some(
    pairsOf(histories, 'government', ({ current }) => figure(current, 't2.licensing.decisions') > 1),
    3,
  );
  const others = (state: State, without = '') =>
    histories.flat().filter(({ agency }) => agency !== state.agency && agency !== without);
  return [
    ...governments.map(
      ({ current, previous }): Fault => ({
        name: 'less than the departments together',
        current: withCells(current, { 't2.licensing.decisions': 1 }),
        previous,
        batch: others(current),
        wanted: { rule: 'child-sum', outcome: 'review', message: 'child-sum', cells: ['t2.licensing.decisions'] },
      }),
    ),
    ...governments.map(({ current, previous }): Fault => {
      const place = current.agency.replace('人民政府', '');
      const absent = `${place}审计局`;
      return {
        name: 'a department that did not report this year',
        current,
        previous,
        batch: others(current).filter(({ agency, year }) => agency !== absent || year !== current.year),
        wanted: { rule: 'child-sum', outcome: 'review', message: 'child-sum.missing' },
      };
    }),
  ];
}
