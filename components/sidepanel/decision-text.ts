import { standingText } from '../../lib/locales/decision-text.ts';
import { text } from '../../lib/locales/text.ts';
import type { Decision } from '../../lib/model/decision.ts';
import type { Locale } from '../../lib/model/locale.ts';
import type { FindingView, ReportView } from '../../lib/model/view.ts';
import type { PageChange } from '../../lib/triage/page-changes.ts';
import { changesOf, type ValueChange } from '../../lib/triage/value-changes.ts';

/** The most changes that one sentence lists. */
const LISTED = 3;

/** 此前不采纳：其他，数字已由 64 变为 65. */
export function earlierDecisionText(
  locale: Locale,
  decision: Decision,
  finding: FindingView,
  report: ReportView,
): string {
  const before = text(locale, `sidepanel.earlier.${decision.kind}`, { state: standingText(locale, decision) });
  const changes = changesOf(decision, finding, report);
  const one = changes.length === 1;
  const listed = changes.slice(0, LISTED).map((change) => valueChangeText(locale, change, one));
  if (changes.length > LISTED) listed.push(text(locale, 'sidepanel.earlier.more', { count: changes.length }));
  if (listed.length === 0) listed.push(text(locale, 'sidepanel.earlier.unknown'));
  return [before, ...listed].join(text(locale, 'sidepanel.clauses'));
}

function valueChangeText(locale: Locale, { cell, before, after }: ValueChange, one: boolean): string {
  const data = { before: printed(locale, before), after: printed(locale, after) };
  return cell === null || one
    ? text(locale, 'sidepanel.earlier.number', data)
    : text(locale, 'sidepanel.earlier.cell', { ...data, cell });
}

/** One change of the report between two checks. */
export function changeText(locale: Locale, change: PageChange): string {
  if (!('before' in change)) return text(locale, `sidepanel.change.${change.kind}`, change);
  const { kind, before, after } = change;
  if (kind === 'sentence' && before === null)
    return text(locale, 'sidepanel.change.sentence.added', { after: after ?? '' });
  if (kind === 'sentence' && after === null)
    return text(locale, 'sidepanel.change.sentence.removed', { before: before ?? '' });
  return text(locale, `sidepanel.change.${kind}`, {
    ...change,
    before: printed(locale, before),
    after: printed(locale, after),
  });
}

function printed(locale: Locale, value: string | null): string {
  if (value === null) return text(locale, 'sidepanel.absent');
  return value.trim() === '' ? text(locale, 'sidepanel.blank') : value;
}
