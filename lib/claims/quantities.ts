/** Quantities in a sentence: Arabic or Chinese numerals, 万 and 亿, unit, hedge. */
import {
  chineseUnits,
  dateAfter,
  hedgeAfter,
  hedgeBefore,
  hedgeBeforeChinese,
  indefiniteBefore,
  nameAfterItems,
  notCountBefore,
  notOnceAfter,
  notOneAfter,
} from '../forms/vocabulary/numbers.ts';
import { kindUnit, units } from '../forms/vocabulary/units.ts';

export interface Quantity {
  readonly value: number;
  /** 件, 条, 人次 … or ''. */
  readonly unit: string;
  /** 余 多 约 近 以上, or rounded to 万: not an exact number. */
  readonly hedged: boolean;
  /** What the last digit is worth where the number is rounded and nothing else keeps it from being exact (43.2万: 1000); else 0. */
  readonly roundingStep: number;
  readonly percent: boolean;
  readonly decimals: number;
  readonly start: number;
  readonly end: number;
}

const arabic = `\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,15}`;
const chinese = '[零〇一二两三四五六七八九十百千]{1,12}';
const pattern = new RegExp(
  `(?<arabic>${arabic})(?<decimals>\\.\\d{1,8})?(?<after>[余多]?)(?<myriad>[万亿]?)(?<more>[余多]?)(?:(?<percent>%|个百分点)|(?<unit>${units.join('|')}))?` +
    `|(?<chinese>${chinese})(?<chineseAfter>[余多]?)(?<chineseMyriad>[万亿]?)(?<chineseMore>[余多]?)(?<chineseUnit>${chineseUnits.join('|')})`,
  'g',
);

const digits = new Map([...'零一二三四五六七八九'].map((character, value) => [character, value]));

/** 两百零五 → 205; null where the characters are no number (一三). */
export function chineseNumber(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  for (const character of text.replaceAll('〇', '零').replaceAll('两', '二')) {
    const size = { 十: 10, 百: 100, 千: 1000 }[character];
    if (size === undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = digits.get(character) ?? null;
    } else {
      total += (digit ?? (size === 10 ? 1 : 0)) * size;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}

export function quantitiesOf(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 6), start);
    const after = text.slice(end, end + 6);
    if (notCountBefore.test(before) || /[.\d-]$/.test(before) || /^[.\d]\d/.test(after)) continue;
    const unit = groups.unit ?? groups.chineseUnit ?? '';
    if (unit === '' && groups.percent === undefined && (dateAfter.test(after) || /[年月日号]$/.test(before))) continue;
    // Times, spans and ranges: 8:00, 3-5.
    if (/^:\d\d/.test(after) || /\d:$/.test(before) || (unit === '' && /^[—–~-]\d|^至\d/.test(after))) continue;
    const numeral = groups.chinese;
    if (numeral !== undefined && !isCounting(numeral, unit, before, after)) continue;
    const whole =
      numeral === undefined
        ? Number((groups.arabic ?? '').replaceAll(',', '') + (groups.decimals ?? ''))
        : chineseNumber(numeral);
    if (whole === null) continue;
    // 万元 is a unit, 万件 a rounded number.
    const money = groups.myriad === '万' && groups.unit === '元';
    const myriad = money ? '' : (groups.myriad ?? groups.chineseMyriad ?? '');
    const scale = myriad === '万' ? 1e4 : myriad === '亿' ? 1e8 : 1;
    const vague = [groups.after, groups.more, groups.chineseAfter, groups.chineseMore].some(
      (word) => word !== undefined && word !== '',
    );
    const about =
      vague ||
      (numeral !== undefined && hedgeBeforeChinese.test(before)) ||
      hedgeBefore.test(before) ||
      hedgeAfter.test(after);
    const decimals = Math.max(0, (groups.decimals ?? '').length - 1);
    found.push({
      value: Math.round(whole * scale * 1e8) / 1e8,
      unit: money ? '万元' : unit,
      hedged: about || scale > 1,
      roundingStep: scale > 1 && !about ? scale * 10 ** -decimals : 0,
      percent: groups.percent === '%',
      decimals,
      start,
      end,
    });
  }
  return found.filter(({ percent, start, end }) => percent || !text.slice(start, end).includes('百分点'));
}

/** 一件事, 每一件, 无一件, 一次性, 一条龙 count nothing. */
function isCounting(numeral: string, unit: string, before: string, after: string): boolean {
  if (indefiniteBefore.test(before) || (unit === kindUnit && nameAfterItems.test(after))) return false;
  if (numeral !== '一') return true;
  return unit !== '起' && !notOneAfter.test(after) && !(unit === '次' && notOnceAfter.test(after));
}
