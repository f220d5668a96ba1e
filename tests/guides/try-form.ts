/** Runs in a checkout with the guide's form and prints how generated reports are read there, in every text layout. */
import type { Layout } from '../generator/layouts/index.ts';
import { layouts } from '../generator/layouts/index.ts';
import { makeReport } from '../generator/make.ts';
import { auditIn, compareCells, falseAlarms, misnamed } from '../generator/measure.ts';
import { type MadeReport, numberCell } from '../generator/report.ts';

const whole = layouts.filter(({ complete }) => complete);

async function read(report: MadeReport) {
  const readings = await Promise.all(
    whole.map(async (layout) => {
      const { result, lost } = await auditIn(layout, report);
      const { carried, wrong, unread } = compareCells(report, lost, result);
      const amiss = [...wrong, ...unread, ...misnamed(report, result), ...falseAlarms(result)];
      return { carried, amiss: amiss.map((each) => `${layout.name} ${each}`) };
    }),
  );
  return {
    form: report.form.id,
    carried: [...new Set(readings.map(({ carried }) => carried))],
    amiss: readings.flatMap(({ amiss }) => amiss),
  };
}

async function found(report: MadeReport, [layout]: readonly Layout[]) {
  if (layout === undefined) throw new Error('No layout.');
  const { result } = await auditIn(layout, report);
  const findings = result.kind === 'report' ? result.findings : [];
  return findings.map(({ rule, outcome, cells }) => ({ rule, outcome, cells }));
}

const report = makeReport(11, { year: 2027 });
const withdrawn = report.cells.get('t3.other.withdrawn.natural')?.value ?? 0;
const wrong = new Map(report.cells).set('t3.other.withdrawn.natural', numberCell(withdrawn + 1));
console.log(
  JSON.stringify({
    before: await read(makeReport(11, { year: 2026 })),
    after: await read(report),
    wrongCell: await found({ ...report, cells: wrong }, whole),
    withoutRow: await found({ ...report, omittedRows: new Set(['t3.other.withdrawn']) }, whole),
  }),
);
