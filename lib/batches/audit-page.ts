/** Audits one page of a batch. Runs in a worker or a thread. */
import { audit } from '../audit.ts';
import { rules } from '../checks/registry.ts';
import { needsDictionary } from '../facts/traditional.ts';
import type { ContextInput } from '../model/audit-context.ts';
import type { AuditedPage, KeptPage, Reason, RuleCounts } from '../model/batch.ts';
import { isoDate } from '../model/dates.ts';
import * as limits from '../model/limits.ts';
import type { ReportOrigin } from '../model/report-origin.ts';
import { toOtherReport } from '../related/other-report.ts';
import { type ReadPdf, readFile } from '../source/file.ts';
import { FileProblem } from '../source/file-problem.ts';
import { identifyReport } from '../triage/page-key.ts';
import { reviewReport } from '../triage/reviewed-report.ts';
import { toView } from '../views/report-view.ts';
import { type BatchSettings, basisOf } from './basis.ts';
import { unpack } from './pack.ts';
import { countByRule } from './reviews.ts';

export interface PageAudit {
  readonly settings: BatchSettings;
  /** Null: the other reports are not known yet. */
  readonly context: ContextInput | null;
}

export type PageSource = Pick<KeptPage, 'name' | 'url' | 'charset' | 'sha256' | 'packed'>;

/** Audits a page. Never throws: an error becomes the reason why there is no report. */
export async function auditPage(
  page: PageSource,
  { settings, context }: PageAudit,
  readPdf: ReadPdf,
): Promise<AuditedPage> {
  try {
    const readers = { limits: limits.fileReading, readPdf };
    const { document, kind } = await readFile(unpack(page.packed), page.name, readers, page.charset ?? undefined);
    const audited = audit(document, {
      rules: rules.filter(({ id }) => !settings.off.includes(id)),
      severities: settings.severities,
      agencies: settings.agencies,
      context: { ...settings.context, ...context },
      ...(needsDictionary(document) ? { fold: (await import('../facts/dictionary.ts')).fold } : {}),
    });
    const bare = kind === 'html' && !document.blocks.some((block) => block.kind === 'table');
    if (audited.kind === 'none') {
      const data: Reason['data'] = audited.year === null ? {} : { year: audited.year };
      return { kind: 'none', reason: { id: `batch.${audited.reason}`, data }, bare };
    }
    const view = toView(audited, 0, 0);
    if (view.kind === 'none') return none({ id: `batch.${view.reason}`, data: {} });
    const { agency, year, title, form, coverage, findings, sections, notices, checks } = view;
    const { problems, tally } = reviewReport(view, '', []);
    const row = {
      agency,
      year,
      title,
      form,
      fails: tally.fail.found,
      reviews: tally.review.found,
      coverage,
      rules: countByRule(problems, countsOf(checks)),
      compared: context !== null,
      page: identifyReport(originOf(page), view).page,
      published: [...new Set(audited.report.published.map(({ date }) => isoDate(date)))],
      basis: await basisOf(settings, agency, context ?? {}),
    };
    const other = toOtherReport(audited.report, page.url ?? page.name);
    return { kind: 'report', row, findings, sections, notices, other, bare };
  } catch (error) {
    if (error instanceof FileProblem) return none({ id: `file.${error.trouble}`, data: error.data });
    return none({ id: 'batch.crashed', data: { reason: String(error) } });
  }
}

/** Where a page of a batch comes from. */
export function originOf({ name, url, sha256 }: Pick<KeptPage, 'name' | 'url' | 'sha256'>): ReportOrigin {
  return url === null ? { kind: 'file', name, sha256 } : { kind: 'web', address: url };
}

function none(reason: Reason): AuditedPage {
  return { kind: 'none', reason, bare: false };
}

function countsOf(checks: readonly { rule: string; pass: number; fail: number; review: number }[]): RuleCounts {
  const answered = checks.filter(({ pass, fail, review }) => pass + fail + review > 0);
  return Object.fromEntries(answered.map(({ rule, pass, fail, review }) => [rule, { pass, fail, review }]));
}
