/** Flattened layouts with one cell a line. */
import type { Random } from '../random.ts';
import type { Sheet } from '../sheets.ts';
import { withoutFillers } from './grid.ts';
import { slotsOf } from './text-rows.ts';

/** Words of a label may be broken over two lines, the second without its tab. */
function broken(text: string, random: Random): string {
  const breaks = text.length > 5 && !/\d/.test(text) && random.chance(0.2);
  const at = breaks ? random.int(2, text.length - 2) : text.length;
  return breaks ? `${text.slice(0, at)}\n${text.slice(at)}` : text;
}

/** A tab before each cell, a line for what covers a row from above, a blank line before each row (sample 000). */
export function tabLines(sheet: Sheet, random: Random): readonly string[] {
  return slotsOf(withoutFillers(sheet)).flatMap((row) => [
    '',
    ...row.flatMap(({ cell, from }) => {
      if (from === 'above') return ['\t'];
      if (cell === null) return [];
      return [`\t${cell.kind === 'value' ? cell.text : broken(cell.text, random)}`];
    }),
  ]);
}

/** `|` on a line of its own after each cell, some more where a row ends or a cell covers others (sample 001). */
export function barLines(sheet: Sheet, random: Random): readonly string[] {
  return slotsOf(withoutFillers(sheet)).flatMap((row, at) => [
    ...row.flatMap(({ cell }) => {
      if (cell === null) return [];
      if (cell.kind === 'value' && random.chance(0.02)) return [`${cell.text} |`];
      return [cell.text, '|'];
    }),
    at === 0 ? '||||' : random.pick(['|', '||', '|']),
  ]);
}

/** The cells alone (sample 004). */
export function bareLines(sheet: Sheet, random: Random): readonly string[] {
  return slotsOf(withoutFillers(sheet)).flatMap((row) =>
    row.flatMap(({ cell }) => {
      if (cell === null || (cell.kind !== 'value' && cell.text === '')) return [];
      return [cell.kind === 'value' ? cell.text : broken(cell.text, random)];
    }),
  );
}
