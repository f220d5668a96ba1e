import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../lib/export/delivery.ts';
import { style, styleHash } from '../../lib/export/html-style.ts';
import { deliver } from '../../lib/export/index.ts';
import { cellsOf, formNamed } from '../../lib/forms/index.ts';
import { locales } from '../../lib/model/locale.ts';
import { withoutTable } from '../checks/report-builder.ts';
import {
  brokenRule,
  deliveryOf,
  hostile,
  imprint,
  noReport,
  source,
  textFile,
  unreadable,
  withFinding,
  withResult,
  wrongTotal,
} from './deliveries.ts';

async function page(...deliveries: Delivery[]): Promise<Document> {
  return new JSDOM(await textFile('html', ...deliveries)).window.document;
}

const texts = (within: ParentNode, selector: string): readonly string[] =>
  [...within.querySelectorAll(selector)].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '');

describe('the HTML file', () => {
  it('loads and runs nothing', async () => {
    const content = await textFile('html', deliveryOf(wrongTotal));
    const document = new JSDOM(content).window.document;
    expect(document.doctype?.name).toBe('html');
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(document.querySelector('script, link, iframe, object, embed, base, form, svg')).toBeNull();
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    const hash = createHash('sha256')
      .update(document.querySelector('style')?.textContent ?? '')
      .digest('base64');
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      'img-src data:',
      `style-src 'sha256-${hash}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect([...document.querySelectorAll('[style], [src^="http"]')]).toEqual([]);
    expect(createHash('sha256').update(style).digest('base64')).toBe(styleHash);
    expect(style).toContain('@media print');
    expect(style).toContain('color-scheme: light dark');
  });

  it('lists the problems with their details', async () => {
    const document = await page(deliveryOf(wrongTotal, { decisionTextOf: () => '第一行\n第二行' }));
    expect(texts(document, 'h2')).toEqual(['云溪市民政局 · 2023 年']);
    const [first = document.body, ...others] = document.querySelectorAll('ol > li');
    expect(others).toEqual([]);
    expect(first?.querySelector('span')?.className).toBe('fail');
    expect(texts(first, 'dt').slice(1, 5)).toEqual(['算式', '报告值', '应为', '差额']);
    expect(texts(first, 'dd').slice(1, 5)).toEqual([
      '63 + 0 + 0 + 0 + 0 + 0 = 63 ≠ 64' + '63 加 0 加 0 加 0 加 0 加 0 等于 63，不等于 64',
      '64',
      '63',
      '1',
    ]);
    expect(first?.querySelector('dd:last-of-type')?.textContent).toBe('第一行\n第二行');
    const link = document.querySelector('a');
    expect([link?.getAttribute('href'), link?.getAttribute('rel')]).toEqual([source.url, 'noreferrer']);
  });

  it('has its parts under headings, in order', async () => {
    const document = await page(deliveryOf(wrongTotal, { changes: ['总计 由 63 改为 64'] }));
    expect(document.title).toBe('勾稽核查结果');
    expect(texts(document, 'h1')).toEqual(['勾稽核查结果']);
    expect(texts(document, 'h3')).toEqual(['发布后有变动', '问题清单', '报告的表格', '所查项目']);
    expect(texts(document, 'table:not(.form) thead th')).toEqual(['类别', '核查内容', '情况', '结果']);
    expect(texts(document, 'table:not(.form) tbody tr:first-child td.fail')).toEqual(['不符']);
    const content = await textFile('html', deliveryOf({}));
    expect(content.endsWith('</article>\n</main>\n</body>\n</html>\n')).toBe(true);
    expect(texts(new JSDOM(content).window.document, 'h3')).toEqual(['报告的表格', '所查项目']);
  });

  it.each([
    ['http://a.example/x', true],
    ['HTTPS://a.example', true],
    ['javascript:https://a.example', false],
    ['https://a.example b', false],
    ['ftp://a.example', false],
  ])('%s becomes a link: %s', async (url, isLink) => {
    const document = await page(withResult(deliveryOf({}), { source: { ...source, url } }));
    expect(document.querySelector('a')?.getAttribute('href')).toBe(isLink ? url : undefined);
    expect(document.querySelector('article dl')?.textContent).toContain(url);
  });

  it('draws the three tables with marked cells', async () => {
    const document = await page(
      deliveryOf({ cells: { ...wrongTotal.cells, 't4.review.upheld': '', 't4.direct.other': '若干' } }),
    );
    const tables = [...document.querySelectorAll('table.form')];
    // Table two has parts of 3, 1 and 1 columns; the blocks of table four have the same columns.
    expect(tables.map((table) => table.querySelectorAll('thead th').length)).toEqual([3, 1, 1, 7, 5]);
    expect(tables.reduce((sum, table) => sum + table.querySelectorAll('td:not(thead td)').length, 0)).toBe(200);
    expect(texts(document, 'table.form td.fail')).toEqual(['64 不符 1', '63 不符 1', '0 不符 1']);
    expect(texts(document, 'table.form td.review')).toEqual(['待核 2', '若干 待核 3']);
    const [third] = texts(document, 'table.form:nth-of-type(4) tbody tr');
    expect(third).toContain('一、本年新收政府信息公开申请数量');
    expect(document.querySelector('table.form th[colspan="8"]')?.textContent).toBe('三、本年度办理结果');
  });

  it('leaves out tables that were not read', async () => {
    const cells = { ...withoutTable('2021', 't4'), 't2.fees.amount': null };
    const document = await page(deliveryOf({ cells }));
    expect(texts(document, 'caption')).toEqual([...Array(3).fill('主动公开情况表'), '申请处理情况表']);
    expect(texts(document, 'table.form td.review')[0]).toContain('未读到');
  });

  it('has no tables where none was read, else a line that explains their marks', async () => {
    const cells = Object.fromEntries(cellsOf(formNamed('2021')).map(({ id }) => [id, null]));
    expect(texts(await page(deliveryOf({ cells })), 'h3')).not.toContain('报告的表格');
    const document = await page(deliveryOf({}));
    expect(texts(document, 'h3')).toContain('报告的表格');
    expect(document.querySelector('h3 + p')?.textContent).toBe('格内“不符 1”是指问题清单第 1 项有不符。');
  });

  it('has the list of checks', async () => {
    const document = await page(deliveryOf(wrongTotal));
    const rows = texts(document, 'table:not(.form) tbody tr');
    expect(rows).toHaveLength(1 + 42 + 44);
    expect(rows[3]).toBe(
      '勾稽关系“（一）予以公开”行“总计”列63 + 0 + 0 + 0 + 0 + 0 = 63' + '63 加 0 加 0 加 0 加 0 加 0 等于 63相符',
    );
  });

  it('shows pictures of findings and no other images', async () => {
    const delivery = deliveryOf(wrongTotal);
    const [fingerprint = '', other = ''] = delivery.result.findings.map((finding) => finding.fingerprint);
    const png = 'data:image/png;base64,iVBORw0KGgo=';
    const shots = new Map(Object.entries({ [fingerprint]: png, [other]: 'https://evil.example/x.png' }));
    const document = await page({ ...delivery, shots });
    const images = [...document.querySelectorAll('img')];
    expect(images.map((image) => image.getAttribute('src'))).toEqual([png]);
    expect(images[0]?.getAttribute('alt')).toBe(
      '网页上的位置：“一、本年新收政府信息公开申请数量”行“总计”列填 64，疑应为 63，涉及 2 处',
    );
    expect(images[0]?.closest('li')).toBe(document.querySelector('li'));
  });

  it.each([
    ['data:image/png;base64,iVBORw0KGgo', true],
    ['data:image/png;base64,iVBORw0KGg==', true],
    ['https://evil.example/?data:image/png;base64,iVBORw0KGgo=', false],
    ['data:image/png;base64,iVBORw0KGgo=?x', false],
    ['data:image/svg+xml;base64,iVBORw0KGgo=', false],
  ])('takes %s for a picture: %s', async (shot, expected) => {
    const delivery = deliveryOf(wrongTotal);
    const shots = new Map([[delivery.result.findings[0]?.fingerprint ?? '', shot]]);
    const document = await page({ ...delivery, shots });
    expect(document.querySelector('img') !== null).toBe(expected);
  });

  it('lists changes after publication', async () => {
    const document = await page(deliveryOf(wrongTotal, { changes: ['总计 由 63 改为 64', hostile.markup] }));
    expect(texts(document, 'ul li')).toEqual(['总计 由 63 改为 64', hostile.markup]);
  });

  it('has only the reason for an input that was not checked', async () => {
    const document = await page(unreadable, noReport, deliveryOf({}));
    expect(texts(document, 'h2')).toEqual(['年报 a?.txt', 'reports/a.html', '云溪市民政局 · 2023 年']);
    const conclusions = ['无法读取：EACCES', '不是政府信息公开工作年度报告', '未发现问题'];
    expect(texts(document, 'strong')).toEqual(conclusions);
    expect(document.querySelectorAll('article')).toHaveLength(3);
    expect(document.querySelectorAll('ol')).toHaveLength(0);
  });

  it('escapes hostile text everywhere', async () => {
    const evil = `</title></style></dd>${hostile.markup}' onload='x`;
    const broken = { ...brokenRule, rule: evil, error: evil };
    const base = withFinding(deliveryOf(wrongTotal, { decisionTextOf: () => evil, changes: [evil] }), {
      ...{ message: evil, fix: evil, formula: evil, actual: evil, rule: evil, fingerprint: evil },
      ...{ quotes: [evil], cells: [evil, 't3.received.total'], clauses: [evil] },
    });
    const { report } = base.result;
    if (report === null) throw new Error('no report');
    const facts = { ...report.facts, 't3.received.natural': { value: null, raw: evil, state: 'text' as const } };
    const sections = report.sections.map((section) => ({ ...section, heading: evil }));
    const claims = [{ subject: evil, value: 1, quote: evil, section: evil }];
    const delivery = withResult(base, {
      source: { ...source, name: evil, url: `javascript:${evil}` },
      report: { ...report, agency: evil, title: evil, facts, sections, claims },
      checks: [...base.result.checks, broken],
    });
    const document = await page({ ...delivery, shots: new Map([[evil, `data:image/png;base64,AA==" onerror="x`]]) });
    expect(document.querySelector('script, img, [onerror], [onload], a')).toBeNull();
    expect(document.querySelectorAll('title, style')).toHaveLength(2);
    expect(document.querySelector('h2')?.textContent).toContain('<img src=x onerror="alert(1)">&amp;<script>');
    const names = new Set([...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()));
    expect([...names].sort().join(' ')).toBe('aria-hidden charset class colspan content http-equiv lang name scope');
  });

  it.each(Object.entries(hostile))('holds %s', async (_, words) => {
    const content = await textFile('html', withFinding(deliveryOf(wrongTotal), { message: words }));
    expect(content.isWellFormed()).toBe(true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: controls must not be there
    expect(content).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  it.each(locales)('is worded in %s', async (locale) => {
    const { content } = await deliver('html', [deliveryOf(wrongTotal, {}, locale)], locale, imprint);
    const { document } = new JSDOM(String(content)).window;
    expect(document.documentElement.lang).toBe(locale);
    expect(document.querySelector('main')?.textContent).not.toMatch(/\{\w+|undefined|export\.|(?:row|column)\.t\d/);
  });
});
