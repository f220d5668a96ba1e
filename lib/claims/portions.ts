/** Numbers that count within a number said before them, and not within the year's. */
import type { Reader } from './statement.ts';
import { isAnswerRow, isCarryOver, isOfApplicant, isRequestTotal, type Subject } from './subjects.ts';

/** 「上年结转4件，其中公开4件」: what was answered of these alone. */
export function isOfCarryOver({ frame, statements }: Reader): boolean {
  const [first] = statements;
  return (
    frame.among &&
    first !== undefined &&
    isCarryOver(first.subject.id) &&
    statements.every(({ among, subject }) => among || isCarryOver(subject.id))
  );
}

/**
 * A part of the number before, by what is said of that: 「上年结转2件（自然人1件、企业1件）」, 「行政诉讼6件（共同诉讼1件）」,
 * 「不予公开的3件，自然人1件」.
 */
export function isPartOfLast({ id }: Subject, { aside, statements, since }: Reader): boolean {
  const byApplicant = isOfApplicant(id);
  if (aside !== null) {
    if (aside.of === null) return byApplicant;
    const before = aside.of.subject.id;
    return (byApplicant && !isRequestTotal(before)) || before === id;
  }
  const last = statements.slice(since).findLast(({ subject }) => !isOfApplicant(subject.id));
  return byApplicant && last !== undefined && !isRequestTotal(last.subject.id);
}

/** 「自然人7件，公开4件」: of what these applied for. Several kinds together are everyone. */
export function isOfOneApplicant({ id }: Subject, { statements, since }: Reader): boolean {
  if (!isAnswerRow(id)) return false;
  const said = statements.slice(since);
  const [only, ...others] = said.filter(({ subject }) => isOfApplicant(subject.id));
  if (only === undefined || others.length > 0) return false;
  return !said.some(({ subject, value }) => isRequestTotal(subject.id) && value === only.value);
}
