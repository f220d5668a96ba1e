/** Audits one page of a batch. Runs in a worker or a thread. */
import { auditReport, readForAudit } from '../audit.ts';
import { rules } from '../checks/registry.ts';
import { needsDictionary } from '../facts/traditional.ts';
import type { ContextInput } from '../model/audit-context.ts';
import type { KeptPage, Reason, RuleCounts } from '../model/batch.ts';
import { isoDate } from '../model/dates.ts';
import { UnsoundError } from '../model/decision-store.ts';
import * as limits from '../model/limits.ts';
import type { Report } from '../model/report.ts';
import type { ReportOrigin } from '../model/report-origin.ts';
import type { ReportView } from '../model/view.ts';
import { toOtherReport } from '../related/other-report.ts';
import { type Readers, type ReadPdf, readFile } from '../source/file.ts';
import { FileProblem } from '../source/file-problem.ts';
import { textOfFindings, textOfReport } from '../store/kept-report.ts';
import { identifyReport } from '../triage/page-key.ts';
import { reviewReport } from '../triage/reviewed-report.ts';
import { toView } from '../views/report-view.ts';
import { type BatchSettings, basisOf } from './basis.ts';
import { unpack } from './pack.ts';
import { packReading, unpackReading } from './reading.ts';
import { countByRule } from './reviews.ts';
import type { AuditedPage, CheckedReport, Judgement } from './worker-answer.ts';

export interface PageAudit {
  readonly settings: BatchSettings;
  /** Null: the other reports are not known yet. */
  readonly context: ContextInput | null;
  /** Scanned pages are read too. */
  readonly pictures?: boolean;
}

export type PageSource = Pick<KeptPage, 'name' | 'url' | 'charset' | 'sha256' | 'packed'>;

/** Audits a page. Never throws: an error becomes the reason why there is no report. */
export async function auditPage(
  page: PageSource,
  how: PageAudit,
  readPdf: ReadPdf,
  pictures?: Readers['pictures'],
): Promise<AuditedPage> {
  try {
    const readers: Readers = {
      limits: { ...limits.fileReading, pictures: limits.batchPictures },
      readPdf,
      ...(how.pictures && pictures !== undefined && { pictures }),
    };
    const { document, kind } = await readFile(unpack(page.packed), page.name, readers, page.charset ?? undefined);
    const fold = needsDictionary(document) ? (await import('../facts/dictionary.ts')).fold : undefined;
    const read = readForAudit(document, fold);
    const scanned = document.unreadPages?.some(({ why }) => why === 'scanned') ?? false;
    const bare = kind === 'html' && !document.blocks.some((block) => block.kind === 'table');
    if (read.kind === 'none') {
      const data: Reason['data'] = read.year === null ? {} : { year: read.year };
      return { kind: 'none', reason: { id: `batch.${read.reason}`, data }, bare, scanned };
    }
    const { report } = read;
    const { view, judgement } = judge(report, how);
    const { agency, year, title, form, coverage, findings, sections, notices } = view;
    const row = {
      agency,
      year,
      title,
      form,
      coverage,
      ...judgement,
      compared: how.context !== null,
      page: identifyReport(originOf(page), view).page,
      published: [...new Set(report.published.map(({ date }) => isoDate(date)))],
      basis: await basisOf(how.settings, agency, how.context ?? {}),
    };
    return {
      kind: 'report',
      bare,
      scanned,
      row,
      ...textOfReport({ other: toOtherReport(report, page.url ?? page.name), sections, notices }),
      findings: textOfFindings(findings),
      reading: packReading(report),
    };
  } catch (error) {
    if (error instanceof FileProblem)
      return { ...none({ id: `file.${error.trouble}`, data: error.data }), scanned: error.trouble === 'scanned' };
    if (error instanceof UnsoundError) return none({ id: 'batch.unsound', data: {} });
    return none({ id: 'batch.crashed', data: { reason: String(error) } });
  }
}

/** Checks a report that `auditPage` read. Null where the reading cannot be used: the page has to be read again. */
export function checkReading(reading: Uint8Array, how: PageAudit): CheckedReport | null {
  try {
    const { view, judgement } = judge(unpackReading(reading), how);
    return { kind: 'checked', judgement, findings: textOfFindings(view.findings) };
  } catch {
    return null;
  }
}

function judge(
  report: Report,
  { settings, context }: PageAudit,
): { readonly view: ReportView; readonly judgement: Judgement } {
  const audited = auditReport(report, {
    rules: rules.filter(({ id }) => !settings.off.includes(id)),
    severities: settings.severities,
    agencies: settings.agencies,
    context: { ...settings.context, ...context },
  });
  const view = toView(audited, 0, 0);
  if (view.kind === 'none') throw new Error(view.reason);
  const { problems, tally } = reviewReport(view, '', []);
  const judgement = {
    fails: tally.fail.found,
    reviews: tally.review.found,
    rules: countByRule(problems, countsOf(view.checks)),
  };
  return { view, judgement };
}

/** Where a page of a batch comes from. */
export function originOf({ name, url, sha256 }: Pick<KeptPage, 'name' | 'url' | 'sha256'>): ReportOrigin {
  return url === null ? { kind: 'file', name, sha256 } : { kind: 'web', address: url };
}

function none(reason: Reason): AuditedPage {
  return { kind: 'none', reason, bare: false, scanned: false };
}

function countsOf(checks: readonly { rule: string; pass: number; fail: number; review: number }[]): RuleCounts {
  const answered = checks.filter(({ pass, fail, review }) => pass + fail + review > 0);
  return Object.fromEntries(answered.map(({ rule, pass, fail, review }) => [rule, { pass, fail, review }]));
}
