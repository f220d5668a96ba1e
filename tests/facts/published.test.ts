import { describe, expect, it } from 'vitest';
import { readReport } from '../../lib/facts/index.ts';
import type { SourceDocument } from '../../lib/model/document.ts';
import { readLive } from '../../lib/source/dom/live.ts';
import { readHtml } from '../../lib/source/dom/parsed.ts';
import { readText } from '../../lib/source/text/index.ts';
import { liveDocument } from '../source/dom/live-document.ts';
import { documentOf, gridOf, type Part, sectionHeadings } from './row-builder.ts';

const title = '云溪市民政局2024年政府信息公开工作年度报告';
const sections = sectionHeadings.map((heading) => `<h2>${heading}</h2><p>这一部分用一句话说明。</p>`).join('');
const written = sectionHeadings.flatMap((heading) => [heading, '这一部分用一句话说明。']);

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
  found(readText([...above, title, ...written, ...below].join('\n')));

/** What the page's own data say, by its name. */
const inMeta = (name: string, content = '2025-01-24') => found({ ...readHtml(page('')), meta: [{ name, content }] });

describe("the page's own data", () => {
  it.each([
    ['<meta name="PubDate" content="2025-01-24 10:12">', 'meta 2025-1-24'],
    ['<meta name="publishdate" content="2025-01-24">', 'meta 2025-1-24'],
    ['<meta property="article:published_time" content="2025-01-31T23:59:59+08:00">', 'meta 2025-1-31'],
    ['<meta itemprop="datePublished" content="2025/1/24">', 'meta 2025-1-24'],
    ['<META NAME="pubdate" CONTENT="2025年01月24日">', 'meta 2025-1-24'],
  ])('%s', (head, expected) => expect(inPage(head)).toEqual([expected]));

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
  ])('says nothing in %s', (head) => expect(inPage(head)).toEqual([]));

  it.each(
    (
      'pubdate pub_date pubtime publish-date publishtime publisheddate published_time publicationdate ' +
      'publication-date datepublished date-published releasedate release_date article:published_time ' +
      'article:release_date og:publishedtime og:release_date dc.date dc.date.issued dcterms.issued'
    ).split(' '),
  )('has the day in %s', (name) => expect(inMeta(name)).toEqual(['meta 2025-1-24']));

  it.each(
    'lastmodified article:modified_time og:updated_time nopubdate pubdates date publisher dc.creator dcxdate'.split(
      ' ',
    ),
  )('has no day of publication in %s', (name) => expect(inMeta(name)).toEqual([]));

  it.each([
    ['2025-01-31', true],
    ['2025-04-30', true],
    ['2025-12-31', true],
    ['2028-02-29', true],
    ['2025-02-29', false],
    ['2025-04-31', false],
    ['2025-01-32', false],
    ['2025-01-00', false],
    ['2025-00-10', false],
    ['2025-13-01', false],
    ['2025-01-241', false],
    ['12025-01-24', false],
  ])('says %s only if there is such a day: %s', (day, told) =>
    expect(inMeta('pubdate', day)).toHaveLength(told ? 1 : 0),
  );

  it('is of the year after the report’s, or later', () => {
    expect(inMeta('pubdate', '2024-12-31')).toEqual([]);
    expect(inMeta('pubdate', '2025-01-01')).toEqual(['meta 2025-1-1']);
  });

  it('is of any year where the report names none', () => {
    const meta = (content: string) => found({ ...documentOf(...written), meta: [{ name: 'pubdate', content }] });
    expect(meta('2019-05-01')).toEqual(['meta 2019-5-1']);
    // Of the years that end in 00 every fourth is a leap year.
    expect(meta('2000-02-29')).toEqual(['meta 2000-2-29']);
  });

  it('is read alike from the live page', () => {
    const html = page('<meta name="PubDate" content="2025-01-24 10:12"><meta name="SiteName" content="云溪市">');
    expect(readLive(liveDocument(html)).meta).toEqual(readHtml(html).meta);
    expect(readHtml(html).meta).toEqual([{ name: 'pubdate', content: '2025-01-24 10:12' }]);
  });

  it('of a file is the day it was made', () =>
    expect(found({ ...readHtml(page('')), meta: [{ name: 'created', content: '2025-02-03' }] })).toEqual([
      'file 2025-2-3',
    ]));
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
  ])('%s', (above, expected) => expect(inPage('', above)).toEqual([expected]));

  const beside = (...cells: readonly string[]) => found(documentOf([cells], title, ...written));

  it('may be a row of a table, but of no longer one than a line', () => {
    // The row has 160 characters with the white space between its cells, then one more.
    const [name, day] = ['发布日期', '2025-01-24'];
    const filler = (length: number) => ['某'.repeat(50), '某'.repeat(50), '某'.repeat(length)];
    const row = (length: number) => [...filler(length), name, day];
    expect([row(42).join(' ').length, row(43).join(' ').length]).toEqual([160, 161]);
    expect(beside(...row(42))).toEqual(['pageLine 2025-1-24']);
    expect(beside(...row(43))).toEqual([]);
  });

  it('is found in the table above a report without headings', () => {
    const disclosure: Part = gridOf(
      '信息内容|本年制发件数|本年废止件数|现行有效件数',
      '规章|0|0|0',
      '行政规范性文件|1|0|4',
    );
    expect(found(documentOf([['索引号', '001', '发布日期', '2025-01-24']], title, disclosure))).toEqual([
      'pageLine 2025-1-24',
    ]);
  });

  it('may be as long as 160 characters', () => {
    const line = (length: number) => `<p>${'某'.repeat(length - 16)} 发布日期：2025-01-24</p>`;
    expect([inPage('', line(160)), inPage('', line(161))]).toEqual([['pageLine 2025-1-24'], []]);
  });

  it('below the report is one of the last 40', () => {
    const below = (count: number) => ['发布日期：2025-01-24', ...Array.from({ length: count }, () => '相关链接。')];
    expect([inText([], below(39)), inText([], below(40))]).toEqual([['pageLine 2025-1-24'], []]);
  });

  it('may stand below the report', () =>
    expect(inPage('', '', '<p>发布日期：2025-01-24</p>')).toEqual(['pageLine 2025-1-24']));

  it.each([
    '<p>今天是2025年3月9日 星期日</p>',
    '<p>本报告数据的统计时间：2024年1月1日至2024年12月31日。</p>',
    '<p>2025年3月9日召开的会议研究了有关工作，现将情况说明如下，请各单位认真对照执行并抓好落实。</p>',
    '<p>2025-03-09 相关新闻</p>',
    '<p>截至2025年3月9日</p>',
    '<p>云溪市民政局2025年3月9日</p>',
    '<ul><li>2025-02-01</li><li>2025-02-03</li><li>2025-02-09</li></ul>',
  ])('is not %s', (above) => expect(inPage('', above)).toEqual([]));
});

describe('the notice or the signature', () => {
  it.each([
    [['云溪市民政局', '2025年1月20日'], [], 'notice 2025-1-20'],
    [['二〇二五年一月二十日'], [], 'notice 2025-1-20'],
    [[], ['云溪市民政局', '2025年1月31日'], 'notice 2025-1-31'],
    [[], ['云溪市民政局办公室2025年1月31日印发'], 'notice 2025-1-31'],
    [['二○二五年十月三十一日'], [], 'notice 2025-10-31'],
  ])('%s … %s', (above, below, expected) => expect(inText(above, below)).toEqual([expected]));

  it.each(
    '于2025年1月31日 至2025年1月31日公布 2025年1月31日召开会议 （一）2025年1月31日印发 某2025年1月31日印发'.split(' '),
  )('is not %s', (line) => expect(inText([], [line])).toEqual([]));

  it('may be two days above the report, and any number behind it', () => {
    const days = ['2025年1月20日', '2025年1月21日', '2025年1月22日'];
    const told = ['notice 2025-1-20', 'notice 2025-1-21', 'notice 2025-1-22'];
    expect(inText(days.slice(0, 2))).toEqual(told.slice(0, 2));
    expect(inText([], days)).toEqual(told);
    // Those behind are not counted with those above.
    expect(inText(days.slice(0, 2), days.slice(2))).toEqual(told);
  });

  it('is found beside what the page says, each once', () =>
    expect(
      inPage(
        '<meta name="PubDate" content="2025-01-24"><meta name="publishdate" content="2025-01-24">',
        '<p>发布日期：2025-01-24</p>',
        '<p>2025年1月20日</p>',
      ),
    ).toEqual(['meta 2025-1-24', 'pageLine 2025-1-24', 'notice 2025-1-20']));
});
