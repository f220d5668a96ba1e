import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../lib/model/settings.ts';
import { exportSettings } from '../../lib/settings/transfer.ts';
import { defaultScheme } from '../../lib/views/default-scheme.ts';
import { writeScheme } from '../../lib/views/scoring.ts';
import { demoPage } from '../../scripts/demo/pages.ts';
import { folderWith, gouji, goujiBytes } from './spawn.ts';

/** example-2024 has 3 problems to correct and 1 to verify, quangang-2023 none; notes.txt is no report. */
let folder = '';
beforeAll(async () => {
  const papers = { ...defaultSettings.papers, office: '青石市政务公开办公室', letter: { title: '整改通知书' } };
  folder = await folderWith({
    'a/wrong.html': demoPage('example-2024'),
    'b/clean.html': demoPage('quangang-2023'),
    'notes.txt': '会议纪要',
  });
  await writeFile(join(folder, 'settings.json'), exportSettings({ ...defaultSettings, papers }));
});

const words = async (bytes: Uint8Array) => (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;

describe('gouji --format docx', { timeout: 60_000 }, () => {
  it('writes a letter on each report, in the name of the office', async () => {
    const inputs = ['a/wrong.html', 'b/clean.html', 'notes.txt'];
    const { status, stderr } = await gouji(
      ['--format', 'docx', '--papers', 'settings.json', '--out', 'letters.docx', ...inputs],
      '',
      folder,
    );
    expect([status, stderr]).toEqual([1, '']);
    const text = await words(await readFile(join(folder, 'letters.docx')));
    expect(text.match(/整改通知书/g)).toHaveLength(3);
    expect(text).toContain('共发现问题4处，其中应当整改3处，需要核实1处。');
    expect(text).toContain('未发现问题。');
    expect(text).toContain('报告未能核查：不是政府信息公开工作年度报告。');
    // Letterhead and signature of three letters.
    expect(text.match(/青石市政务公开办公室/g)).toHaveLength(6);
  });

  it('with --together writes one assessment', async () => {
    const { stdout } = await goujiBytes(['--format', 'docx', '--together', 'a/wrong.html', 'b/clean.html'], '', folder);
    const text = await words(stdout);
    expect(text).toContain('共2份报告，读取2份，未能读取0份。');
    expect(text).toContain('有不符的1份，只有待核的0份，未发现问题的1份。');
    expect(text).not.toContain('核查意见书');
  });

  it('packs a letter for each report with problems, and the assessment with its points, into a zip', async () => {
    await writeFile(join(folder, 'scheme.json'), writeScheme(defaultScheme));
    const args = ['--papers', 'settings.json', '--scheme', 'scheme.json', '--out', 'papers.zip'];
    const inputs = ['a/wrong.html', 'b/clean.html', 'notes.txt'];
    const { status, stderr } = await gouji(['--format', 'docx', ...args, ...inputs], '', folder);
    expect([status, stderr]).toEqual([1, '']);
    const files = unzipSync(await readFile(join(folder, 'papers.zip')));
    const letter = '1-青石市南湖区民政局-2024-核查意见书.docx';
    expect(Object.keys(files)).toEqual([letter, '评估报告.docx']);
    const read = (name: string) => words(files[name] ?? new Uint8Array());
    expect(await read(letter)).toContain('共发现问题4处，其中应当整改3处，需要核实1处。');
    const assessment = await read('评估报告.docx');
    expect(assessment).toContain('共3份报告，读取2份，未能读取1份。');
    // 泉港区 has nothing wrong: all 100 points, the first of two.
    expect(assessment).toContain('共1份，得分100分（满分），在2份报告中列第1名。');
  });

  it.each([
    ['b/clean.html', '不是勾稽导出的设置，或者文书部分已损坏'],
    ['none.json', '找不到这个文件'],
  ])('refuses %s as --papers', async (path, why) => {
    const { status, stderr, stdout } = await gouji(['--format', 'docx', '--papers', path, 'a/wrong.html'], '', folder);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`--papers 的文件 ${path}：${why}`);
  });

  it('never overwrites the settings', async () => {
    const { stderr } = await gouji(
      ['--format', 'docx', '--papers', 'settings.json', '--out', 'settings.json', 'a/wrong.html'],
      '',
      folder,
    );
    expect(stderr).toContain('--out 的文件 settings.json 也是要读取的文件');
  });
});
