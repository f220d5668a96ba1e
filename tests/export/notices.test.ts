/** What could not be read of a page is said in everything that is handed over. */

import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../cli/render-text.ts';
import { audit } from '../../lib/audit.ts';
import { rules } from '../../lib/checks/registry.ts';
import type { Delivery } from '../../lib/export/delivery.ts';
import { deliver } from '../../lib/export/index.ts';
import { readDelivery } from '../../lib/export/read.ts';
import { toResult } from '../../lib/findings/result.ts';
import { text } from '../../lib/locales/index.ts';
import { locales } from '../../lib/model/locale.ts';
import { resultSchema } from '../../lib/model/result.ts';
import { readHtml } from '../../lib/source/dom/parsed.ts';
import { toView } from '../../lib/views/report-view.ts';
import { plainMarkup, renderHtml } from '../generator/layouts/html-markup.ts';
import { makeReport } from '../generator/make.ts';
import { seeded } from '../generator/random.ts';
import { at, clausesOf, source } from './deliveries.ts';

const words = '页面里有嵌入的框架读不到，里面的内容没有核查';

/** A report in which nothing is wrong, as a page that also has a frame of another site. */
function deliveryWithFrame(frame: string): Delivery {
  const page = renderHtml(makeReport(1, { year: 2023 }), plainMarkup(), seeded(1));
  const view = toView(audit(readHtml(page.replace('</body>', `${frame}</body>`))), rules, 1);
  return { result: toResult(view, source, 'zh-CN', 1), at, clausesOf };
}

const delivery = deliveryWithFrame(
  '<iframe src="https://other.example.cn/table.html" width="600" height="800"></iframe>',
);

async function write(format: 'csv' | 'html' | 'md' | 'sarif' | 'json'): Promise<string> {
  return String((await deliver(format, [delivery], 'zh-CN')).content);
}

describe('a frame that could not be read', () => {
  it('is published, in words and by its name', () => {
    expect(delivery.result.notices).toEqual([{ id: 'frameNotReadable', message: words }]);
    expect(resultSchema.parse(JSON.parse(JSON.stringify(delivery.result)))).toEqual(delivery.result);
  });

  it('goes unmentioned where all was read', () => {
    expect(deliveryWithFrame('').result).not.toHaveProperty('notices');
  });

  it.each(['csv', 'html', 'md'] as const)('is in %s', async (format) => {
    expect(await write(format)).toContain(words);
  });

  it.each(['html', 'md'] as const)('keeps the report from being called clean in %s', async (format) => {
    expect(await write(format)).toContain(text('zh-CN', 'export.partly'));
  });

  it('is a row of its own in the workbook', async () => {
    const { content } = await deliver('xlsx', [delivery], 'zh-CN');
    const [problems] = await readXlsxFile(Buffer.from(content));
    expect(problems?.data.filter((row) => row.includes(words))).toHaveLength(1);
  });

  it('is a warning of the run in SARIF, which succeeded all the same', async () => {
    const [run] = JSON.parse(await write('sarif')).runs;
    expect(run.invocations[0].executionSuccessful).toBe(true);
    expect(run.invocations[0].toolExecutionNotifications).toMatchObject([
      { level: 'warning', message: { text: words } },
    ]);
  });

  it('is there again when the result is opened', async () => {
    const [opened] = readDelivery(await write('json'), clausesOf);
    expect(opened?.view).toMatchObject({ kind: 'report', notices: ['frameNotReadable'], counts: { whole: false } });
  });

  it('does not keep a result of a later version, with other names, from being opened', () => {
    const later = { ...delivery.result, notices: [{ id: 'tooLoud', message: '太吵' }] };
    const [opened] = readDelivery(JSON.stringify(later), clausesOf);
    expect(opened?.view).toMatchObject({ kind: 'report', notices: [], counts: { whole: false } });
  });

  it('is said at the terminal', () => {
    expect(renderText(delivery.result, 'zh-CN', false)).toContain(words);
  });
});

it.each(locales)('every kind of notice has words in %s', (locale) => {
  for (const id of [
    'tooManyCells',
    'tooManyNodes',
    'frameNotReadable',
    'scannedPages',
    'tooManyPages',
    'damagedFile',
  ] as const)
    expect(text(locale, `popup.notice.${id}`)).toMatch(/\S{3}/);
});
