/** Every format says of an input what it is: audited, none, before the forms, unreadable. */
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { deliver, type ExportFormat } from '../../lib/export/index.ts';
import { readDelivery } from '../../lib/export/read.ts';
import { clausesOf, deliveryOf, noReport, olderReport, unreadable, withResult } from './deliveries.ts';

const said = '是 2016 年的政府信息公开工作年度报告，当时还没有统一格式，不核查';

describe('a report of a year before the forms', () => {
  it.each<ExportFormat>(['csv', 'html', 'md', 'sarif'])('is said to be one in %s', async (format) => {
    const { content } = await deliver(format, [olderReport], 'zh-CN');
    expect(String(content)).toContain(said);
    expect(String(content)).not.toContain('不是政府信息公开工作年度报告');
  });

  it('is said to be one in a workbook', async () => {
    const { content } = await deliver('xlsx', [olderReport], 'zh-CN');
    if (typeof content === 'string') throw new Error('no workbook');
    const sheets = await readExcelFile(Buffer.from(content));
    expect(sheets.flatMap(({ data }) => data.flat())).toContain(said);
  });

  it('has its year beside its standing in JSON, and is opened again as one', async () => {
    const { content } = await deliver('json', [olderReport], 'zh-CN');
    expect(JSON.parse(String(content))).toMatchObject({ standing: 'before-the-forms', year: 2016, report: null });
    const [opened] = readDelivery(String(content), clausesOf);
    expect(opened?.view).toEqual({ kind: 'none', reason: 'olderForm', year: 2016 });
  });
});

it('opens files of earlier versions, which say nothing of it', () => {
  const kinds = [deliveryOf({}), noReport, unreadable].map((delivery) => {
    const { standing: _, ...older } = withResult(delivery, {}).result;
    return readDelivery(JSON.stringify(older), clausesOf)[0]?.view.kind;
  });
  expect(kinds).toEqual(['report', 'none', 'error']);
});
