import { rules as allRules } from './checks/registry.ts';
import { runChecks } from './checks/run.ts';
import { readProse } from './claims/index.ts';
import { readReport } from './facts/index.ts';
import { toFindings } from './findings/index.ts';
import type { AgencyClass } from './model/agency.ts';
import type { Audit } from './model/audit.ts';
import type { ContextInput } from './model/audit-context.ts';
import type { SourceDocument } from './model/document.ts';
import type { Severity } from './model/finding.ts';
import type { Report } from './model/report.ts';
import type { Rule } from './model/rule.ts';
import { buildContext, fillContext } from './related/audit-context.ts';

export interface AuditOptions {
  /** Folds traditional prose to simplified; needed only where lib/facts/traditional.ts asks for it. */
  readonly fold?: (text: string) => string;
  /** The rules to run; all by default. */
  readonly rules?: readonly Rule[];
  /** What the caller knows beside the document: last year's report, the day of publication, local deadlines. */
  readonly context?: ContextInput;
  /** Severities that the user chose, by rule id; they replace those of the rules. */
  readonly severities?: ReadonlyMap<string, Severity>;
  /** Classes that the user gave to agencies, by name; for rules they replace the class read from the name. */
  readonly agencies?: ReadonlyMap<string, AgencyClass>;
}

/** Audits a document. Page, batch and command line all call this: the stages are put together nowhere else. */
export function audit(document: SourceDocument, options: AuditOptions = {}): Audit {
  const read = readForAudit(document, options.fold);
  if (read.kind === 'none') return read;
  return auditReport(read.report, options);
}

/** Audits a report that was read before. */
export function auditReport(report: Report, options: AuditOptions = {}): Audit {
  return checkReport(report, { ...options, context: buildContext(report, options.context) });
}

/** The first half of an audit: a caller can look up other reports before the rules run. */
export function readForAudit(
  document: SourceDocument,
  fold?: (text: string) => string,
): Extract<Audit, { kind: 'none' }> | { readonly kind: 'report'; readonly report: Report } {
  const facts = readReport(document, fold === undefined ? {} : { fold });
  if ('none' in facts) return { kind: 'none', reason: facts.none, year: facts.year };
  return { kind: 'report', report: { ...facts, prose: readProse(facts) } };
}

/** The second half of an audit. The caller says whether the other report is last year's. */
export function checkReport(
  report: Report,
  { rules = allRules, context = {}, severities, agencies }: AuditOptions = {},
): Audit {
  const agency = agencies?.get(report.agency ?? '');
  const input = agency === undefined ? context : { ...context, agency };
  const { results, checks } = runChecks(report, rules, fillContext(report, input));
  return { kind: 'report', report, findings: toFindings(results, report, severities), checks };
}
