/** The work grows with a source and not with its square: a file of a megabyte is no reason to wait, nor to fall over. */
import { expect, it, vi } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { readHtml } from '../../lib/source/dom/parsed.ts';
import { detectMarkup } from '../../lib/source/markup.ts';
import { readText } from '../../lib/source/text/index.ts';
import { type Layout, layouts } from '../generator/layouts/index.ts';
import { makeReport } from '../generator/make.ts';
import { render } from '../generator/measure.ts';
import { stopwatch } from '../stopwatch.ts';

vi.setConfig({ testTimeout: 120_000 });

/** CPU milliseconds; what these took before was minutes, or an error. */
const MOST_TIME = 10_000;

const report = makeReport(7, { year: 2023 });
const sourceIn = (name: Layout['name']): string =>
  render(layouts.find((layout) => layout.name === name) as Layout, report).source;
const page = sourceIn('html-clean');
const text = sourceIn('text-tabs');
const inOverview = (markup: string): string => page.replace(/(一、[^<]*<\/h\d>)/, `$1${markup}`);

const cases: readonly (readonly [string, () => unknown])[] = [
  ['a bar and dashes', () => readText(`|${'-'.repeat(1e6)}x`)],
  ['comments before the first element', () => detectMarkup(`${'<!-- a -->'.repeat(1e5)}<div>x`)],
  ['spaces inside a line beside a table', () => detectMarkup(`x${' '.repeat(1e6)}x\n<table><tr><td>1</table>`)],
  ['colons at the end of a wrapped line', () => audit(readText(`${text}\n六${':'.repeat(4e5)}，\n汉字`))],
  ['rows of one table', () => readText('甲\t1\t1\n'.repeat(150_000))],
  ['words of a table in one line', () => readText(`${'1 '.repeat(300_000)}甲`)],
  ['tabs at the end of two lines', () => readText(`甲${'\t'.repeat(1e5)}\n乙${'\t'.repeat(1e5)}`)],
  ['pictures in one line', () => readHtml(`<p>甲${'<img width=99 height=99>'.repeat(150_000)}乙`)],
  [
    'sentences of one paragraph, a space before a closing quotation mark',
    () => audit(readText(`${text}\n${'甲乙丙。'.repeat(40_000)}丁。 ”戊。`)),
  ],
  ['numbers that differ', () => audit(readHtml(inOverview('<p>共收到政府信息公开申请0件。</p>'.repeat(10_000))))],
  [
    'a heading over and over behind a long section',
    () => {
      const heading = '一、总体情况\n';
      return audit(readText(`${heading}${'今年的工作。\n'.repeat(20_000)}${heading.repeat(20_000)}${text}`));
    },
  ],
  [
    'elements around the report',
    () => readHtml(`${'<div>'.repeat(50_000)}${page.replaceAll('总体情况', '').replace(/^.*?<body>/s, '')}`),
  ],
  [
    'links to a next page',
    () =>
      readHtml(
        page.replace('</body>', `${'<p>甲乙丙</p>'.repeat(500)}${'<a href="x_2.html">下一页</a>'.repeat(4000)}`),
      ),
  ],
];

it.each(cases)('%s', (_name, work) => {
  const spent = stopwatch();
  work();
  expect(spent()).toBeLessThan(MOST_TIME);
});
