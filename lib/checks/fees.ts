/** What the prose says of the fee for information on request (信息处理费). */
import { informationFee, otherFee } from '../forms/duties.ts';
import type { ProseLine } from '../model/prose.ts';
import type { Reading } from '../model/reading.ts';

export interface FeeSaid {
  /** unclear: it is spoken of, but not whether any was charged. */
  readonly kind: 'none' | 'charged' | 'unclear';
  /** In 元. */
  readonly amounts: readonly number[];
  readonly line: ProseLine;
}

const none =
  /(?:未|没有|无|不|尚无)[^,。;]{0,12}(?:收取|收缴|收费|发生|产生|涉及|存在|信息(?:公开)?处理费)|(?:处理费|费用|收费|收取)[^,。;\d]{0,10}0(?:\.0+)?(?:元|万元|件|笔)|免(?:费|收)|(?:情况)?[:：]无|无[。;]?$/m;
const amount = /(?<![\d.])(\d[\d,]*(?:\.\d+)?)(亿元|万元|元)(?!\/|每)/g;
const unit = { 亿元: 100_000_000, 万元: 10_000, 元: 1 } as const;
/** 「（一）信息处理费收取情况」 */
const longestHeading = 30;

/** In reading order; what is said right below a heading counts with it. */
export function feesSaid({ lines }: Reading): readonly FeeSaid[] {
  return lines.flatMap((line, at) => {
    const heading = line.folded.length <= longestHeading && !/[。;]$/.test(line.folded);
    const below = heading ? (lines[at + 1]?.folded ?? '') : '';
    const sentences = line.folded
      .split(/(?<=[。;!])/)
      .filter((sentence) => informationFee.test(sentence) && (!otherFee.test(sentence) || /处理费/.test(sentence)));
    return sentences.map((sentence) => read(`${sentence}\n${below}`, line));
  });
}

function read(sentence: string, line: ProseLine): FeeSaid {
  // Titles of documents name the fee without saying anything of it.
  const words = sentence.replace(/《[^》]*》/g, '');
  const amounts = [...words.matchAll(amount)]
    .map(([, digits = '', of = '元']) => Number(digits.replace(/,/g, '')) * unit[of as keyof typeof unit])
    .map((yuan) => Math.round(yuan * 100) / 100)
    .filter((yuan) => yuan > 0);
  if (amounts.length > 0) return { kind: 'charged', amounts, line };
  return { kind: none.test(words) ? 'none' : 'unclear', amounts, line };
}
