import { compareClaim, mayBothBe } from '../../forms/agreement.ts';
import type { Verdict } from '../../model/finding.ts';
import { partsOfCell } from '../../model/form.ts';
import type { Claim, Published } from '../../model/prose.ts';
import type { Rule } from '../../model/rule.ts';
import { notApplicable, pass, review } from '../verdicts.ts';

/**
 * The prose says one thing twice in the same words, with two numbers. Where a table shows which of them is wrong,
 * claim-mismatch reports it, and this rule says nothing.
 */
export const selfContradiction: Rule = {
  id: 'self-contradiction',
  family: 'prose',
  severity: 'warning',
  reviewsOnly: true,
  clauses: [],
  check: ({ facts, prose: { claims, published } }) => {
    const isWrong = (claim: Claim) => compareClaim(claim, facts).result === 'differs';
    const clear = claims.filter(({ certain, subject }) => certain || partsOfCell(subject).table === 't2');
    const verdicts = [
      ...pairWithFirst(clear, ({ subject, verb }) => `${subject} ${verb}`).map(([first, claim]) => {
        if (first.value === claim.value || mayBothBe(first, claim)) return pass;
        if (isWrong(first) || isWrong(claim)) return notApplicable;
        return reportTwoNumbers(first, claim, claim.subject, claim.interpretations[0]);
      }),
      ...pairWithFirst(published, () => 'published').map(([first, later]) =>
        first.value === later.value ? pass : reportTwoNumbers(first, later, 'published'),
      ),
    ];
    return verdicts.length === 0 ? notApplicable : verdicts;
  },
};

/** Pairs each later mention with the first one of the same key, in reading order. */
function pairWithFirst<T>(mentions: readonly T[], key: (mention: T) => string): readonly (readonly [T, T])[] {
  const firsts = new Map<string, T>();
  return mentions.flatMap((mention) => {
    const first = firsts.get(key(mention));
    if (first === undefined) firsts.set(key(mention), mention);
    return first === undefined ? [] : [[first, mention] as const];
  });
}

function reportTwoNumbers(first: Published, later: Published, subject: string, cells: readonly string[] = []): Verdict {
  return review({
    section: later.section,
    cells,
    expected: first.value,
    actual: later.value,
    quotes: [first.quote, later.quote],
    anchors: [first.anchor, later.anchor],
    sides: [
      { id: 'side.first', data: { value: first.value } },
      { id: 'side.later', data: { value: later.value } },
    ],
    message: { id: 'self-contradiction', data: { subject, actual: later.value, other: first.value } },
  });
}
