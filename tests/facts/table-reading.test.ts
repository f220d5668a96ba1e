import { describe, expect, it } from 'vitest';
import { readReport } from '../../lib/facts/index.ts';
import type { ReportFacts as Report } from '../../lib/model/report.ts';
import { readHtml } from '../../lib/source/dom/parsed.ts';
import { readText } from '../../lib/source/text/index.ts';

/**
 * Table three as tab-separated rows. Row n (from 1) holds n natural persons, 100 + n companies, four
 * zeros and the total 100 + 2n, so that every value says where it belongs.
 */
const labels: readonly (readonly [string, string])[] = [
  ['received', '一、本年新收政府信息公开申请数量'],
  ['carriedIn', '二、上年结转政府信息公开申请数量'],
  ['granted', '（一）予以公开'],
  ['partial', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
  ['denied.stateSecret', '1.属于国家秘密'],
  ['denied.prohibitedByLaw', '2.其他法律行政法规禁止公开'],
  ['denied.threeSafeties', '3.危及“三安全一稳定”'],
  ['denied.thirdParty', '4.保护第三方合法权益'],
  ['denied.internalAffairs', '5.属于三类内部事务信息'],
  ['denied.process', '6.属于四类过程性信息'],
  ['denied.enforcementFiles', '7.属于行政执法案卷'],
  ['denied.administrativeQuery', '8.属于行政查询事项'],
  ['unavailable.notHeld', '1.本机关不掌握相关政府信息'],
  ['unavailable.needsCreation', '2.没有现成信息需要另行制作'],
  ['unavailable.unclear', '3.补正后申请内容仍不明确'],
  ['refused.petition', '1.信访举报投诉类申请'],
  ['refused.repeat', '2.重复申请'],
  ['refused.publication', '3.要求提供公开出版物'],
  ['refused.excessive', '4.无正当理由大量反复申请'],
  ['refused.confirmation', '5.要求行政机关确认或重新出具已获取信息'],
  ['other', '（六）其他处理'],
  ['outcomes', '（七）总计'],
  ['carriedOut', '四、结转下年度继续办理'],
];

interface TabbedRow {
  readonly id: string;
  readonly label: string;
  readonly values: readonly string[];
}

function table(): TabbedRow[] {
  return labels.map(([id, label], index) => {
    const n = index + 1;
    return { id, label, values: [`${n}`, `${100 + n}`, '0', '0', '0', '0', `${100 + 2 * n}`] };
  });
}

const header = '\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计';

function read(lines: readonly TabbedRow[], head: string | null = header): Report {
  const rows = lines.map(({ label, values }) => [label, ...values].join('\t'));
  const text = [
    '某某县教育局2020年政府信息公开工作年度报告',
    '一、总体情况',
    '本年度按时答复全部申请。',
    '三、收到和处理政府信息公开申请情况',
    ...(head === null ? [] : [head]),
    ...rows,
  ].join('\n');
  const report = readReport(readText(text));
  if ('none' in report) throw new Error(`no report: ${report.none}`);
  return report;
}

function row(report: Report, id: string): readonly (number | string | null)[] {
  return ['natural', 'business', 'research', 'nonprofit', 'legal', 'otherOrg', 'total'].map((column) => {
    const fact = report.facts.get(`t3.${id}.${column}`);
    return fact?.state === 'number' ? fact.value : (fact?.state ?? null);
  });
}

const missing = Array.from({ length: 7 }, () => 'missing');

/** Every row but `except` is where it belongs. */
function expectRest(report: Report, ...except: readonly string[]): void {
  labels.forEach(([id], index) => {
    if (except.includes(id)) return;
    const n = index + 1;
    expect([id, row(report, id)]).toEqual([id, [n, 100 + n, 0, 0, 0, 0, 100 + 2 * n]]);
  });
}

/** The rows with one of them under another label or with other values. */
function edit(lines: readonly TabbedRow[], id: string, changed: Partial<TabbedRow>): readonly TabbedRow[] {
  return lines.map((line) => (line.id === id ? { ...line, ...changed } : line));
}

describe('table three', () => {
  it('is read in its own order', () => {
    const report = read(table());
    expectRest(report);
    expect(report.tables.t3.missingRows).toEqual([]);
    expect(report.formOf.t3).toBe('2019');
  });

  it('is read without its header', () => {
    expectRest(read(table(), null));
  });

  it('says which row is missing', () => {
    const report = read(table().filter(({ id }) => id !== 'refused.repeat'));
    expectRest(report, 'refused.repeat');
    expect(row(report, 'refused.repeat')).toEqual(missing);
    expect(report.tables.t3.missingRows).toEqual(['refused.repeat']);
  });

  it('reads a misread label and one cut at a page break', () => {
    const lines = edit(table(), 'denied.process', { label: '6.属于四类过程牲信息' });
    expectRest(read(edit(lines, 'refused.confirmation', { label: '5.要求行政机关确认或' })));
  });

  it('places a row whose label is lost by its position', () => {
    const report = read(edit(table(), 'unavailable.needsCreation', { label: '' }));
    expectRest(report);
  });

  it('places one row of other words, and says so; two stay unread', () => {
    const other = (id: string, label: string) => (lines: readonly TabbedRow[]) => edit(lines, id, { label });
    const one = read(other('denied.thirdParty', '本地补充统计项目甲')(table()));
    expectRest(one);
    expect(one.tables.t3.renamedRows?.map((each) => [each.row, each.raw])).toEqual([
      ['denied.thirdParty', '本地补充统计项目甲'],
    ]);
    const two = read(
      other('denied.internalAffairs', '本地补充统计项目乙')(other('denied.thirdParty', '本地补充统计项目甲')(table())),
    );
    expectRest(two, 'denied.thirdParty', 'denied.internalAffairs');
    expect(row(two, 'denied.thirdParty')).toEqual(missing);
    expect(two.tables.t3.uncertainRows.map((each) => each.row)).toEqual([
      'denied.thirdParty',
      'denied.internalAffairs',
    ]);
  });

  it('reads rows in another order', () => {
    const lines = table();
    const [moved] = lines.splice(15, 1);
    if (moved) lines.splice(18, 0, moved);
    expectRest(read(lines));
  });

  it('leaves a row that lost a value unread, and says so', () => {
    const report = read(edit(table(), 'outcomes', { values: ['22', '122', '0', '0', '0', '144'] }));
    expectRest(report, 'outcomes');
    expect(row(report, 'outcomes')).toEqual(missing);
    expect(report.tables.t3.uncertainRows.map(({ row: id }) => id)).toEqual(['outcomes']);
    expect(report.coverage).toEqual({ expected: 198, read: 161 - 7 });
  });

  it('takes blank padding off where that can be done in one way', () => {
    const padded = table().map((line) => ({ ...line, values: [...line.values, '', ''] }));
    expectRest(read(padded));
    // A blank total in front of the same padding is a blank total.
    const blankTotal = edit(padded, 'partial', { values: ['4', '104', '0', '0', '0', '0', '', '', ''] });
    expect(row(read(blankTotal), 'partial')).toEqual([4, 104, 0, 0, 0, 0, 'blank']);
  });

  it('does not guess between padding and a blank value', () => {
    const report = read(edit(table(), 'partial', { values: ['', '104', '0', '0', '0', '0', '', ''] }));
    expectRest(report, 'partial');
    expect(row(report, 'partial')).toEqual(missing);
  });

  it('places six columns when the header says which one is missing', () => {
    const lines = table().map((line) => ({ ...line, values: line.values.filter((_, index) => index !== 4) }));
    const report = read(lines, '\t自然人\t商业企业\t科研机构\t社会公益组织\t其他\t总计');
    expect(report.tables.t3.missingColumns).toEqual(['requests.legal']);
    expect(row(report, 'received')).toEqual([1, 101, 0, 0, 'missing', 0, 102]);
  });

  it('reads the first of two copies', () => {
    const second = table().map((line) => ({ ...line, values: line.values.map(() => '7') }));
    const report = read([...table(), ...second]);
    expectRest(report);
  });
});

describe('rows of words in a grid', () => {
  /** Table two of 2021, each row as the cells behind its label. */
  function readGrid(values: { regulations: string; licensing: string; fees: string }): Report {
    const text = `<h1>某某县教育局2023年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>见下。</p>
      <h2>二、主动公开政府信息情况</h2><table>
      <tr><td colspan=4>第二十条第（一）项</td></tr>
      <tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
      <tr><td>规章</td>${values.regulations}</tr>
      <tr><td>行政规范性文件</td><td>1</td><td>2</td><td>3</td></tr>
      <tr><td colspan=4>第二十条第（五）项</td></tr>
      <tr><td>信息内容</td><td colspan=3>本年处理决定数量</td></tr>
      <tr><td>行政许可</td>${values.licensing}</tr>
      <tr><td colspan=4>第二十条第（六）项</td></tr>
      <tr><td>信息内容</td><td colspan=3>本年处理决定数量</td></tr>
      <tr><td>行政处罚</td><td colspan=3>5</td></tr><tr><td>行政强制</td><td colspan=3>6</td></tr>
      <tr><td colspan=4>第二十条第（八）项</td></tr>
      <tr><td>信息内容</td><td colspan=3>本年收费金额（单位：万元）</td></tr>
      <tr><td>行政事业性收费</td>${values.fees}</tr></table>`;
    const report = readReport(readHtml(text));
    if ('none' in report) throw new Error(`no report: ${report.none}`);
    return report;
  }
  const state = (report: Report, id: string) => report.facts.get(id)?.state;

  it('are rows of the form, whose cells hold no number', () => {
    const report = readGrid({
      regulations: '<td>无</td><td>见附件</td><td>若干</td>',
      licensing: '<td colspan=3>见附件</td>',
      fees: '<td colspan=3>待统计</td>',
    });
    expect(report.tables.t2.missingRows).toEqual([]);
    expect(state(report, 't2.licensing.decisions')).toBe('text');
    expect(state(report, 't2.fees.amount')).toBe('text');
    expect(state(report, 't2.regulations.issued')).not.toBe('missing');
    expect(report.facts.get('t2.normative.valid')?.value).toBe(3);
    expect(report.facts.get('t2.penalty.decisions')?.value).toBe(5);
  });

  it('with one text over all columns are there, and are not read', () => {
    const cells = '<td colspan=3>4</td>';
    const report = readGrid({ regulations: '<td colspan=3>见附件</td>', licensing: cells, fees: cells });
    expect(report.tables.t2.missingRows).toEqual([]);
    expect(report.tables.t2.uncertainRows.map(({ row }) => row)).toEqual(['regulations']);
  });

  it('that lack every cell behind their label are missing', () => {
    const cells = '<td colspan=3>4</td>';
    const report = readGrid({ regulations: '<td>1</td><td>2</td><td>3</td>', licensing: '', fees: cells });
    expect(report.tables.t2.missingRows).toEqual(['licensing']);
  });
});
