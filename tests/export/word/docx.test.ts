/** Word files as other programs open them: mammoth, and the XML that Word reads. */
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { deliver } from '../../../lib/export/index.ts';
import type { Paper } from '../../../lib/export/word/blocks.ts';
import { makeAssessment, makeLetters } from '../../../lib/export/word/make.ts';
import { writeDocx } from '../../../lib/export/word/write-docx.ts';
import { defaultScheme } from '../../../lib/views/default-scheme.ts';
import { deliveryOf, hostile, unreadable, wrongTotal } from '../deliveries.ts';
import { imprintOf, problemOf, reportOf } from './paper-reports.ts';

const at = new Date(2026, 10, 27);
const write = (...papers: Paper[]) => writeDocx('zh-CN', papers, '核查意见书', at);
const textOf = async (bytes: Uint8Array) => (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, new TextDecoder().decode(part)]));

/** Fails on what is no XML, as Word does. */
function parseXml(xml: string): Document {
  return new JSDOM(xml, { contentType: 'text/xml' }).window.document;
}

const twips = (millimetres: number) => Math.round((millimetres / 25.4) * 1440);

describe('a Word file', () => {
  it('has the words, headings, tables and pictures of the paper', async () => {
    const png = Uint8Array.from(
      atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
      (character) => character.charCodeAt(0),
    );
    const bytes = await write([
      { kind: 'letterhead', office: '办公室', number: '〔2026〕5号' },
      { kind: 'title', words: '关于甲的\n意见书' },
      { kind: 'heading', level: 1, words: '一、情况' },
      { kind: 'heading', level: 2, words: '（一）表格' },
      { kind: 'heading', level: 3, words: '1.合计' },
      { kind: 'labelled', label: 'Place: ', words: '第一行' },
      { kind: 'picture', caption: '位置图', png: { bytes: png, width: 1, height: 1 } },
      {
        kind: 'table',
        columns: [
          { head: '单位', width: 2 },
          { head: '得分', width: 1 },
        ],
        rows: [['甲', 97.5]],
      },
      { kind: 'signature', words: '2026年11月27日' },
    ]);
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    const { body } = new JSDOM(value).window.document;
    expect(
      [...body.querySelectorAll('h1,h2,h3')].map((heading) => `${heading.tagName} ${heading.textContent}`),
    ).toEqual(['H1 一、情况', 'H2 （一）表格', 'H3 1.合计']);
    expect([...body.querySelectorAll('td,th')].map((cell) => cell.textContent)).toEqual(['单位', '得分', '甲', '97.5']);
    expect(body.querySelector('img')?.getAttribute('alt')).toBe('位置图');
    expect(body.textContent).toContain('Place: 第一行');
  });

  it('is an A4 page with the margins and fonts of official papers and its page number between dashes', async () => {
    const parts = partsOf(await write([{ kind: 'paragraph', words: '正文' }]));
    const document = parseXml(parts['word/document.xml'] ?? '');
    const attribute = (tag: string, name: string) => document.querySelector(tag)?.getAttribute(`w:${name}`);
    expect([attribute('pgSz', 'w'), attribute('pgSz', 'h')].map(Number)).toEqual([twips(210), twips(297)]);
    // 156 mm of text, 28 mm before it; 225 mm of text, 37 mm above it.
    expect(['top', 'left', 'right', 'bottom'].map((side) => Number(attribute('pgMar', side)))).toEqual(
      [37, 28, 26, 35].map(twips),
    );
    // 22 lines of 225 mm: 28.99 pt, so at most 579 twentieths.
    expect([attribute('pPr > spacing', 'line'), attribute('pPr > spacing', 'lineRule')]).toEqual(['579', 'exact']);
    expect([attribute('rFonts', 'eastAsia'), attribute('sz', 'val')]).toEqual(['仿宋_GB2312', '32']);
    expect(attribute('ind', 'firstLineChars')).toBe('200');
    const footers = Object.entries(parts).filter(([path]) => /^word\/footer\d\.xml$/.test(path));
    expect(footers.map(([, xml]) => parseXml(xml).documentElement.textContent?.replaceAll(/\s+/g, ' '))).toEqual([
      '— PAGE —',
      '— PAGE —',
    ]);
    expect(parts['word/fontTable.xml']).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong,');
  });

  it('begins every paper with page 1', async () => {
    const paper: Paper = [{ kind: 'paragraph', words: '甲' }];
    const document = parseXml(partsOf(await write(paper, paper))['word/document.xml'] ?? '');
    expect([...document.querySelectorAll('pgNumType')].map((type) => type.getAttribute('w:start'))).toEqual(['1', '1']);
  });

  it('has the same bytes for the same paper', async () => {
    const make = () => makeLetters('zh-CN', [reportOf({ problems: [problemOf()] })], imprintOf());
    expect(await make()).toEqual(await make());
  });

  it('keeps whole whatever stands in names and quotes', async () => {
    const words = `${Object.values(hostile).join('')}<w:t>&amp;"'\u0000\u0008\uFFFE\uD800]]>\u202E`;
    const evil = reportOf({
      agency: words,
      title: words,
      source: words,
      problems: [problemOf({ message: words, quotes: [words], section: words, shot: 'data:image/png;base64,AAAA' })],
    });
    const imprint = imprintOf({ office: words, reviewer: words, number: words, letter: { title: words } });
    const frame = { batch: words, scheme: { ...defaultScheme, name: words }, charts: [{ caption: words, png: words }] };
    for (const bytes of [
      await makeLetters('zh-CN', [evil], imprint),
      await makeAssessment('zh-CN', [evil], frame, imprint),
    ]) {
      for (const [path, xml] of Object.entries(partsOf(bytes))) {
        if (path.endsWith('.xml') || path.endsWith('.rels')) expect(() => parseXml(xml), path).not.toThrow();
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold.
        expect(xml, path).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      }
      expect(await textOf(bytes)).toContain('<w:t>&amp;"\'');
    }
  });

  it('of 100,000 problems is made, opened and says how many it leaves out', { timeout: 60_000 }, async () => {
    const problems = Array.from({ length: 100_000 }, (_, at) => problemOf({ message: `第 ${at + 1} 个` }));
    const words = await textOf(await makeLetters('zh-CN', [reportOf({ problems })], imprintOf()));
    expect(words).toContain('另有99700处问题未列出');
    expect(words).toContain('300.第 300 个');
  });
});

describe('the export of Word files', () => {
  it('writes a letter for each input, also for one that was not read', async () => {
    const file = await deliver('docx', [deliveryOf(wrongTotal), unreadable], 'zh-CN', imprintOf({ office: '办公室' }));
    expect(file.name).toBe('勾稽-2份.docx');
    const words = await textOf(file.content as Uint8Array);
    expect(words.match(/核查意见书/g)).toHaveLength(2);
    expect(words).toContain('云溪市民政局：');
    expect(words).toContain('报告未能核查：无法读取：EACCES。');
    expect(words.match(/办公室/g)).toHaveLength(4);
  });
});
