/** Texts that the browser shows: badge, manifest, menus. */
export const browserTexts = {
  'manifest.name': '勾稽',
  'manifest.description': '在网页上直接核查政府信息公开工作年度报告：表内勾稽、缺项、空格、年份。数据不出本机。',
  'manifest.sidepanel': '打开勾稽复核面板',
  'menu.selection': '核查选中的文字',
  'menu.batches': '批量核查',

  'badge.found': '勾稽：{headline}',
  'badge.none': '勾稽：本页没有年度报告',
  'badge.partly': '勾稽：未读全，已读到的部分未发现问题',
  'badge.clean': '勾稽：未发现问题',
} as const;
