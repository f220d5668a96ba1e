/** The list of all checks, those that passed too. */
import type { SumState } from '../forms/sums.ts';
import { standing } from '../locales/headline.ts';
import { citeSubject, text, titleOf, translate } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import type { AuditResult } from '../model/result.ts';
import { isComplete } from '../views/counts.ts';
import { listIdentities } from '../views/identities.ts';
import { type Delivery, type PublishedFinding, type PublishedReport, type Value, writeTime } from './delivery.ts';
import { plainLine } from './plain.ts';
import { comparePublished, type PublishedClaim } from './published-claims.ts';
import { nameCells, nameOutcome, nameSource, whyUnchecked } from './words.ts';

/** In the order of the exported files. */
export const checkedColumns = [
  'agency',
  'year',
  'kind',
  'item',
  'detail',
  'outcome',
  'quotes',
  'source',
  'at',
  'rule',
] as const;

export type CheckedColumn = (typeof checkedColumns)[number];

export interface Checked {
  readonly outcome: CheckedOutcome;
  readonly row: Readonly<Record<CheckedColumn, Value>>;
}

/** unread: one of its cells was not read. unchecked: the input is no report, or the rule threw an error. */
export type CheckedOutcome = 'pass' | 'fail' | 'review' | 'notApplicable' | 'unread' | 'unchecked';

/** The columns that differ between the rows of a report. */
interface CheckedEntry {
  readonly kind: 'input' | 'identity' | 'claim' | 'rule';
  readonly outcome: CheckedOutcome;
  readonly item: string;
  readonly detail: string;
  readonly rule?: string;
  readonly quotes?: string;
}

/** Rows for the input, the identities of the form, the claims and the rules. */
export function listChecked({ result, reviewed, at }: Delivery, locale: Locale): readonly Checked[] {
  const { report, source } = result;
  const common = {
    agency: plainLine(report?.agency ?? ''),
    year: report?.year ?? null,
    source: nameSource(source),
    at: writeTime(at),
  };
  return listEntries(result, reviewed, locale).map(({ kind, outcome, item, detail, rule = '', quotes = '' }) => ({
    outcome,
    row: {
      ...common,
      kind: text(locale, `export.kind.${kind}`),
      item,
      detail,
      outcome: nameResult(locale, outcome),
      rule,
      quotes,
    },
  }));
}

function listEntries(result: AuditResult, reviewed: Delivery['reviewed'], locale: Locale): readonly CheckedEntry[] {
  const { report, findings, checks } = result;
  if (report === null) {
    const detail = whyUnchecked(locale, result) ?? '';
    return [{ kind: 'input', outcome: 'unchecked', item: plainLine(result.source.name), detail }];
  }
  // Identities and claims are listed where their rule ran.
  const ran = new Set(checks.map(({ rule }) => rule));
  return [
    {
      kind: 'input',
      outcome: outcomeOf(report, result, reviewed),
      item: plainLine(report.title ?? result.source.name),
      detail: text(locale, 'export.coverage', report.coverage),
    },
    ...listIdentities(report.form, report.facts)
      .filter(({ rule }) => ran.has(rule))
      .map(
        ({ rule, equals, state, arithmetic }): CheckedEntry => ({
          kind: 'identity',
          outcome: sumOutcomes[state],
          item: nameCells(locale, equals),
          detail: arithmetic,
          rule,
        }),
      ),
    ...(ran.has('claim-mismatch') ? listClaims(report, findings, locale) : []),
    ...checks.map((check) => describeRule(check, locale)),
  ];
}

const sumOutcomes: Readonly<Record<SumState | 'unread', CheckedOutcome>> = {
  holds: 'pass',
  wrong: 'fail',
  open: 'review',
  unread: 'unread',
};

/** What people dismissed does not count; a report that was not completely read and checked does not pass. */
function outcomeOf(report: PublishedReport, result: AuditResult, reviewed: Delivery['reviewed']): CheckedOutcome {
  const found = (outcome: 'fail' | 'review') => reviewed !== null && standing(reviewed.tally[outcome]) > 0;
  if (found('fail')) return 'fail';
  return !found('review') && isComplete({ ...result, ...report }) ? 'pass' : 'review';
}

function listClaims(
  report: PublishedReport,
  findings: readonly PublishedFinding[],
  locale: Locale,
): readonly CheckedEntry[] {
  return comparePublished(report, findings).map((claim) => ({
    kind: 'claim',
    outcome: claimOutcome(claim),
    item: citeSubject(locale, claim.subject),
    detail:
      claim.inTable === null
        ? text(locale, 'export.claim.unread', { said: claim.value })
        : text(locale, 'export.claim', { said: claim.value, inTable: claim.inTable }),
    rule: 'claim-mismatch',
    quotes: plainLine(claim.quote),
  }));
}

function claimOutcome({ finding, inTable }: PublishedClaim): CheckedOutcome {
  if (finding !== null) return finding.outcome;
  return inTable === null ? 'unread' : 'pass';
}

function describeRule(check: AuditResult['checks'][number], locale: Locale): CheckedEntry {
  const { rule, pass, fail, review, notApplicable, error } = check;
  const entry = { kind: 'rule', item: titleOf(locale, rule), rule } as const;
  if (error !== undefined)
    return { ...entry, outcome: 'unchecked', detail: text(locale, 'export.ruleBroken', { reason: plainLine(error) }) };
  return {
    ...entry,
    outcome: fail > 0 ? 'fail' : review > 0 ? 'review' : pass > 0 ? 'pass' : 'notApplicable',
    detail: countsIn(locale, { pass, fail, review, notApplicable }),
  };
}

/** How often the rule gave each outcome, without those that it never gave. */
function countsIn(
  locale: Locale,
  counts: Readonly<Record<'pass' | 'fail' | 'review' | 'notApplicable', number>>,
): string {
  return Object.entries(counts)
    .flatMap(([outcome, count]) =>
      count === 0
        ? []
        : [text(locale, 'export.count', { outcome: translate(locale, { id: `outcome.${outcome}`, data: {} }), count })],
    )
    .join(text(locale, 'list.separator'));
}

function nameResult(locale: Locale, outcome: CheckedOutcome): string {
  if (outcome === 'unread' || outcome === 'unchecked') return text(locale, `export.${outcome}`);
  return nameOutcome(locale, outcome);
}
