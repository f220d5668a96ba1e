import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import readExcelFile from 'read-excel-file/node';
import type { Log } from 'sarif';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPage } from '../../scripts/demo/pages.ts';
import { gbkName, inFolder } from './made.ts';
import { folderWith, goujiBytes, listOf } from './spawn.ts';

/** Control codes for a terminal, HTML, Markdown and characters that turn the direction of writing. */
const evil =
  '\u001b[2J\u001b]0;mine\u0007\u009b31m\u0085\u202e\u2066<img src=x onerror=alert(1)>[a](javascript:alert(1))';
/** Characters that no output of ours has. */
const acting = /(?![\t\n])[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/u;

const page = demoPage('example-2024');
const escaped = evil.replaceAll('<', '&lt;');
/** A report with control codes in its agency, its title and a cell. */
const hostilePage = page
  .replaceAll('青石市南湖区民政局', '=青石市\u001b[2J\u009b1m\u2066[a](b)&lt;b>南湖区民政局')
  .replace('>31<', `>=1+1${escaped}<`);

const names = [
  '=cmd|calc.html',
  '@SUM(1).html',
  'a\u001b]0;mine\u0007.html',
  'b\u009b2J.html',
  'c\u202elmth.html',
  'd\u2028e.html',
  'new\nline.html',
  '[a](javascript:alert(1)).html',
  '<img src=x onerror=alert(1)>.html',
];

let folder = '';
beforeAll(async () => {
  const lines = [
    ...names.map((name) => ({ name, url: `https://a.gov.cn/\u202e"><script>alert(1)</script>`, html: hostilePage })),
    { name: 'n\0\ud800', url: 'javascript:alert(1)', html: hostilePage },
    { name: '长'.repeat(40_000), html: hostilePage },
  ];
  folder = await folderWith({
    ...Object.fromEntries(names.map((name) => [`in/${name}`, hostilePage])),
    'in/empty\u001b[31m.html': '',
    'list.jsonl': lines.map((line) => JSON.stringify(line)).join('\n'),
  });
  await writeFile(inFolder(join(folder, 'in'), gbkName), hostilePage);
});
afterAll(() => rm(folder, { recursive: true }));

/** The folder's eleven files and the list's eleven lines. */
async function delivered(format: string): Promise<Buffer> {
  const { status, stdout } = await goujiBytes(['--format', format, 'in', '--list', 'list.jsonl'], '', folder);
  expect(status).toBe(2); // one is empty
  return stdout;
}

describe('hostile names, titles and addresses', { timeout: 120_000 }, () => {
  it.each(['text', 'json', 'jsonl', 'md', 'html', 'sarif', 'csv'])('bring no control code into %s', async (format) => {
    const words = (await delivered(format))
      .toString()
      .replaceAll('\r\n', '\n')
      .replace(/^\ufeff/, '');
    expect(words).toMatch(/=青石市.*南湖区民政局/);
    expect(acting.exec(words)).toBeNull();
  });

  it('are unchanged in json', async () => {
    const results = listOf(await delivered('json'));
    expect(results.map(({ source }) => source.name)).toEqual(
      expect.arrayContaining([...names, '报告.html', 'n\0\ud800']),
    );
  });

  it('are no formula in csv', async () => {
    const rows: string[][] = parse(await delivered('csv'), { bom: true });
    expect(rows.length).toBeGreaterThan(22);
    expect(rows.flat().filter((field) => /^\s*[=+@]|^\s*-(?!\d|$)/.test(field))).toEqual([]);
  });

  it('are text in xlsx, cut to the length of a cell', async () => {
    const sheets = await readExcelFile(await delivered('xlsx'));
    const cells = sheets.flatMap(({ data }) => data.flat()).map(String);
    expect(cells.some((cell) => cell.startsWith('=cmd'))).toBe(true);
    expect(cells.filter((cell) => acting.test(cell) || cell.length > 32_767)).toEqual([]);
  });

  it('are no markup and no script in html', async () => {
    const { document } = new JSDOM((await delivered('html')).toString()).window;
    expect(document.querySelectorAll('article')).toHaveLength(22);
    expect([...document.querySelectorAll('script, img, iframe, object, [onerror]')]).toEqual([]);
    const links = [...document.querySelectorAll('[href], [src]')].map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((link) => !link.startsWith('https://a.gov.cn/'))).toEqual([]);
  });

  it('are no link and no heading in md', async () => {
    const words = (await delivered('md')).toString();
    expect(words.match(/^## /gm)).toHaveLength(22);
    expect(words).not.toMatch(/(?<!\\)\]\(|(?<!\\)<(?:img|script)/);
    expect(words.match(/<[a-z]+:[^>]*>/g)?.filter((link) => !link.startsWith('<https://a.gov.cn/')) ?? []).toEqual([]);
  });

  it('are valid addresses in sarif', async () => {
    const { runs }: Log = JSON.parse((await delivered('sarif')).toString());
    const uris = runs[0]?.artifacts?.map(({ location }) => location?.uri ?? '') ?? [];
    expect(uris).toContain(`${encodeURIComponent('=cmd|calc.html')}`);
    expect(uris.filter((uri) => /[^\w\-.~:/?#[\]@!$&'()*+,;=%]/.test(uri))).toEqual([]);
  });

  it('bring no control code into an error message', async () => {
    const { status, stderr } = await goujiBytes(['--list', `no\u001b[2J\u202e\nsuch`], '', folder);
    expect([status, stderr]).toEqual([2, '--list 的文件 no [2J  such：找不到这个文件（--help 查看用法）\n']);
  });
});
