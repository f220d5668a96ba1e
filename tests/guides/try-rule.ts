/** Runs in a checkout with the guide's rule and prints the findings in a report whose first cell begins with 0. */
import { layouts } from '../generator/layouts/index.ts';
import { makeReport } from '../generator/make.ts';
import { auditIn } from '../generator/measure.ts';
import { numberCell } from '../generator/report.ts';

const report = makeReport(7, { year: 2024 });
const known = report.cells.get('t3.received.natural')?.value ?? 0;
const cells = new Map(report.cells).set('t3.received.natural', numberCell(known, `0${known}`));
const [layout] = layouts;
if (layout === undefined) throw new Error('No layout.');
const { result } = await auditIn(layout, { ...report, cells });
const findings = result.kind === 'report' ? result.findings : [];
console.log(JSON.stringify(findings.map(({ rule, outcome, cells }) => ({ rule, outcome, cells }))));
