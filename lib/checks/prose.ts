/** Helpers of rules on prose: blank cells, the place of a sentence, defects of one kind. */
import type { Message, Outcome, Verdict, VerdictDetails } from '../model/finding.ts';
import type { CellId } from '../model/form.ts';
import type { Defect, ProseLine, Quotation } from '../model/prose.ts';
import type { Report } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import { notApplicable, pass } from './verdicts.ts';

/** Whether one of the cells is blank, so that nothing certain can be compared with them. */
export function hasBlank(cells: readonly CellId[], { facts }: Report): boolean {
  return cells.some((cell) => facts.get(cell)?.state === 'blank');
}

type Position = Pick<VerdictDetails, 'section' | 'quotes' | 'anchors'>;

export function locateQuote({ section, quote, anchor }: Quotation): Position {
  return { section, quotes: [quote], anchors: [anchor] };
}

export function locateLine({ section, text, anchor }: ProseLine): Position {
  return locateQuote({ section, quote: text, anchor });
}

/** The sides of a contradiction between the prose and a table. */
export function proseAndTable(said: number | string, inTable: number): readonly Message[] {
  return [
    { id: 'side.prose', data: { value: said } },
    { id: 'side.table', data: { value: inTable } },
  ];
}

/** A check that gives one verdict for each defect of a kind; a pass where the prose has none. */
export function checkDefects(kind: Defect['kind'], message: string, outcome: Outcome): Rule['check'] {
  return ({ lines, prose }): readonly Verdict[] => {
    if (lines.length === 0) return [notApplicable];
    const defects = prose.defects.filter((defect) => defect.kind === kind);
    if (defects.length === 0) return [pass];
    return defects.map((defect) => ({
      outcome,
      ...locateQuote(defect),
      message: { id: message, data: { words: defect.words } },
    }));
  };
}
