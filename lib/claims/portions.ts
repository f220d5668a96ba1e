/** Numbers that count within a number said before them, and not within the year's. */
import type { SentenceState } from './sentence-state.ts';
import { type ClaimSubject, isAnswerRow, isCarryOver, isOfApplicant, isRequestTotal } from './subjects.ts';

/** 「上年结转4件，其中公开4件」: what was answered of these alone. */
export function isOfCarryOver({ context, statements }: SentenceState): boolean {
  const [first] = statements;
  return (
    context.insideParts &&
    first !== undefined &&
    isCarryOver(first.subject.id) &&
    statements.every(({ insideParts, subject }) => insideParts || isCarryOver(subject.id))
  );
}

/**
 * A part of the number before, by what is said of that: 「上年结转2件（自然人1件、企业1件）」, 「行政诉讼6件（共同诉讼1件）」,
 * 「不予公开的3件，自然人1件」.
 */
export function isPartOfLast({ id }: ClaimSubject, { bracket, statements, clauseStart }: SentenceState): boolean {
  const byApplicant = isOfApplicant(id);
  if (bracket !== null) {
    if (bracket.of === null) return byApplicant;
    const before = bracket.of.subject.id;
    return (byApplicant && !isRequestTotal(before)) || before === id;
  }
  const last = statements.slice(clauseStart).findLast(({ subject }) => !isOfApplicant(subject.id));
  return byApplicant && last !== undefined && !isRequestTotal(last.subject.id);
}

/** 「自然人7件，公开4件」: of what these applied for. Several kinds together are everyone. */
export function isOfOneApplicant({ id }: ClaimSubject, { statements, clauseStart }: SentenceState): boolean {
  if (!isAnswerRow(id)) return false;
  const said = statements.slice(clauseStart);
  const [only, ...others] = said.filter(({ subject }) => isOfApplicant(subject.id));
  if (only === undefined || others.length > 0) return false;
  return !said.some(({ subject, value }) => isRequestTotal(subject.id) && value === only.value);
}
