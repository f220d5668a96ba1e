import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../../lib/checks/registry.ts';
import { defaultScheme } from '../../lib/views/default-scheme.ts';
import { writeScheme } from '../../lib/views/scoring.ts';
import { demoPage } from '../../scripts/demo/pages.ts';
import { folderWith, gouji, goujiBytes } from './spawn.ts';

/** Every failure costs 5 points, every review 1. example-2024 has 3 problems to correct and 1 to verify. */
const scheme = writeScheme({
  ...defaultScheme,
  name: '<区评分>',
  rules: Object.fromEntries(rules.map(({ id }) => [id, { fail: 5, review: 1, cap: null }])),
});

let folder = '';
beforeAll(async () => {
  folder = await folderWith({
    'wrong.html': demoPage('example-2024'),
    'clean.html': demoPage('quangang-2023'),
    'scheme.json': scheme,
    'damaged.json': scheme.replace('"fail":5', '"fail":-5'),
    'newer.json': scheme.replace('"version": 1', '"version": 2'),
  });
  await writeFile(join(folder, 'bytes.json'), new Uint8Array([0xff, 0xfe, 0x00, 0xd8]));
});
const inputs = ['wrong.html', 'clean.html'];

describe('gouji --scheme', { timeout: 60_000 }, () => {
  it('explains the points of each report in HTML', async () => {
    const { stdout, stderr } = await gouji(['--format', 'html', '--scheme', 'scheme.json', ...inputs], '', folder);
    expect(stderr).toBe('');
    // 100 - 3 × 5 - 1.
    expect(stdout).toContain('满分 100 分，扣 16 分，得 84 分');
    expect(stdout).toContain('满分 100 分，扣 0 分，得 100 分');
    expect(stdout.match(/<td>扣 5 分<\/td>/g)).toHaveLength(3);
    expect(stdout.match(/<td>扣 1 分<\/td>/g)).toHaveLength(1);
    expect(stdout).toContain('评分方案：&lt;区评分&gt;');
  });

  it('ranks an assessment by points, and says on the page of each agency what took them', async () => {
    const args = ['--format', 'docx', '--together', '--scheme', 'scheme.json', '--out', 'all.docx', ...inputs];
    expect((await gouji(args, '', folder)).stderr).toBe('');
    const { value } = await mammoth.extractRawText({ buffer: await readFile(join(folder, 'all.docx')) });
    expect(value).toContain('得分84分（满分100分），在2份报告中列第2名。');
    expect(value).toContain('共1份，得分100分（满分），在2份报告中列第1名。');
    expect(value.match(/扣5分/g)).toHaveLength(3);
  });

  it('gives no points without a scheme', async () => {
    const { stdout } = await gouji(['--format', 'html', ...inputs], '', folder);
    expect(stdout).not.toContain('得分');
    const { value } = await mammoth.extractRawText({
      buffer: Buffer.from((await goujiBytes(['--format', 'docx', '--together', ...inputs], '', folder)).stdout),
    });
    expect(value).not.toContain('满分');
  });

  it.each([
    ['clean.html', '不是勾稽导出的评分方案'],
    ['bytes.json', '不是勾稽导出的评分方案'],
    ['damaged.json', '的值有误，分值应为 0 到 1000 的数'],
    ['newer.json', '由更新版本的勾稽导出'],
    ['none.json', '找不到这个文件'],
  ])('refuses %s and writes nothing', async (path, why) => {
    const { status, stderr, stdout } = await gouji(['--format', 'html', '--scheme', path, 'wrong.html'], '', folder);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`--scheme 的文件 ${path}：`);
    expect(stderr).toContain(why);
  });

  it('never overwrites the scheme', async () => {
    const { stderr } = await gouji(['--scheme', 'scheme.json', '--out', 'scheme.json', 'wrong.html'], '', folder);
    expect(stderr).toContain('--out 的文件 scheme.json 也是要读取的文件');
    expect(await readFile(join(folder, 'scheme.json'), 'utf8')).toBe(scheme);
  });
});
