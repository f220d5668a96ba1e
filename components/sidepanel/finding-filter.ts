import { nameCell, translate } from '../../lib/locales/text.ts';
import type { Locale } from '../../lib/model/locale.ts';
import type { DecidedFinding } from '../../lib/triage/decisions.ts';
import { foldWords, searchFor } from '../../lib/views/search-words.ts';
import { decisionKindOf } from './review.ts';

/** What of the findings is listed; '' lets all pass. */
export interface FindingFilter {
  /** Of `Decision.kind`. */
  readonly state: string;
  readonly outcome: string;
  readonly severity: string;
  readonly rule: string;
  /** report: findings about the report as a whole. */
  readonly section: string;
  /** All of these words must be found, whatever their width or case. */
  readonly words: string;
}

export const noFilter: FindingFilter = { state: '', outcome: '', severity: '', rule: '', section: '', words: '' };

export function passes(item: DecidedFinding, filter: FindingFilter, locale: Locale): boolean {
  const { finding } = item;
  return (
    fits(filter.state, decisionKindOf(item)) &&
    fits(filter.outcome, finding.outcome) &&
    fits(filter.severity, finding.severity) &&
    fits(filter.rule, finding.rule) &&
    fits(filter.section, finding.section ?? 'report') &&
    (filter.words === '' || searchFor(filter.words)(wordsOf(item, locale)))
  );
}

function fits(wanted: string, value: string): boolean {
  return wanted === '' || wanted === value;
}

/** What a reader may remember of a finding: its sentences, cells and numbers, the report's words, the note on it. */
function wordsOf({ finding, decision }: DecidedFinding, locale: Locale): string {
  const { message, fix, cells, quotes, formula, suspects } = finding;
  const named = [...cells, ...suspects.map(({ cell }) => cell)].map((cell) => nameCell(locale, cell));
  const all = [
    translate(locale, message),
    translate(locale, fix),
    ...named,
    ...quotes,
    formula ?? '',
    decision?.note ?? '',
  ];
  return foldWords(all.join(' '));
}
