import type { score as original } from '../zh-CN/score.ts';

export const score: Record<keyof typeof original, string> = {
  'score.name': 'Score',
  'score.explained': 'Score explained',
  'score.sum': 'Full score {total}, {lost} off: {points} left',
  'score.scheme': 'Scheme: {name}',
  'score.clean': 'Nothing wrong found, nothing off',
  'score.why.charged': '{off} off',
  'score.why.free': 'the scheme takes nothing off',
  'score.why.capped': '{off} off ({each} each): the most that the rule may cost',
  'score.why.spent': '{off} off ({each} each): no more points were left',
  'score.why.dismissed': 'dismissed, not counted',
  'score.column.points': 'Score',
  'score.column.each': 'Off each',
  'score.column.off': 'Off',
  'score.column.why': 'Why',
};
