/** What was found in a report and what became of it, in one line. */
export const headlineTexts = {
  'headline.fail': '{count} 处不符',
  'headline.review': '{count} 处待核',
  'headline.confirmed': '已确认 {count}',
  'headline.dismissed': '不采纳 {count}',
  'headline.open': '未处理 {count}',
  'headline.decided': '{found}：{decided}',
  'headline.separator': ' · ',
  'headline.and': '；',
} as const;
