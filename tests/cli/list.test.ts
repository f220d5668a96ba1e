import { execFile } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readInputList } from '../../cli/list.ts';
import type { AuditResult } from '../../lib/model/result.ts';
import { makeFaults } from '../generator/years/faults.ts';
import { toPage } from '../generator/years/page.ts';
import { makeHistories } from '../generator/years/states.ts';
import { built, folderWith, gouji, goujiIn, linesOf } from './spawn.ts';

/** Reports that carry in one request more than last year's report carries out. */
const faults = makeFaults(makeHistories(1)).filter(
  ({ wanted, previous }) => wanted.rule === 'carry-over' && previous !== null && wanted.outcome === 'fail',
);
const [fault] = faults;
if (fault?.previous == null) throw new Error('no fault');
const now = toPage(fault.current);
const before = toPage(fault.previous);

const rulesOf = ({ findings }: AuditResult) => findings.map(({ rule }) => rule);

describe('--list', () => {
  it('reads JSONL from standard input, and loses only a bad line', async () => {
    const lines = [
      JSON.stringify({ name: 'a', url: 'https://a.gov.cn/1', html: now }),
      '{"name":',
      '',
      '{"name":"c","text":"没有"}',
    ];
    const { stdout, status } = await gouji(['--list', '-', '--format', 'jsonl', '--lang', 'en'], lines.join('\n'));
    const byName = new Map(linesOf(stdout).map((result) => [result.source.name, result]));
    expect([...byName.keys()].sort()).toEqual(['2', 'a', 'c']);
    expect(byName.get('a')).toMatchObject({
      error: null,
      source: { url: 'https://a.gov.cn/1' },
      report: { agency: fault.current.agency },
    });
    expect(byName.get('2')?.error).toContain('Line 2');
    expect(byName.get('c')).toMatchObject({ error: null, report: null });
    expect(status).toBe(2);
  });

  it.each([
    ['UTF-8 with a mark', 'utf8', true],
    ['UTF-16 with a mark', 'utf-16le', true],
    ['UTF-16', 'utf-16le', false],
    ['UTF-16 of the other order with a mark', 'utf-16be', true],
    ['UTF-16 of the other order', 'utf-16be', false],
    ['GBK', 'gbk', false],
  ])('reads all lines of %s', async (_, encoding, addBOM) => {
    const lines = ['一局', '二局'].map((name) => `${JSON.stringify({ name, text: '会议纪要，明天上午开会' })}\r\n`);
    const list = iconv.encode(lines.join(''), encoding, { addBOM });
    const inputs = await readInputList(join(await folderWith({ list }), 'list'), 'zh-CN');
    expect(inputs).toEqual(
      ['一局', '二局'].map((name) => ({ kind: 'content', name, url: null, content: '会议纪要，明天上午开会' })),
    );
  });

  it.each([
    ['a head', '"单位","网址"\r\n"甲局","http://a.gov.cn/1"\r\n"乙局","http://b.gov.cn/2"\r\n'],
    ['no head', '"甲局","http://a.gov.cn/1"\n"乙局","http://b.gov.cn/2"\n'],
    ['one column', '"网址"\n"http://a.gov.cn/1"\n"http://b.gov.cn/2"\n'],
    ['JSON instead', '"http://a.gov.cn/1"\n{"url":"http://b.gov.cn/2"}\n'],
  ])('reads a list whose first character is a quote: %s', async (_, list) => {
    const inputs = await readInputList(join(await folderWith({ list }), 'list'), 'zh-CN');
    expect(inputs).toEqual([
      { kind: 'url', name: 'http://a.gov.cn/1' },
      { kind: 'url', name: 'http://b.gov.cn/2' },
    ]);
  });

  it('loses a broken line alone', async () => {
    const good = (name: string) => Buffer.from(`${JSON.stringify({ name, text: '无' })}\n`);
    const long = Buffer.concat([Buffer.from('{"text":"'), Buffer.alloc(100 * 1024 * 1024, 'x'), Buffer.from('"}\n')]);
    const broken = ['{"text":"\0"}', '{"text":\0}', `${'['.repeat(1_000_000)}`, '{"url":"no address"}', '\xff\xfe\xfd'];
    const list = Buffer.concat([
      good('first'),
      long,
      Buffer.from(broken.map((line) => `${line}\n`).join(''), 'latin1'),
      good('last'),
    ]);
    const inputs = await readInputList(join(await folderWith({ list }), 'list'), 'zh-CN');
    expect(inputs).toEqual([
      { kind: 'content', name: 'first', url: null, content: '无' },
      { kind: 'badLine', name: '2', tooLong: true },
      ...['3', '4', '5', '6', '7'].map((name) => ({ kind: 'badLine', name, tooLong: false })),
      { kind: 'content', name: 'last', url: null, content: '无' },
    ]);
  });

  it('reports a list or a line that is too large', async () => {
    const megabyte = 1024 * 1024;
    const folder = await folderWith({
      'text.csv': Buffer.alloc(16 * megabyte + 1, 'x'),
      'long.jsonl': Buffer.concat([Buffer.from('{"text":"'), Buffer.alloc(16 * megabyte, 'x'), Buffer.from('"}')]),
    });
    const most = async (path: string) => (await gouji(['--list', path], '', folder)).stderr;
    expect(await most('/dev/zero')).toBe('--list 的文件 /dev/zero：超过 128 MB，未核查（--help 查看用法）\n');
    expect(await most('text.csv')).toBe('--list 的文件 text.csv：超过 16 MB，未核查（--help 查看用法）\n');
    const long = await gouji(['--list', 'long.jsonl'], '', folder);
    expect([long.status, long.stdout.split('\n')[1]]).toEqual([2, '清单第 1 行超过 16 MB，未核查']);
    const missing = await gouji(['--list', 'nowhere'], '', folder);
    expect(missing).toMatchObject({ status: 2, stderr: '--list 的文件 nowhere：找不到这个文件（--help 查看用法）\n' });
  });

  it('reads addresses in a column of CSV', async () => {
    const server = createServer((request, response) => {
      response.writeHead(request.url === '/1' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(now);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { stdout } = await goujiIn({ 'list.csv': `单位,网址\n甲局,${base}/1\n乙局,${base}/2\n` }, [
      '--list',
      'list.csv',
      '--format',
      'jsonl',
    ]);
    server.close();
    expect(linesOf(stdout).map(({ source, error }) => [source.name, error === null])).toEqual(
      expect.arrayContaining([
        [`${base}/1`, true],
        [`${base}/2`, false],
      ]),
    );
  });

  it('reports a list without an address', async () => {
    const { status, stderr } = await goujiIn({ 'list.txt': '没有网址' }, ['--list', 'list.txt']);
    expect(status).toBe(2);
    expect(stderr).toContain('list.txt');
    expect(stderr).toContain('未找到网址');
  });
});

describe('--previous-dir', () => {
  it('compares each report with the one of its agency, and with no other', async () => {
    const other = faults.find(
      ({ current }) => current.agency !== fault.current.agency && current.year === fault.current.year,
    );
    const folder = await folderWith({
      'now/a.html': now,
      'last/x.html': before,
      'last/notes.txt': '不是年报',
      ...(other?.previous ? { 'last/y.html': toPage(other.previous) } : {}),
    });
    const alone = linesOf((await gouji(['--format', 'jsonl', 'now'], '', folder)).stdout);
    expect(alone.flatMap(rulesOf)).not.toContain('carry-over');
    const { stdout } = await gouji(['--format', 'jsonl', '--previous-dir', 'last', 'now'], '', folder);
    expect(linesOf(stdout).flatMap(rulesOf)).toContain('carry-over');
  });

  it('reports a folder without a report', async () => {
    const folder = await folderWith({ 'now.html': now, 'last/x.txt': '不是年报' });
    const { status, stderr } = await gouji(['--lang', 'en', '--previous-dir', 'last', 'now.html'], '', folder);
    expect([status, stderr.includes('no annual report in --previous-dir last')]).toEqual([2, true]);
  });
});

describe('--together', () => {
  it('compares years of an agency, texts of agencies, and a government with its departments', {
    timeout: 120_000,
  }, async () => {
    const all = makeFaults(makeHistories(1));
    const wanted = ['child-sum', 'repeated-text'].map((rule) => {
      const found = all.find((each) => each.wanted.rule === rule && each.batch !== undefined);
      if (found === undefined) throw new Error(`no fault of ${rule}`);
      return found;
    });
    const folder = await folderWith(
      Object.fromEntries([
        ['years/now.html', now],
        ['years/before.html', before],
        ...wanted.flatMap(({ wanted: { rule }, current, batch }) =>
          [current, ...(batch ?? [])].map((state, at) => [`${rule}/${at}.html`, toPage(state)]),
        ),
      ]),
    );
    const found = async (...args: string[]) =>
      linesOf((await gouji(['--format', 'jsonl', ...args], '', folder)).stdout).flatMap(rulesOf);
    const alone = await found('years', 'child-sum', 'repeated-text');
    for (const [name, rule] of [
      ['years', 'carry-over'],
      ['child-sum', 'child-sum'],
      ['repeated-text', 'repeated-text'],
    ] as const) {
      expect(alone).not.toContain(rule);
      expect(await found(name, '--together'), name).toContain(rule);
    }
  });
});

describe('the examples of docs/many-reports.md', () => {
  it('audits every line once, in several processes', { timeout: 120_000 }, async () => {
    const names = Array.from({ length: 120 }, (_, at) => `r${at}`);
    const lines = names.map((name, at) => JSON.stringify({ name, html: at === 60 ? now : before }));
    const folder = await folderWith({ 'reports.jsonl': `${lines.join('\n')}\n`, '2022/last.html': before });
    await runExample(0, folder);
    const out = linesOf(await readFile(join(folder, 'results.jsonl'), 'utf8'));
    expect(out.map(({ source }) => source.name).sort()).toEqual([...names].sort());
    const carried = out.filter((result) => rulesOf(result).includes('carry-over'));
    expect(carried.map(({ source }) => source.name)).toEqual(['r60']);
  });

  it('has the same data in parts as in one run, and the sums of the reports', { timeout: 120_000 }, async () => {
    const states = makeHistories(2).flat();
    const reports = states.map((state, at) => JSON.stringify({ name: `r${at}`, html: toPage(state) }));
    const folder = await folderWith({ 'reports.jsonl': `${reports.join('\n')}\n` });
    await runExample(1, folder);
    const inParts = parse(await readFile(join(folder, 'facts.csv'), 'utf8'), { bom: true });
    const { stdout } = await gouji(['--list', 'reports.jsonl', '--format', 'facts-csv'], '', folder);
    const [head, ...whole]: string[][] = parse(stdout, { bom: true });
    expect(inParts[0]).toEqual(head);
    expect(inParts.slice(1).map(String).sort()).toEqual(whole.map(String).sort());
    const sumIn = (rows: readonly string[][], cell: string) =>
      rows.filter((row) => row.at(-1) === cell).reduce((sum, row) => sum + Number(row[6]), 0);
    for (const cell of ['t3.received.total', 't3.outcomes.natural', 't4.review.total']) {
      const known = states.reduce((sum, { cells }) => sum + Number(cells.get(cell)), 0);
      expect([sumIn(inParts, cell), sumIn(whole, cell)], cell).toEqual([known, known]);
    }
    // 36 offices, three years: 12 of them 2019 to 2021, 12 2020 to 2022, 12 2023 to 2025.
    expect(whole).toHaveLength((2 + 1) * 12 * 198 + (1 + 2 + 3) * 12 * 200);
  });
});

/** Runs a shell script of the document in the folder, with the command line as `gouji`. */
async function runExample(which: number, folder: string): Promise<void> {
  const document = await readFile(new URL('../../docs/many-reports.md', import.meta.url), 'utf8');
  const script = [...document.matchAll(/```sh\n([\s\S]*?)```/g)][which]?.[1];
  if (script === undefined) throw new Error('no example');
  const bin = join(folder, 'bin', 'gouji');
  await promisify(execFile)('mkdir', ['-p', dirname(bin)]);
  await writeFile(bin, `#!/bin/sh\nexec "${process.execPath}" "${built}" "$@"\n`);
  await chmod(bin, 0o755);
  const env = { ...process.env, PATH: `${dirname(bin)}${delimiter}${process.env.PATH}` };
  await promisify(execFile)('sh', ['-e', '-c', script], { cwd: folder, env });
}
