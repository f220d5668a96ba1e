/** What rules on prose have in common: where a sentence stands, blanks among the cells it means, defects of one kind. */
import type { Outcome, Verdict, VerdictDetails } from '../model/finding.ts';
import type { CellId } from '../model/form.ts';
import type { Defect, ProseLine, Quotation } from '../model/prose.ts';
import type { Report } from '../model/report.ts';
import { notApplicable, pass } from './verdicts.ts';

/** Whether one of the cells is blank, so that what it should say cannot be told. */
export function hasBlank(cells: readonly CellId[], { facts }: Report): boolean {
  return cells.some((cell) => facts.get(cell)?.state === 'blank');
}

type Place = Pick<VerdictDetails, 'section' | 'quotes' | 'anchors'>;

export function locateQuote({ section, quote, anchor }: Quotation): Place {
  return { section, quotes: [quote], anchors: [anchor] };
}

export function locateLine({ section, text, anchor }: ProseLine): Place {
  return locateQuote({ section, quote: text, anchor });
}

/** One verdict for each defect of a kind; a pass where the prose has none. */
export function reportDefects(
  report: Report,
  kind: Defect['kind'],
  message: string,
  outcome: Outcome,
): readonly Verdict[] {
  if (report.lines.length === 0) return [notApplicable];
  const defects = report.prose.defects.filter((defect) => defect.kind === kind);
  if (defects.length === 0) return [pass];
  return defects.map((defect) => ({
    outcome,
    ...locateQuote(defect),
    message: { id: message, data: { words: defect.words } },
  }));
}
