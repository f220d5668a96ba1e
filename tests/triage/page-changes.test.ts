import { describe, expect, test } from 'vitest';
import type { Decision } from '../../lib/model/decision.ts';
import { type Snapshot, snapshotSchema } from '../../lib/model/snapshot.ts';
import { addState, compareSnapshots, isSameState, snapshotOf } from '../../lib/triage/page-changes.ts';
import { makeClaim, makeReport } from '../components/fixtures.ts';
import { makeDecision } from '../store/made-up.ts';
import { buildSnapshot } from './snapshot-builder.ts';

const plain = buildSnapshot();
/** Changes as text: cell t3.received.total 1 → 2. */
const changes = (before: Snapshot, after: Snapshot) =>
  compareSnapshots(before, after).map((change) => {
    const subject = 'cell' in change ? ` ${change.cell}` : 'section' in change ? ` ${change.section}` : '';
    const difference = 'before' in change ? `: ${change.before} → ${change.after}` : '';
    return `${change.kind}${subject}${difference}`;
  });
const claim = makeClaim({ fingerprint: 'c', said: 63, inTable: [63], quote: '收到申请63件。' });

test('a snapshot has the facts of a report; a missing cell differs from a blank one', () => {
  const report = makeReport({
    title: '年度报告',
    facts: {
      't3.received.total': { value: 63, raw: '６３', state: 'number', located: true },
      't3.granted.total': { value: null, raw: '', state: 'blank', located: true },
      't3.partial.total': { value: null, raw: '', state: 'missing', located: false },
    },
    sections: [{ id: 'overview', heading: '一、总体情况', present: true, empty: false }],
    claims: [claim, { ...claim, fingerprint: 'd' }],
  });
  const seen = { page: 'p', url: 'https://p', at: '2026-11-21T08:00:00.000Z', version: '1.0.0' };
  const snapshot = snapshotOf(report, seen);
  expect(snapshot).toEqual({
    ...seen,
    seen: seen.at,
    title: '年度报告',
    agency: '南湖区民政局',
    year: 2024,
    form: '2021',
    facts: { 't3.received.total': '６３', 't3.granted.total': '', 't3.partial.total': null },
    sections: [{ id: 'overview', heading: '一、总体情况', present: true, empty: false }],
    quotes: ['收到申请63件。'],
    found: [],
  });
  expect(snapshotSchema.parse(snapshot)).toEqual(snapshot);
});

describe('changes', () => {
  test('are none where only the layout differs', () => {
    const before = buildSnapshot({ facts: { 't3.received.total': '1 234' }, quotes: ['收到申请 63 件。'] });
    const after = buildSnapshot({ facts: { 't3.received.total': '１２３４' }, quotes: ['收到申请６３件。'] });
    expect(changes(before, after)).toEqual([]);
    expect(isSameState(before, after)).toBe(true);
  });

  test('come in the order of the form, with texts as printed', () => {
    const before = buildSnapshot({
      title: '年度报告',
      facts: { 't4.review.total': '1', 't2.fees.amount': '3', 't3.received.total': '６３' },
      quotes: ['收到申请63件。'],
    });
    const after = buildSnapshot({
      title: '年度工作报告',
      facts: { 't4.review.total': '2', 't2.fees.amount': '3.5', 't3.received.total': '64' },
      sections: changedSections('requests', { heading: '三、申请情况' }),
      quotes: ['收到申请64件。'],
    });
    expect(changes(before, after)).toEqual([
      'title: 年度报告 → 年度工作报告',
      'cell t2.fees.amount: 3 → 3.5',
      'heading requests: 收到和处理政府信息公开申请情况 → 三、申请情况',
      'cell t3.received.total: ６３ → 64',
      'cell t4.review.total: 1 → 2',
      'sentence: 收到申请63件。 → 收到申请64件。',
    ]);
  });

  test('have null for a cell that was not found', () => {
    const before = buildSnapshot({ facts: { 't3.received.total': null, 't3.granted.total': '5' } });
    const after = buildSnapshot({ facts: { 't3.received.total': '63', 't3.granted.total': null } });
    expect(changes(before, after)).toEqual(['cell t3.received.total: null → 63', 'cell t3.granted.total: 5 → null']);
  });

  const changedSections = (id: string, change: Partial<Snapshot['sections'][number]>) =>
    plain.sections.map((section) => (section.id === id ? { ...section, ...change } : section));
  const sections = (...change: Parameters<typeof changedSections>) =>
    buildSnapshot({ sections: changedSections(...change) });
  test('a section is added, and removed', () => {
    const absent = sections('problems', { present: false, heading: '' });
    expect(changes(absent, plain)).toEqual(['heading problems: null → 存在的主要问题及改进情况']);
    expect(changes(plain, absent)).toEqual(['heading problems: 存在的主要问题及改进情况 → null']);
  });

  test('a section is emptied, and filled', () => {
    const empty = sections('other', { empty: true });
    expect(changes(plain, empty)).toEqual(['emptied other']);
    expect(changes(empty, plain)).toEqual(['filled other']);
  });

  test('sentences with numbers come, go and change', () => {
    const before = buildSnapshot({ quotes: ['收到申请63件。', '公开信息十二条。', '办结60件。'] });
    const after = buildSnapshot({ quotes: ['公开信息一百零二条。', '办结60件。', '结转3件。'] });
    expect(changes(before, after)).toEqual([
      'sentence: 公开信息十二条。 → 公开信息一百零二条。',
      'sentence: null → 结转3件。',
      'sentence: 收到申请63件。 → null',
    ]);
  });

  test('to the report of another year list no cells', () => {
    const facts = { 't3.received.total': '63', 't3.granted.total': '5', 't2.fees.amount': '7' };
    const before = buildSnapshot({ facts });
    const after = buildSnapshot({
      year: 2024,
      title: '南湖区民政局2024年政府信息公开工作年度报告',
      facts: { ...facts, 't3.received.total': '41', 't3.granted.total': '8' },
      quotes: ['收到申请41件。'],
    });
    expect(compareSnapshots(before, after).map(({ kind }) => kind)).toEqual(['title', 'year']);
  });

  test('a corrected year does not hide a changed number', () => {
    const facts = { 't3.received.total': '63', 't3.granted.total': '5', 't2.fees.amount': '7' };
    const after = buildSnapshot({ year: 2022, facts: { ...facts, 't2.fees.amount': '8' } });
    expect(changes(buildSnapshot({ facts }), after)).toEqual(['year: 2023 → 2022', 'cell t2.fees.amount: 7 → 8']);
  });

  test('between two forms list only cells that both have', () => {
    const before = buildSnapshot({ form: '2019', facts: { 't3.received.total': '5', 't3.other.total': '1' } });
    expect(changes(before, plain)).toEqual(['form: 2019 → 2021', 'cell t3.received.total: 5 → 0']);
  });

  test('between two versions of Gouji list only what both read', () => {
    const before = buildSnapshot({
      agency: null,
      facts: { 't3.received.total': null, 't3.granted.total': '5', 't3.partial.total': '1' },
      quotes: ['收到申请63件。'],
    });
    const after = buildSnapshot({
      version: '1.1.0',
      facts: { 't3.received.total': '63', 't3.granted.total': '6', 't3.partial.total': null },
      quotes: ['收到申请64件。', '结转3件。'],
    });
    expect(changes(before, after)).toEqual([
      'cell t3.granted.total: 5 → 6',
      'sentence: 收到申请63件。 → 收到申请64件。',
    ]);
    expect(isSameState(before, after)).toBe(false);
  });

  test('ignore cells that no form has', () => {
    const facts = JSON.parse('{"__proto__":"5","constructor":"6","t3.received.total":"7"}');
    const strange = snapshotSchema.parse({ ...plain, facts });
    expect(changes(strange, plain)).toEqual(['cell t3.received.total: 7 → 0']);
  });
});

describe('states of a page', () => {
  const at = (time: string, facts: Snapshot['facts'] = {}, changes: Partial<Snapshot> = {}) =>
    buildSnapshot({ at: `2026-11-21T${time}.000Z`, facts, ...changes });
  /** The states after these snapshots: first and last time, and the total. */
  const seen = (...snapshots: readonly Snapshot[]) => seenWith([], ...snapshots);
  const seenWith = (decisions: readonly Decision[], ...snapshots: readonly Snapshot[]) =>
    snapshots
      .reduce((states: readonly Snapshot[], state) => addState(states, state, decisions), [])
      .map((state) => [state.at.slice(11, 19), state.seen.slice(11, 19), state.facts['t3.received.total']]);

  test('an equal snapshot adds no state; the last version of Gouji counts', () => {
    const later = at('10:00:00', {}, { version: '1.1.0', url: 'https://www.nanhu.gov.cn/nb/index.html' });
    const states = addState([at('08:00:00')], later, []);
    expect(states).toEqual([{ ...later, at: '2026-11-21T08:00:00.000Z', seen: '2026-11-21T10:00:00.000Z' }]);
  });

  test('a change is a new state, and so is a change back', () => {
    const [one, other] = [{ 't3.received.total': '1' }, { 't3.received.total': '2' }];
    expect(seen(at('08:00:00', one), at('09:00:00', other), at('10:00:00', one))).toEqual([
      ['08:00:00', '08:00:00', '1'],
      ['09:00:00', '09:00:00', '2'],
      ['10:00:00', '10:00:00', '1'],
    ]);
  });

  const half = { 't3.received.total': null };
  const whole = { 't3.received.total': '1' };
  test('a half-drawn page leaves no state, on the first visit and on the next', () => {
    expect(seen(at('08:00:00', half), at('08:00:02', whole), at('09:00:00', half), at('09:00:01', whole))).toEqual([
      ['08:00:02', '09:00:01', '1'],
    ]);
  });

  test('a half-drawn page in which something was decided meanwhile is a state', () => {
    const decided = (time: string, told?: string) =>
      makeDecision({
        at: `2026-11-21T${time}.000Z`,
        ...(told && { steps: [{ stage: 'notified', at: `2026-11-21T${told}.000Z`, note: '', by: '' }] }),
      });
    const states = [at('08:00:00', half), at('08:00:30', whole)] as const;
    expect(seenWith([decided('08:00:10')], ...states)).toHaveLength(2);
    expect(seenWith([decided('07:59:00', '08:00:20')], ...states)).toHaveLength(2);
    expect(seenWith([decided('07:59:59'), decided('08:00:31')], ...states)).toHaveLength(1);
  });

  test('a cell that comes after a minute is a change of the page', () => {
    expect(seen(at('08:00:00', half), at('08:01:01', whole))).toHaveLength(2);
  });

  test('another number at once is a change, however soon', () => {
    expect(seen(at('08:00:00', whole), at('08:00:01', { 't3.received.total': '2' }))).toHaveLength(2);
  });

  test('the first and the last twenty are kept', () => {
    const hours = Array.from({ length: 30 }, (_, hour) => new Date(Date.UTC(2026, 10, 1, hour)).toISOString());
    const states = seen(
      ...hours.map((time, hour) => at('', { 't3.received.total': `${hour}` }, { at: time, seen: time })),
    );
    expect(states.map(([, , total]) => total)).toEqual([
      '0',
      ...Array.from({ length: 20 }, (_, index) => String(index + 10)),
    ]);
  });
});
