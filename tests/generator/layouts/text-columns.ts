/** Flattened layouts with one row a line. */
import type { Random } from '../random.ts';
import type { Sheet } from '../sheets.ts';
import { withoutFillers } from './grid.ts';
import { type Slot, slotsOf } from './text-rows.ts';

const textOf = ({ cell }: Slot): string => cell?.text ?? '';

/** Tabs between columns, also for what spans cover; a tab too many at the end of some tables (samples 002, 003). */
export function tabRows(sheet: Sheet, random: Random): readonly string[] {
  const tail = random.pick(['', '', '\t']);
  return slotsOf(sheet).map((row) => {
    const values = row.filter(({ cell }) => cell?.kind === 'value').length;
    const line = row.map(textOf).join('\t');
    // A row that lost a cell ends where its last one does: nothing marks the gap.
    return values > 0 && row.at(-1)?.cell === null ? line.trimEnd() : `${line}${tail}`;
  });
}

/** Markdown: pipes around the cells of a row, a line of dashes below the first. */
export function pipeRows(sheet: Sheet): readonly string[] {
  const rows = slotsOf(sheet).map((row) => `| ${row.map(textOf).join(' | ')} |`);
  const rule = `|${' --- |'.repeat(sheet.columnCount)}`;
  return [rows[0] ?? '', rule, ...rows.slice(1)];
}

/** Bars between the cells of a row alone, or one after each. */
export function barRows(sheet: Sheet, after: boolean): readonly string[] {
  return slotsOf(withoutFillers(sheet)).map((row) => {
    const texts = row.filter(({ cell }) => cell !== null).map(textOf);
    return after ? texts.map((text) => `${text}|`).join('') : texts.join(' | ');
  });
}

/** Runs of spaces between words, as pdftotext -layout gives; blank cells leave no trace. */
export function spaceRows(sheet: Sheet, random: Random): readonly string[] {
  return slotsOf(sheet).map((row) => {
    const texts = row.map(textOf).filter((text) => text !== '');
    return `${' '.repeat(random.int(0, 6))}${texts.join(' '.repeat(random.int(2, 6)))}`;
  });
}

/** As above, with long labels wrapped: the figures beside the first line, or between the two. */
export function wrappedRows(sheet: Sheet, random: Random): readonly string[] {
  return slotsOf(sheet).flatMap((row) => {
    const cells = row.flatMap(({ cell }) => (cell === null || cell.text === '' ? [] : [cell]));
    const label = cells.findLast(({ kind }) => kind === 'label');
    const gap = ' '.repeat(random.int(2, 6));
    const line = cells.map(({ text }) => text).join(gap);
    if (label === undefined || label.text.length < 10 || !cells.some(({ kind }) => kind === 'value')) return [line];
    const half = Math.ceil(label.text.length / 2);
    const [first, second] = [label.text.slice(0, half), label.text.slice(half)];
    const before = cells.slice(0, cells.indexOf(label)).map(({ text }) => text);
    const values = cells.filter(({ kind }) => kind === 'value').map(({ text }) => text);
    const centred = random.chance(0.5);
    return centred
      ? [[...before, first].join(gap), `${' '.repeat(20)}${values.join(gap)}`, `   ${second}`]
      : [[...before, first, ...values].join(gap), `   ${second}`];
  });
}

/** Cuts a table's lines with a page number (and a running head) every so many lines. */
export function withPages(lines: readonly string[], header: readonly string[], random: Random): readonly string[] {
  const every = random.int(9, 16);
  let page = random.int(2, 5);
  return lines.flatMap((line, at) => {
    if (at === 0 || at % every !== 0 || at <= header.length) return [line];
    page++;
    const number = random.pick([`- ${page} -`, `— ${page} —`, `第 ${page} 页`, `${page}`]);
    return ['', number, random.pick(['', '\f']), ...header, line];
  });
}
