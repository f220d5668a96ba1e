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
      : unreadPages.map(({ why, pages }) =>
          review({ message: { id: `pages-unread.${why}`, data: { pages: rangesOf(pages) } }, section: null }),
        ),
};

/** 2, 3, 4, 7 as `2–4, 7`. */
function rangesOf(pages: readonly number[]): string {
  const ranges: { readonly from: number; to: number }[] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last !== undefined && page === last.to + 1) last.to = page;
    else ranges.push({ from: page, to: page });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
