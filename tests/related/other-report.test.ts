import { expect, it } from 'vitest';
import { toComparison, toOtherReport } from '../../lib/related/other-report.ts';
import { buildReport } from '../checks/report-builder.ts';

it('shows the raw text of cells, and null where a cell was not found or is not in the form', () => {
  const cells = { 't3.received.total': ' 12 ', 't3.carriedIn.total': '', 't3.carriedOut.total': null };
  const other = toOtherReport(buildReport({ year: 2022, cells }), '2022.html');
  const asked = ['t3.received.total', 't3.carriedIn.total', 't3.carriedOut.total', 't2.procurement.amount'];
  expect(toComparison(other, asked, ['原文'])).toEqual({
    agency: '云溪市民政局',
    year: 2022,
    source: '2022.html',
    cells: [
      { cell: 't3.received.total', raw: ' 12 ' },
      { cell: 't3.carriedIn.total', raw: '' },
      { cell: 't3.carriedOut.total', raw: null },
      { cell: 't2.procurement.amount', raw: null },
    ],
    quotes: ['原文'],
  });
});
