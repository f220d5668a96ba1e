/** Every exported file says what of a source could not be read, and what an input without a report is. */
import { describe, expect, it } from 'vitest';
import { renderText } from '../../cli/render-text.ts';
import { audit } from '../../lib/audit.ts';
import { rules } from '../../lib/checks/registry.ts';
import type { Delivery } from '../../lib/export/delivery.ts';
import { readDelivery } from '../../lib/export/read.ts';
import { toResult } from '../../lib/findings/result.ts';
import { text } from '../../lib/locales/index.ts';
import { limitations, type SourceDocument } from '../../lib/model/document.ts';
import { locales } from '../../lib/model/locale.ts';
import { resultSchema } from '../../lib/model/result.ts';
import { readHtml } from '../../lib/source/dom/parsed.ts';
import { toView } from '../../lib/views/report-view.ts';
import { plainMarkup, renderHtml } from '../generator/layouts/html-markup.ts';
import { makeReport } from '../generator/make.ts';
import { seeded } from '../generator/random.ts';
import {
  at,
  deliveryOf,
  noReport,
  olderReport,
  source,
  textFile,
  undecided,
  unreadable,
  withResult,
} from './deliveries.ts';
import { bytesOf, readTables } from './workbooks.ts';

const html = renderHtml(makeReport(1, { year: 2023 }), plainMarkup(), seeded(1));

/** A report without findings, as a page with this markup at its end and with these changes of its document. */
function audited(markup: string, changes: Partial<SourceDocument> = {}, ran = rules): Delivery {
  const document = { ...readHtml(html.replace('</body>', `${markup}</body>`)), ...changes };
  const view = toView(audit(document, { rules: ran }), 1);
  const result = toResult(view, source, 'zh-CN', 1);
  return { result, reviewed: undecided(result), at };
}

/** The rows of all sheets of a workbook. */
async function sheetRows(delivery: Delivery) {
  return (await readTables(await bytesOf([delivery]))).map(({ rows }) => rows);
}

describe('a frame that could not be read', () => {
  const words = '页面中有框架无法读取，其中的内容未核查';
  const delivery = audited('<iframe src="https://other.example.cn/table.html" width="600" height="800"></iframe>');

  it('is published, in words and by its name', () => {
    expect(delivery.result.notices).toEqual([{ id: 'frameNotReadable', message: words }]);
    expect(resultSchema.parse(JSON.parse(JSON.stringify(delivery.result)))).toEqual(delivery.result);
  });

  it('is not mentioned where everything was read', () => {
    expect(audited('').result).not.toHaveProperty('notices');
  });

  it.each(['csv', 'html', 'md'] as const)('is in %s', async (format) => {
    expect(await textFile(format, delivery)).toContain(words);
  });

  it.each(['html', 'md'] as const)('keeps the report from being called clean in %s', async (format) => {
    expect(await textFile(format, delivery)).toContain(text('zh-CN', 'export.partly'));
  });

  it('is a row of its own in the workbook', async () => {
    const [problems] = await sheetRows(delivery);
    expect(problems?.filter((row) => row.includes(words))).toHaveLength(1);
  });

  it('is a warning of the run in SARIF, which succeeded all the same', async () => {
    const [{ invocations }] = JSON.parse(await textFile('sarif', delivery)).runs;
    expect(invocations[0].executionSuccessful).toBe(true);
    expect(invocations[0].toolExecutionNotifications).toMatchObject([{ level: 'warning', message: { text: words } }]);
  });

  it('is in the view when the result is opened', async () => {
    const [opened] = readDelivery(await textFile('json', delivery));
    expect(opened?.view).toMatchObject({ kind: 'report', notices: ['frameNotReadable'] });
  });

  it('under a name of a later version does not keep a result from being opened', () => {
    const later = { ...delivery.result, notices: [{ id: 'tooLoud', message: '太吵' }] };
    const [opened] = readDelivery(JSON.stringify(later));
    expect(opened?.view).toMatchObject({ kind: 'report', notices: ['laterVersion'] });
  });

  it('is printed at the terminal', () => {
    expect(renderText(delivery, 'zh-CN', false)).toContain(words);
  });
});

describe('pages that could not be read', () => {
  const scanned = '部分页是图片（扫描件），其中的文字无法读取，未核查';
  const damaged = '文件有损坏，可能未读全';
  const byPage = '第 2, 5–7 页是图片（扫描件），无法读取文字，未核查';
  const pages = (ran = rules): Delivery => {
    const ranges = [
      [2, 2],
      [5, 7],
    ] as const;
    const unreadPages = [{ why: 'scanned', ranges }] as const;
    const delivery = audited('', { limitations: ['scannedPages', 'damagedFile'], unreadPages }, ran);
    expect(delivery.result.notices?.map(({ id }) => id)).toEqual(['scannedPages', 'damagedFile']);
    return delivery;
  };

  it.each(['csv', 'md', 'sarif', 'terminal'] as const)(
    'are stated once in %s, by the finding that has their numbers',
    async (format) => {
      const written = format === 'terminal' ? renderText(pages(), 'zh-CN', false) : await textFile(format, pages());
      expect(written.replaceAll('\\', '')).toContain(byPage);
      expect(written).toContain(damaged);
      expect(written).not.toContain(scanned);
    },
  );

  it('are stated by the limitation where that rule was left out', async () => {
    const written = await textFile('csv', pages(rules.filter(({ id }) => id !== 'pages-unread')));
    expect(written).toContain(scanned);
    expect(written).not.toContain(byPage);
  });
});

describe('a report of a year before the forms', () => {
  const words = '是 2016 年政府信息公开工作年度报告，当时尚无统一格式，不核查';

  it.each(['csv', 'html', 'md', 'sarif'] as const)('is called one in %s', async (format) => {
    const written = await textFile(format, olderReport);
    expect(written).toContain(words);
    expect(written).not.toContain('不是政府信息公开工作年度报告');
  });

  it('is called one in a workbook', async () => {
    expect((await sheetRows(olderReport)).flat(2)).toContain(words);
  });

  it('has its year and its standing in JSON, and is opened again as one', async () => {
    const written = await textFile('json', olderReport);
    expect(JSON.parse(written)).toMatchObject({ standing: 'before-the-forms', year: 2016, report: null });
    expect(readDelivery(written)[0]?.view).toEqual({ kind: 'none', reason: 'olderForm', year: 2016 });
  });
});

it('opens files of earlier versions, which have no standing', () => {
  const kinds = [deliveryOf({}), noReport, unreadable].map((delivery) => {
    const { standing: _, ...older } = withResult(delivery, {}).result;
    return readDelivery(JSON.stringify(older))[0]?.view.kind;
  });
  expect(kinds).toEqual(['report', 'none', 'error']);
});

it.each(locales)('every limitation has words in %s', (locale) => {
  for (const id of limitations) expect(text(locale, `popup.notice.${id}`)).toMatch(/\S{3}/);
});
