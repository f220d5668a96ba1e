import { compareDenial } from '../../forms/agreement.ts';
import { writeTotal } from '../../forms/sums.ts';
import type { Verdict } from '../../model/finding.ts';
import { type CellId, partsOfCell } from '../../model/form.ts';
import type { Denial } from '../../model/prose.ts';
import type { Report } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { locateQuote, proseAndTable } from '../prose.ts';
import { failIfSure, notApplicable, pass } from '../verdicts.ts';

/** The sentence is quoted beside it. */
const LONGEST = 12;

/** 未收到, 未发生, 均已办结: what the prose denies must be zero in the tables. */
export const negativeClaim: Rule = {
  id: 'negative-claim',
  family: 'prose',
  severity: 'error',
  clauses: [],
  check: (report) => {
    const { denials } = report.prose;
    return denials.length === 0 ? notApplicable : denials.map((denial) => compareWithTables(denial, report));
  },
};

function compareWithTables(denial: Denial, report: Report): Verdict {
  const agreement = compareDenial(denial, report.facts);
  if (agreement.result === 'agrees') return pass;
  if (agreement.result === 'open') return notApplicable;
  const { expected: total } = agreement;
  const cells = (denial.interpretations[0] ?? []).flatMap((cell) => filledBeside(cell, report));
  const said = `“${cut(denial.words)}”`;
  return failIfSure(denial.certain, {
    ...locateQuote(denial),
    cells,
    expected: 0,
    actual: total,
    formula: `${said} ≠ ${writeTotal(denial.interpretations[0] ?? [], report.facts)}`,
    sides: proseAndTable(said, total),
    message: { id: 'negative-claim', data: { subject: denial.subject, actual: total } },
  });
}

function cut(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST)}…`;
}

/** A cell that is not zero, and in table four the results that make it up. */
function filledBeside(cell: CellId, { facts }: Report): readonly CellId[] {
  if ((facts.get(cell)?.value ?? 0) === 0) return [];
  const { table, row, column } = partsOfCell(cell);
  if (table !== 't4' || column !== 'total') return [cell];
  const inBlock = (id: CellId) => partsOfCell(id).table === table && partsOfCell(id).row === row;
  const results = [...facts].filter(([id, { value }]) => inBlock(id) && id !== cell && (value ?? 0) !== 0);
  return [cell, ...results.map(([id]) => id)];
}
