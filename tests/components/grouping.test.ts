import { expect, test } from 'vitest';
import { groupFindings } from '../../components/grouping.ts';
import { makeFinding } from './fixtures.ts';

test('findings stand by section, worst first in each, and the section with the worst comes first', () => {
  const groups = groupFindings([
    makeFinding({ fingerprint: 'a', section: null, outcome: 'review', severity: 'notice' }),
    makeFinding({ fingerprint: 'b', section: 'disclosure', outcome: 'review', severity: 'error' }),
    makeFinding({ fingerprint: 'c', section: 'review', outcome: 'fail', severity: 'error' }),
    makeFinding({ fingerprint: 'd', section: 'requests', outcome: 'fail', severity: 'notice' }),
    makeFinding({ fingerprint: 'e', section: 'requests', outcome: 'fail', severity: 'error' }),
    makeFinding({ fingerprint: 'f', section: 'requests', outcome: 'review', severity: 'error' }),
    makeFinding({ fingerprint: 'g', section: 'requests', outcome: 'fail', severity: 'error' }),
  ]);
  expect(
    groups.map(({ section, findings }) => [section, findings.map(({ fingerprint }) => fingerprint).join('')]),
  ).toEqual([
    ['requests', 'egdf'],
    ['review', 'c'],
    ['disclosure', 'b'],
    [null, 'a'],
  ]);
});
