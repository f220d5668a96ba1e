/** The years that a report gives itself: in its preamble, its table headers, its part one. */
import { foldFormCharacters } from '../forms/traditional.ts';
import { openingYear, yearInProse, yearOfColumn } from '../forms/vocabulary/dates.ts';
import { announcesOwnReport, namesOwnReport } from '../forms/vocabulary/titles.ts';
import type { SourceDocument } from '../model/document.ts';
import type { YearMention } from '../model/report.ts';
import type { DocumentLine } from './lines.ts';
import { compact, type Fold, longestTitle } from './titles.ts';

export function preambleYears(lines: readonly DocumentLine[], fold: Fold): readonly YearMention[] {
  return lines.flatMap((line): readonly YearMention[] => {
    const words = compact(line.text, fold);
    const said =
      // A short line without a sentence in it that names a report is a title.
      (line.text.length > longestTitle || /[,。;]/.test(words) ? namesOwnReport.exec(words) : null) ??
      announcesOwnReport.exec(words);
    if (said === null) return [];
    return [{ year: Number(said[1]), where: 'preamble', quote: { text: said[0], anchor: line.anchor } }];
  });
}

/** A year in a column header, 本年（2023）制发件数. */
export function headerYears(document: SourceDocument): readonly YearMention[] {
  const mentions: YearMention[] = [];
  for (const block of document.blocks) {
    if (block.kind !== 'table') continue;
    for (const cell of block.grid.rows.flat()) {
      if (cell.text.length > 30 || !/[2２]/.test(cell.text)) continue;
      const found = yearOfColumn.exec(foldFormCharacters(cell.text.normalize('NFKC')).replace(/\s+/g, ''));
      if (found !== null)
        mentions.push({
          year: Number(found[1]),
          where: 'tableHeader',
          quote: { text: cell.text, anchor: cell.anchor },
        });
    }
  }
  return mentions;
}

/** The year that the first sentence of part one begins with; null where it begins otherwise, or names another as well. */
export function yearOfOpening(overview: readonly DocumentLine[], fold: Fold): YearMention | null {
  for (const line of overview.slice(0, 3)) {
    const words = compact(line.text, fold);
    // 「（一）主动公开情况」 is a heading: what follows it begins the part.
    if (words.length <= 24 && !/20\d\d/.test(words)) continue;
    const [sentence = ''] = words.split(/(?<=[。；;])(?<!^.{0,16})/);
    const year = openingYear.exec(sentence)?.[1];
    const named = new Set(sentence.match(/20\d\d(?=年)/g) ?? []);
    if (year === undefined || named.size !== 1) return null;
    return { year: Number(year), where: 'overview', quote: { text: sentence, anchor: line.anchor } };
  }
  return null;
}

/** The year that lines name most: how often it is named, where no other is named as often; a document's title names its own. */
export function prevailingYear(lines: readonly DocumentLine[], fold: Fold): number | null {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const words = compact(line.text, fold).replace(/《[^》]*》|〔\d+〕|\[\d+\]|\(20\d\d\)/g, '');
    for (const [, year] of words.matchAll(yearInProse)) counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
