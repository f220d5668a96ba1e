import { describe, expect, it } from 'vitest';
import { toPlain } from '../../../lib/source/pdf/characters.ts';
import { sharedGlyphs } from '../../../lib/source/pdf/shared-glyphs.ts';

describe('characters that fonts draw with one glyph', () => {
  it('maps each to one ideograph or one mark, and none twice', () => {
    const found = sharedGlyphs.map((pair) => [...pair]);
    expect(found.filter((pair) => pair.length !== 2)).toEqual([]);
    expect(new Set(found.map(([code]) => code)).size).toBe(found.length);
    for (const [code = '', character = ''] of found) {
      if (/[\u2E80-\u2EFF]/.test(code)) expect(character, code).toMatch(/^\p{Unified_Ideograph}$/u);
    }
  });

  it('agrees with Unicode where Unicode has a mapping of its own', () => {
    // U+2E9F and U+2EF3 are the only radicals of the Supplement with one (UnicodeData.txt), U+2329 and U+232A the brackets.
    const own = sharedGlyphs.map((pair) => [...pair]).filter(([code = '']) => code.normalize('NFKC') !== code);
    const differing = own.filter(([code = '', character]) => code.normalize('NFKC') !== character);
    expect(own.map(([code]) => code).sort()).toEqual(['\u2329', '\u232A', '⺟', '⻳', '⼾'].sort());
    // Fonts for simplified Chinese draw 户 with the glyph of ⼾, whose mapping is 戶.
    expect(differing).toEqual([['⼾', '户']]);
  });

  it.each([
    ['⼈⺠政府', '人民政府'],
    ['⻔户⽹站', '门户网站'],
    ['⾏政复议⻅附件', '行政复议见附件'],
    ['⻓⻋⻢⻛⻚⻜⻥⻦⻩⻬⻮⻰', '长车马风页飞鱼鸟黄齐齿龙'],
    ['1月1⽇〜12月31⽇', '1月1日～12月31日'],
    ['∕', '／'],
  ])('reads %s as %s', (code, text) => expect(toPlain(code)).toBe(text));

  it('has an ideograph for every Kangxi radical', () => {
    for (let code = 0x2f00; code <= 0x2fd5; code++) {
      expect(toPlain(String.fromCodePoint(code))).toMatch(/^\p{Unified_Ideograph}$/u);
    }
  });

  it('leaves all other text as it is, and folds what is not seen', () => {
    const text = '（一）予以公开 1,234.5元—“三安全一稳定”％１２';
    expect(toPlain(text)).toBe(text);
    expect(toPlain('\u3000\u00A0')).toBe('  ');
    expect(toPlain('a\u00ADb\u0000\uE000\uFFFD\u200B')).toBe('a-b');
  });
});
