import type { AuditContext } from '../../model/audit-context.ts';
import type { Verdict } from '../../model/finding.ts';
import type { OtherReport } from '../../model/other-report.ts';
import { linesIn, type Report } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { toComparison } from '../../related/other-report.ts';
import { findRepeat, makePassage } from '../../related/repeats.ts';
import { notApplicable, pass, review } from '../verdicts.ts';

/** Longer quotations are cut, because both are shown side by side. */
const LONGEST = 300;

type Section = keyof OtherReport['paragraphs'];

/** Sections one and five have to be written anew: compares them with last year's report and with resembling ones. */
export const repeatedText: Rule = {
  id: 'repeated-text',
  family: 'comparison',
  severity: 'warning',
  reviewsOnly: true,
  clauses: [],
  check: (report, context) => {
    const { previous, match, resembling } = context;
    const others = [...(previous === null || match === 'other' ? [] : [previous]), ...resembling];
    const sections: readonly Section[] = ['overview', 'problems'];
    const verdicts = sections.flatMap((section) =>
      others.map((other) => compareSection(section, other, report, context)),
    );
    return verdicts.length === 0 ? notApplicable : verdicts;
  },
};

function compareSection(
  section: Section,
  other: OtherReport,
  report: Report,
  { previous, thresholds }: AuditContext,
): Verdict {
  const lines = linesIn(report, section);
  const [own, others] = [makePassage(lines.map(({ folded }) => folded)), makePassage(other.paragraphs[section])];
  if (own === null || others === null) return notApplicable;
  const repeat = findRepeat(own, others);
  if (repeat.share <= thresholds.repeated) return pass;
  const share = Math.round(repeat.share * 100);
  // A run lies within one paragraph.
  const line = lines.find(({ folded }) => folded.includes(repeat.own));
  return review({
    message:
      other === previous
        ? { id: 'repeated-text.year', data: { section, share } }
        : { id: 'repeated-text.agency', data: { section, share, agency: other.agency ?? '' } },
    section,
    actual: share,
    quotes: [cut(repeat.own)],
    anchors: line === undefined ? [] : [line.anchor],
    compared: toComparison(other, [], [cut(repeat.other)]),
  });
}

function cut(quote: string): string {
  return quote.length <= LONGEST ? quote : `${quote.slice(0, LONGEST)}…`;
}
