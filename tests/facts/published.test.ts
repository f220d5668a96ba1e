import { describe, expect, it } from 'vitest';
import { readReport } from '../../lib/facts/index.ts';
import type { SourceDocument } from '../../lib/model/document.ts';
import { readLive } from '../../lib/source/dom/live.ts';
import { readHtml } from '../../lib/source/dom/parsed.ts';
import { readText } from '../../lib/source/text/index.ts';
import { liveDocument } from '../source/dom/live-document.ts';

const headings = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];
const title = '云溪市民政局2024年政府信息公开工作年度报告';
const sections = headings.map((heading) => `<h2>${heading}</h2><p>这一部分用一句话说明。</p>`).join('');

function page(head: string, above = '', below = ''): string {
  return `<html><head><title>${title}</title>${head}</head><body>${above}<h1>${title}</h1>${sections}${below}</body></html>`;
}

/** `meta 2025-01-24`, in the order found. */
function found(document: SourceDocument): readonly string[] {
  const facts = readReport(document);
  if ('none' in facts) throw new Error(facts.none);
  return facts.published.map(({ date, source }) => `${source} ${date.join('-')}`);
}

const inPage = (head: string, above?: string, below?: string) => found(readHtml(page(head, above, below)));
const inText = (above: readonly string[], below: readonly string[] = []) =>
  found(
    readText(
      [...above, title, ...headings.flatMap((heading) => [heading, '这一部分用一句话说明。']), ...below].join('\n'),
    ),
  );

describe("the page's own data", () => {
  it.each([
    ['<meta name="PubDate" content="2025-01-24 10:12">', 'meta 2025-1-24'],
    ['<meta name="publishdate" content="2025-01-24">', 'meta 2025-1-24'],
    ['<meta property="article:published_time" content="2025-01-31T23:59:59+08:00">', 'meta 2025-1-31'],
    ['<meta itemprop="datePublished" content="2025/1/24">', 'meta 2025-1-24'],
    ['<META NAME="pubdate" CONTENT="2025年01月24日">', 'meta 2025-1-24'],
  ])('%s', (head, expected) => {
    expect(inPage(head)).toEqual([expected]);
  });

  it('is taken as printed, whatever its time zone and that of the machine', () => {
    expect(inPage('<meta property="article:published_time" content="2025-01-31T16:30:00Z">')).toEqual([
      'meta 2025-1-31',
    ]);
    expect(inPage('<meta name="PubDate" content="2025-01-31T23:30:00-08:00">')).toEqual(['meta 2025-1-31']);
  });

  it.each([
    '<meta name="ColumnName" content="2025年年报">',
    '<meta name="lastmodified" content="2025-03-03">',
    '<meta name="PubDate" content="">',
    '<meta name="PubDate" content="2025-02-30">',
    '<meta name="PubDate" content="0000-00-00 00:00">',
    // Before the year was over: a date of the column, not of the report.
    '<meta name="PubDate" content="2019-05-01">',
    `<meta name="PubDate" content="${'2025-01-24 '.repeat(9)}">`,
  ])('says nothing in %s', (head) => {
    expect(inPage(head)).toEqual([]);
  });

  it('is read alike from the live page', () => {
    const html = page('<meta name="PubDate" content="2025-01-24 10:12"><meta name="SiteName" content="云溪市">');
    expect(readLive(liveDocument(html)).meta).toEqual(readHtml(html).meta);
    expect(readHtml(html).meta).toEqual([{ name: 'pubdate', content: '2025-01-24 10:12' }]);
  });

  it('of a file is the day it was made', () => {
    expect(found({ ...readHtml(page('')), meta: [{ name: 'created', content: '2025-02-03' }] })).toEqual([
      'file 2025-2-3',
    ]);
  });
});

describe('a line of the page', () => {
  it.each([
    ['<p>发布日期：2025-01-24</p>', 'pageLine 2025-1-24'],
    ['<p>发布时间: 2025-01-24 10:12 浏览次数：12</p>', 'pageLine 2025-1-24'],
    ['<div>日期：2025年1月24日</div>', 'pageLine 2025-1-24'],
    ['<p>2025-01-24 来源：云溪市民政局</p>', 'pageLine 2025-1-24'],
    ['<p>信息来源：市民政局　2025/01/24　字号：大 中 小</p>', 'pageLine 2025-1-24'],
    ['<p>公开日期 ： [2025.01.24]</p>', 'pageLine 2025-1-24'],
    ['<table><tr><td>索引号</td><td>001</td><td>发布日期</td><td>2025-01-24</td></tr></table>', 'pageLine 2025-1-24'],
    ['<p>成文日期：2025-01-20</p>', 'notice 2025-1-20'],
  ])('%s', (above, expected) => {
    expect(inPage('', above)).toEqual([expected]);
  });

  it('may stand below the report', () => {
    expect(inPage('', '', '<p>发布日期：2025-01-24</p>')).toEqual(['pageLine 2025-1-24']);
  });

  it.each([
    '<p>今天是2025年3月9日 星期日</p>',
    '<p>本报告数据的统计时间：2024年1月1日至2024年12月31日。</p>',
    '<p>2025年3月9日召开的会议研究了有关工作，现将情况说明如下，请各单位认真对照执行并抓好落实。</p>',
    '<ul><li>2025-02-01</li><li>2025-02-03</li><li>2025-02-09</li></ul>',
  ])('is not %s', (above) => {
    expect(inPage('', above)).toEqual([]);
  });
});

describe('the notice or the signature', () => {
  it.each([
    [['云溪市民政局', '2025年1月20日'], [], 'notice 2025-1-20'],
    [['二〇二五年一月二十日'], [], 'notice 2025-1-20'],
    [[], ['云溪市民政局', '2025年1月31日'], 'notice 2025-1-31'],
    [[], ['云溪市民政局办公室2025年1月31日印发'], 'notice 2025-1-31'],
    [['二○二五年十月三十一日'], [], 'notice 2025-10-31'],
  ])('%s … %s', (above, below, expected) => {
    expect(inText(above, below)).toEqual([expected]);
  });

  it('is found beside what the page says, each once', () => {
    expect(
      inPage(
        '<meta name="PubDate" content="2025-01-24"><meta name="publishdate" content="2025-01-24">',
        '<p>发布日期：2025-01-24</p>',
        '<p>2025年1月20日</p>',
      ),
    ).toEqual(['meta 2025-1-24', 'pageLine 2025-1-24', 'notice 2025-1-20']);
  });
});
