import { describe, expect, test } from 'vitest';
import { type Snapshot, snapshotSchema } from '../../lib/model/snapshot.ts';
import { addState, compareSnapshots, isSameState, snapshotOf } from '../../lib/triage/page-changes.ts';
import { makeClaim, makeReport } from '../components/fixtures.ts';
import { buildSnapshot } from './snapshot-builder.ts';

const plain = buildSnapshot();
const claim = makeClaim({ fingerprint: 'c', said: 63, inTable: [63], quote: '收到申请63件。' });

test('a snapshot is what a report says; a cell that was not found is told from a blank one', () => {
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
  });
  expect(snapshotSchema.parse(snapshot)).toEqual(snapshot);
});

describe('changes', () => {
  test('there are none between a page and itself, laid out otherwise', () => {
    const before = buildSnapshot({ facts: { 't3.received.total': '1 234' }, quotes: ['收到申请 63 件。'] });
    const after = buildSnapshot({ facts: { 't3.received.total': '１２３４' }, quotes: ['收到申请６３件。'] });
    expect(compareSnapshots(before, after)).toEqual([]);
    expect(isSameState(before, after)).toBe(true);
  });

  test('come in the order of the form, as printed', () => {
    const before = buildSnapshot({
      title: '年度报告',
      facts: { 't4.review.total': '1', 't2.fees.amount': '3', 't3.received.total': '６３' },
      quotes: ['收到申请63件。'],
    });
    const after = buildSnapshot({
      title: '年度工作报告',
      facts: { 't4.review.total': '2', 't2.fees.amount': '3.5', 't3.received.total': '64' },
      sections: plain.sections.map((section) =>
        section.id === 'requests' ? { ...section, heading: '三、申请情况' } : section,
      ),
      quotes: ['收到申请64件。'],
    });
    expect(compareSnapshots(before, after)).toEqual([
      { kind: 'title', before: '年度报告', after: '年度工作报告' },
      { kind: 'cell', cell: 't2.fees.amount', before: '3', after: '3.5' },
      { kind: 'heading', section: 'requests', before: '收到和处理政府信息公开申请情况', after: '三、申请情况' },
      { kind: 'cell', cell: 't3.received.total', before: '６３', after: '64' },
      { kind: 'cell', cell: 't4.review.total', before: '1', after: '2' },
      { kind: 'sentence', before: '收到申请63件。', after: '收到申请64件。' },
    ]);
  });

  test('tell a cell that was not found from one with another number', () => {
    const before = buildSnapshot({ facts: { 't3.received.total': null, 't3.granted.total': '5' } });
    const after = buildSnapshot({ facts: { 't3.received.total': '63', 't3.granted.total': null } });
    expect(compareSnapshots(before, after)).toEqual([
      { kind: 'cell', cell: 't3.received.total', before: null, after: '63' },
      { kind: 'cell', cell: 't3.granted.total', before: '5', after: null },
    ]);
  });

  const sections = (id: string, change: Partial<Snapshot['sections'][number]>) =>
    buildSnapshot({
      sections: plain.sections.map((section) => (section.id === id ? { ...section, ...change } : section)),
    });
  test.each([
    [
      'added',
      sections('problems', { present: false, heading: '' }),
      plain,
      { before: null, after: '存在的主要问题及改进情况' },
    ],
    [
      'taken out',
      plain,
      sections('problems', { present: false, heading: '' }),
      { before: '存在的主要问题及改进情况', after: null },
    ],
  ])('a section is %s', (_name, before, after, difference) => {
    expect(compareSnapshots(before, after)).toEqual([{ kind: 'heading', section: 'problems', ...difference }]);
  });

  test('a section is emptied, and filled', () => {
    const empty = sections('other', { empty: true });
    expect(compareSnapshots(plain, empty)).toEqual([{ kind: 'emptied', section: 'other' }]);
    expect(compareSnapshots(empty, plain)).toEqual([{ kind: 'filled', section: 'other' }]);
  });

  test('sentences with numbers come, go and change', () => {
    const before = buildSnapshot({ quotes: ['收到申请63件。', '公开信息十二条。', '办结60件。'] });
    const after = buildSnapshot({ quotes: ['公开信息一百零二条。', '办结60件。', '结转3件。'] });
    expect(compareSnapshots(before, after)).toEqual([
      { kind: 'sentence', before: '公开信息十二条。', after: '公开信息一百零二条。' },
      { kind: 'sentence', before: null, after: '结转3件。' },
      { kind: 'sentence', before: '收到申请63件。', after: null },
    ]);
  });

  test('of another year at the same address: only that it is another', () => {
    const before = buildSnapshot({
      facts: { 't3.received.total': '63', 't3.granted.total': '5', 't2.fees.amount': '7' },
    });
    const after = buildSnapshot({
      year: 2024,
      title: '南湖区民政局2024年政府信息公开工作年度报告',
      facts: { 't3.received.total': '41', 't3.granted.total': '8', 't2.fees.amount': '7' },
      quotes: ['收到申请41件。'],
    });
    expect(compareSnapshots(before, after).map(({ kind }) => kind)).toEqual(['title', 'year']);
  });

  test('a year that was put right hides no number that changed with it', () => {
    const facts = { 't3.received.total': '63', 't3.granted.total': '5', 't2.fees.amount': '7' };
    const after = buildSnapshot({ year: 2022, facts: { ...facts, 't2.fees.amount': '8' } });
    expect(compareSnapshots(buildSnapshot({ facts }), after)).toEqual([
      { kind: 'year', before: '2023', after: '2022' },
      { kind: 'cell', cell: 't2.fees.amount', before: '7', after: '8' },
    ]);
  });

  test('between two forms: cells that both have', () => {
    const before = buildSnapshot({ form: '2019', facts: { 't3.received.total': '5', 't3.other.total': '1' } });
    expect(compareSnapshots(before, plain)).toEqual([
      { kind: 'form', before: '2019', after: '2021' },
      { kind: 'cell', cell: 't3.received.total', before: '5', after: '0' },
    ]);
  });

  test('another version of Gouji that reads more accuses nobody; a number that both read still does', () => {
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
    expect(compareSnapshots(before, after)).toEqual([
      { kind: 'cell', cell: 't3.granted.total', before: '5', after: '6' },
      { kind: 'sentence', before: '收到申请63件。', after: '收到申请64件。' },
    ]);
    expect(isSameState(before, after)).toBe(false);
  });

  test('cells that no form has do no harm', () => {
    const facts = JSON.parse('{"__proto__":"5","constructor":"6","t3.received.total":"7"}');
    const strange = snapshotSchema.parse({ ...plain, facts });
    expect(compareSnapshots(strange, plain)).toEqual([
      { kind: 'cell', cell: 't3.received.total', before: '7', after: '0' },
    ]);
  });
});

describe('states of a page', () => {
  const at = (time: string, facts: Snapshot['facts'] = {}, changes: Partial<Snapshot> = {}) =>
    buildSnapshot({ at: `2026-11-21T${time}.000Z`, facts, ...changes });
  const told = (states: readonly Snapshot[]) =>
    states.map((state) => [state.at.slice(11, 19), state.seen.slice(11, 19), state.facts['t3.received.total']]);

  function seen(...snapshots: readonly Snapshot[]) {
    return told(snapshots.reduce(addState, [] as readonly Snapshot[]));
  }

  test('seen again, it is no new state, and what read it last is its version', () => {
    const later = at('10:00:00', {}, { version: '1.1.0', url: 'https://www.nanhu.gov.cn/nb/index.html' });
    const states = addState([at('08:00:00')], later);
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
  test('a page that was still being drawn leaves no state behind, on the first visit nor on the next', () => {
    expect(seen(at('08:00:00', half), at('08:00:02', whole), at('09:00:00', half), at('09:00:01', whole))).toEqual([
      ['08:00:02', '09:00:01', '1'],
    ]);
  });

  test('a cell that comes after a minute is a change of the page', () => {
    expect(seen(at('08:00:00', half), at('08:01:01', whole))).toHaveLength(2);
  });

  test('another number at once is a change, however soon', () => {
    expect(seen(at('08:00:00', whole), at('08:00:01', { 't3.received.total': '2' }))).toHaveLength(2);
  });

  test('the first and the last twenty are kept', () => {
    const snapshots = Array.from({ length: 30 }, (_, hour) =>
      buildSnapshot({
        at: new Date(Date.UTC(2026, 10, 1, hour)).toISOString(),
        facts: { 't3.received.total': String(hour) },
      }),
    );
    const kept = snapshots.reduce(addState, [] as readonly Snapshot[]).map(({ facts }) => facts['t3.received.total']);
    expect(kept).toEqual(['0', ...Array.from({ length: 20 }, (_, index) => String(index + 10))]);
  });
});
