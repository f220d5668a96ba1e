import type { score as original } from '../zh-CN/score.ts';

export const score: Record<keyof typeof original, string> = {
  'score.name': 'Points',
  'score.explained': 'Points explained',
  'score.sum': 'Total {total}, off {lost}, leaves {points}',
  'score.scheme': 'Scheme: {name}',
  'score.clean': 'No problem, nothing off',
  'score.why.charged': '{off} off',
  'score.why.free': 'the scheme takes nothing off',
  'score.why.capped': '{off} off ({each} each): the rule may cost no more',
  'score.why.spent': '{off} off ({each} each): no points are left',
  'score.why.dismissed': 'dismissed, not counted',
  'score.column.points': 'Points',
  'score.column.each': 'Off each',
  'score.column.off': 'Off',
  'score.column.why': 'Why',
};
