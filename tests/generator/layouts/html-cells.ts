/** What editors and exporters do to the words and digits inside a cell. */
import type { Random } from '../random.ts';
import type { SheetCell } from '../sheets.ts';
import { escapeHtml } from './html-markup.ts';

const wordStyle =
  "font-size:10.5pt;font-family:仿宋_GB2312;mso-hansi-font-family:'Times New Roman';mso-bidi-font-family:宋体";

/** Word: a paragraph a cell, digits and labels cut into spans, a non-breaking space in blank cells. */
export function wordContent(cell: SheetCell, random: Random): string {
  // Word wraps its source inside tags, and between the runs of a label, but never inside a number.
  const between = cell.kind === 'value' ? '' : random.pick(['', '\n']);
  const runs = cutAtRandom(cell.text, random).map((text) => wordRun(text, random));
  return `<p class=MsoNormal align=center style='text-align:center'>${cell.text === '' ? '&nbsp;' : runs.join(between)}</p>`;
}

function wordRun(text: string, random: Random): string {
  return `<span${random.pick([' ', '\n'])}lang=EN-US style="${wordStyle}">${escapeHtml(text)}${random.chance(0.2) ? '<o:p></o:p>' : ''}</span>`;
}

function cutAtRandom(text: string, random: Random): readonly string[] {
  const characters = [...text];
  const pieces: string[] = [''];
  for (const character of characters) {
    if (pieces.at(-1) !== '' && random.chance(0.3)) pieces.push('');
    pieces[pieces.length - 1] += character;
  }
  return pieces;
}

/** Line breaks put into labels by hand so that a narrow column holds them. */
export function brokenContent(cell: SheetCell, random: Random): string {
  if (cell.kind === 'value' || cell.text.length < 4) return escapeHtml(cell.text);
  const at = random.int(2, cell.text.length - 2);
  const between = random.pick(['<br>', '<br/>\n', '\n      ', '</p><p>', '&nbsp;']);
  return `<p>${escapeHtml(cell.text.slice(0, at))}${between}${escapeHtml(cell.text.slice(at))}</p>`;
}

/** A narrow column set upright: a character a line. */
export function verticalContent(cell: SheetCell): string {
  const upright = cell.kind !== 'value' && (cell.rowSpan > 1 || cell.kind === 'header') && cell.text.length < 12;
  return upright ? [...cell.text].map(escapeHtml).join('<br>') : escapeHtml(cell.text);
}

/** Full-width digits and signs, spaces of every width, zero-width characters. */
export function wideContent(cell: SheetCell, random: Random): string {
  const wide = cell.text.replace(/[0-9.,]/g, (character) =>
    String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0),
  );
  const spaces = ['', ' ', '\u00a0', '\u3000', '\u200b', '\ufeff'];
  if (cell.kind === 'value') return `${random.pick(spaces)}${wide}${random.pick(spaces)}`;
  const inner = [...escapeHtml(cell.text)].join(random.chance(0.2) ? '\u200b' : '');
  return `${random.pick(spaces)}${random.chance(0.2) ? escapeHtml(cell.text) : inner.replaceAll('&\u200b', '&')}`;
}
