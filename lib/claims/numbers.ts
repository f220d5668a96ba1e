/** Claims: numbers said about cells. Each number is read with the words right before and right behind it. */
import type { Form } from '../model/form.ts';
import type { Claim } from '../model/prose.ts';
import { applicationSubject, receiveVerb } from './applications.ts';
import { courtClaim, courtNear, ownCases } from './courts.ts';
import { disclosureClaim } from './disclosures.ts';
import { type Place, placeOf } from './place.ts';
import type { Quantity } from './quantities.ts';
import { isOwnScope, type Reporter } from './scope.ts';
import { type Sentence, saidIn } from './sentences.ts';
import { type Court, courtSubject, type Subject } from './subjects.ts';

const caseUnits = /^(?:件|份|宗|起|例|个|项|条|次|人次|件次|)$/;

export function claimsOf(sentence: Sentence, form: Form, reporter: Reporter): readonly Claim[] {
  const claims: (Claim & { apart: readonly number[] })[] = [];
  const apart: number[] = [];
  const quantities = sentence.quantities.filter(({ percent }) => !percent);
  let court: Court | null = null;
  let respectively = false;
  quantities.forEach((quantity, index) => {
    const place = placeOf(sentence, quantities, index);
    // 「行政复议和行政诉讼分别为10件和7件」: the second number is the second one's.
    const second = respectively && /^[和、,及]*$/.test(place.left);
    respectively = /复议[^,;]{0,8}[、和及与][^,;]{0,12}诉讼[^,;]{0,10}分别[为有是共]*$/.test(place.left);
    court = second ? 'litigation' : respectively ? 'review' : courtNear(place, sentence, court);
    if (quantity.hedged || /[^\d]?率[^,;]{0,4}$/.test(place.left)) return;
    const subject =
      (second || respectively) && court !== null && ownCases.test(sentence.paragraph)
        ? courtSubject(court)
        : subjectNear(place, quantity, court, form);
    if (subject === null) {
      if (caseUnits.test(quantity.unit)) apart.push(quantity.value);
      return;
    }
    if (!isOwnScope(place, reporter) || isAside(place, subject)) return;
    claims.push({
      ...subjectFields(subject, sentence),
      value: quantity.value,
      verb: verbOf(place),
      apart: [],
      ...saidIn(sentence),
    });
  });
  for (const claim of claims) claim.apart = apart;
  return together(claims);
}

/** 「区政府现行有效规范性文件181件，部门17件」: documents counted by level are said together. */
function together(claims: readonly Claim[]): readonly Claim[] {
  const documents = claims.filter(({ subject }) => subject.startsWith('t2.'));
  return claims.flatMap((claim) => {
    const alike = documents.filter(({ subject }) => subject === claim.subject);
    if (alike.length < 2) return [claim];
    return alike[0] === claim ? [{ ...claim, value: alike.reduce((sum, { value }) => sum + value, 0) }] : [];
  });
}

/** Said in a bracket that takes a part out (含12月收到的2件), or splits a result by court (维持6件（复议3件、诉讼3件）). */
function isAside({ before }: Place, { id }: Subject): boolean {
  const open = before.lastIndexOf('(');
  if (open === -1 || before.indexOf(')', open) !== -1) return false;
  if (/^(?:含|包括|其中|不含)/.test(before.slice(open + 1))) return !/carried/.test(id);
  return (
    /^t4\.(?:review|litigation|both)\.total$/.test(id) &&
    /维持|纠正|审结|结果/.test(before.slice(Math.max(0, open - 16), open))
  );
}

function verbOf({ left }: Place): string {
  const verbs = left.match(new RegExp(receiveVerb, 'g'));
  return verbs?.[verbs.length - 1] ?? '';
}

/** Only a sentence that says that it speaks of 政府信息公开 can contradict the table beyond doubt. */
function subjectFields(
  { id, readings, certain }: Subject,
  { text, paragraph, section }: Sentence,
): Pick<Claim, 'subject' | 'readings' | 'certain'> {
  const said = /信息公开|申请/.test(paragraph) || section === 'requests' || section === 'review' || formRow.test(text);
  return { subject: id, readings, certain: certain && said };
}

const formRow = /予以公开|部分公开|区分处理|不予公开|无法提供|不予处理|上年结转|结转下|结转至|继续办理|新收|未经复议/;

/** Cases before courts first: their words (受理, 维持) are also said of applications. */
function subjectNear(place: Place, quantity: Quantity, court: Court | null, form: Form): Subject | null {
  const cases = caseUnits.test(quantity.unit)
    ? (courtClaim(place, court) ?? applicationSubject(place, quantity, form))
    : null;
  return cases ?? disclosureClaim(place, quantity, form);
}
