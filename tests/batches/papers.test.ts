/** Word papers of a batch: three reports, of which one has a wrong total, one a dismissed finding, and one is unreadable. */
import '../../lib/locales/index.ts';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { beforeEach, expect, test } from 'vitest';
import { exportAssessment, exportLetters } from '../../lib/batches/papers.ts';
import { createBatchReviews } from '../../lib/batches/reviews.ts';
import type { Batch, RuleCounts } from '../../lib/model/batch.ts';
import type { BatchStore } from '../../lib/store/batch-store.ts';
import { createMemoryStore } from '../../lib/store/index.ts';
import { keepReport } from '../../lib/store/kept-report.ts';
import { makeFinding } from '../components/fixtures.ts';
import { hostile } from '../export/deliveries.ts';
import { imprintOf } from '../export/word/paper-reports.ts';
import { makeItem, makeRow, scheme } from '../views/batch-rows.ts';
import { append, emptyBatch, newStore } from './world.ts';

const page = { name: 'a.html', url: null, charset: null, sha256: '00', packed: new Uint8Array() };
const imprint = imprintOf({ office: '青石市政务公开办公室' });
let store: BatchStore;
let whole: Batch;

beforeEach(async () => {
  store = newStore();
  await store.put({ ...emptyBatch, state: 'done' });
  whole = await append(
    store,
    'b1',
    Array.from({ length: 4 }, () => ({ name: 'x', url: null, page })),
  );
  const save = async (number: number, agency: string, findings: readonly ReturnType<typeof makeFinding>[]) => {
    const rules: RuleCounts =
      findings.length === 0 ? {} : { placeholder: { pass: 0, fail: findings.length, review: 0 } };
    const row = makeRow({ agency, fails: findings.length, rules, page: `page-${number}` });
    const paragraphs = { overview: [], problems: [] };
    const other = { source: null, agency, year: 2024, unsure: [], form: row.form, facts: {}, paragraphs };
    const item = makeItem(number, { name: `${number}.html`, url: `http://www.a.gov.cn/${number}`, row });
    await store.save(item, {
      report: keepReport({ batch: 'b1', number, other, findings: [...findings], beside: null }),
    });
  };
  await save(0, `民政局${hostile.markup}/../x`, [
    makeFinding({
      rule: 'placeholder',
      message: { id: 'placeholder', data: { quote: '某某' } },
      fix: { id: 'placeholder.fix', data: { quote: '某某' } },
    }),
  ]);
  await save(1, '财政局', []);
  await save(2, '财政局', [makeFinding({ rule: 'placeholder', fingerprint: 'f2' })]);
  const reason = { id: 'batch.notReport', data: {} };
  await store.save(makeItem(3, { name: '通知.pdf', url: null, state: 'failed', reason, row: null }));
});

const sources = () => ({
  store,
  reviews: createBatchReviews(store, createMemoryStore()),
  classes: async () => new Map(),
});
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const wordsOf = async (bytes: Uint8Array) => (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;

test('the assessment counts all reports and says which was not read', async () => {
  const words = await wordsOf(await bytesOf(await exportAssessment(whole, sources(), scheme, [], 'zh-CN', imprint)));
  expect(words).toContain('共4份报告，读取3份，未能读取1份。');
  expect(words).toContain('有不符的2份，只有待核的0份，未发现问题的1份。');
  expect(words).toContain('通知.pdf');
  expect(words).toContain('青石市政务公开办公室');
});

test('the zip has a letter to each agency with problems, under names that every system allows', async () => {
  const letters = unzipSync(await bytesOf(await exportLetters(whole, sources(), scheme, 'zh-CN', imprint)));
  const names = Object.keys(letters);
  expect(names).toHaveLength(2);
  expect(names[0]).toMatch(/^1-民政局[^\\/:*?"<>|\s]*-2024-核查意见书\.docx$/);
  expect(names[1]).toBe('3-财政局-2024-核查意见书.docx');
  const words = await wordsOf(letters[names[0] ?? ''] ?? new Uint8Array());
  expect(words).toContain('共发现问题1处，其中应当整改1处，需要核实0处。');
  expect(words).toContain('民政局');
});
