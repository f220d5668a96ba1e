import type { headlineTexts as keys } from '../zh-CN/headline.ts';

export const headlineTexts: Record<keyof typeof keys, string> = {
  'headline.fail': '{count} wrong',
  'headline.review': '{count} to check',
  'headline.confirmed': '{count} confirmed',
  'headline.dismissed': '{count} dismissed',
  'headline.open': '{count} open',
  'headline.decided': '{found}: {decided}',
  'headline.separator': ' · ',
  'headline.and': '; ',
};
