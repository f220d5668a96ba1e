/** The years that a report gives itself in its preamble, its table headers and its part one. */
import { foldFormCharacters } from '../forms/traditional.ts';
import { openingYear, yearInProse, yearOfColumn } from '../forms/vocabulary/dates.ts';
import { announcesOwnReport, namesOwnReport } from '../forms/vocabulary/titles.ts';
import type { SourceDocument } from '../model/document.ts';
import type { YearMention } from '../model/report.ts';
import { type DocumentLine, gridRows } from './lines.ts';
import { compact, type Fold, longestTitle } from './titles.ts';

export function preambleYears(lines: readonly DocumentLine[], fold: Fold): readonly YearMention[] {
  return lines.flatMap((line): readonly YearMention[] => {
    const words = compact(line.text, fold);
    const found =
      // A short line without a sentence in it that names a report is a title.
      (line.text.length > longestTitle || /[,。;]/.test(words) ? namesOwnReport.exec(words) : null) ??
      announcesOwnReport.exec(words);
    return found === null
      ? []
      : [{ year: Number(found[1]), where: 'preamble', quote: { text: found[0], anchor: line.anchor } }];
  });
}

/** A year in a column header, 本年（2023）制发件数. */
export function headerYears(document: SourceDocument): readonly YearMention[] {
  return gridRows(document.blocks)
    .flat()
    .flatMap(({ text, anchor }): readonly YearMention[] => {
      if (text.length > 30 || !/[2２]/.test(text)) return [];
      const year = yearOfColumn.exec(foldFormCharacters(text.normalize('NFKC')).replace(/\s+/g, ''))?.[1];
      return year === undefined ? [] : [{ year: Number(year), where: 'tableHeader', quote: { text, anchor } }];
    });
}

/** The year that the first sentence of part one begins with; null where it begins in another way or names another year. */
export function yearOfOpening(overview: readonly DocumentLine[], fold: Fold): YearMention | null {
  for (const line of overview.slice(0, 3)) {
    const words = compact(line.text, fold);
    // 「（一）主动公开情况」 is a heading: the part begins behind it.
    if (words.length <= 24 && !/20\d\d/.test(words)) continue;
    const [sentence = ''] = words.split(/(?<=[。；;])(?<!^.{0,16})/);
    const year = openingYear.exec(sentence)?.[1];
    const named = new Set(sentence.match(/20\d\d(?=年)/g) ?? []);
    if (year === undefined || named.size !== 1) return null;
    return { year: Number(year), where: 'overview', quote: { text: sentence, anchor: line.anchor } };
  }
  return null;
}

/** The year that lines name most, null where two are named as often. The year in a document's title is not counted. */
export function prevailingYear(lines: readonly DocumentLine[], fold: Fold): number | null {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const words = compact(line.text, fold).replace(/《[^》]*》|〔\d+〕|\[\d+\]|\(20\d\d\)/g, '');
    for (const [, year] of words.matchAll(yearInProse)) counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
