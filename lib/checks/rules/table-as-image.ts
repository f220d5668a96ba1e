import type { Rule } from '../../model/rule.ts';
import { notApplicable, pass, review } from '../verdicts.ts';

/** A part has a picture where its table should be, which cannot be read. The picture may show something else. */
export const tableAsImage: Rule = {
  id: 'table-as-image',
  family: 'completeness',
  severity: 'warning',
  reviewsOnly: true,
  clauses: [],
  check: ({ form, sections, tables }) =>
    form.tables.map(({ id, section }) => {
      if (tables[id].found) return pass;
      const images = sections.find((each) => each.id === section)?.images ?? [];
      if (images.length === 0) return notApplicable;
      return review({ message: { id: 'table-as-image', data: { table: id, section } }, section, anchors: images });
    }),
};
