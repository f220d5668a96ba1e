/** Text layouts: what pages and PDFs become once flattened. */
import type { Random } from '../random.ts';
import type { MadeReport } from '../report.ts';
import type { Sheet } from '../sheets.ts';
import { combined, manyDrifts, relabelAll } from './drift.ts';
import { headerCount, withoutSpans } from './grid.ts';
import type { Layout } from './layout.ts';
import { arabicFirst, around, breadcrumbs, contents, type Part, runningHeadings, untitled } from './surroundings.ts';
import { barRows, pipeRows, spaceRows, tabRows, withPages, wrappedRows } from './text-columns.ts';
import { centreGroups, loseCells, loseHeaders, loseSomeHeaders } from './text-damage.ts';
import { bareLines, barLines, tabLines } from './text-lines.ts';
import { plainText, renderText, type TextStyle } from './text-rows.ts';
import { inTaiwansWords, inTraditional } from './traditional.ts';

type MakeStyle = (random: Random, lost: Set<string>) => Partial<TextStyle> & Pick<TextStyle, 'sheet'>;
type Traits = Partial<Pick<Layout, 'showsBlanks' | 'showsEdges' | 'showsHeaders' | 'showsTitle' | 'complete'>>;

function text(
  name: string,
  traits: Traits,
  make: MakeStyle,
  after: (source: string, report: MadeReport, random: Random) => string = (source) => source,
): Layout {
  return {
    name,
    kind: 'text',
    showsBlanks: false,
    showsEdges: false,
    showsHeaders: true,
    showsPictures: false,
    complete: true,
    ...traits,
    render: (report, random) => {
      const lost = new Set<string>();
      const style = { ...plainText, ...make(random, lost) };
      return { source: after(renderText(report, style, random), report, random), lost };
    },
  };
}

const indent = (line: string): string => `　　${line}`;
const twoLines = (title: string): readonly string[] => {
  const at = title.indexOf('政府信息公开');
  return at < 1 ? [title] : [title.slice(0, at), '', title.slice(at)];
};

/** Header lines of a sheet as printed, to be repeated at the top of the next page. */
function headerLines(sheet: Sheet, random: Random): readonly string[] {
  return tabRows({ ...sheet, rows: sheet.rows.slice(0, headerCount(sheet)) }, random);
}

export const textLayouts: readonly Layout[] = [
  text('text-tab-lines', { showsBlanks: true, showsEdges: true }, (random) => ({
    sheet: (sheet) => tabLines(sheet, random),
    paragraph: indent,
    title: random.chance(0.5) ? twoLines : (title) => [title],
  })),
  text('text-bar-lines', { showsEdges: true }, (random) => ({ sheet: (sheet) => barLines(sheet, random) })),
  text('text-bare-lines', {}, (random) => ({
    sheet: (sheet) => bareLines(sheet, random),
    heading: random.chance(0.5) ? (line) => `  ${line}` : (line) => line,
  })),
  text('text-bare-traditional', {}, (random) => ({ sheet: (sheet) => bareLines(sheet, random) }), inTraditional),
  text('text-pipes', { showsBlanks: true, showsEdges: true }, () => ({
    sheet: pipeRows,
    heading: (line) => `## ${line}`,
    title: (title) => [`# ${title}`],
    airy: true,
  })),
  text('text-pipes-repeated', { showsBlanks: true, showsEdges: true }, () => ({
    sheet: (sheet) => pipeRows(withoutSpans(sheet, true)),
    heading: (line) => `### ${line}`,
    airy: true,
  })),
  text('text-bars-between', { showsEdges: true }, () => ({ sheet: (sheet) => barRows(sheet, false) })),
  text('text-bars-after', { showsEdges: true }, () => ({ sheet: (sheet) => barRows(sheet, true), airy: true })),
  // Saved on Windows, every cell a paragraph.
  text(
    'text-spaced-lines',
    {},
    (random) => ({ sheet: (sheet) => bareLines(sheet, random), drift: 0 }),
    (source) => `\ufeff${source.replaceAll('\n', '\r\n\r\n')}`,
  ),
  text('text-tabs', { showsBlanks: true, showsEdges: true }, (random) => ({
    sheet: (sheet) => tabRows(sheet, random),
    airy: true,
  })),
  text('text-spaces', {}, (random) => ({ sheet: (sheet) => spaceRows(sheet, random) })),
  text('text-wrapped', {}, (random) => ({ sheet: (sheet) => wrappedRows(sheet, random), drift: 0 })),
  text('text-centred-groups', { showsEdges: true }, (random) => ({
    sheet: (sheet) => tabRows(centreGroups(sheet), random),
    airy: true,
  })),
  text('text-pages-header', { showsEdges: true }, (random) => ({
    sheet: (sheet) => {
      const header = sheet.rows.length > 10 ? headerLines(sheet, random) : [];
      return withPages(tabRows(sheet, random), header, random);
    },
  })),
  text('text-pages-plain', { showsEdges: true }, (random) => ({
    sheet: (sheet) => withPages(tabRows(sheet, random), [], random),
    airy: true,
  })),
  text('text-no-headers', { showsHeaders: false }, (random) => ({
    sheet: (sheet) => tabRows(loseHeaders(sheet), random),
  })),
  text('text-some-headers', { showsHeaders: false }, (random) => ({
    sheet: (sheet) => tabRows(loseSomeHeaders(sheet, random), random),
  })),
  text('text-lost-cells', { complete: false }, (random, lost) => ({
    sheet: (sheet) => tabRows(loseCells(sheet, random, lost), random),
  })),
  text('text-lost-lines', { complete: false }, (random, lost) => ({
    sheet: (sheet) => bareLines(loseCells(sheet, random, lost), random),
  })),
  surrounded('text-breadcrumbs', {}, [breadcrumbs, contents, arabicFirst]),
  surrounded('text-contents', {}, [contents, breadcrumbs, runningHeadings]),
  surrounded('text-running-headings', {}, [runningHeadings, breadcrumbs]),
  surrounded('text-arabic-first', {}, [arabicFirst, breadcrumbs]),
  // What a report says of itself is gone with its title.
  surrounded('text-untitled', { showsTitle: false, complete: false }, [untitled, breadcrumbs]),
  ...(
    [
      ['pipes', { showsBlanks: true, showsEdges: true }, pipeRows],
      ['bars-after', { showsEdges: true }, (sheet: Sheet) => barRows(sheet, true)],
      ['bar-lines', { showsEdges: true }, barLines],
      ['bare-lines', {}, bareLines],
      ['spaces', {}, spaceRows],
      ['tabs', { showsBlanks: true, showsEdges: true }, tabRows],
    ] as const
  ).map(([name, traits, print]) =>
    text(`text-${name}-drifted`, traits, (random, lost) => {
      const drift = manyDrifts(random, lost);
      return { sheet: (sheet) => print(drift(sheet), random), drift: 0 };
    }),
  ),
  text(
    'text-bare-taiwan',
    {},
    (random, lost) => {
      const drift = combined(manyDrifts(random, lost), relabelAll(inTaiwansWords));
      return { sheet: (sheet) => bareLines(drift(sheet), random), drift: 0 };
    },
    inTraditional,
  ),
];

function surrounded(name: string, traits: Traits, parts: readonly Part[]): Layout {
  const style: MakeStyle = () => ({ sheet: (sheet) => barRows(sheet, false) });
  return text(name, { showsEdges: true, ...traits }, style, (source, report, random) =>
    around(source, parts, report, random),
  );
}
