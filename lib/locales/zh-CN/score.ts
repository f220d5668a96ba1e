/** Texts on the points of a report, on screens and in exported files. */
export const score = {
  'score.name': '得分',
  'score.explained': '得分说明',
  'score.sum': '满分 {total} 分，扣 {lost} 分，得 {points} 分',
  'score.scheme': '评分方案：{name}',
  'score.clean': '未发现问题，不扣分',
  'score.why.charged': '扣 {off} 分',
  'score.why.free': '按方案不扣分',
  'score.why.capped': '达到本条规则的扣分上限，扣 {off} 分（每处应扣 {each} 分）',
  'score.why.spent': '余分不足，扣 {off} 分（每处应扣 {each} 分）',
  'score.why.dismissed': '不采纳，不扣分',
  'score.column.points': '得分',
  'score.column.each': '每处扣分',
  'score.column.off': '实际扣分',
  'score.column.why': '扣分说明',
} as const;
