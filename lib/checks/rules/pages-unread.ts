import type { UnreadPages } from '../../model/document.ts';
import type { Rule } from '../../model/rule.ts';
import { notApplicable, review } from '../verdicts.ts';

/** Reports the pages of a file that could not be read, so that a person looks at them. */
export const pagesUnread: Rule = {
  id: 'pages-unread',
  family: 'completeness',
  severity: 'warning',
  reviewsOnly: true,
  clauses: [],
  check: ({ unreadPages }) =>
    unreadPages.length === 0
      ? notApplicable
      : unreadPages.map(({ why, ranges }) =>
          review({ message: { id: `pages-unread.${why}`, data: { pages: writeRanges(ranges) } }, section: null }),
        ),
};

/** `2–4, 7` */
function writeRanges(ranges: UnreadPages['ranges']): string {
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
