/** The command survives every hostile file: it ends with 0, 1 or 2 in bounded time and memory, and reads the next file. */
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  docxOfElements,
  docxOfOnePartOftenNamed,
  docxWithPartBehindMany,
  MB,
  workbook,
  xlsxOfTwoCorners,
} from '../hostile/documents.ts';
import { pdfOfNestedForms, pdfOfOperators, pdfThatUnpacks } from '../hostile/pdfs.ts';
import { built, folderWith, linesOf, startNode } from './spawn.ts';
import { isRunning, readersOf, type Watched, watchedGouji } from './watched.ts';

const good = readFileSync(join(import.meta.dirname, '../parity/files/bordered.pdf'));
const COMPLEX = '文件内容过多或过于复杂，未核查';
const UNPACKED = '文件解压后过大，未核查';
const DAMAGED = '文件已损坏或未下载完整，无法读取';

/** A list of different addresses, `size` bytes long. */
function addresses(size: number): Buffer {
  const bytes = Buffer.alloc(size, '\n');
  for (let [at, number] = [0, 0]; at < size - 30; number += 1) at += bytes.write(`http://a.cn/${number}\n`, at);
  return bytes;
}

let folder: string;
beforeAll(async () => {
  folder = await folderWith({
    'forms.pdf': pdfOfNestedForms(),
    'operators.pdf': pdfOfOperators(300_000),
    'unpacks.pdf': pdfThatUnpacks(600 * MB),
    'named.docx': docxOfOnePartOftenNamed(),
    'behind.docx': docxWithPartBehindMany(256 * MB),
    'elements.docx': docxOfElements(1_000_000),
    'corners.xlsx': xlsxOfTwoCorners(),
    'large.xlsx': workbook(Buffer.alloc(600 * MB, ' ')),
    'lines.txt': Buffer.alloc(16 * MB, 'x\n'),
    'dots.txt': Buffer.alloc(16 * MB, 'a.'),
    'addresses.csv': addresses(16 * MB),
    'good.pdf': good,
    'last/good.pdf': good,
    'last/unpacks.pdf': pdfThatUnpacks(600 * MB),
    'nul.html': Buffer.alloc(1000),
    'lines.jsonl': `${JSON.stringify({ name: 'long', html: 'x'.repeat(17 * MB) })}\n{"name":"next","text":"没有"}\n`,
  });
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const resultsOf = ({ stdout }: Watched) => new Map(linesOf(stdout).map((result) => [result.source.name, result]));

function expectBounded({ megabytes, seconds, stderr }: Watched): void {
  expect(megabytes).toBeLessThan(1000);
  expect(seconds).toBeLessThan(30);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+|FATAL|native stack/);
}

describe('a hostile file before a good one', () => {
  it.each([
    ['forms.pdf', COMPLEX],
    ['operators.pdf', COMPLEX],
    ['unpacks.pdf', UNPACKED],
    ['named.docx', DAMAGED],
    ['behind.docx', UNPACKED],
    ['elements.docx', UNPACKED],
    ['nul.html', '不是网页也不是文本，无法读取'],
  ])('%s', { timeout: 60_000 }, async (name, error) => {
    const ended = await watchedGouji(['--format', 'jsonl', name, 'good.pdf'], folder);
    expectBounded(ended);
    const results = resultsOf(ended);
    expect(results.get(name)?.error).toBe(error);
    expect(results.get('good.pdf')).toMatchObject({ error: null, report: { coverage: { read: 200 } } });
    expect(ended.status).toBe(2);
  });

  it('as a list', { timeout: 60_000 }, async () => {
    const large = await watchedGouji(['--list', 'large.xlsx'], folder);
    expectBounded(large);
    expect([large.status, large.stderr.includes(UNPACKED)]).toEqual([2, true]);
    const corners = await watchedGouji(['--list', 'corners.xlsx', '--format', 'jsonl'], folder);
    expectBounded(corners);
    expect([...resultsOf(corners).keys()].sort()).toEqual([
      'https://a.example.gov.cn/1.html',
      'https://b.example.gov.cn/2.html',
    ]);
    const lines = await watchedGouji(['--list', 'lines.jsonl', '--format', 'jsonl'], folder);
    expectBounded(lines);
    expect(resultsOf(lines).get('1')?.error).toBe('清单第 1 行超过 16 MB，未核查');
    expect(resultsOf(lines).get('next')?.error).toBeNull();
  });

  it.each([
    ['lines.txt', COMPLEX],
    ['dots.txt', COMPLEX],
    ['addresses.csv', '清单超过 100000 份，请分成几个文件'],
  ])('as a list of text: %s', { timeout: 60_000 }, async (name, error) => {
    const ended = await watchedGouji(['--list', name], folder);
    expectBounded(ended);
    expect([ended.status, ended.stderr]).toEqual([2, expect.stringContaining(error)]);
  });

  it('with --together, --previous-dir and --previous', { timeout: 60_000 }, async () => {
    const together = await watchedGouji(['--together', '--format', 'jsonl', 'unpacks.pdf', 'good.pdf'], folder);
    expectBounded(together);
    expect(together.status).toBe(2);
    expect(resultsOf(together).get('good.pdf')?.error).toBeNull();
    const folderOfLastYear = await watchedGouji(['--previous-dir', 'last', '--format', 'jsonl', 'good.pdf'], folder);
    expectBounded(folderOfLastYear);
    expect(folderOfLastYear.status).toBe(1);
    const lastYear = await watchedGouji(['--previous', 'unpacks.pdf', 'good.pdf'], folder);
    expectBounded(lastYear);
    expect([lastYear.status, lastYear.stderr.includes(UNPACKED)]).toEqual([2, true]);
  });
});

it('many inputs with hostile files among them lose only these', { timeout: 120_000 }, async () => {
  const hostile = ['forms.pdf', 'operators.pdf', 'named.docx', 'elements.docx'];
  const names = [...hostile, ...Array.from({ length: 14 }, () => 'good.pdf')];
  const ended = await watchedGouji(['--format', 'jsonl', '--jobs', '2', ...names], folder);
  const lines = linesOf(ended.stdout);
  expect(lines.filter(({ error }) => error === null)).toHaveLength(14);
  expect(lines.flatMap(({ error, source }) => (error === null ? [] : [source.name])).sort()).toEqual(
    [...hostile].sort(),
  );
  expect(ended.status).toBe(2);
});

it('the reading process ends when the command is killed', { timeout: 60_000 }, async () => {
  const child = startNode([built, 'forms.pdf'], { cwd: folder, stdio: 'ignore' });
  const pid = child.pid ?? 0;
  await expect.poll(() => readersOf(pid), { timeout: 20_000 }).toHaveLength(1);
  const [reading = 0] = readersOf(pid);
  child.kill('SIGKILL');
  await expect.poll(() => isRunning(reading), { timeout: 5_000 }).toBe(false);
});
