/** Every file that people read says who hands it over, when, and by which version it was made. */
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { deliver, type ExportFormat } from '../../lib/export/index.ts';
import { deliveryOf, hostile } from './deliveries.ts';
import { imprintOf } from './word/paper-reports.ts';
import { readTables } from './workbooks.ts';

const imprint = imprintOf({ office: '青石市政务公开办公室', reviewer: '周明' });
const make = (format: ExportFormat, papers = imprint) => deliver(format, [deliveryOf({})], 'zh-CN', papers);

async function wordsIn(format: 'html' | 'md' | 'xlsx' | 'docx'): Promise<string> {
  const { content } = await make(format);
  if (typeof content === 'string')
    return format === 'html'
      ? (new JSDOM(content).window.document.querySelector('main > dl')?.textContent ?? '')
      : content;
  if (format === 'docx') return (await mammoth.extractRawText({ buffer: Buffer.from(content) })).value;
  // Each sheet has it: they are printed one by one.
  const [first = '', ...others] = (await readTables(content)).map(({ above }) => above.at(-1));
  return others.every((words) => words === first) ? first : '';
}

test.each(['html', 'md', 'xlsx', 'docx'] as const)('%s names office, reviewer, day and version', async (format) => {
  const words = await wordsIn(format);
  for (const part of ['青石市政务公开办公室', '周明', '2026年11月27日']) expect(words).toContain(part);
  // A space stands between Chinese and numbers on screens, and none in official papers.
  expect(words).toContain(format === 'docx' ? '勾稽0.1.0版' : '勾稽 0.1.0 版');
});

test('what the settings do not say is left out, and markup in them is shown as it is', async () => {
  const { content: plain } = await make('md', imprintOf());
  expect(plain).not.toMatch(/核查单位|核查人/);
  const { content } = await make('html', imprintOf({ office: hostile.markup }));
  const { document } = new JSDOM(String(content)).window;
  expect(document.querySelectorAll('main > dl img, script')).toHaveLength(0);
  expect(document.querySelector('main > dl dd')?.textContent).toBe(hostile.markup);
});
