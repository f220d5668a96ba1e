/** Numbers of reviews and lawsuits, and of their results. */
import type { Place } from './place.ts';
import type { Sentence } from './sentences.ts';
import { type Court, courtSubject, type Subject } from './subjects.ts';

/** Which of review and litigation the words speak of; results named next belong to it. */
export function courtNear({ left, before }: Place, sentence: Sentence, last: Court | null): Court | null {
  const about = /信息公开|复议|诉讼|起诉/.test(sentence.paragraph);
  if (!about) return null;
  if (/未经复议[^,;]{0,4}(?:直接)?(?:起诉|诉讼)|直接(?:提起)?(?:起诉|诉讼)/.test(left)) return 'direct';
  if (/复议后[^,;]{0,4}(?:起诉|诉讼|提起)/.test(left)) return 'afterReview';
  const review = left.lastIndexOf('复议');
  const suit = Math.max(left.lastIndexOf('诉讼'), left.lastIndexOf('应诉'));
  // Behind a semicolon results are those of all lawsuits again.
  const anew = (last === 'direct' || last === 'afterReview') && before.endsWith(`;${left}`);
  if (review === -1 && suit === -1) return anew ? 'litigation' : last;
  if (review !== -1 && suit !== -1)
    return /复议[^,;]{0,6}[、和及与或][^,;]{0,8}(?:诉讼|应诉)/.test(left)
      ? 'both'
      : suit > review
        ? 'litigation'
        : 'review';
  return review === -1 ? 'litigation' : 'review';
}

/** Cases the body itself decides (受理、审结复议案件) are no cases against its own answers. */
const asJudge = /(?:应诉|被告|受理|审结|审理|办理|承办|化解|调解|指导|出庭|应诉率|培训|座谈|会|宣传)[^,;]{0,16}$/;
export const ownCases = /信息公开|申请人不服|依申请/;
const results: readonly (readonly [string, RegExp, RegExp])[] = [
  ['upheld', /(?:结果)?维持(?:的|原[^,;]{0,8}|有|为|结果|:)*$/, /^(?:案件)?(?:予以|结果|均|被)?维持/],
  ['corrected', /(?:结果)?(?:被)?(?:纠正|撤销|败诉)(?:的|有|为|:)*$/, /^(?:案件)?(?:予以|结果|被)?(?:纠正|撤销|败诉)/],
  ['other', /(?:其他结果|撤回|终止)(?:的|有|为|:)*$/, /^(?:案件)?(?:其他结果|撤回|终止)/],
  [
    'pending',
    /(?:尚?未审结|正在审理|审理中|尚在审理|未结)(?:的|有|为|:)*$/,
    /^(?:案件)?(?:尚?未审结|正在审理|尚在审理|未结)/,
  ],
];

export function courtClaim({ sentence, left, right, before }: Place, court: Court | null): Subject | null {
  if (court === null) return null;
  // The body's cases of every kind, of which those about openness are a part, or left out.
  if (
    /(?:其中|不含|不包括|除)[^,;]{0,10}信息公开/.test(sentence.text.slice(0, 400)) &&
    !/信息公开[^,;]{0,24}(?:复议|诉讼|起诉)/.test(left)
  ) {
    if (!/其中|不含|不包括/.test(left)) return null;
  }
  if (/应诉|被告|被申请人/.test(left) && !/信息公开/.test(left)) return null;
  if (
    /(?<!未)审结|直接纠错|复议机构|复议机关|综合纠错/.test(sentence.text) &&
    /收到|受理|新收/.test(sentence.text) &&
    sentence.section !== 'review'
  )
    return null;
  const own =
    ownCases.test(sentence.paragraph) ||
    sentence.section === 'review' ||
    sentence.section === 'requests' ||
    /未经复议|复议后起诉/.test(sentence.text);
  // 「因教师资格认定被申请行政复议2件」 is about other acts.
  if (/因(?![^,;]{0,14}(?:信息公开|公开申请|依申请|答复))[^,;]{2,24}(?:被|引起|引发|提起)/.test(left)) return null;
  if (!own || /率[^,;]{0,3}$/.test(left)) return null;
  for (const [column, isBefore, isBehind] of results) {
    if (isBefore.test(left) || isBehind.test(right)) return courtSubject(court, column);
  }
  if (
    !/(?:复议|诉讼|起诉|应诉)(?:的)?(?:案件|申请|案|事项|数量|数|总数)?["”]?(?:的|有|为|是|共计|共|合计|总计|发生|:|情况)*$/.test(
      left,
    )
  ) {
    const behind = /^[^,;]{0,4}(?:因|由)?[^,;]{0,14}(行政复议|行政诉讼|复议|诉讼)/.exec(right);
    if (behind === null || !/(?:发生|收到|被|引发|产生|提起|共|有|涉及)[^,;]{0,6}$/.test(left)) return null;
    return courtSubject(/诉讼/.test(behind[1] ?? '') ? 'litigation' : 'review');
  }
  if (asJudge.test(left.replace(/(?:复议|诉讼).*$/, '')) && !/信息公开|被/.test(left)) return null;
  if (/负责人|出庭|代理|培训|建议书|意见书/.test(before.slice(-30))) return null;
  return courtSubject(court);
}
