import { describe, expect, it } from 'vitest';
import { decide, type FurtherLooks, needsSecondLook } from '../../../lib/source/picture/decide.ts';
import type { Recognition } from '../../../lib/source/picture/recognizer.ts';

function seen(text: string, sure: number, digits = text, digitsSure = sure): Recognition {
  return { text, sure, places: [], digits: { text: digits, sure: digitsSure } };
}

const looks = (wide: Recognition, thrice: Recognition): FurtherLooks => ({ wide, thrice });

describe('a look at a cell', () => {
  it.each([
    ['digits that both ways of reading are sure of', seen('206', 0.98), false],
    ['digits of which one way is unsure', seen('206', 0.98, '206', 0.7), true],
    ['a letter that may be a digit', seen('o', 0.74, '0', 0.4), true],
    ['a number with a unit', seen('9件', 0.99, '9', 0.9), true],
    ['a number in which a space may be a point', seen('17,399 46', 0.95, '17,399.46', 0.9), true],
    ['words', seen('行政许可', 0.99, '', 0), false],
  ])('%s', (_, first, wanted) => {
    expect(needsSecondLook(first)).toBe(wanted);
  });
});

describe('a cell that was looked at again', () => {
  it('is the digit that stands three times where the line does', () => {
    const nought = seen('o', 0.74, '0', 0.4);
    expect(decide(nought, looks(nought, seen('000', 0.96)))).toEqual({ text: '0', sure: 0.96 });
  });

  it('is unread where the looks give other digits', () => {
    expect(decide(seen('38', 0.6), looks(seen('33', 0.6), seen('383338', 0.5))).text).toBeNull();
  });

  it('is unread where only the digits see one: a dash is no 1', () => {
    expect(
      decide(seen('—', 0.9, '1', 0.6), looks(seen('—', 0.9, '1', 0.6), seen('———', 0.9, '111', 0.5))).text,
    ).toBeNull();
  });

  it('is unread where a space may be a point', () => {
    const first = seen('17,399 46', 0.95, '17,399', 0.5);
    expect(decide(first, looks(seen('17,399 46', 0.95, '17,39946', 0.5), seen('', 0))).text).toBeNull();
  });

  it('keeps a unit that both looks are sure of', () => {
    expect(decide(seen('9件', 0.97, '9', 0.9), looks(seen('9件', 0.95, '9', 0.9), seen('9件9件9件', 0.9))).text).toBe(
      '9件',
    );
  });
});

it('puts the point behind the number of a row, which looks like a space', () => {
  expect(decide(seen('1 属于国家秘密', 0.98, '1', 0.9), null).text).toBe('1.属于国家秘密');
});
