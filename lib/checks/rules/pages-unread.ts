import type { UnreadPages } from '../../model/document.ts';
import type { Rule } from '../../model/rule.ts';
import { notApplicable, review } from '../verdicts.ts';

/** Pages of a file of which nothing was read: what stands there, nobody has checked. */
export const pagesUnread: Rule = {
  id: 'pages-unread',
  family: 'completeness',
  severity: 'warning',
  clauses: [],
  check: ({ unreadPages }) =>
    unreadPages.length === 0
      ? [notApplicable]
      : unreadPages.map(({ why, ranges }) =>
          review({ message: { id: `pages-unread.${why}`, data: { pages: list(ranges) } }, section: null }),
        ),
};

/** As in `2–4, 7`. */
function list(ranges: UnreadPages['ranges']): string {
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
