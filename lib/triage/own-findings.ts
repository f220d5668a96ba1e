/** Problems that a reviewer found himself. Each is kept as a decision, so that it is stored, sent and handed over like one. */
import { hashText } from '../findings/fingerprint.ts';
import { formNamed, sectionOfCell } from '../forms/index.ts';
import type { Decision, OwnPart } from '../model/decision.ts';
import { type CellId, sectionIds } from '../model/form.ts';
import type { QuotedPlace } from '../model/quoted-place.ts';
import type { FindingView, ReportView } from '../model/view.ts';
import type { FindingBasis } from './evidence.ts';

/** In place of a rule: no rule of the audit finds these. */
export const OWN = 'own-finding';

/** What the reviewer writes. `id` tells his problems of one report apart; the same id replaces the former words. */
export interface OwnProblem extends OwnPart {
  readonly outcome: FindingView['outcome'];
  readonly message: string;
}

/** The record of a reviewer's own problem: confirmed, for he found it. `page` comes from `identifyReport`. */
export function toOwnDecision(
  { outcome, message, ...own }: OwnProblem,
  { facts, agency, year }: FindingBasis & Pick<ReportView, 'agency' | 'year'>,
  page: string,
  choice: Pick<Decision, 'note' | 'at'>,
): Decision {
  const raws = own.cells.flatMap((cell) => {
    const fact = facts[cell];
    return fact === undefined || fact.state === 'missing' ? [] : [[cell, fact.raw] as const];
  });
  return {
    page,
    place: JSON.stringify([OWN, own.id]),
    values: '',
    kind: 'confirmed',
    reason: null,
    ...choice,
    finding: {
      rule: OWN,
      outcome,
      message: { id: 'literal', data: { text: message } },
      formula: null,
      raws: Object.fromEntries(raws),
    },
    agency,
    year,
    own,
  };
}

/** The finding that a decision is; null for a decision on a finding of the audit. */
export function findingOf({ page, finding, own }: Decision): FindingView | null {
  if (own === undefined) return null;
  const { id, section, cells, quotes, fix } = own;
  return {
    rule: OWN,
    outcome: finding.outcome,
    severity: finding.outcome === 'fail' ? 'error' : 'warning',
    section,
    message: finding.message,
    cells,
    expected: null,
    actual: null,
    formula: null,
    quotes,
    suspects: [],
    fix: { id: 'literal', data: { text: fix } },
    fingerprint: hashText(JSON.stringify([OWN, page, id])),
    clauses: [],
    located: cells.length + quotes.length > 0,
  };
}

/** The section that has the table of a cell. */
export function sectionOf({ form }: Pick<FindingBasis, 'form'>, cell: CellId): FindingView['section'] {
  return sectionOfCell(formNamed(form), cell);
}

/** Words that no source was asked for. */
export function unplaced(words: string | null): QuotedPlace {
  return { quotes: words === null || words === '' ? [] : [words], section: null, found: false };
}

/** The findings with the reviewer's own of this page among them. */
export function withOwnFindings(
  findings: readonly FindingView[],
  page: string,
  decisions: readonly Decision[],
): readonly FindingView[] {
  const own = decisions.filter((decision) => decision.page === page).flatMap((decision) => findingOf(decision) ?? []);
  return amongOthers(findings, own, (finding) => finding);
}

/** Puts each finding of `own` behind the last one of its section, those on the whole report first. */
export function amongOthers<T>(
  others: readonly T[],
  own: readonly T[],
  findingIn: (item: T) => FindingView,
): readonly T[] {
  return own.reduce<readonly T[]>((items, item) => {
    const rank = rankOf(findingIn(item));
    const behind = items.findLastIndex((each) => rankOf(findingIn(each)) <= rank) + 1;
    return [...items.slice(0, behind), item, ...items.slice(behind)];
  }, others);
}

function rankOf({ section }: FindingView): number {
  return section === null ? -1 : sectionIds.indexOf(section);
}
