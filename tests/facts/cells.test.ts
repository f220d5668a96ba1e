import { describe, expect, it } from 'vitest';
import { readCell } from '../../lib/facts/cells.ts';

describe('readCell', () => {
  it.each([
    ['63', 63, ''],
    ['０', 0, ''],
    ['１２３', 123, ''],
    ['1,234', 1234, ''],
    ['1，234，567', 1234567, ''],
    ['29 991', 29991, ''],
    ['435.18246', 435.18246, ''],
    ['86715327.21元', 86715327.21, '元'],
    ['102119元', 102119, '元'],
    ['52.15 万元', 52.15, '万元'],
    ['9個', 9, '个'],
    ['9个', 9, '个'],
    ['-136', -136, ''],
    ['−136', -136, ''],
    ['－136', -136, ''],
    // The hyphen at which Word breaks no line.
    ['\u2011136', -136, ''],
    ['减4', -4, ''],
    ['減4', -4, ''],
    ['增3', 3, ''],
    ['+5', 5, ''],
    ['-0', 0, ''],
    ['\u00a046\u200b', 46, ''],
    ['\u300046\u3000', 46, ''],
    ['0（件）', 0, '件'],
  ])('%j is the number %d', (raw, value, unit) => {
    const cell = readCell(raw);
    expect(cell).toEqual({ value, state: 'number', unit });
    expect(Object.is(cell.value, -0)).toBe(false);
  });

  it.each(['', ' ', '\u3000', '\u00a0\u200b'])('%j is blank', (raw) =>
    expect(readCell(raw)).toEqual({ value: null, state: 'blank', unit: '' }),
  );
  it.each(['-', '—', '——', '/', '／', '无', '無', '－'])('%j is a dash', (raw) =>
    expect(readCell(raw)).toEqual({ value: null, state: 'dash', unit: '' }),
  );

  it.each(['见附件', 'O', '约5', '3-5', '1.2.3', '12,34', '4 6', '（七）总计', '2020年', '五', '1.', '12万'])(
    '%j is text',
    (raw) => expect(readCell(raw)).toEqual({ value: null, state: 'text', unit: '' }),
  );
});
