import { describe, expect, it } from 'vitest';
import {
  brokenRule,
  deliveryOf,
  hostile,
  noReport,
  source,
  textFile,
  unreadable,
  withFinding,
  withResult,
  wrongPeriod,
  wrongTotal,
} from './deliveries.ts';

describe('Markdown', () => {
  it('has a heading, the list of problems and the table of checks', async () => {
    const content = await textFile(
      'md',
      deliveryOf(wrongTotal, { decisionTextOf: (id) => (id === '' ? '' : '已确认\n（电话核实）') }),
    );
    const [head, table = ''] = content.split('### 所查项目\n');
    expect(head).toBe(`# 勾稽核查结果

- 日期：2026年11月21日
- 核查工具：勾稽 0.1.0 版

## 云溪市民政局 · 2023 年

- 网址：<https://www.example.gov.cn/nb.html>
- 核查时间：2026-11-21 09:05
- 格式：2021 年格式（国办公开办函〔2021〕30号）
- 报告：读到 200/200 格

**1 处不符**

### 问题清单

1. **不符** “一、本年新收政府信息公开申请数量”行“总计”列填 64，疑应为 63，涉及 2 处
   - 位置：三、收到和处理政府信息公开申请情况：“一、本年新收政府信息公开申请数量”行“总计”列
   - 算式：63 + 0 + 0 + 0 + 0 + 0 = 63 ≠ 64
   - 报告值：64
   - 应为：63
   - 差额：1
   - 疑为：“一、本年新收政府信息公开申请数量”行“总计”列应为 63
   - 涉及：“一、本年新收政府信息公开申请数量”行“总计”列填 64，各类申请人相加是 63
   - 涉及：“总计”一列：新收加上年结转是 64，办理总计加结转下年是 63
   - 原文：64
   - 依据：条例第五十条第一款第（二）项
   - 规则：申请表各行总计 / 收办结转平衡
   - 整改意见：请将“一、本年新收政府信息公开申请数量”行“总计”列由 64 更正为 63，更正后相关合计均相符。
   - 复核意见：已确认 （电话核实）

`);
    const lines = table.trim().split('\n');
    expect(lines.slice(0, 5)).toEqual([
      '| 类别 | 核查内容 | 情况 | 结果 |',
      '| --- | --- | --- | --- |',
      '| 报告 | 云溪市民政局2023年政府信息公开工作年度报告 | 读到 200/200 格 | 不符 |',
      '| 勾稽关系 | “一、本年新收政府信息公开申请数量”行“总计”列 | 63 + 0 + 0 + 0 + 0 + 0 = 63 ≠ 64 | 不符 |',
      '| 勾稽关系 | “二、上年结转政府信息公开申请数量”行“总计”列 | 0 + 0 + 0 + 0 + 0 + 0 = 0 | 相符 |',
    ]);
    expect(lines).toHaveLength(2 + 1 + 42 + 44);
  });

  it('has the reason for an input that was not checked, and says that nothing was found', async () => {
    const content = await textFile('md', unreadable, noReport, deliveryOf({}));
    expect(content.match(/^## .*$/gm)).toEqual(['## 年报 a?.txt', '## reports/a.html', '## 云溪市民政局 · 2023 年']);
    expect(content.match(/^\*\*.*\*\*$/gm)).toEqual([
      '**无法读取：EACCES**',
      '**不是政府信息公开工作年度报告**',
      '**未发现问题**',
    ]);
    expect(content).not.toContain('问题清单');
  });

  it('does not call a partly read or checked report clean', async () => {
    const uncovered = deliveryOf({ coverage: { expected: 200, read: 199 } });
    const partly = [uncovered, withResult(deliveryOf({}), { checks: [brokenRule] })];
    for (const delivery of partly) expect(await textFile('md', delivery)).toContain('\n**已读到的部分未发现问题**\n');
  });

  it('lists changes after publication', async () => {
    const content = await textFile('md', deliveryOf({}, { changes: ['1. 改了', '- 又改了'] }));
    expect(content).toContain('### 发布后有变动\n\n- 1\\. 改了\n- \\- 又改了\n');
  });

  it.each([
    [hostile.markup, '\\<img src=x onerror="alert(1)"\\>\\&amp;\\<script\\>alert(2)\\</script\\>'],
    ['[a](https://evil.example) ![b](c)', '\\[a\\](https\\://evil.example) \\!\\[b\\](c)'],
    ['a | b\n# c `d` *e* _f_ ~g~ $h$ \\i', 'a \\| b \\# c \\`d\\` \\*e\\* \\_f\\_ \\~g\\~ \\$h\\$ \\\\i'],
    ['12) 不是列表', '12\\) 不是列表'],
    ['www.evil.example', 'www\\.evil.example'],
    [hostile.controls, 'a b \\[2Jc d e'],
  ])('%j is text and no markup', async (words, expected) => {
    const delivery = withFinding(deliveryOf(wrongPeriod), { message: words, quotes: [words] });
    const content = await textFile('md', delivery);
    expect(content).toContain(`\n1. **不符** ${expected}\n`);
    expect(content).toContain(`\n   - 原文：${expected}\n`);
  });

  it.each(['http://a.gov.cn/nb', 'HTTPS://a.gov.cn'])('links %s', async (url) => {
    expect(await textFile('md', withResult(deliveryOf({}), { source: { ...source, url } }))).toContain(`：<${url}>\n`);
  });

  it('makes no link of other text', async () => {
    for (const url of ['javascript:alert(1)', 'javascript:https://a.gov.cn', 'https://a.gov.cn/> <b>', 'https://a b']) {
      const content = await textFile('md', withResult(deliveryOf({}), { source: { ...source, url } }));
      expect(content).not.toMatch(/<(?:javascript|https)/);
    }
  });
});
