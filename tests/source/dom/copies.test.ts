import { expect, test } from 'vitest';
import { withoutCopies } from '../../../lib/source/dom/copies.ts';
import { readHtml } from '../../../lib/source/dom/parsed.ts';

const place = { kind: 'dom', path: [] } as const;
const table = '<table><tr><td>规章<td>1<tr><td>行政许可<td>2</table>';
const report = `${[1, 2, 3, 4].map((number) => `<p>第${number}段</p>`).join('')}${table}${[5, 6, 7].map((number) => `<p>第${number}段</p>`).join('')}`;
const read = (body: string) => readHtml(body).blocks.map((block) => (block.kind === 'text' ? block.text : block.kind));
const once = ['第1段', '第2段', '第3段', '第4段', 'table', '第5段', '第6段', '第7段'];

test('a second copy of the whole is left out, with what stands around it kept', () => {
  expect(read(`<p>网站</p>${report}<div class="print"><h1>打印版</h1>${report}</div><p>页脚</p>`)).toEqual([
    '网站',
    ...once,
    '打印版',
    '页脚',
  ]);
  expect(read(report + report + report)).toEqual(once);
});

test('a copy with another figure is a report of its own', () => {
  const other = report.replace('<td>1', '<td>3');
  expect(read(report + other)).toEqual([...once, ...once]);
});

test('what is short, or prose alone, may stand twice', () => {
  const short = report.replace('<p>第7段</p>', '');
  expect(read(short + short)).toEqual([...once.slice(0, -1), ...once.slice(0, -1)]);
  const prose = Array.from({ length: 9 }, (_, number) => `<p>第${number}段</p>`).join('');
  expect(read(prose + prose)).toHaveLength(18);
});

test('many equal blocks take no longer than as many different ones', () => {
  const blocks = Array.from(
    { length: 200_000 },
    () => ({ kind: 'text', text: '同', level: 0, anchor: place }) as const,
  );
  const started = performance.now();
  expect(withoutCopies(blocks)).toHaveLength(200_000);
  // One by one it would be 10 thousand million comparisons.
  expect(performance.now() - started).toBeLessThan(3000);
});
