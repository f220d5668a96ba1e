import { describe, expect, it } from 'vitest';
import { similarEnough, similarity } from '../../lib/facts/labels.ts';
import { foldLabel } from '../../lib/forms/labels.ts';

describe('foldLabel', () => {
  it.each([
    ['（一）予以公开', '予以公开', '一', 'bracketed'],
    ['(一) 予以 公開', '予以公开', '一', 'bracketed'],
    ['一、本年新收政府信息公开申请数量', '本年新收政府信息公开申请数量', '一', 'chinese'],
    ['5. 属于三类内部事务信息', '属于三类内部事务信息', '5', 'arabic'],
    ['３．危及“三安全一稳定”', '危及三安全一稳定', '3', 'arabic'],
    ['本年 新制\u200b作数量', '本年新制作数量', '', null],
    ['本年（2023）制发件数', '本年制发件数', '', null],
    ['第二十条第（一）项', '第二十条第一项', '', null],
    ['社會公益組織', '社会公益组织', '', null],
  ])('%j', (raw, words, number, style) => expect(foldLabel(raw)).toMatchObject({ words, number, style }));

  it('is the same however many labels came before', () => {
    const numbered = (count: number) => `（一）第${count}项`;
    const first = foldLabel(numbered(0));
    for (let count = 1; count <= 8001; count++) foldLabel(numbered(count));
    expect(foldLabel(numbered(0))).toEqual(first);
    expect(foldLabel(numbered(8001))).toMatchObject({ words: '第8001项', number: '一', style: 'bracketed' });
  });
});

describe('similarity', () => {
  it('is 1 for the same words, 0.9 for a label cut short', () => {
    expect(similarity('重复申请', '重复申请')).toBe(1);
    expect(similarity('要求行政机关确认或', '要求行政机关确认或重新出具已获取信息')).toBe(0.9);
  });

  // 本年度止件数 for 本年废止件数 (sample 003): one character of six differs.
  it('counts a misread character', () => expect(similarity('本年度止件数', '本年废止件数')).toBeCloseTo(5 / 6));

  // 度, 的 and 文 are added to five characters.
  it('counts characters added in the middle', () => {
    expect(similarity('本年制发件', '本年度制的发文件')).toBeCloseTo(5 / 8);
    expect(similarity('本年度制的发文件', '本年制发件')).toBeCloseTo(5 / 8);
  });

  it('takes a beginning or end for a cut label from four characters on', () => {
    expect([similarity('其他处理', '其他处理情况'), similarity('处理情况', '其他处理情况')]).toEqual([0.9, 0.9]);
    expect(similarity('自然人', '自然人数')).toBeCloseTo(3 / 4);
    expect(similarity('其他', '其他处理')).toBeLessThan(similarEnough);
    // What stands in the middle is no label cut by a page break: two characters of six are missing.
    expect(similarity('他处理情', '其他处理情况')).toBeCloseTo(4 / 6);
  });

  it('of no words is 0, whatever is expected', () =>
    expect([similarity('', '总计'), similarity('总计', '')]).toEqual([0, 0]));

  it('keeps different rows of the form apart', () => {
    expect(similarity('属于国家秘密', '保护第三方合法权益')).toBeLessThan(similarEnough);
    expect(similarity('自然人', '科研机构')).toBeLessThan(similarEnough);
  });
});
