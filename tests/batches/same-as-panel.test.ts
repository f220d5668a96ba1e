/** A report is handed over in the same words from a batch and from the side panel, in every kind of file. */
import '../../lib/locales/index.ts';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { auditPage } from '../../lib/batches/audit-page.ts';
import { exportBatch } from '../../lib/batches/export.ts';
import { pack } from '../../lib/batches/pack.ts';
import { exportLetters } from '../../lib/batches/papers.ts';
import { keptReport } from '../../lib/batches/read-items.ts';
import { createBatchReviews } from '../../lib/batches/reviews.ts';
import { rules } from '../../lib/checks/registry.ts';
import type { Delivery } from '../../lib/export/delivery.ts';
import { deliver, type ExportFormat } from '../../lib/export/index.ts';
import { toResult } from '../../lib/findings/result.ts';
import { decisionText } from '../../lib/locales/decision-text.ts';
import type { Decision } from '../../lib/model/decision.ts';
import type { ReportView } from '../../lib/model/view.ts';
import { readHtml } from '../../lib/source/dom/parsed.ts';
import { createMemoryStore } from '../../lib/store/index.ts';
import { toDecision } from '../../lib/triage/decisions.ts';
import { reviewReport } from '../../lib/triage/reviewed-report.ts';
import { toView } from '../../lib/views/report-view.ts';
import { contradicting, faulty } from '../e2e/pages.ts';
import { imprint } from '../export/deliveries.ts';
import { readTables } from '../export/workbooks.ts';
import { makeItem, scheme } from '../views/batch-rows.ts';
import { append, emptyBatch, newStore } from './world.ts';

const PAGE = 'www.nanhu.gov.cn/0.html';
const URL_OF = `http://${PAGE}`;

function viewOf(html: string): ReportView {
  const view = toView(audit(readHtml(html), { rules }), 0);
  if (view.kind === 'none') throw new Error(view.reason);
  return view;
}

/** The first problem is confirmed with a note, the last dismissed. */
function decisionsOn(view: ReportView): readonly Decision[] {
  const { problems } = reviewReport(view, PAGE, []);
  const at = '2026-11-27T08:00:00.000Z';
  const decide = (kind: 'confirmed' | 'dismissed', problem: (typeof problems)[number] | undefined) =>
    (problem?.items ?? []).map(({ finding }) =>
      toDecision(finding, view, PAGE, {
        ...{ kind, at, note: '见附表' },
        reason: kind === 'dismissed' ? 'explained' : null,
      }),
    );
  return [...decide('confirmed', problems[0]), ...decide('dismissed', problems.at(-1))];
}

/** As the side panel hands it over. */
function fromPanel(html: string): Delivery {
  const view = viewOf(html);
  const reviewed = reviewReport(view, PAGE, decisionsOn(view));
  const items = new Map(
    reviewed.problems.flatMap(({ items: own }) => own.map((item) => [item.finding.fingerprint, item])),
  );
  return {
    result: toResult(view, { kind: 'html', name: '0.html', url: URL_OF, sha256: '' }, 'zh-CN', 0),
    reviewed,
    at: new Date(2026, 10, 27),
    decisionTextOf: (fingerprint) => {
      const decision = items.get(fingerprint)?.decision ?? null;
      return decision === null ? '' : decisionText('zh-CN', decision);
    },
  };
}

/** The only item of a batch. */
async function inBatch(html: string) {
  const store = newStore();
  const kept = await pack(new TextEncoder().encode(html));
  const page = { name: '0.html', url: URL_OF, charset: 'utf-8', ...kept };
  await store.put({ ...emptyBatch, state: 'done' });
  const batch = await append(store, 'b1', [{ name: '', url: URL_OF, page }]);
  const settings = { off: [], severities: new Map(), agencies: new Map(), context: {} };
  const audited = await auditPage(page, { settings, context: {} }, () => Promise.reject(new Error('no PDF')));
  if (audited.kind !== 'report') throw new Error(audited.reason.id);
  await store.save(makeItem(0, { url: URL_OF, row: audited.row }), {
    report: keptReport({ batch: 'b1', number: 0 }, audited, null, '1'),
  });
  const decided = createMemoryStore();
  for (const decision of decisionsOn(viewOf(html))) await decided.decide(decision);
  return { batch, sources: { store, reviews: createBatchReviews(store, decided), classes: async () => new Map() } };
}

const contentOf = async (format: ExportFormat, delivery: Delivery) =>
  (await deliver(format, [delivery], 'zh-CN', imprint)).content;

/** Rows of a sheet by the heads of their columns, without those that a batch has in another way. */
function rowsOf([head = [], ...rows]: readonly (readonly unknown[])[]) {
  const others = ['序号', '核查时间'];
  return rows.map((cells) =>
    Object.fromEntries(
      head.flatMap((name, at) => (others.includes(String(name)) ? [] : [[String(name), cells[at] ?? '']])),
    ),
  );
}

async function sheetsOf(bytes: Uint8Array) {
  const tables = await readTables(bytes);
  return new Map(tables.map(({ sheet, head, rows }) => [sheet, rowsOf([head, ...rows])]));
}

const wordsIn = async (bytes: Uint8Array) => (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;

describe.each([
  ['one whose totals do not add up', faulty],
  ['one whose text contradicts its tables', contradicting],
])('%s', (_, html) => {
  test('XLSX: problems, and apart from them what was dismissed', async () => {
    const { batch, sources } = await inBatch(html);
    const own = await sheetsOf((await contentOf('xlsx', fromPanel(html))) as Uint8Array);
    const blob = await exportBatch(batch, sources, 'xlsx', scheme, 'zh-CN', imprint);
    const ofBatch = await sheetsOf(new Uint8Array(await blob.arrayBuffer()));
    expect(ofBatch.get('问题清单')?.length).toBeGreaterThan(0);
    expect(ofBatch.get('问题清单')).toEqual(own.get('问题清单'));
    expect(ofBatch.get('不采纳')).toEqual(own.get('不采纳'));
    // The forms of 2019 and 2021 have as many cells.
    expect([198, 200]).toContain(ofBatch.get('读取数据')?.length);
    expect(ofBatch.get('读取数据')).toEqual(own.get('读取数据'));
    expect(ofBatch.get('不采纳')?.map(({ 复核意见: opinion }) => opinion)).toEqual(['不采纳：报告另有说明；见附表']);
    expect(ofBatch.get('问题清单')?.[0]?.复核意见).toBe('已确认；见附表');
  });

  test('CSV, HTML and Markdown say the same of each problem', async () => {
    const { batch, sources } = await inBatch(html);
    const blob = await exportBatch(batch, sources, 'xlsx', scheme, 'zh-CN', imprint);
    const sheets = await sheetsOf(new Uint8Array(await blob.arrayBuffer()));
    const listed = [...(sheets.get('问题清单') ?? []), ...(sheets.get('不采纳') ?? [])];
    const csv = rowsOf(parse(String(await contentOf('csv', fromPanel(html))), { bom: true }));
    const asText = (rows: readonly object[]) =>
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)])));
    // A workbook has the columns of a second round only where there is one.
    const ofLater = { 整改情况: '', 上轮问题: '', 本轮情况: '' };
    expect(asText(csv)).toEqual(asText(listed.map((row) => ({ ...row, ...ofLater }))));
    const [page, markdown] = (await Promise.all(
      (['html', 'md'] as const).map((format) => contentOf(format, fromPanel(html))),
    )) as [string, string];
    for (const row of listed) {
      for (const words of [row.报告值, row.复核意见].map(String).filter((each) => each !== '')) {
        expect(page).toContain(words);
        expect(markdown).toContain(words);
      }
    }
  });

  test('JSON: the findings, word for word', async () => {
    const { batch, sources } = await inBatch(html);
    const line = JSON.parse(await (await exportBatch(batch, sources, 'jsonl', scheme, 'zh-CN', imprint)).text());
    const { findings } = JSON.parse(String(await contentOf('json', fromPanel(html))));
    const byFingerprint = (list: readonly { readonly fingerprint: string }[]) =>
      [...list].sort((one, other) => (one.fingerprint < other.fingerprint ? -1 : 1));
    const told = line.findings.map(
      ({ problem: _, standing: __, decision: ___, ...finding }: Record<string, unknown>) => finding,
    );
    expect(told.length).toBeGreaterThan(0);
    expect(byFingerprint(told)).toEqual(byFingerprint(findings));
  });

  test('Word: the letter to the agency', async () => {
    const { batch, sources } = await inBatch(html);
    const zip = await exportLetters(batch, sources, scheme, 'zh-CN', imprint);
    const [letter = new Uint8Array()] = Object.values(unzipSync(new Uint8Array(await zip.arrayBuffer())));
    expect(await wordsIn(letter)).toBe(await wordsIn((await contentOf('docx', fromPanel(html))) as Uint8Array));
  });
});

// 予以公开 is 44 in the text and 46 in the table: nobody knows which is right.
test('a contradiction has two sides and no number that should be', async () => {
  const { batch, sources } = await inBatch(contradicting);
  const blob = await exportBatch(batch, sources, 'xlsx', scheme, 'zh-CN', imprint);
  const rows = (await sheetsOf(new Uint8Array(await blob.arrayBuffer()))).get('问题清单') ?? [];
  const found = rows.find(({ 报告值: value }) => value === '正文 44 / 表中 46');
  expect(found).toMatchObject({ 应为: '', 差额: 2, 算式: '44 ≠ 46' });
});
