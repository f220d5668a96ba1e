/**
 * Labels, headers and rows that drift from the form's, in several layouts: what can be read is read, what
 * cannot is left and put to a person, nothing is called missing that stands there.
 */
import { describe, expect, it } from 'vitest';
import {
  addRow,
  combined,
  type Drift,
  dropRow,
  reheader,
  relabel,
  reprint,
  splitHeader,
  subRows,
} from '../../generator/layouts/drift.ts';
import { inTraditional } from '../../generator/layouts/traditional.ts';
import type { KnownCell } from '../../generator/report.ts';
import { auditPrinted, type Printer, printed, reportOf } from './read.ts';

interface Variant {
  /** 2023 where it is left out. */
  readonly year?: number;
  readonly drift?: Drift;
  readonly cells?: Readonly<Record<string, KnownCell>>;
  readonly printers?: readonly Printer[];
  readonly nameless?: boolean;
  readonly rewrite?: (source: string) => string;
  /** Cells (or the beginnings of their ids) that must hold no number. */
  readonly unread?: readonly string[];
  /** Beginnings of ids of cells that may be read or not, but never wrong. */
  readonly either?: readonly string[];
  /** Cells that come out otherwise than printed. */
  readonly read?: Readonly<Record<string, number>>;
  /** Structural rules that must speak (`rule` or `rule:outcome`), and the only ones that may fail. */
  readonly says?: readonly string[];
}

const blank: KnownCell = { state: 'blank', value: null, text: '' };
/** The labels of rows with words of their own behind them. */
const explain = (rows: Readonly<Record<string, string>>): Drift =>
  combined(...Object.entries(rows).map(([row, words]) => relabel(row, (label) => `${label}${words}`)));
const long =
  '（行政机关制定发布的决定、公告、通告、意见、通知，以及标题采用“规定”“办法”“细则”“规范”“规程”“规则”等字样、涉及公民法人权利义务并在一定期限内反复适用的公文，一般情况下属于这一类文件，请各单位据实填写）';
const all: readonly Printer[] = ['html', 'pipes', 'bars', 'tabs', 'spaces', 'lines', 'barLines'];
const columns = ['natural', 'business', 'research', 'nonprofit', 'legal', 'otherOrg', 'total'];
const blankRow = (id: string, names: readonly string[]): Record<string, KnownCell> =>
  Object.fromEntries(names.map((name) => [`${id}.${name}`, blank]));
const everyBlank = (year: number): Record<string, KnownCell> =>
  Object.fromEntries([...reportOf(year).cells.keys()].map((id) => [id, blank]));

/** The columns of part one, by form. */
const columns2019 = ['本年新制作数量', '本年新公开数量', '对外公开总数量'];
const columns2021 = ['本年制发件数', '本年废止件数', '现行有效件数'];
const reheadered = (from: readonly string[], to: readonly string[]): Drift =>
  combined(...from.map((words, at) => reheader(words, to[at] ?? '')));

const taiwan = (source: string): string =>
  inTraditional(source)
    .replaceAll('信息', '資訊')
    .replaceAll('項目', '專案')
    .replaceAll('程序', '程式')
    .replaceAll('網絡', '網路');

const variants: Readonly<Record<string, Variant>> = {
  // Labels with explanations.
  'regulations explained at length': { drift: explain({ 't2.regulations': long }) },
  'normative documents explained, 2019': {
    year: 2020,
    drift: explain({ 't2.regulations': '（设区的市、自治州人民政府应提供相关数据）', 't2.normative': long }),
  },
  'explained behind a colon': {
    year: 2020,
    drift: explain({
      't2.regulations': '：指省、设区的市政府以令公布的规章',
      't2.normative': '：以本机关名义印发并在年内有效的文件',
    }),
  },
  'an explanation that names other rows': {
    drift: explain({ 't2.licensing': '（不含行政处罚、行政强制和行政事业性收费）' }),
  },
  'services behind a colon': {
    year: 2020,
    drift: explain({
      't2.otherServices':
        '：指除行政许可、行政处罚、行政强制以外的行政确认、行政给付、行政奖励和公共服务事项，不含内部管理',
    }),
  },
  'an explanation with a year in it': {
    drift: explain({ 't2.penalty': '（指2023年1月1日至12月31日作出的决定）' }),
  },
  'headers with explanations': {
    year: 2020,
    drift: reheadered(
      ['上一年项目数量', '本年增/减', '处理决定数量'],
      [
        '上一年项目数量（指2019年底保留的事项数）',
        '本年增/减（减少的用负数表示，如-8）',
        '处理决定数量（指本年办件量）',
      ],
    ),
  },
  'headers with the period': {
    drift: reheadered(['本年制发件数', '现行有效件数'], ['本年制发件数（1月1日至12月31日）', '现行有效件数：截至年底']),
  },
  'request rows explained': {
    drift: explain({
      't3.unavailable.notHeld': '（即本机关没有制作、没有获取、没有保存）',
      't3.granted': '：完全按申请内容提供的',
    }),
  },
  'received with its unit': {
    drift: explain({ 't3.received': '（件）', 't3.carriedIn': '（单位：件）' }),
  },
  'a bracket that is never closed': { drift: explain({ 't2.regulations': '（设区的市以上人民政府填写' }) },
  'square brackets': {
    drift: explain({ 't2.regulations': '【市政府填写】', 't2.normative': '[含党政联合发文]' }),
  },
  'a dash before the explanation': {
    drift: explain({ 't2.normative': '——指按程序备案的文件' }),
    printers: ['html', 'pipes', 'bars', 'lines'],
  },
  'a row of its own behind normative documents': {
    year: 2020,
    drift: addRow('t2.normative', '其他主动公开文件（含以本单位办公室名义印发的文件，可参考公开平台栏目数据）', [
      '81',
      '82',
      '83',
    ]),
  },
  'explained rows and an extra one': {
    year: 2020,
    drift: combined(
      explain({ 't2.regulations': long }),
      explain({ 't2.normative': long }),
      addRow('t2.normative', '其他文件：除规范性文件以外的主动公开文件', ['91', '92', '93']),
    ),
  },
  // Taiwan's and Hong Kong's words.
  'in Taiwan’s words': { rewrite: taiwan },
  'in Taiwan’s words, 2019': { year: 2020, rewrite: taiwan },
  'in Hong Kong’s words': {
    rewrite: (source) =>
      inTraditional(source).replaceAll('複議', '覆議').replaceAll('信息', '資訊').replaceAll('檔案', '文件'),
  },
  'simplified characters, Taiwan’s words': {
    rewrite: (source) => source.replaceAll('信息', '资讯').replaceAll('规范性文件', '规范性档案'),
  },
  // An unknown label in a known place.
  'an older wording of process information': {
    drift: relabel('t3.denied.process', () => '6.讨论记录、过程稿、磋商信函等'),
    says: ['row-missing:review'],
  },
  'another word for repeated ones': {
    drift: relabel('t3.refused.repeat', () => '2.曾就同一事项提出过的'),
    says: ['row-missing:review'],
  },
  'another word for coercion': {
    drift: relabel('t2.coercion', () => '强制措施及执行'),
    printers: ['html', 'pipes', 'bars'],
    says: ['row-missing:review'],
  },
  'two unknown rows for one': {
    drift: combined(
      relabel('t3.refused.repeat', () => '2.曾就同一事项提出过的'),
      addRow('t3.refused.repeat', '2.内容相近的', ['71', '72', '73', '74', '75', '76', '77']),
    ),
    unread: ['t3.refused.repeat'],
    says: ['row-missing:review'],
    printers: ['html', 'pipes', 'bars', 'tabs'],
  },
  'a row that is not there': {
    drift: dropRow('t3.refused.repeat'),
    unread: ['t3.refused.repeat'],
    says: ['row-missing:fail'],
    printers: ['html'],
  },
  // Columns of another form.
  'columns of 2019 in part one of 2021': {
    drift: reheadered(columns2021, columns2019),
    unread: ['t2.regulations', 't2.normative'],
    says: ['form-version'],
  },
  'columns of 2019 and no year': {
    nameless: true,
    drift: reheadered(columns2021, columns2019),
    unread: ['t2.regulations', 't2.normative'],
    says: ['form-version:review'],
  },
  'columns of 2021 in part one of 2019': {
    year: 2020,
    drift: reheadered(columns2019, columns2021),
    unread: ['t2.regulations', 't2.normative'],
    says: ['column-missing'],
  },
  'one column of 2019 beside two of 2021': {
    drift: reheader('本年废止件数', '本年新公开数量'),
    unread: ['t2.regulations.repealed', 't2.normative.repealed'],
    either: ['t2.regulations', 't2.normative'],
    says: ['column-missing'],
    printers: ['html', 'pipes', 'bars', 'tabs'],
  },
  // Rows inside a row.
  'sub-rows of other services': {
    year: 2020,
    drift: subRows('t2.otherServices', [
      ['行政检查', '15', '2', '230'],
      ['行政确认', '8', '-1', '61'],
    ]),
    unread: ['t2.otherServices'],
    says: ['row-missing:review'],
  },
  'three sub-rows': {
    year: 2020,
    drift: subRows('t2.otherServices', [
      ['行政给付', '5', '0', '3'],
      ['行政奖励', '6', '1', '0'],
      ['公共服务', '32', '0', '177'],
    ]),
    unread: ['t2.otherServices'],
    says: ['row-missing:review'],
  },
  'sub-rows of licensing': {
    year: 2020,
    drift: subRows('t2.licensing', [
      ['本级许可', '15', '2', '230'],
      ['委托许可', '8', '-1', '61'],
    ]),
    unread: ['t2.licensing'],
    says: ['row-missing:review'],
  },
  // Changes in one cell.
  '+(3) -(1)': {
    year: 2020,
    drift: combined(reprint('t2.penalty.change', '+(3) -(1)'), reprint('t2.licensing.change', '+(0) -(0)')),
    read: { 't2.penalty.change': 2, 't2.licensing.change': 0 },
  },
  增3减1: {
    year: 2020,
    drift: combined(reprint('t2.penalty.change', '增3减1'), reprint('t2.licensing.change', '增加2，减少7')),
    read: { 't2.penalty.change': 2, 't2.licensing.change': -5 },
  },
  '+3/-1': {
    year: 2020,
    drift: combined(reprint('t2.penalty.change', '+3/-1'), reprint('t2.licensing.change', '+0/-4')),
    read: { 't2.penalty.change': 2, 't2.licensing.change': -4 },
  },
  // Blanks.
  'a blank row among documents': {
    cells: blankRow('t2.regulations', ['issued', 'repealed', 'valid']),
    says: ['cell-blank'],
  },
  'blank but for the total': {
    cells: blankRow('t3.received', columns.slice(0, 6)),
    printers: ['html', 'pipes', 'bars', 'tabs', 'barLines'],
    says: ['cell-blank'],
  },
  'a blank row of refusals': { cells: blankRow('t3.refused.repeat', columns), says: ['cell-blank'] },
  'all cells blank, 2021': { cells: everyBlank(2023), says: ['cell-blank'] },
  'all cells blank, 2019': { year: 2020, cells: everyBlank(2020), says: ['cell-blank'] },
  'blank old form in a new year': {
    year: 2020,
    cells: everyBlank(2020),
    rewrite: (source) => source.replaceAll('2020', '2022'),
    says: ['form-version:fail'],
  },
  // Headers in two rows.
  '商业 / 企业': { drift: splitHeader('商业企业', ['商业', '企业']) },
  '社会公益 / 组织': { year: 2020, drift: splitHeader('社会公益组织', ['社会公益', '组织']) },
  '本年制发件 / 数': { drift: splitHeader('本年制发件数', ['本年制发件', '数']) },
  '上一年 / 项目数量': {
    year: 2020,
    drift: splitHeader('上一年项目数量', ['上一年', '项目数量']),
    printers: ['pipes', 'bars', 'tabs', 'spaces', 'lines', 'barLines'],
  },
};

const structural = new Set(
  (
    'row-missing column-missing table-missing section-missing form-version cell-blank cell-not-number ' +
    'missing-number'
  ).split(' '),
);

const cases = Object.entries(variants).flatMap(([name, variant]) =>
  (variant.printers ?? all).map((printer) => [`${name} (${printer})`, variant, printer] as const),
);

describe('tables that drift from the form', () => {
  it.each(cases)('%s', (_name, variant, printer) => {
    const {
      year = 2023,
      drift = (sheet) => sheet,
      cells,
      nameless,
      rewrite = (text: string) => text,
      unread = [],
      either = [],
      read = {},
      says = [],
    } = variant;
    const report = reportOf(year, cells, nameless);
    const result = auditPrinted(rewrite(printed(report, drift, printer)), printer);
    if (result.kind === 'none') throw new Error(result.reason);
    const { facts } = result.report;
    const within = (id: string, list: readonly string[]): boolean =>
      list.some((start) => id === start || id.startsWith(`${start}.`));
    const wrong: string[] = [];
    for (const [id, known] of report.cells) {
      const fact = facts.get(id);
      const value = read[id] ?? known.value;
      const got = `${id}: ${fact?.state} ${fact?.value}, not ${known.state} ${value}`;
      if (within(id, unread)) {
        if (fact?.state === 'number' || fact?.state === 'text') wrong.push(got);
      } else if (fact?.state === 'number' ? fact.value !== value : !within(id, either) && fact?.state !== known.state)
        wrong.push(got);
    }
    const said = result.findings
      .filter(({ rule }) => structural.has(rule))
      .map(({ rule, outcome }) => `${rule}:${outcome}`);
    const absent = says.filter((each) => !said.some((one) => one === each || one.split(':')[0] === each));
    const alarms = said.filter((one) => one.endsWith(':fail') && !says.some((each) => one.startsWith(each)));
    expect([...wrong, ...absent, ...alarms].join('; ')).toBe('');
  });
});
