import type { Anchor } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import type { CellId } from '../../model/form.ts';
import type { Report } from '../../model/report.ts';
import type { ComparedClaim } from '../../views/claims.ts';
import { saidInClaim, saidInQuote } from '../../views/said-words.ts';
import { rootOf } from '../page/document.ts';
import { findWords, type PageWords } from './page-words.ts';

/** A mark on the page. `pass`: shown, but nothing is wrong. */
export interface PageMark {
  readonly outcome: 'fail' | 'review' | 'pass';
  /** Its places, where the reader is led first comes first. Those without words are outlined. */
  readonly targets: readonly Element[];
  /** Underlined instead of their paragraphs. */
  readonly words: readonly PageWords[];
  /** The cells that a claim is about where they are several: none of them is wrong by itself, so they are tinted. */
  readonly group: readonly Element[];
  /** The other cells of its sum, tinted while the mark is pointed at. */
  readonly parts: readonly Element[];
  readonly formula: string | null;
  /** Both sides of the formula, where nobody knows which is wrong. */
  readonly sides?: Finding['sides'];
  /** It is about the report as a whole, or what that lacks: its place is the report's heading, which is not wrong itself. */
  readonly ofReport?: boolean;
}

/** The mark of a finding; `resolve` gives the element at an anchor, null where the page no longer has it. */
export function markOf(finding: Finding, report: Report, resolve: Resolve): PageMark {
  if (finding.anchors.length === 0) return markOfReport(finding, report, resolve);
  const identity = report.form.identities.find(
    ({ rule, parts, equals }) =>
      rule === finding.rule && finding.cells.every((cell) => parts.includes(cell) || equals.includes(cell)),
  );
  // The outline of a sum is around its result; its parts are only tinted.
  const results = identity?.equals.filter((cell) => finding.cells.includes(cell)) ?? [];
  const sums = elementsOf(results, report, resolve);
  const cells = elementsOf(finding.cells, report, resolve);
  const places = placesBeside(finding, report).map(resolve);
  const words = places.flatMap((element, index) => {
    const quote = finding.quotes[index];
    const found = element && quote ? findWords(element, quote, saidInQuote(finding, index)) : null;
    return found === null || isTablePart(found.element) ? [] : [found];
  });
  const group = words.length > 0 && cells.length > 1 ? cells : [];
  // A sentence comes before the cells that it is about: the reader is led to what is said.
  const told = present([...places, ...(group.length > 0 ? [] : cells)]);
  const targets = sums.length > 0 ? sums : told;
  return {
    outcome: finding.outcome,
    targets,
    words,
    group,
    parts:
      identity === undefined
        ? []
        : elementsOf([...identity.parts, ...identity.equals], report, resolve).filter(
            (part) => !targets.includes(part),
          ),
    formula: finding.formula,
    sides: finding.sides,
  };
}

/** What has no place of its own is shown at the title of the report, else where its first part begins. */
function markOfReport({ outcome, formula }: Finding, report: Report, resolve: Resolve): PageMark {
  const parts = [report.title, ...report.sections, ...Object.values(report.tables)];
  // A title that only the page's own data name stands for the whole page.
  const headings = present(parts.map((part) => (part?.anchor ? resolve(part.anchor) : null))).filter(
    (element) => element !== rootOf(element.ownerDocument),
  );
  return { outcome, targets: headings.slice(0, 1), words: [], group: [], parts: [], formula, ofReport: true };
}

/** The mark of a claim: its words, with the cells it is about; drawn only while it is shown. */
export function markOfClaim({ view, sentence, cells }: ComparedClaim, report: Report, resolve: Resolve): PageMark {
  const element = resolve(sentence);
  const words = element && findWords(element, view.quote, saidInClaim(view));
  return {
    outcome: view.result === 'differs' ? 'review' : 'pass',
    targets: present([element]),
    words: words === null ? [] : [words],
    group: [],
    parts: elementsOf(cells, report, resolve),
    formula: null,
  };
}

/** A cell by itself, drawn as the worst of the marks that outline it. */
export function markOfCell(element: Element, marks: readonly PageMark[]): PageMark {
  const outcome = worstOf(marks.filter(({ targets }) => targets.includes(element)));
  return { outcome, targets: [element], words: [], group: [], parts: [], formula: null };
}

export function worstOf(marks: readonly PageMark[]): PageMark['outcome'] {
  return (['fail', 'review'] as const).find((each) => marks.some(({ outcome }) => outcome === each)) ?? 'pass';
}

/** The anchors of a finding that are no cells of its own: sentences, headings, pictures. They come last. */
function placesBeside({ cells, anchors }: Finding, { facts }: Report): readonly Anchor[] {
  return anchors.slice(cells.filter((cell) => facts.get(cell)?.anchor).length);
}

/** A row whose numbers could not be placed is outlined: its text runs over several cells. */
function isTablePart({ localName }: Element): boolean {
  return localName === 'tr' || localName === 'tbody' || localName === 'table';
}

function elementsOf(cells: readonly CellId[], { facts }: Report, resolve: Resolve): readonly Element[] {
  return present(
    cells.map((cell) => {
      const anchor = facts.get(cell)?.anchor ?? null;
      return anchor === null ? null : resolve(anchor);
    }),
  );
}

export type Resolve = (anchor: Anchor) => Element | null;

function present(elements: readonly (Element | null)[]): readonly Element[] {
  return [...new Set(elements.filter((element) => element !== null))];
}
