import { nameCell, translate } from '../../lib/locales/text.ts';
import type { Locale } from '../../lib/model/locale.ts';
import type { DecidedFinding } from '../../lib/triage/decisions.ts';
import { decisionKindOf } from '../../lib/triage/reviewed-report.ts';
import { foldWords, searchFor } from '../../lib/views/search-words.ts';

/** The filter of the findings; '' lets all pass. */
export interface FindingFilter {
  /** A `Decision['kind']`. */
  readonly state: string;
  /** The severity of a rule is no second scale beside it: it only says what is listed first. */
  readonly outcome: string;
  readonly rule: string;
  /** `report`: findings about the whole report. */
  readonly section: string;
  /** All of these words must occur, in any width and case. */
  readonly words: string;
}

export const noFilter: FindingFilter = { state: '', outcome: '', rule: '', section: '', words: '' };

export function passes(item: DecidedFinding, filter: FindingFilter, locale: Locale): boolean {
  const { finding } = item;
  return (
    fits(filter.state, decisionKindOf(item)) &&
    fits(filter.outcome, finding.outcome) &&
    fits(filter.rule, finding.rule) &&
    fits(filter.section, finding.section ?? 'report') &&
    (filter.words === '' || searchFor(filter.words)(wordsOf(item, locale)))
  );
}

function fits(wanted: string, value: string): boolean {
  return wanted === '' || wanted === value;
}

/** The searchable text of a finding: its sentences, cells, numbers and quotes, and the note on it. */
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
