import type { Finding } from '../../model/finding.ts';
import type { CellId } from '../../model/form.ts';
import type { Report } from '../../model/report.ts';
import type { ComparedClaim } from '../../views/claims.ts';

/** A mark on the page: the outlined elements, the cells of its sum, and the formula. `pass`: shown, but nothing is wrong. */
export interface PageMark {
  readonly outcome: 'fail' | 'review' | 'pass';
  readonly targets: readonly Element[];
  readonly parts: readonly Element[];
  readonly formula: string | null;
}

/** The mark of a finding; `resolve` gives the element at an anchor, null where the page no longer has it. */
export function markOf(finding: Finding, report: Report, resolve: Resolve): PageMark {
  const identity = report.form.identities.find(
    ({ rule, parts, equals }) =>
      rule === finding.rule && finding.cells.every((cell) => parts.includes(cell) || equals.includes(cell)),
  );
  // The outline of a sum is around its result; its parts are only tinted.
  const results = identity?.equals.filter((cell) => finding.cells.includes(cell)) ?? [];
  const sums = elementsOf(results, report, resolve);
  // Other findings are outlined at all their anchors: the cells, and the sentence that differs from them.
  const targets = sums.length > 0 ? sums : present(finding.anchors.map(resolve));
  return {
    outcome: finding.outcome,
    targets,
    parts:
      identity === undefined
        ? []
        : elementsOf([...identity.parts, ...identity.equals], report, resolve).filter(
            (part) => !targets.includes(part),
          ),
    formula: finding.formula,
  };
}

/** The mark of a claim: its sentence, with the cells it is about; drawn only while it is shown. */
export function markOfClaim({ view, sentence, cells }: ComparedClaim, report: Report, resolve: Resolve): PageMark {
  return {
    outcome: view.result === 'differs' ? 'review' : 'pass',
    targets: present([resolve(sentence)]),
    parts: elementsOf(cells, report, resolve),
    formula: null,
  };
}

/** A cell by itself, drawn as the worst of the marks that outline it. */
export function markOfCell(element: Element, marks: readonly PageMark[]): PageMark {
  const outcome = worstOf(marks.filter(({ targets }) => targets.includes(element)));
  return { outcome, targets: [element], parts: [], formula: null };
}

export function worstOf(marks: readonly PageMark[]): PageMark['outcome'] {
  return (['fail', 'review'] as const).find((each) => marks.some(({ outcome }) => outcome === each)) ?? 'pass';
}

function elementsOf(cells: readonly CellId[], { facts }: Report, resolve: Resolve): readonly Element[] {
  return present(
    cells.map((cell) => {
      const anchor = facts.get(cell)?.anchor ?? null;
      return anchor === null ? null : resolve(anchor);
    }),
  );
}

export type Resolve = (anchor: Finding['anchors'][number]) => Element | null;

function present(elements: readonly (Element | null)[]): readonly Element[] {
  return [...new Set(elements.filter((element) => element !== null))];
}
