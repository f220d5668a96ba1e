import { distance } from 'fastest-levenshtein';
import { notices } from '../../forms/clauses.ts';
import { chineseNumerals, headingCore } from '../../forms/wording.ts';
import type { Verdict } from '../../model/finding.ts';
import type { FormSection } from '../../model/form.ts';
import type { ReportSection } from '../../model/report.ts';
import type { Rule } from '../../model/rule.ts';
import { anchorsOf, notApplicable, pass, review } from '../verdicts.ts';

/** Share of a heading that may differ from an accepted one: words come and go in headings that mean the same. */
const MOST_DIFFERENT = 0.3;

/** Headings have the words and the numbers of the form. */
export const sectionTitle: Rule = {
  id: 'section-title',
  family: 'completeness',
  severity: 'notice',
  reviewsOnly: true,
  clauses: notices,
  check: ({ form, sections }) =>
    form.sections.map((official, index) => {
      const section = sections.find(({ id }) => id === official.id);
      return section?.present ? checkHeading(section, official, index) : notApplicable;
    }),
};

function checkHeading(section: ReportSection, official: FormSection, index: number): Verdict {
  const { id, heading } = section;
  const [expected] = official.titles;
  const details = { section: id, quotes: [heading], anchors: anchorsOf(section), actual: heading };
  if (!isAccepted(section.title, official))
    return review({ ...details, expected, message: { id: 'section-title', data: { section: id, heading } } });
  if (isMisnumbered(section, index))
    return review({ ...details, message: { id: 'section-title.number', data: { section: id, heading } } });
  return pass;
}

function isAccepted(title: string, { titles }: FormSection): boolean {
  const found = headingCore(title);
  return titles.some((accepted) => {
    const core = headingCore(accepted);
    return found === core || distance(found, core) / Math.max(found.length, core.length) <= MOST_DIFFERENT;
  });
}

/** A number that fits neither the part nor its place: after a missing part the others may well move up. */
function isMisnumbered({ number, position }: ReportSection, index: number): boolean {
  const printed = chineseNumerals.indexOf(number);
  return printed >= 0 && printed !== index && printed !== position;
}
