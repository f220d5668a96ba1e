import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { resultSchema } from '../../lib/model/result.ts';
import { demoPage } from '../../scripts/demo/pages.ts';
import { built, folderWith, gouji, goujiIn, launcher, linesOf, listOf, startNode } from './spawn.ts';

const clean = demoPage('quangang-2023');
const wrong = demoPage('example-2024');
const traditional = demoPage('fuzhou-2020');

describe('gouji', { timeout: 60_000 }, () => {
  it('prints one object for one input, and nothing else', async () => {
    const { status, stdout, stderr } = await goujiIn({ 'a.html': clean }, ['--format', 'json', 'a.html']);
    const result = resultSchema.parse(JSON.parse(stdout));
    expect(result.source).toMatchObject({ kind: 'html', name: 'a.html', url: null });
    expect(result.report).toMatchObject({ year: 2023, form: '2021', coverage: { expected: 200, read: 200 } });
    expect(result.report?.facts['t3.received.natural']).toEqual({ value: 26, raw: '26', state: 'number' });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('ends with 1 where a report fails, and names the finding', async () => {
    const { status, stdout } = await goujiIn({ 'a.html': wrong }, ['--format', 'jsonl', 'a.html']);
    const failed = linesOf(stdout)[0]?.findings.filter(({ outcome }) => outcome === 'fail');
    expect(failed?.find(({ rule }) => rule === 't3-row-total')).toMatchObject({
      expected: 36,
      actual: 35,
      suspects: [{ cell: 't3.granted.total', shouldBe: 36 }],
    });
    expect(status).toBe(1);
  });

  it('ends with 2 where one input of several cannot be read, and gives every input its result', async () => {
    const folder = await folderWith({
      '1.html': wrong,
      '2.txt': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1]),
      '3.pdf': '%PDF-1.7\n',
      '4.html': '',
      '5/1.htm': clean,
      '6.docx': Buffer.from('PK\u0003\u0004word/document.xml', 'latin1'),
      '7.md': '# 通知\n\n明天开会。',
    });
    const { status, stdout } = await gouji(['--format', 'json', folder]);
    const results = listOf(stdout);
    expect(results.map(({ source, error, report }) => [source.name, source.kind, error, report !== null])).toEqual([
      ['1.html', 'html', null, true],
      ['2.txt', 'text', '这是图片，未读取；加 --pictures 可以识别（PNG、JPEG）', false],
      ['3.pdf', 'pdf', '文件已损坏或未下载完整，无法读取', false],
      ['4.html', 'html', '内容为空', false],
      ['5/1.htm', 'html', null, true],
      ['6.docx', 'docx', '文件已损坏或未下载完整，无法读取', false],
      ['7.md', 'text', null, false],
    ]);
    expect(status).toBe(2);
  });

  it('reads the same report in every encoding', async () => {
    const undeclared = clean.replace('<meta charset="utf-8">', '');
    const folder = await folderWith({
      'big5.html': iconv.encode(traditional.replace('<meta charset="utf-8">', '<meta charset="big5">'), 'big5'),
      'gb18030.html': iconv.encode(undeclared, 'gb18030'),
      'gbk-lies.html': iconv.encode(clean, 'gbk'),
      'utf16be.html': iconv.encode(clean, 'utf-16be', { addBOM: true }),
      'utf16le.html': iconv.encode(clean, 'utf-16le'),
      'utf8.html': clean,
    });
    const { stdout } = await gouji(['--format', 'json', folder]);
    const results = listOf(stdout);
    expect(results.map(({ report }) => [report?.agency, report?.coverage.read])).toEqual([
      ['福州市人民政府办公厅', 198],
      ...Array(5).fill(['泉港区', 200]),
    ]);
    expect(new Set(results.slice(1).map(({ report }) => JSON.stringify(report))).size).toBe(1);
  });

  it.each([
    ['HTML', clean, 'html'],
    ['text', '海州市林业局2020年政府信息公开工作年度报告\n一、总体情况\n二、主动公开政府信息情况\n', 'text'],
  ])('recognizes %s on standard input by its content', async (_, content, kind) => {
    const { stdout } = await gouji(['--format', 'jsonl', '-'], content);
    expect(linesOf(stdout)[0]?.source).toMatchObject({ kind, name: '-' });
  });

  it('recognizes HTML and text in files by their content', async () => {
    const table = clean.match(/<table[\s\S]*?<\/table>/g)?.join('\n');
    const folder = await folderWith({
      'mixed.md': `# 海州市林业局2023年政府信息公开工作年度报告\n\n## 三、收到和处理政府信息公开申请情况\n\n${table}\n`,
      'page.txt': clean,
    });
    const { stdout } = await gouji(['--format', 'json', folder]);
    const results = listOf(stdout);
    expect(results.map(({ source, report }) => [source.kind, report?.agency, report?.coverage.read])).toEqual([
      ['text', '海州市林业局', 200],
      ['html', '泉港区', 200],
    ]);
  });

  it('gives the same results with threads as without', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `${String(index).padStart(2, '0')}.html`);
    const folder = await folderWith(Object.fromEntries(names.map((name, index) => [name, index % 3 ? clean : wrong])));
    const untimed = (stdout: string) => listOf(stdout).map((result) => ({ ...result, timings: null }));
    const threads = await gouji(['--format', 'json', '--jobs', '2', folder]);
    const results = untimed(threads.stdout);
    expect(results.map(({ source }) => source.name)).toEqual(names);
    expect(threads.status).toBe(1);
    const alone = await gouji(['--format', 'json', '00.html', '01.html'], '', folder);
    expect(results.slice(0, 2)).toEqual(untimed(alone.stdout));
    const loose = await gouji(['--format', 'jsonl', '--jobs=2', folder]);
    expect(
      linesOf(loose.stdout)
        .map(({ source }) => source.name)
        .sort(),
    ).toEqual(names);
  });

  it('compares with last year’s report', async () => {
    const last = clean.replaceAll('2023', '2022').replaceAll('2024年', '2023年');
    const folder = await folderWith({ 'now.html': clean, 'last.html': last, 'other.html': '<p>今天的天气很好。</p>' });
    // Last year's report carries out three requests of natural persons.
    const carried = last.replace(/(四、结转下年度继续办理(?:<[^>]*>)*)0/, (_, before: string) => `${before}3`);
    expect(carried).not.toBe(last);
    await writeFile(join(folder, 'carried.html'), carried);
    const rule = (stdout: string) =>
      listOf(stdout).map(({ findings }) =>
        findings
          .filter((finding) => finding.rule === 'carry-over')
          .map(({ cells, expected, actual }) => [cells, expected, actual]),
      );
    const same = await gouji(['--format', 'json', '--previous', 'last.html', 'now.html', 'now.html'], '', folder);
    expect([same.status, rule(same.stdout)]).toEqual([0, [[], []]]);
    const wrongYear = await gouji(
      ['--format', 'json', '--previous', 'carried.html', 'now.html', 'now.html'],
      '',
      folder,
    );
    const carriedIn = [['t3.carriedIn.natural'], 3, 0];
    expect([wrongYear.status, rule(wrongYear.stdout)]).toEqual([1, [[carriedIn], [carriedIn]]]);
    const none = await gouji(['--previous', 'other.html', 'now.html'], '', folder);
    expect(none).toMatchObject({ status: 2, stdout: '' });
    expect(none.stderr).toContain('other.html 不是政府信息公开工作年度报告');
    const missing = await gouji(['--lang', 'en', '--previous', 'nowhere.html', 'now.html'], '', folder);
    expect(missing).toMatchObject({ status: 2, stdout: '' });
    expect(missing.stderr).toContain('--previous nowhere.html: ');
  });

  it('leaves the file of the last run unchanged where an option is wrong', async () => {
    const folder = await folderWith({ 'a.html': clean, 'result.json': 'of the last run' });
    for (const wrongly of [
      ['--previous', 'nowhere.html'],
      ['--previous-dir', 'nowhere'],
    ]) {
      const { status } = await gouji(['--format', 'json', '--out', 'result.json', ...wrongly, 'a.html'], '', folder);
      expect([status, await readFile(join(folder, 'result.json'), 'utf8')]).toEqual([2, 'of the last run']);
    }
  });

  it('writes to the file of --out', async () => {
    const folder = await folderWith({ 'a.html': clean });
    const ended = await gouji(['--format', 'jsonl', '--out', 'result.jsonl', 'a.html'], '', folder);
    expect(ended).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(linesOf(await readFile(join(folder, 'result.jsonl'), 'utf8'))).toHaveLength(1);
    const nowhere = await gouji(['--out', 'no/such/folder', 'a.html', '--lang', 'en'], '', folder);
    expect(nowhere).toEqual({ status: 2, stdout: '', stderr: 'Cannot write no/such/folder: ENOENT (see --help)\n' });
  });

  it('runs only the rules of --rules, and none of --skip', async () => {
    const rulesOf = async (args: readonly string[]) => {
      const { status, stdout } = await gouji(['--format', 'jsonl', ...args, '-'], wrong);
      const [result] = linesOf(stdout);
      return { status, rules: result?.checks.map(({ rule }) => rule), found: result?.findings.map(({ rule }) => rule) };
    };
    expect(await rulesOf(['--rules', 't4-total'])).toEqual({ status: 1, rules: ['t4-total'], found: ['t4-total'] });
    const { rules } = await rulesOf(['--skip', 't4-total']);
    expect(rules).toContain('t3-row-total');
    expect(rules).not.toContain('t4-total');
  });

  it('writes in the language of --lang', async () => {
    const { status, stdout } = await gouji(['--lang', 'en', 'none.html']);
    expect([status, stdout]).toEqual([2, 'none.html\nNo such file\n']);
  });

  it('names a wrong option in one sentence', async () => {
    const { status, stdout, stderr } = await gouji(['--format', 'odt', 'a.html']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      '没有 odt 这种格式，可用 text、json、jsonl、xlsx、csv、html、md、sarif、docx、facts-csv、facts-wide-csv、facts-jsonl、facts-xlsx、facts-dictionary（--help 查看用法）\n',
    );
  });

  it('lists its options with --help', async () => {
    const { status, stdout, stderr } = await gouji(['--help', '--lang', 'en']);
    expect([status, stderr]).toEqual([0, '']);
    for (const option of ['--format', '--out', '--jobs', '--rules', '--skip', '--lang'])
      expect(stdout).toContain(option);
  });

  it('stops without a message when the reader of its output is gone', async () => {
    const folder = await folderWith(
      Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.html`, clean])),
    );
    const child = startNode([built, '--format', 'json', folder], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { status, stderr } = await child.ended;
    expect([status, stderr]).toEqual([0, '']);
  });

  it('starts on a Node that cannot run TypeScript', async () => {
    const folder = await folderWith({ 'a.html': clean });
    const child = startNode(['--no-strip-types', launcher, '--format', 'jsonl', 'a.html'], { cwd: folder });
    const { status, stdout } = await child.ended;
    expect([status, linesOf(stdout).length]).toEqual([0, 1]);
  });
});
