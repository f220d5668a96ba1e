/** Who signed a report, and when: the seal's name and the date under it. */
import { sealDate } from '../forms/vocabulary/dates.ts';
import { bodyOf } from './agency-name.ts';
import type { DocumentLine } from './lines.ts';
import { readDigits, readSmallNumber } from './numerals.ts';
import { compact, type Fold } from './titles.ts';

export interface Seal {
  readonly agency: string | null;
  /** The year before the one in which it was signed. */
  readonly year: number | null;
}

const tail = 12;
/** Reports are due by the end of March; one that is signed after this month may be of any year. */
const lastMonth = 6;

/** `last`: index of the last heading's line. */
export function readSeal(lines: readonly DocumentLine[], last: number, fold: Fold): Seal {
  const end = lines.slice(Math.max(last + 1, lines.length - tail)).map(({ text }) => compact(text, fold));
  const at = end.findLastIndex((text) => text.length <= 50 && sealDate.test(text));
  const found = sealDate.exec(end[at] ?? '');
  if (found === null) return { agency: null, year: null };
  const [whole, year = '', month = ''] = found;
  const monthNumber = /\d/.test(month) ? Number(month) : readSmallNumber(month);
  const candidates = [(end[at] ?? '').slice(0, -whole.length), end[at - 1] ?? '', end[at + 1] ?? ''];
  return {
    agency: candidates.map(bodyOf).find((body) => body !== null) ?? null,
    year: monthNumber <= lastMonth ? readDigits(year) - 1 : null,
  };
}
