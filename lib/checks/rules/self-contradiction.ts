import { compareClaim, mayBothBe } from '../../forms/agreement.ts';
import type { Verdict } from '../../model/finding.ts';
import { partsOfCell } from '../../model/form.ts';
import type { Claim, Published } from '../../model/prose.ts';
import type { Report } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { locateQuote } from '../prose.ts';
import { notApplicable, pass, review } from '../verdicts.ts';

/**
 * One thing said twice in the same words, with two numbers. Where a table shows which of them is wrong,
 * claim-mismatch says so; this rule speaks where it does not.
 */
export const selfContradiction: Rule = {
  id: 'self-contradiction',
  family: 'prose',
  severity: 'warning',
  clauses: [],
  check: (report) => {
    const { claims, published } = report.prose;
    const clear = claims.filter(({ certain, subject }) => certain || partsOfCell(subject).table === 't2');
    const verdicts = [
      ...pairs(clear, ({ subject, verb }) => `${subject} ${verb}`).map(([before, claim]) =>
        mayBothBe(before, claim)
          ? pass
          : compare(
              before,
              claim,
              claim.subject,
              claim.interpretations[0] ?? [],
              disproved(before, report) || disproved(claim, report),
            ),
      ),
      ...pairs(published, () => 'published').map(([before, said]) => compare(before, said, 'published', [], false)),
    ];
    return verdicts.length === 0 ? [notApplicable] : verdicts;
  },
};

/** Each mention after the first, with the first. */
function pairs<T>(mentions: readonly T[], key: (mention: T) => string): readonly (readonly [T, T])[] {
  const first = new Map<string, T>();
  return mentions.flatMap((mention) => {
    const before = first.get(key(mention));
    if (before === undefined) first.set(key(mention), mention);
    return before === undefined ? [] : [[before, mention] as const];
  });
}

function disproved(claim: Claim, report: Report): boolean {
  return compareClaim(claim, report.facts).result === 'differs';
}

function compare(
  before: Published,
  said: Published,
  subject: string,
  cells: readonly string[],
  decided: boolean,
): Verdict {
  if (before.value === said.value) return pass;
  if (decided) return notApplicable;
  return review({
    ...locateQuote(said),
    cells,
    expected: before.value,
    actual: said.value,
    quotes: [before.quote, said.quote],
    anchors: [before.anchor, said.anchor],
    message: { id: 'self-contradiction', data: { subject, actual: said.value, other: before.value } },
  });
}
