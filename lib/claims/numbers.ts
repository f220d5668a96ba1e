/** Claims: numbers said about cells. Each number is read with the words right before and right behind it. */
import type { Form } from '../model/form.ts';
import type { Claim, Published } from '../model/prose.ts';
import type { Quantity } from './quantities.ts';
import { isOwnScope, isPartial, type Place, type Reporter } from './scope.ts';
import type { Sentence } from './sentences.ts';
import {
  type Court,
  carriedIn,
  carriedOut,
  courtSubject,
  disclosureSubject,
  outcomeSubject,
  receivedSubject,
  type Subject,
} from './subjects.ts';

const caseUnits = /^(?:件|份|宗|起|例|个|项|条|次|人次|件次|)$/;
const documentUnits = /^(?:件|份|个|项|部|)$/;

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
    if (!isOwnScope(place, reporter)) return;
    const { quote, section, anchor } = sentence;
    claims.push({
      ...subjectFields(subject, sentence),
      value: quantity.value,
      verb: verbOf(place),
      apart: [],
      quote,
      section,
      anchor,
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

/** Words that belong to one number: back to the number or comma before, on to the next. */
export function placeOf(sentence: Sentence, quantities: readonly Quantity[], index: number): Place {
  const { text } = sentence;
  const quantity = quantities[index] as Quantity;
  const from = quantities[index - 1]?.end ?? 0;
  const to = quantities[index + 1]?.start ?? text.length;
  const before = text.slice(Math.max(0, quantity.start - lookBack), quantity.start);
  const left = besideBrackets(text.slice(Math.max(from, quantity.start - lookBack), quantity.start), before);
  const right = text.slice(quantity.end, to);
  return { sentence, before, left: left.slice(boundary(left)), right: right.split(/[,;:。!?！？、()]/)[0] ?? '' };
}

/** How far back from a number its words are looked for. */
const lookBack = 400;

/** 「部分公开(19件)」, 「答复申请(含上年结转7件)133件」: the words stand before the bracket. */
function besideBrackets(left: string, before: string): string {
  if (/\($/.test(left) && left.length > 1) return left.slice(0, -1);
  const closed = /\([^()]*\)$/.exec(before);
  if (closed === null) return left;
  // 「予以公开(含部分公开)31件」 is two rows in one number.
  return /公开|提供|处理/.test(closed[0]) ? '' : before.slice(0, closed.index);
}

function boundary(text: string): number {
  return (
    Math.max(
      text.lastIndexOf(','),
      text.lastIndexOf(';'),
      text.lastIndexOf('。'),
      text.lastIndexOf('('),
      text.lastIndexOf(')'),
    ) + 1
  );
}

const aboutApplications = /申请|依申请/;
/** The form's own words: who uses them speaks of applications. */
const formWords = /予以公开|部分公开|区分处理|不予公开|无法提供|不予处理|办结|结转下|新收/;

/** 「主动公开301份，依申请公开120份，不予公开91份」: documents by the attribute they were given. */
function asAttributes(text: string): boolean {
  if (!/公文|制作|制发|产生|属性|政府信息\d|文件/.test(text)) return false;
  return [/主动公开[^,;、]{0,6}\d/, /依申请公开[^,;、]{0,8}\d/, /不予?公开[^,;、]{0,8}\d/].every((part) =>
    part.test(text),
  );
}

const otherMatters =
  /建议|提案|信访件|来信|留言|咨询|热线|工单|投诉件|举报件|公开属性|制作[、,]?获取|审批|许可|证照|登记业务|听证|复议|诉讼|模板|案例|环节|抽查|检查|评查/;

function subjectNear(place: Place, quantity: Quantity, court: Court | null, form: Form): Subject | null {
  const { sentence, left, right, before } = place;
  if (caseUnits.test(quantity.unit)) {
    const courts = courtClaim(place, court);
    if (courts !== null) return courts;
    // A unit this reader does not know: what is counted stands behind the number.
    if (quantity.unit === '' && /^[\u4e00-\u9fff]/.test(right)) return null;
    const inRequests =
      sentence.section === 'requests' || aboutApplications.test(sentence.paragraph) || formWords.test(sentence.text);
    const clause = `${before.slice(Math.max(before.lastIndexOf(';'), before.length - 80) + 1)}${right}`;
    const other = otherMatters.test(clause) && !/信息公开申请|依申请公开/.test(clause);
    if (inRequests && !other && !/复议|诉讼/.test(left) && !asAttributes(sentence.text)) {
      const carried = carriedNear(left, right);
      if (carried !== null) return carried;
      const outcome = quantity.unit === '条' && /信息/.test(left) ? null : outcomeSubject(left, right, form);
      if (outcome !== null) return isPartial(left.replace(/(?:属于|涉及)/g, ''), '') ? null : outcome;
      const received = receivedNear(place, quantity);
      if (received !== null) return received;
    }
  }
  if (
    quantity.unit === '万元' &&
    form.id !== '2019' &&
    /行政事业性收费(?:收入|金额|总额)?(?:共计|共|合计|为|:|达)*$/.test(left) &&
    !/减免|退[还费]|降低|清理|取消|节约/.test(left)
  ) {
    return disclosureSubject('fees', 'amount');
  }
  return documentUnits.test(quantity.unit) ? disclosureNear(place, form) : null;
}

function carriedNear(left: string, right: string): Subject | null {
  const words = left.slice(-24);
  if (
    /(?:上年|上一年度?|去年|20\d\d年)[^,;]{0,6}(?:未办结|结转)[^,;]{0,4}(?:转?入|至|到)?(?:本年|今年)[^,;]{0,6}$/.test(
      words,
    )
  )
    return carriedIn;
  if (
    /(?:上年|上一年|上年度|上一年度|去年|往年|20\d\d年度?)(?:度)?(?:结转|遗留)[^,;]{0,10}$|(?:结转|遗留)(?:自)?(?:上年|上一年|去年)[^,;]{0,6}$/.test(
      words,
    ) &&
    !/结转(?:至|到|下)/.test(words)
  )
    return carriedIn;
  if (/(?:^|,)结转(?:共|为|:)*$|(?:转入|转至)(?:下年|下一年度?|次年|20\d\d年度?)[^,;]{0,10}$/.test(words))
    return carriedOut;
  if (
    /结转(?:至|到|入)?(?:下年|下一年|次年|明年|下年度|下一年度|20\d\d年)[^,;]{0,10}$|(?:正在办理|尚未办结|未办结|尚在办理|在办)(?:中|的|有|为|:)*$/.test(
      words,
    )
  )
    return carriedOut;
  if (
    /^[^,;]{0,14}(?:结转|转入)(?:至|到)?(?:下年|下一年|次年|明年|20\d\d年)/.test(right) &&
    /(?:另有|尚有|还有|剩余|其余|有)$/.test(words)
  )
    return carriedOut;
  if (/^(?:的?申请)?(?:正在办理|尚未办结|未办结|尚在办理|结转(?:至|到)?(?:下年|下一年|次年|明年|20\d\d年))/.test(right))
    return carriedOut;
  return null;
}

const receiveVerb = /收到|新收|新增|新受理|受理|接收|接到|收悉|共收|收件|办理|处理|办结|答复|回复|办复/;

/** Applications counted by something else than that they came or were answered. */
const someApplications =
  /人均|平均|移[送交]|转[送交]|一人|某|同类|校务|村务|厂务|党务|事务公开|、[^,;]{1,12}各|提前|同一|一次性|合并|问题|整改|撤回|变更|补正|转办|征求|延期|超期|逾期|典型|督促|培训|平均|条例|疑难|涉密/;
const notReceived =
  /(?:未|没有|无)(?:收到|受理|接到)|不予受理|收到(?:上级|通知|意见|投诉|举报|反馈)|答复(?:意见|书|率|时限|口径|文书)|办结率/;

function receivedNear({ sentence, left, right }: Place, quantity: Quantity): Subject | null {
  if (quantity.unit === '条' && !/申请/.test(left)) return null;
  if (/其中[^,;]{0,2}$/.test(left) || notReceived.test(left) || someApplications.test(left)) return null;
  // 「向8家单位…」, 「涉及3个部门…」: what is counted stands behind the number.
  if (/^(?:单位|部门|事项|领域|科室|渠道|工作日|答复书|环节|步骤)/.test(right) || isPartial(left, right)) return null;
  const before = sentence.text.slice(0, quantity.start);
  if (/分别/.test(left) || /[\u4e00-\u9fff]{2,10}各(?:共)?(?:收到|受理|接到)$/.test(left)) return null;
  const about =
    aboutApplications.test(left + right) ||
    aboutApplications.test(sentence.paragraph) ||
    sentence.section === 'requests';
  const verb = receiveVerb.test(left) || /^(?:均|全部)?(?:已)?(?:按[时期])?(?:办结|答复)/.test(right);
  if (verb) {
    if (!about && !/办结/.test(left)) return null;
    return receivedSubject(`${left}${/申请|办结|答复/.test(right) ? right : ''}`);
  }
  const applicants =
    /(?:自然人|公民|法人(?:或|和|及|、)其他组织|法人|商业企业|科研机构|(?:社会)?公益组织|法律服务机构)(?:提出|提交)?(?:的)?(?:申请)?(?:的)?(?:共|有|为|:)*$/;
  if (applicants.test(left) && /申请|新收/.test(before)) return receivedSubject(`收到${left}`);
  if (/^(?:政府)?(?:信息公开)?申请/.test(right) && /(?:全年|本年度?|今年|共)的?$/.test(left))
    return receivedSubject('收到');
  const count = /申请(?:总?数量?|总量|件数|总件数)?(?:共计|共有|共|合计|总计|为|是|有|:)*$/.test(left);
  return count && about ? receivedSubject(`收到${left}`) : null;
}

/** Which of review and litigation the words speak of; results named next belong to it. */
function courtNear({ left }: Place, sentence: Sentence, last: Court | null): Court | null {
  const about = /信息公开|复议|诉讼|起诉/.test(sentence.paragraph);
  if (!about) return null;
  const words = left;
  if (/未经复议[^,;]{0,4}(?:直接)?(?:起诉|诉讼)|直接(?:提起)?(?:起诉|诉讼)/.test(words)) return 'direct';
  if (/复议后[^,;]{0,4}(?:起诉|诉讼|提起)/.test(words)) return 'afterReview';
  const review = words.lastIndexOf('复议');
  const suit = Math.max(words.lastIndexOf('诉讼'), words.lastIndexOf('应诉'));
  if (review === -1 && suit === -1) return last;
  if (review !== -1 && suit !== -1)
    return /复议[^,;]{0,6}[、和及与或][^,;]{0,8}(?:诉讼|应诉)/.test(words)
      ? 'both'
      : suit > review
        ? 'litigation'
        : 'review';
  return review === -1 ? 'litigation' : 'review';
}

/** Cases the body itself decides (受理、审结复议案件) are no cases against its own answers. */
const asJudge = /(?:应诉|被告|收到|受理|审结|审理|办理|承办|化解|调解|指导|出庭|应诉率|培训|座谈|会|宣传)[^,;]{0,16}$/;
const ownCases = /信息公开|申请人不服|依申请/;
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

function courtClaim({ sentence, left, right, before }: Place, court: Court | null): Subject | null {
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
    /审结|直接纠错|复议机构|复议机关|综合纠错/.test(sentence.text) &&
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

const documents = '(?:行政)?规范性(?:文件|档案)';

function disclosureNear({ sentence, left, right }: Place, form: Form): Subject | null {
  const { text } = sentence;
  if (/^(?:的)?(?:解读|清理|备案|审查|信息|目录|草案|征求)/.test(right)) return null;
  const end = `(?:的)?(?:共计|共|合计|总数|数量|数|件数|有|为|:)*$`;
  const item = new RegExp(`${documents}${end}`).test(left)
    ? 'normative'
    : new RegExp(`(?<!法律|法规|、|各项|工作)规章${end}`).test(left)
      ? 'regulations'
      : null;
  const decisions = decisionNear(left);
  if (decisions !== null) return decisions;
  const implied =
    item === null
      ? /^(?:废止|失效|现行有效|继续有效)(?:的)?$/.test(left) &&
        new RegExp(documents).test(text.slice(0, text.indexOf(left) + left.length))
      : false;
  if (item === null && !implied) return null;
  if (/解读|草案|备案|审查|评估|信息|征求|清单|年度|上级|转发/.test(left)) return null;
  const column = columnOf(left, text, form);
  return column === null ? null : disclosureSubject(item ?? 'normative', column);
}

/** Which column the verb means; a list after one verb (新制作公开规章1件，规范性文件73件) shares it. */
function columnOf(left: string, text: string, form: Form): string | null {
  const old = form.id === '2019';
  const verb = (words: string) =>
    /现行有效|继续有效|有效的?/.test(words)
      ? old
        ? 'total'
        : 'valid'
      : /废止|失效/.test(words)
        ? old
          ? null
          : 'repealed'
        : /制发|制定|出台|印发|新制作|新制定|发布/.test(words)
          ? old
            ? 'made'
            : 'issued'
          : undefined;
  if (/对外公开[^,;]{0,12}总数/.test(left)) return old ? 'total' : null;
  const own = verb(left);
  if (own !== undefined) return own;
  const before = text.slice(0, Math.max(0, text.indexOf(left)));
  return verb(before.slice(-24)) ?? null;
}

function decisionNear(left: string): Subject | null {
  const words = left.slice(-20);
  if (/信息|公示|目录|事项|类|清单|案卷|培训|评查/.test(words)) return null;
  const found =
    /(?:作出|办理|办结|实施|下达|做出)[^,;]{0,6}(?:行政)?(许可|处罚|强制)(?:决定|措施|案件)?(?:的)?(?:共计|共|数量|数|:)*$|行政(许可|处罚|强制)(?:处理)?决定(?:书)?(?:共计|共|数量|数|为|:)*$/.exec(
      words,
    );
  const kind = found?.[1] ?? found?.[2];
  if (kind === undefined) return null;
  const item = { 许可: 'licensing', 处罚: 'penalty', 强制: 'coercion' }[kind];
  return item === undefined ? null : disclosureSubject(item, 'decisions');
}

const publishedInAll =
  /(?:^|,|共|累计|全年|我局|本机关|本单位|本局)[^,;]{0,10}主动公开(?:各类)?(?:政府)?信息(?:总数|总量|总计|共计|共|计|为)*$/;

/** 「全年共主动公开政府信息1031条」: the total of all channels. */
export function publishedIn(sentence: Sentence, reporter: Reporter): readonly Published[] {
  const { quantities } = sentence;
  return quantities.flatMap((quantity, index) => {
    const place = placeOf(sentence, quantities, index);
    if (quantity.unit !== '条' || quantity.hedged || !publishedInAll.test(place.left)) return [];
    if (isPartial(place.left, '') || !isOwnScope(place, reporter)) return [];
    const { quote, section, anchor } = sentence;
    return [{ value: quantity.value, quote, section, anchor }];
  });
}
