import { notices } from '../../forms/clauses.ts';
import type { Rule } from '../../model/rule.ts';
import { anchorsOf, notApplicable, pass, review } from '../verdicts.ts';

/** The parts come in the form's order. One verdict for each heading that has another before it. */
export const sectionOrder: Rule = {
  id: 'section-order',
  family: 'completeness',
  severity: 'notice',
  reviewsOnly: true,
  clauses: notices,
  check: ({ sections }) => {
    const printed = sections.filter(({ present }) => present).sort((one, other) => one.position - other.position);
    if (printed.length < 2) return notApplicable;
    const place = new Map(sections.map(({ id }, index) => [id, index]));
    return printed.slice(1).map((section, index) => {
      const before = printed[index];
      if (before === undefined || (place.get(before.id) ?? 0) < (place.get(section.id) ?? 0)) return pass;
      return review({
        message: { id: 'section-order', data: { section: section.id, before: before.id } },
        section: section.id,
        quotes: [before.heading, section.heading],
        anchors: anchorsOf(before, section),
      });
    });
  },
};
