/** Documents as a printer has them. The samples in docs/samples are the same. */
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleDocuments } from '../../scripts/samples/documents.ts';
import { dense, type Printed, print } from './printed.ts';
import { readTables, tableNamed } from './workbooks.ts';

let documents: ReadonlyMap<string, Uint8Array>;
const bytesOf = (name: string): Uint8Array => documents.get(name) ?? new Uint8Array();
beforeAll(async () => {
  documents = await sampleDocuments();
});

const A4_ACROSS = [297, 210];
const A4 = [210, 297];

/** Four problems of three offices of five; the first of them is of a wrong total, 64 for 63. */
describe('the list of problems', { timeout: 180_000 }, () => {
  const parts = () =>
    Object.fromEntries(
      Object.entries(unzipSync(bytesOf('问题清单.xlsx'))).map(([path, part]) => [path, new TextDecoder().decode(part)]),
    );
  const xml = (words = '') => new JSDOM(words, { contentType: 'text/xml' }).window.document;

  test('says first what people read, and who signs', async () => {
    const list = tableNamed(await readTables(bytesOf('问题清单.xlsx')), '问题清单');
    expect(list.above).toEqual([
      '政府信息公开工作年度报告问题清单',
      '核查报告 5 份，发现问题 4 处：不符 3 处，待核 1 处',
      '核查单位：青石市政务公开办公室　　核查人：周明　　日期：2026年11月27日　　核查工具：勾稽 0.1.0 版',
    ]);
    expect(list.foot).toEqual([
      '核查人：周明　　复核人：＿＿＿＿＿＿　　核查单位：青石市政务公开办公室　　日期：2026年11月27日',
    ]);
    const total = '“一、本年新收政府信息公开申请数量”行“总计”列';
    expect(list.rows[0]?.slice(0, 8)).toEqual([
      1,
      '青石市南湖区民政局',
      2023,
      '不符',
      `三、收到和处理政府信息公开申请情况：${total}`,
      `${total}填 64，疑应为 63，涉及 2 处`,
      `请将${total}由 64 更正为 63，更正后相关合计均相符。`,
      null,
    ]);
    expect(list.rows.map((row) => row.slice(0, 4))).toEqual([
      [1, '青石市南湖区民政局', 2023, '不符'],
      [2, '青石市南湖区司法局', 2023, '待核'],
      [3, '青石市南湖区司法局', 2023, '不符'],
      [4, '青石市南湖区卫生健康局', 2023, '不符'],
    ]);
    // Nothing that is printed names a rule or a cell by its id.
    expect(JSON.stringify(list.rows.map((row) => row.slice(0, 8)))).not.toMatch(/[a-z]{2}-[a-z]|t[234]\./);
  });

  test('has a filter, a head that stays, links, colours with words, and fits on pages one wide', () => {
    const { 'xl/worksheets/sheet1.xml': sheet, 'xl/workbook.xml': workbook, 'xl/styles.xml': styles } = parts();
    const list = xml(sheet);
    // Title, two lines, the head in row 4, four problems; columns A to S.
    expect(list.querySelector('autoFilter')?.getAttribute('ref')).toBe('A4:S8');
    expect(list.querySelector('pane')?.getAttribute('ySplit')).toBe('4');
    expect(list.querySelector('pageSetUpPr')?.getAttribute('fitToPage')).toBe('1');
    const setup = list.querySelector('pageSetup');
    expect(['orientation', 'paperSize', 'fitToWidth', 'fitToHeight'].map((name) => setup?.getAttribute(name))).toEqual([
      'landscape',
      // A4
      '9',
      '1',
      '0',
    ]);
    // CT_Worksheet of ECMA-376 has its elements in this order; Excel repairs a file that has another.
    expect([...list.documentElement.children].map(({ localName }) => localName)).toEqual(
      'sheetPr sheetViews cols sheetData autoFilter mergeCells hyperlinks pageMargins pageSetup headerFooter'.split(
        ' ',
      ),
    );
    const names = [...xml(workbook).querySelectorAll('definedName[localSheetId="0"]')];
    expect(names.map((name) => [name.getAttribute('name'), name.textContent])).toEqual([
      ['_xlnm._FilterDatabase', "'问题清单'!$A$4:$S$8"],
      // The eight columns that people read, with the line to sign on.
      ['_xlnm.Print_Area', "'问题清单'!$A$1:$H$10"],
      ['_xlnm.Print_Titles', "'问题清单'!$4:$4"],
    ]);
    const links = [...list.querySelectorAll('hyperlink')].map((link) => link.getAttribute('ref'));
    expect(links).toEqual(['Q5', 'Q6', 'Q7', 'Q8']);
    const targets = [...xml(parts()['xl/worksheets/_rels/sheet1.xml.rels']).querySelectorAll('[TargetMode=External]')];
    expect(targets.map((target) => target.getAttribute('Target'))).toEqual(
      [3, 4, 4, 5].map((at) => `https://www.nanhu.gov.cn/nb/${at}.html`),
    );
    const fills = xml(styles);
    const fillOf = (cell: string) => {
      const style = Number(list.querySelector(`c[r="${cell}"]`)?.getAttribute('s'));
      const fill = Number(fills.querySelectorAll('cellXfs > xf')[style]?.getAttribute('fillId'));
      return fills.querySelectorAll('fills > fill')[fill]?.querySelector('fgColor')?.getAttribute('rgb')?.toLowerCase();
    };
    // 不符 on red, 待核 on yellow; the place on none.
    expect([fillOf('D5'), fillOf('D6'), fillOf('E5')]).toEqual(['fffce8e6', 'fffef7e0', undefined]);
  });

  test('is printed on A4 across, its head on each page', async () => {
    const printed = await print('list.xlsx', bytesOf('问题清单.xlsx'));
    expect(printed.size).toEqual(A4_ACROSS);
    const pages = printed.pages.map(dense);
    const withHead = (head: string) => pages.filter((page) => page.includes(head));
    const [list = '', ...rest] = withHead('序号单位年度结果位置问题整改意见复核意见');
    expect(rest).toEqual([]);
    expect(list).toBe(pages[0]);
    // All of the four rows and the line under them; nothing of the columns behind.
    for (const words of ['青石市南湖区卫生健康局', '写明“无”。', '复核人：', '日期：2026年11月27日'])
      expect(list).toContain(words);
    expect(list).not.toMatch(/网址|section-empty|https:/);
    expect(list).toContain(`第1页，共${pages.length}页`);
    // The list, the overview, and the titles of checks and cells, which have 1435 rows.
    expect(pages).toHaveLength(4);
    const onScreen = '本表只供查阅，打印时不印各行。';
    expect(pages.slice(2).map((page) => page.slice(0, page.indexOf(onScreen) + onScreen.length))).toEqual([
      `所查项目${onScreen}`,
      `读取的表格数据${onScreen}`,
    ]);
    expect(pages.slice(2).join()).not.toMatch(/南湖区/);
  });
});

describe('the letter', { timeout: 180_000 }, () => {
  let printed: Printed;
  beforeAll(async () => {
    printed = await print('letter.docx', bytesOf('意见书.docx'));
  }, 180_000);

  test('is printed on A4 with its numbers at the foot of its pages', () => {
    expect(printed.size).toEqual(A4);
    expect(printed.pages.map(dense).map((page, at) => page.endsWith(`—${at + 1}—`))).toEqual([true, true, true]);
  });

  test('has its letterhead and title on the first page, its signature under text on the last', () => {
    const pages = printed.pages.map(dense);
    expect(
      pages[0]?.startsWith('青石市政务公开办公室青政公开〔2026〕5号关于青石市南湖区民政局2024年政府信息公开工作'),
    ).toBe(true);
    expect(pages[2]).toMatch(
      /书面说明。青石市政务公开办公室2026年11月27日核查人：周明本件由勾稽0\.1\.0版辅助核对。—3—$/,
    );
  });
});

describe('the letter to an agency that corrected all four problems', { timeout: 180_000 }, () => {
  test('says what was corrected, when the agency was told, and that it passed', async () => {
    const { pages, size } = await print('passed.docx', bytesOf('意见书（复核通过）.docx'));
    expect(size).toEqual(A4);
    const words = pages.map(dense).join('');
    for (const each of [
      '政府信息公开工作年度报告的复核意见书',
      '与上一轮核查（2026年10月30日）相比，已改正4处，仍存在0处，新增0处。',
      '35→36',
      '2026-11-02已通知',
      '上述4处问题已改正，复核通过。',
    ])
      expect(words).toContain(each);
    expect(words).not.toMatch(/整改要求|需要核实/);
  });
});

describe('the assessment', { timeout: 180_000 }, () => {
  test('signs under text, lists the two clean reports together, and gives each of the three others a page', async () => {
    const { pages, size } = await print('assessment.docx', bytesOf('评估报告.docx'));
    expect(size).toEqual(A4);
    const words = pages.map(dense);
    const signed = words.filter((page) => page.includes('青石市政务公开办公室2026年11月27日'));
    expect(signed).toHaveLength(1);
    // Never a page with nothing but the signature.
    expect(signed[0]).toContain('附件：各单位情况青石市政务公开办公室');
    const clean = words.filter((page) => page.includes('（一）未发现问题的报告'));
    expect(clean).toHaveLength(1);
    for (const office of ['教育局', '财政局']) expect(clean[0]).toContain(`青石市南湖区${office}`);
    const agencies = words.filter((page) => /（[一二三四五]）青石市南湖区[^（]*局（2023年）/.test(page));
    expect(agencies).toHaveLength(3);
    expect(words.at(-1)).toContain('（四）');
  });
});
