import { rules as allRules } from './checks/registry.ts';
import { runChecks } from './checks/run.ts';
import { readReport } from './facts/index.ts';
import { toFindings } from './findings/index.ts';
import type { Audit } from './model/audit.ts';
import type { SourceDocument } from './model/document.ts';
import type { Rule } from './model/rule.ts';

export interface AuditOptions {
  /** Folds traditional prose to simplified; needed only where lib/facts/traditional.ts asks for it. */
  readonly fold?: (text: string) => string;
  /** Only these rules; all of them by default. */
  readonly rules?: readonly Rule[];
}

/** Document to result: the only place where the stages are put together. */
export function audit(document: SourceDocument, { fold, rules = allRules }: AuditOptions = {}): Audit {
  const reading = readReport(document, fold === undefined ? {} : { fold });
  if ('none' in reading) return { kind: 'none', reason: reading.none, year: reading.year };
  const { results, checks } = runChecks(reading, rules);
  return { kind: 'report', reading, findings: toFindings(results, reading), checks };
}
