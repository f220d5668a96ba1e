import { describe, expect, it } from 'vitest';
import { type AssessmentFrame, MOST_PAGES, MOST_RANKED, writeAssessment } from '../../../lib/export/word/assessment.ts';
import type { PaperReport } from '../../../lib/export/word/paper-report.ts';
import { MOST_ON_PAGE } from '../../../lib/export/word/report-page.ts';
import type { ScoringScheme } from '../../../lib/model/scoring.ts';
import { defaultScheme } from '../../../lib/views/default-scheme.ts';
import { imprintOf, linesOf, problemOf, reportOf } from './paper-reports.ts';

/** 3 points for each wrong row, at most 9 a report; nothing for what is to check. */
const scheme: ScoringScheme = {
  kind: 'gouji-scoring',
  version: 1,
  name: '区评分',
  total: 100,
  rules: { 't3-row-total': { fail: 3, review: 0, cap: 9 } },
};
const frame: AssessmentFrame = { batch: '南湖区2024年', scheme, charts: [] };
const scored = (agency: string, points: number, changes: Partial<PaperReport> = {}) =>
  reportOf({ agency, source: `${agency}.html`, score: { points, costs: [] }, ...changes });
const review = problemOf({ outcome: 'review', rules: ['cell-blank'], message: '有空白格' });

/** 财政局 is clean, 民政局 has two rows wrong, 司法局 has a blank cell, 水利局's file is locked. */
const reports = [
  scored('民政局', 94, {
    problems: [
      problemOf({ cost: { off: 3, words: '扣 3 分' } }),
      problemOf({ message: '又一行', cost: { off: 3, words: '扣 3 分' } }),
      problemOf({ standing: 'dismissed' }),
    ],
    score: { points: 94, costs: [{ rule: 't3-row-total', points: 6 }] },
  }),
  scored('财政局', 100),
  scored('司法局', 100, { problems: [review], coverage: { read: 199, expected: 200 } }),
  reportOf({ agency: null, year: null, source: '水利局.pdf', unchecked: '文件已加密' }),
];

describe('an assessment', () => {
  const lines = linesOf(writeAssessment('zh-CN', reports, frame, imprintOf({ office: '办公室' })));

  it('counts what was read and what was found', () => {
    expect(lines).toEqual(
      expect.arrayContaining([
        'title: 政府信息公开工作年度报告评估报告',
        '按照《中华人民共和国政府信息公开条例》和政府信息公开工作年度报告格式，我们评估了4份政府信息公开工作年度报告，现将评估情况报告如下。',
        '每份报告满分100分，按评分方案“区评分”扣分。',
        '共4份报告，读取3份，未能读取1份。',
        '读取的报告表格应有600格，读取599格。',
        '有不符的1份，只有待核的1份，未发现问题的1份。',
        '| 未能读取的报告 | 原因',
        '| 水利局.pdf | 文件已加密',
      ]),
    );
  });

  it('ranks by points, equals alike', () => {
    const start = lines.indexOf('| 名次 | 单位 | 年度 | 得分 | 不符（处） | 待核（处）');
    expect(lines.slice(start + 1, start + 4)).toEqual([
      '| 1 | 财政局 | 2024 | 100 | 0 | 0',
      '| 1 | 司法局 | 2024 | 100 | 0 | 1',
      '| 3 | 民政局 | 2024 | 94 | 2 | 0',
    ]);
  });

  it('says what the problems found cost by the scheme, and whose it is', () => {
    const methodOf = (own: ScoringScheme | null, from = reports) => {
      const written = linesOf(writeAssessment('zh-CN', from, { ...frame, scheme: own }, imprintOf()));
      return written.slice(written.indexOf('# 一、评估方法') + 3, written.indexOf('# 二、评估范围'));
    };
    const head = '| 规则 | 每处不符扣分 | 每处待核扣分 | 每份最多扣分';
    const each = '所发现问题的扣分标准如下，按处扣分，扣到上限为止，得分最低为0分；每处的扣分和原因见附件。';
    expect(methodOf(scheme)).toEqual([
      '每份报告满分100分，按评分方案“区评分”扣分。',
      each,
      head,
      '| 申请表各行总计 | 3 | 0 | 9',
      // The scheme does not name it.
      '| 空白格 | 0 | 0 | 不限',
    ]);
    const [whose, ...points] = methodOf(defaultScheme);
    expect(whose).toBe('每份报告满分100分，按勾稽自带的评分方案扣分，本单位未作调整。');
    expect(points).toEqual([each, head, '| 申请表各行总计 | 3 | 0 | 15', '| 空白格 | 0 | 0 | 不限']);
    // Points that were changed are the office's, also without a name.
    expect(methodOf({ ...scheme, name: '' })[0]).toBe('每份报告满分100分，按本单位设定的分值扣分。');
    expect(methodOf({ ...defaultScheme, total: 50 })[0]).toBe('每份报告满分50分，按本单位设定的分值扣分。');
    expect(methodOf(scheme, reports.slice(1, 2))).toEqual(['每份报告满分100分，按评分方案“区评分”扣分。']);
    expect(methodOf(null)).toEqual(['未采用评分方案，报告不计得分。']);
  });

  it('counts each problem once under its rule', () => {
    const start = lines.indexOf('| 规则 | 不符（处） | 待核（处） | 不符涉及的报告（份）');
    expect(lines.slice(start + 1, start + 3)).toEqual(['| 申请表各行总计 | 2 | 0 | 1', '| 空白格 | 0 | 1 | 0']);
  });

  it('signs before the reports: those without problems in a table, a page for each of the others', () => {
    const signed = lines.indexOf('signature: 办公室');
    expect(lines.slice(signed - 1, signed + 5)).toEqual([
      '附件：各单位情况',
      'signature: 办公室',
      'signature: 2026年11月27日',
      'note: 本件由勾稽0.1.0版辅助核对。',
      '# 附件：各单位情况',
      '## （一）未发现问题的报告',
    ]);
    expect(lines.slice(signed + 5, signed + 9)).toEqual([
      '共1份，得分100分（满分），在3份报告中列第1名。',
      '| 序号 | 单位 | 年度 | 报告来源 | 读取的格',
      '| 1 | 财政局 | 2024 | 财政局.html | 200/200',
      '## （二）司法局（2024年）',
    ]);
    expect(lines.slice(lines.indexOf('## （三）民政局（2024年）') + 1)).toEqual([
      '报告来源：民政局.html。采用2021 年格式，表格应有200格，读取200格。',
      '得分94分（满分100分），在3份报告中列第3名。',
      '发现问题2处，其中应当整改2处，需要核实0处。',
      '扣分：申请表各行总计6分。',
      '| 序号 | 结果 | 问题 | 整改意见 | 扣分',
      '| 1 | 应当整改 | “（一）予以公开”行“总计”列填 35，应为 36 | 请更正为 36。 | 扣 3 分',
      '| 2 | 应当整改 | 又一行 | 请更正为 36。 | 扣 3 分',
    ]);
    const headings = writeAssessment('zh-CN', reports, frame, imprintOf()).filter(
      (block) => block.kind === 'heading' && block.newPage === true,
    );
    // The table stands under the heading of the attachment.
    expect(linesOf(headings)).toEqual(['# 附件：各单位情况', '## （二）司法局（2024年）', '## （三）民政局（2024年）']);
  });

  it('says of which reports without problems a part was not read', () => {
    const partly = scored('水利局', 100, { coverage: { read: 190, expected: 200 }, limitations: ['第2页未读取'] });
    const written = linesOf(writeAssessment('zh-CN', [...reports.slice(0, 2), partly], frame, imprintOf()));
    const from = written.indexOf('## （一）未发现问题的报告');
    expect(written.slice(from + 1, from + 6)).toEqual([
      '共2份，得分100分（满分），在3份报告中列第1名。',
      '读取不全的报告，未读取的部分请人工核对。',
      '| 序号 | 单位 | 年度 | 报告来源 | 读取的格 | 说明',
      '| 1 | 财政局 | 2024 | 财政局.html | 200/200 | ',
      '| 2 | 水利局 | 2024 | 水利局.html | 190/200 | 第2页未读取',
    ]);
  });

  it('of one report has no ranking', () => {
    const one = (at: number, own: ScoringScheme | null) =>
      linesOf(writeAssessment('zh-CN', reports.slice(at, at + 1), { ...frame, scheme: own }, imprintOf()));
    expect(one(0, scheme)).toContain('得分94分（满分100分）。');
    expect(one(1, scheme)).toContain('共1份，得分100分（满分）。');
    expect(one(1, null)).toContain('共1份。');
    for (const at of [0, 1]) for (const own of [scheme, null]) expect(one(at, own).join()).not.toMatch(/排名|第1名/);
  });

  it('names the reports of a warning by agency, year and source, no number of a list that it does not have', () => {
    const twice = [...reports, scored('财政局', 100, { source: '财政局 2.html' })];
    const warned = linesOf(writeAssessment('zh-CN', twice, frame, imprintOf()));
    const from = warned.indexOf('# 三、提醒');
    expect(warned.slice(from + 1, from + 3)).toEqual([
      '| 提醒 | 单位 | 年度 | 说明',
      '| 同一年度有多份报告 | 财政局 | 2024 | 共2份：“财政局.html”、“财政局 2.html”',
    ]);
  });

  it('sums up groups in tables that an upright page has room for', () => {
    const town = scored('青石县竹溪镇人民政府', 90, { problems: [problemOf()] });
    const grouped = linesOf(writeAssessment('zh-CN', [...reports, town], frame, imprintOf()));
    const head = grouped.indexOf('| 单位类别 | 报告 | 迟发 | 有不符 | 只有待核 | 未发现问题 | 平均得分');
    // Three offices with 94, 100 and 100 points; one town.
    expect(grouped.slice(head + 1, head + 3)).toEqual([
      '| 部门 | 3 | 0 | 1 | 1 | 1 | 98',
      '| 乡镇政府 | 1 | 0 | 1 | 0 | 0 | 90',
    ]);
  });

  it('without points ranks by problems', () => {
    const pointless = reports.map(({ score: _score, ...report }) => report);
    const ranked = linesOf(writeAssessment('zh-CN', pointless, { ...frame, scheme: null }, imprintOf()));
    const start = ranked.indexOf('| 名次 | 单位 | 年度 | 不符（处） | 待核（处）');
    expect(ranked.slice(start + 1, start + 4)).toEqual([
      '| 1 | 财政局 | 2024 | 0 | 0',
      '| 2 | 司法局 | 2024 | 0 | 1',
      '| 3 | 民政局 | 2024 | 2 | 0',
    ]);
    expect(ranked).toContain('不符少的在前，再看待核；都相同的名次相同。');
    expect(ranked.filter((line) => line.endsWith('排名'))).toEqual(['# 三、排名']);
    expect(ranked.join()).not.toMatch(/满分|得分排名/);
  });

  it('of nothing but unread inputs ranks nobody', () => {
    const none = linesOf(writeAssessment('zh-CN', reports.slice(3), frame, imprintOf()));
    expect(none.join()).not.toMatch(/排名|附件：/);
    expect(none).toContain('共1份报告，读取0份，未能读取1份。');
  });

  it('of many reports says how many entries it leaves out', () => {
    const many = Array.from({ length: 2500 }, (_, at) =>
      scored(`甲${at}局`, 50, { problems: Array.from({ length: 11 }, () => problemOf()) }),
    );
    const long = linesOf(writeAssessment('zh-CN', many, frame, imprintOf()));
    expect([MOST_RANKED, MOST_PAGES, MOST_ON_PAGE]).toEqual([2000, 200, 8]);
    expect(long.filter((line) => line === '另有3项未列出，见问题清单。')).toHaveLength(200);
    expect(long.filter((line) => line.startsWith('## '))).toHaveLength(200);
    expect(long).toContain('另有500项未列出，见问题清单。');
    expect(long).toContain('另有2300份报告的情况未列出，见问题清单。');
  });

  it('shows charts that are pictures, and no others', () => {
    const png =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const charts = [
      { caption: '问题最多的规则', png },
      { caption: '坏图', png: 'data:image/png;base64,AAAA' },
      { caption: '脚本', png: 'javascript:alert(1)' },
    ];
    const drawn = linesOf(writeAssessment('zh-CN', reports, { ...frame, charts }, imprintOf()));
    expect(drawn.filter((line) => line.startsWith('picture'))).toEqual(['picture 1×1: 问题最多的规则']);
  });
});
