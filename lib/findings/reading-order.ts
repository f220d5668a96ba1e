/** The order in which a reader of the report meets its findings: pages, lists and notices all keep it. */
import type { Anchor } from '../model/document.ts';
import type { Finding, Outcome, Severity, VerdictDetails } from '../model/finding.ts';
import type { SectionId } from '../model/form.ts';
import type { Report } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';

const outcomes: readonly Outcome[] = ['fail', 'review'];
const severities: readonly Severity[] = ['error', 'warning', 'notice'];

export interface PlacedFinding {
  readonly finding: Finding;
  /** Where its section begins; -1: it is about the whole report. */
  readonly section: number;
  /** Where it stands in its section; null: where the section begins. */
  readonly anchor: Anchor | null;
  /** Of its first cell in the form, or of its words in their paragraph. */
  readonly offset: number;
}

/**
 * Sections as they are printed, what the report lacks behind what the form puts before it; tables and paragraphs as they
 * are printed, cells in the form's order, sentences by their place. The worse of two findings on one place comes first.
 */
export function inReadingOrder(findings: readonly PlacedFinding[]): readonly Finding[] {
  return [...findings].sort(compare).map(({ finding }) => finding);
}

function compare(one: PlacedFinding, other: PlacedFinding): number {
  const first = one.finding;
  const second = other.finding;
  return (
    one.section - other.section ||
    compareAnchors(one.anchor, other.anchor) ||
    one.offset - other.offset ||
    outcomes.indexOf(first.outcome) - outcomes.indexOf(second.outcome) ||
    severities.indexOf(first.severity) - severities.indexOf(second.severity)
  );
}

function compareAnchors(one: Anchor | null, other: Anchor | null): number {
  if (one === null || other === null) return (one === null ? 0 : 1) - (other === null ? 0 : 1);
  const [path, otherPath] = [pathOf(one), pathOf(other)];
  const at = path.findIndex((step, index) => step !== otherPath[index]);
  if (at < 0) return path.length - otherPath.length;
  return (path[at] ?? 0) - (otherPath[at] ?? Number.NEGATIVE_INFINITY);
}

/** Numbers that grow in reading order, the first that differs decides. */
function pathOf(anchor: Anchor): readonly number[] {
  switch (anchor.kind) {
    case 'dom':
      return anchor.path;
    case 'text':
      return [anchor.line, anchor.start];
    case 'page':
      return [anchor.page, anchor.box[1], anchor.box[0]];
  }
}

/** Gives the place of findings of one report. */
export function placesIn(report: Report): (rule: Rule, verdict: VerdictDetails, finding: Finding) => PlacedFinding {
  const ranks = sectionRanks(report);
  const cellRanks = new Map([...report.facts.keys()].map((id, index) => [id, index]));
  // A report that was kept and read again has equal anchors, not the same ones. Lines that breaks divide have one place.
  const linesAt = Map.groupBy(report.lines, ({ anchor }) => pathOf(anchor).join(' '));
  return (rule, verdict, finding) => {
    const section = finding.section === null ? -1 : (ranks.get(finding.section) ?? -1);
    const [cell] = finding.cells;
    // What the prose says of cells stands in the prose.
    const said = rule.family === 'prose' || cell === undefined ? verdict.anchors?.[0] : undefined;
    if (said !== undefined)
      return { finding, section, anchor: said, offset: offsetIn(linesAt.get(pathOf(said).join(' ')) ?? [], finding) };
    const table = Object.values(report.tables).find(({ id }) => cell?.startsWith(`${id}.`));
    return { finding, section, anchor: table?.anchor ?? null, offset: cellRanks.get(cell ?? '') ?? -1 };
  };
}

/** A section that is missing comes right behind the last one present that the form puts before it. */
function sectionRanks({ sections }: Report): ReadonlyMap<SectionId, number> {
  let before = -0.5;
  return new Map(
    sections.map(({ id, position }) => {
      before = position < 0 ? before + 0.01 : position;
      return [id, before];
    }),
  );
}

/** How far into its paragraph a finding's number is said, else its sentence begins. */
function offsetIn(lines: Report['lines'], { quotes: [quote = ''], actual }: Finding): number {
  const start = lines.find(({ text }) => text.includes(quote))?.text.indexOf(quote) ?? -1;
  return start < 0 ? -1 : start + Math.max(quote.indexOf(String(actual)), 0);
}
