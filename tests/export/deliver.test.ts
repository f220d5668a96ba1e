import { expect, it, test } from 'vitest';
import { deliver, type ExportFormat, fileFormats } from '../../lib/export/index.ts';
import { plain, plainLine } from '../../lib/export/plain.ts';
import type { AuditResult } from '../../lib/model/result.ts';
import { deliveryOf, hostile, imprint, noReport, source, unreadable, withResult, wrongTotal } from './deliveries.ts';

test.each([
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['csv', 'text/csv;charset=utf-8'],
  ['html', 'text/html;charset=utf-8'],
  ['md', 'text/markdown;charset=utf-8'],
  ['sarif', 'application/sarif+json'],
  ['json', 'application/json'],
] as const)('%s has its media type and ending', async (format, type) => {
  const file = await deliver(format, [deliveryOf(wrongTotal)], 'zh-CN', imprint);
  expect([file.name, file.type]).toEqual([`勾稽-云溪市民政局-2023.${format}`, type]);
  // XLSX and DOCX files are zips: PK.
  expect(typeof file.content === 'string' ? '' : [...file.content.subarray(0, 2)]).toEqual(
    format === 'xlsx' || format === 'docx' ? [0x50, 0x4b] : '',
  );
});

test('these are all formats', () => {
  const formats: readonly ExportFormat[] = ['xlsx', 'docx', 'csv', 'html', 'md', 'sarif', 'json'];
  expect(Object.keys(fileFormats)).toEqual(formats);
});

const named = async (changes: Partial<NonNullable<AuditResult['report']>>) => {
  const delivery = deliveryOf({});
  const { report } = delivery.result;
  return (
    await deliver('md', [withResult(delivery, { report: report && { ...report, ...changes } })], 'zh-CN', imprint)
  ).name;
};

it.each([
  [{ year: null }, '勾稽-云溪市民政局.md'],
  [{ agency: null }, '勾稽-云溪市民政局2023年政府信息公开工作年度报告-2023.md'],
  [{ agency: null, title: null }, '勾稽-a-2023.md'],
  [{ agency: '../..\\C:"*?<|>\u202egnp' }, '勾稽-C-gnp-2023.md'],
  [{ agency: ' a\n\tb ' }, '勾稽-a-b-2023.md'],
  [{ agency: '民政局..-' }, '勾稽-民政局-2023.md'],
  [{ agency: hostile.emoji }, '勾稽-👩-👩-👧-👦-🏛️-2023.md'],
])('a file is named by %j', async (changes, name) => {
  expect(await named(changes)).toBe(name);
});

test('a long name is cut before year and extension', async () => {
  expect(await named({ agency: '长'.repeat(300) })).toBe(`勾稽-${'长'.repeat(50)}-2023.md`);
});

test('names of files without a report and of several inputs', async () => {
  expect((await deliver('md', [unreadable], 'zh-CN', imprint)).name).toBe('勾稽-年报-a.md');
  const hidden = withResult(noReport, { source: { ...source, name: '/etc/.profile' } });
  expect((await deliver('md', [hidden], 'zh-CN', imprint)).name).toBe('勾稽-profile.md');
  const revised = withResult(noReport, { source: { ...source, name: 'C:\\reports/2023.v2.html' } });
  expect((await deliver('md', [revised], 'zh-CN', imprint)).name).toBe('勾稽-2023.v2.md');
  expect((await deliver('md', [deliveryOf({}), unreadable], 'zh-CN', imprint)).name).toBe('勾稽-2份.md');
  expect((await deliver('md', [deliveryOf({}), unreadable], 'en', imprint)).name).toBe('Gouji-2-reports.md');
});

test('plain text keeps line breaks, a plain line has none', () => {
  expect(plain('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd\te');
  expect(plainLine('\n a\r\n\r\nb\tc ')).toBe('a b c');
  expect(plain(hostile.controls)).toBe('a b [2Jc d e');
  expect(plain('\ud83d')).toBe('\ufffd');
  expect(plain(hostile.emoji)).toBe(hostile.emoji);
});
