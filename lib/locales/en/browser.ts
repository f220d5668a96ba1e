import type { browserTexts as keys } from '../zh-CN/browser.ts';

export const browserTexts: Record<keyof typeof keys, string> = {
  'manifest.name': 'Gouji',
  'manifest.description':
    'Audits Chinese government disclosure annual reports in the page: sums, gaps, blanks, years. Nothing leaves your machine.',
  'manifest.sidepanel': 'Open the Gouji side panel',
  'menu.selection': 'Audit the selection with Gouji',
  'menu.batches': 'Audit many reports',

  'badge.found': 'Gouji: {headline}',
  'badge.none': 'Gouji: no annual report on this page',
  'badge.partly': 'Gouji: not all could be read; nothing wrong found in what was',
  'badge.clean': 'Gouji: nothing wrong found',
};
