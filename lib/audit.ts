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
  /** Only these rules; all of them by default. */
  readonly rules?: readonly Rule[];
  /** What is known beside the document: last year's report, the day of publication, local deadlines. */
  readonly context?: ContextInput;
  /** Severities by rule id that the user chose; they win over the rule's own. */
  readonly severities?: ReadonlyMap<string, Severity>;
  /** What the user said of agencies, by their names; for rules it wins over what the name says. */
  readonly agencies?: ReadonlyMap<string, AgencyClass>;
}

/** Document to result: the only place where the stages are put together, for page, batch and command line alike. */
export function audit(document: SourceDocument, options: AuditOptions = {}): Audit {
  const read = readForAudit(document, options.fold);
  if (read.kind === 'none') return read;
  const context = buildContext(read.report, options.context);
  return checkReport(read.report, { ...options, context });
}

type None = Extract<Audit, { kind: 'none' }>;

/** The first half: what other reports mean for this one can be looked up before it is judged. */
export function readForAudit(
  document: SourceDocument,
  fold?: (text: string) => string,
): None | { readonly kind: 'report'; readonly report: Report } {
  const facts = readReport(document, fold === undefined ? {} : { fold });
  if ('none' in facts) return { kind: 'none', reason: facts.none, year: facts.year };
  return { kind: 'report', report: { ...facts, prose: readProse(facts) } };
}

/** The second half; whether a report is last year's is taken from whoever looked it up. */
export function checkReport(
  report: Report,
  { rules = allRules, context = {}, severities, agencies }: AuditOptions = {},
): Audit {
  const agency = agencies?.get(report.agency ?? '');
  const given = agency === undefined ? context : { ...context, agency };
  const { results, checks } = runChecks(report, rules, fillContext(report, given));
  return { kind: 'report', report, findings: toFindings(results, report, severities), checks };
}
