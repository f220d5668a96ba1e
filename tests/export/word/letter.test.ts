import { describe, expect, it } from 'vitest';
import { MOST_LISTED, writeLetter } from '../../../lib/export/word/letter.ts';
import type { PaperReport } from '../../../lib/export/word/paper-report.ts';
import type { Papers } from '../../../lib/model/settings.ts';
import { imprintOf, linesOf, problemOf, reportOf } from './paper-reports.ts';

/** One pixel. */
const png =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('a letter', () => {
  it('names office, agency, problems by part, deadline, reviewer and version', () => {
    const problems = [
      problemOf({ effects: ['“（七）总计”行“总计”列填 48，相加是 49'], clauses: ['条例第五十条', '第三十号'] }),
      problemOf({
        outcome: 'review',
        section: '主动公开政府信息情况',
        message: '有 1 个空白格',
        formulas: [],
        place: '',
      }),
      problemOf({
        section: '总体情况',
        message: '正文 14，表中 16',
        quotes: ['受理14件'],
        formulas: [],
        place: '',
        shot: png,
      }),
    ];
    const imprint = imprintOf({ office: '青石市政务公开办公室', reviewer: '周明', number: '青政公开〔2026〕5号' });
    expect(linesOf(writeLetter('zh-CN', reportOf({ problems }), imprint))).toEqual([
      'letterhead: 青石市政务公开办公室 青政公开〔2026〕5号',
      'title: 关于南湖区民政局2024年\n政府信息公开工作年度报告的核查意见书',
      'addressee: 南湖区民政局：',
      '按照《中华人民共和国政府信息公开条例》和政府信息公开工作年度报告格式，我们核查了你单位2024年政府信息公开工作年度报告，现将核查意见通知如下。',
      '# 一、核查情况',
      '核查的报告：《南湖区民政局2024年政府信息公开工作年度报告》（https://www.nanhu.gov.cn/nb.html）。',
      '报告采用2021 年格式，表格应有200格，读取200格。',
      '共发现问题3处，其中应当整改2处，需要核实1处。',
      '# 二、应当整改的问题',
      '## （一）收到和处理政府信息公开申请情况',
      '### 1.“（一）予以公开”行“总计”列填 35，应为 36',
      '位置：“（一）予以公开”行“总计”列',
      '核对：31 + 5 = 36 ≠ 35',
      '涉及：“（七）总计”行“总计”列填 48，相加是 49',
      '依据：条例第五十条；第三十号',
      '整改意见：请更正为 36。',
      '## （二）总体情况',
      '### 2.正文 14，表中 16',
      '原文：受理14件',
      '整改意见：请更正为 36。',
      'picture 1×1: 网页上的位置',
      '# 三、需要核实的问题',
      '## （一）主动公开政府信息情况',
      '### 3.有 1 个空白格',
      '整改意见：请更正为 36。',
      '# 四、整改要求',
      '请于2026年12月12日前核对并改正上述问题，重新发布报告，书面反馈整改情况。对核查意见有异议的，请在期限内书面说明。',
      'signature: 青石市政务公开办公室',
      'signature: 2026年11月27日',
      'note: 核查人：周明',
      'note: 本件由勾稽0.1.0版辅助核对。',
    ]);
  });

  it('of a clean report demands nothing, and empty settings leave no empty lines', () => {
    expect(linesOf(writeLetter('zh-CN', reportOf(), imprintOf())).slice(3)).toEqual([
      '# 一、核查情况',
      '核查的报告：《南湖区民政局2024年政府信息公开工作年度报告》（https://www.nanhu.gov.cn/nb.html）。',
      '报告采用2021 年格式，表格应有200格，读取200格。',
      '未发现问题。',
      'signature: 2026年11月27日',
      'note: 本件由勾稽0.1.0版辅助核对。',
    ]);
  });

  it('does not call a report clean of which something was not read', () => {
    const partly = '读取的部分未发现问题，未读取的部分请人工核对。';
    const read = (changes: object) => linesOf(writeLetter('zh-CN', reportOf(changes), imprintOf()));
    expect(read({ coverage: { read: 199, expected: 200 } })).toContain(partly);
    expect(read({ limitations: ['有 1 个框架未读取'] })).toEqual(expect.arrayContaining([partly, '有 1 个框架未读取']));
  });

  it('leaves dismissed problems out, and lists a confirmed review among what is to be corrected', () => {
    const problems = [
      problemOf({ standing: 'dismissed', message: '不采纳的' }),
      problemOf({ outcome: 'review', standing: 'confirmed', message: '确认的' }),
    ];
    const lines = linesOf(writeLetter('zh-CN', reportOf({ problems }), imprintOf()));
    expect(lines).toContain('共发现问题1处，其中应当整改1处，需要核实0处。');
    expect(lines).toEqual(expect.arrayContaining(['# 二、应当整改的问题', '### 1.确认的', '# 三、整改要求']));
    expect(lines.join()).not.toContain('不采纳的');
  });

  it('of a second round tells what became of the problems of the first, and marks those that are new', () => {
    const same = '“（二）部分公开”行“总计”列填 6，应为 5';
    const problems = [
      problemOf({ message: same, before: same, now: '仍存在', progress: '2026-11-01 已通知（王芳）' }),
      problemOf({ message: '填 41，应为 40', before: '填 42，应为 40', now: '数字有变，仍不对' }),
      problemOf({ message: '填 9，应为 8', now: '新增' }),
      problemOf({ message: '不采纳的', before: '不采纳的', now: '仍存在', standing: 'dismissed' }),
    ];
    const settled = [{ before: '填 35，应为 36', now: '已改正：35 → 36', progress: '2026-11-20 复核通过（王芳）' }];
    const round = { counts: { settled: 1, standing: 2, fresh: 1 }, settled, unjudged: 0 };
    const lines = linesOf(writeLetter('zh-CN', reportOf({ problems, round }), imprintOf()));
    const from = lines.indexOf('# 二、上轮问题的整改情况');
    expect(lines.slice(from, from + 7)).toEqual([
      '# 二、上轮问题的整改情况',
      '与上一轮核查相比，已改正1处，仍存在2处，新增1处。',
      '| 序号 | 上轮问题 | 本轮情况 | 整改情况',
      '| 1 | 填 35，应为 36 | 已改正：35 → 36 | 2026-11-20 复核通过（王芳）',
      `| 2 | ${same} | 仍存在 | 2026-11-01 已通知（王芳）`,
      '| 3 | 填 42，应为 40 | 数字有变，仍不对 | ',
      '# 三、应当整改的问题',
    ]);
    const rounds = lines.filter((line) => /^(?:###|上轮问题|本轮情况)/.test(line));
    expect(rounds).toEqual([
      `### 1.${same}`,
      '本轮情况：仍存在',
      '### 2.填 41，应为 40',
      '上轮问题：填 42，应为 40',
      '本轮情况：数字有变，仍不对',
      '### 3.填 9，应为 8',
      '本轮情况：新增',
    ]);
  });

  describe('where all of the round before was corrected', () => {
    const settled = [
      {
        before: '填 35，应为 36',
        now: '已改正：35 → 36',
        progress: '2026-11-02 已通知（王芳）；2026-11-20 复核通过（王芳）',
      },
      { before: '有 1 个空白格', now: '已改正：（空白） → 0', progress: '2026-11-02 已通知（王芳）' },
    ];
    const round = {
      counts: { settled: 2, standing: 0, fresh: 0 },
      settled,
      unjudged: 0,
      at: new Date(2026, 10, 1, 9).toISOString(),
    };
    const write = (changes: Partial<PaperReport> = {}, papers: Partial<Papers> = {}) =>
      linesOf(writeLetter('zh-CN', reportOf({ round, ...changes }), imprintOf(papers)));

    it('says what was corrected, when, and that the report passed', () => {
      expect(write({ problems: [problemOf({ standing: 'dismissed' })] })).toEqual([
        'title: 关于南湖区民政局2024年\n政府信息公开工作年度报告的复核意见书',
        'addressee: 南湖区民政局：',
        '按照《中华人民共和国政府信息公开条例》和政府信息公开工作年度报告格式，我们复核了你单位2024年政府信息公开工作年度报告的整改情况，现将复核意见通知如下。',
        '# 一、复核情况',
        '核查的报告：《南湖区民政局2024年政府信息公开工作年度报告》（https://www.nanhu.gov.cn/nb.html）。',
        '报告采用2021 年格式，表格应有200格，读取200格。',
        '未发现问题。',
        '# 二、上轮问题的整改情况',
        '与上一轮核查（2026年11月1日）相比，已改正2处，仍存在0处，新增0处。',
        '| 序号 | 上轮问题 | 本轮情况 | 整改情况',
        '| 1 | 填 35，应为 36 | 已改正：35 → 36 | 2026-11-02 已通知（王芳）；2026-11-20 复核通过（王芳）',
        '| 2 | 有 1 个空白格 | 已改正：（空白） → 0 | 2026-11-02 已通知（王芳）',
        '# 三、复核结论',
        '上述2处问题已改正，复核通过。',
        'signature: 2026年11月27日',
        'note: 本件由勾稽0.1.0版辅助核对。',
      ]);
    });

    it('has its own texts of the settings', () => {
      const lines = write(
        {},
        { passed: { title: '复核通过通知', closing: '{问题数}处改毕。' }, letter: { title: '整改通知书' } },
      );
      expect(lines[0]).toBe('title: 复核通过通知');
      expect(lines).toContain('2处改毕。');
    });

    it.each<[string, Partial<PaperReport>]>([
      ['a problem stands', { problems: [problemOf({ outcome: 'review' })] }],
      ['a part was not read', { coverage: { read: 199, expected: 200 } }],
      ['something could not be checked', { limitations: ['有 1 个框架未读取'] }],
      ['a rule of the round before was not used', { round: { ...round, unjudged: 1 } }],
      ['nothing was found in the round before', { round: { ...round, settled: [] } }],
    ])('does not pass where %s', (_why, changes) => {
      const lines = write(changes);
      expect(lines[0]).toMatch(/核查意见书$/);
      expect(lines.join()).not.toContain('通过。');
      expect(lines.includes('上一轮的另外1处问题本轮无法判断是否改正，请人工核对。')).toBe(
        changes.round?.unjudged === 1,
      );
    });
  });

  it('has the texts and the deadline of the settings; an unknown placeholder stays', () => {
    const letter = { title: '整改通知书', opening: '{单位}：\n{单为}', closing: '限{天数}天，{期限}前', days: 35 };
    const lines = linesOf(writeLetter('zh-CN', reportOf({ problems: [problemOf()] }), imprintOf({ letter })));
    expect(lines.slice(0, 4)).toEqual(['title: 整改通知书', 'addressee: 南湖区民政局：', '南湖区民政局：', '{单为}']);
    // Three days are left of November, 31 are in December.
    expect(lines).toContain('限35天，2027年1月1日前');
  });

  it('leaves a year to be filled in that the report does not say, and says why a file was not checked', () => {
    const unknown = reportOf({ agency: null, year: null, title: '', source: 'a.pdf', unchecked: '文件已加密' });
    const lines = linesOf(writeLetter('zh-CN', unknown, imprintOf()));
    expect(lines[0]).toBe('title: 关于（未写明机关）××××年\n政府信息公开工作年度报告的核查意见书');
    expect(lines).toEqual(expect.arrayContaining(['核查的报告：a.pdf。', '报告未能核查：文件已加密。']));
    expect(lines.join()).not.toContain('未发现');
  });

  it('lists so many problems as people read, and says how many more there are', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => problemOf({ message: `第 ${at + 1} 个` }));
    const lines = linesOf(writeLetter('zh-CN', reportOf({ problems: many }), imprintOf()));
    expect(lines.filter((line) => line.startsWith('### '))).toHaveLength(MOST_LISTED);
    expect(lines).toContain(`### ${MOST_LISTED}.第 ${MOST_LISTED} 个`);
    expect(lines).toContain('另有99700处问题未列出，见问题清单。');
    expect(lines).toContain('共发现问题100000处，其中应当整改100000处，需要核实0处。');
  });

  it('is written in traditional Chinese and in English too', () => {
    const report = reportOf({ problems: [problemOf()] });
    expect(linesOf(writeLetter('zh-TW', report, imprintOf()))[0]).toBe(
      'title: 關於南湖区民政局2024年\n政府資訊公開工作年度報告的核查意見書',
    );
    expect(linesOf(writeLetter('en', report, imprintOf())).slice(0, 4)).toEqual([
      'title: Findings on the 2024 Annual Report\non Information Disclosure of 南湖区民政局',
      'addressee: 南湖区民政局:',
      expect.stringContaining('annual report on information disclosure for 2024'),
      '# 1. What was checked',
    ]);
  });
});
