/** What was read from a picture may be misread: it is for a person to check, and never fails. */
import { identityOf } from '../forms/sums.ts';
import { inPicture } from '../model/document.ts';
import type { Verdict, VerdictDetails } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';

/** A failure that uses a cell or sentence read from a picture, or that misses something there, as a review. */
export function withoutFailFromPicture(verdict: Verdict, rule: Rule, report: Report): Verdict {
  if (verdict.outcome !== 'fail' || !report.limitations.includes('readFromPictures')) return verdict;
  return usesPicture(verdict, rule, report) ? { ...verdict, outcome: 'review' } : verdict;
}

function usesPicture({ cells = [], anchors = [] }: VerdictDetails, rule: Rule, { form, facts }: Report): boolean {
  const identity = identityOf(form, { rule: rule.id, cells });
  const used = [...cells, ...(identity?.parts ?? []), ...(identity?.equals ?? [])];
  const places = [...anchors, ...used.flatMap((cell) => facts.get(cell)?.anchor ?? [])];
  // Nowhere: something is missing, and perhaps only where a picture was misread.
  return places.length === 0 || places.some(inPicture);
}
