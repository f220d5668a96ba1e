import { expect, test } from 'vitest';
import { groupFindings } from '../../components/grouping.ts';
import { makeFinding } from './fixtures.ts';

test('findings stand by section, all in the order in which the report is read', () => {
  const groups = groupFindings([
    makeFinding({ fingerprint: 'a', section: null, outcome: 'review', severity: 'notice' }),
    makeFinding({ fingerprint: 'b', section: 'disclosure', outcome: 'review', severity: 'error' }),
    makeFinding({ fingerprint: 'c', section: 'requests', outcome: 'review', severity: 'error' }),
    makeFinding({ fingerprint: 'd', section: 'requests', outcome: 'fail', severity: 'notice' }),
    makeFinding({ fingerprint: 'e', section: 'review', outcome: 'fail', severity: 'error' }),
  ]);
  expect(
    groups.map(({ section, findings }) => [section, findings.map(({ fingerprint }) => fingerprint).join('')]),
  ).toEqual([
    [null, 'a'],
    ['disclosure', 'b'],
    ['requests', 'cd'],
    ['review', 'e'],
  ]);
});
