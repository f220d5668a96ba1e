import { describe, expect, it } from 'vitest';
import { foldLabel, similarEnough, similarity } from '../../lib/facts/labels.ts';

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
  ])('%j', (raw, words, number, style) => {
    expect(foldLabel(raw)).toEqual({ words, number, style });
  });
});

describe('similarity', () => {
  it('is 1 for the same words, 0.9 for a label cut short', () => {
    expect(similarity('重复申请', '重复申请')).toBe(1);
    expect(similarity('要求行政机关确认或', '要求行政机关确认或重新出具已获取信息')).toBe(0.9);
  });

  // 本年度止件数 for 本年废止件数 (sample 003): one character of six differs.
  it('counts a misread character', () => {
    expect(similarity('本年度止件数', '本年废止件数')).toBeCloseTo(5 / 6);
  });

  it('keeps different rows of the form apart', () => {
    expect(similarity('属于国家秘密', '保护第三方合法权益')).toBeLessThan(similarEnough);
    expect(similarity('自然人', '科研机构')).toBeLessThan(similarEnough);
  });
});
