/** Finds what the prose says about the fee for information on request (信息处理费). */
import { feeAmount, informationFee, noFee, otherFee, processingFee, yuanIn } from '../forms/duties.ts';
import type { ProseLine } from '../model/prose.ts';
import type { Report } from '../model/report.ts';

interface FeeStatement {
  /** unclear: the sentence names the fee, but does not say whether it was charged. */
  readonly kind: 'none' | 'charged' | 'unclear';
  /** In 元. */
  readonly amounts: readonly number[];
  readonly line: ProseLine;
}

/** 「（一）信息处理费收取情况」 */
const longestHeading = 30;

/** In reading order. A short heading is read together with the line below it. */
export function findFeeStatements({ lines }: Report): readonly FeeStatement[] {
  return lines.flatMap((line, at) => {
    const heading = line.folded.length <= longestHeading && !/[。;]$/.test(line.folded);
    const below = heading ? (lines[at + 1]?.folded ?? '') : '';
    const sentences = line.folded
      .split(/(?<=[。;!])/)
      .filter(
        (sentence) => informationFee.test(sentence) && (!otherFee.test(sentence) || processingFee.test(sentence)),
      );
    return sentences.map((sentence) => parseStatement(`${sentence}\n${below}`, line));
  });
}

function parseStatement(sentence: string, line: ProseLine): FeeStatement {
  // Titles of documents name the fee, but do not say whether it was charged.
  const words = sentence.replace(/《[^》]*》/g, '');
  const amounts = [...words.matchAll(feeAmount)]
    .map(([, digits = '', of = '元']) => Number(digits.replace(/,/g, '')) * yuanIn[of as keyof typeof yuanIn])
    .map((yuan) => Math.round(yuan * 100) / 100)
    .filter((yuan) => yuan > 0);
  if (amounts.length > 0) return { kind: 'charged', amounts, line };
  return { kind: noFee.test(words) ? 'none' : 'unclear', amounts, line };
}
