import { expect, test } from 'vitest';
import { besideRow, placeCard, roomBeside } from '../../../lib/browser/engine/card-place.ts';

const seen = { left: 0, top: 0, right: 1000, bottom: 600 };
const size = { width: 360, height: 200 };
const rowAt = (top: number, bottom: number) => ({ left: 100, top, right: 900, bottom });
const cellAt = (left: number) => ({ left, top: 0, right: left + 60, bottom: 0 });

test('below the row where there is room, at the cell', () => {
  expect(placeCard(rowAt(100, 130), cellAt(300), size, seen)).toEqual({ left: 300, top: 138, side: 'below' });
});

test('above the row where there is none below', () => {
  expect(placeCard(rowAt(420, 450), cellAt(300), size, seen)).toEqual({ left: 300, top: 212, side: 'above' });
});

test('no further right or left than the viewport', () => {
  expect(placeCard(rowAt(100, 130), cellAt(850), size, seen)?.left).toBe(632);
  expect(placeCard(rowAt(100, 130), cellAt(-40), size, seen)?.left).toBe(8);
});

test('neither side has room in a low viewport', () => {
  expect(placeCard(rowAt(150, 180), cellAt(300), size, { ...seen, bottom: 340 })).toBeNull();
});

test('the side stays while it fits, and changes when the other fits alone', () => {
  expect(placeCard(rowAt(300, 330), cellAt(300), size, seen, 'above')?.side).toBe('above');
  expect(placeCard(rowAt(100, 130), cellAt(300), size, seen, 'above')?.side).toBe('below');
});

test('beside a row that is scrolled away the card goes with it and never over it', () => {
  const low = { ...seen, bottom: 340 };
  expect(besideRow(rowAt(150, 180), cellAt(300), size, low, 'below')).toEqual({ left: 300, top: 188, side: 'below' });
  expect(besideRow(rowAt(-50, -20), cellAt(300), size, low, 'below').top).toBe(-12);
});

test('the card may be as high as what a row leaves, and half the viewport beside a very high one', () => {
  // 600 less the row and three gaps of 8.
  expect(roomBeside(rowAt(100, 140), seen)).toBe(536);
  expect(roomBeside(rowAt(0, 5000), seen)).toBe(276);
});
