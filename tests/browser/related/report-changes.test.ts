import { expect, test } from 'vitest';
import { concerns } from '../../../lib/browser/related/report-changes.ts';

test.each([
  [{ what: 'read', agency: '云溪市水利局', year: 2022 }, true],
  [{ what: 'read', agency: '云溪市民政局', year: 2023 }, false],
  [{ what: 'said', agency: '云溪市民政局', year: 2023 }, true],
  [{ what: 'said', agency: '云溪市民政局', year: 2022 }, false],
  [{ what: 'said', agency: '云溪市教育局', year: 2023 }, false],
  // A batch may have compared any report.
  [{ what: 'batch' }, true],
  [undefined, false],
])('%o concerns the report of 2023: %s', (change, expected) => {
  expect(concerns(change, { agency: '云溪市民政局', year: 2023 })).toBe(expected);
});
