/** Numbers of applications: received, carried over, answered, and their outcomes. */
import type { Form } from '../model/form.ts';
import type { Place } from './place.ts';
import type { Quantity } from './quantities.ts';
import { isPartial } from './scope.ts';
import { carriedIn, carriedOut, outcomeSubject, receivedSubject, type Subject } from './subjects.ts';

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
  /建议|提案|信访件|来信|留言|咨询|热线|工单|投诉件|举报件|公开属性|制作[、,]?获取|审批|许可|证照|登记业务|听证|复议|诉讼|模板|案例|环节|抽查|检查|评查|查询|入学|优抚|低保|公共服务|不动产|户籍|救助|补贴|报名/;

/** What of applications the number counts; null where it counts none, or only some of them. */
export function applicationSubject(place: Place, quantity: Quantity, form: Form): Subject | null {
  const { sentence, left, right, before } = place;
  // A unit this reader does not know: what is counted stands behind the number.
  if (quantity.unit === '' && /^[\u4e00-\u9fff]/.test(right)) return null;
  const inRequests =
    sentence.section === 'requests' || aboutApplications.test(sentence.paragraph) || formWords.test(sentence.text);
  const clause = `${before.slice(Math.max(before.lastIndexOf(';'), before.length - 80) + 1)}${right}`;
  const other = otherMatters.test(clause) && !/信息公开申请|依申请公开/.test(clause);
  if (!inRequests || other || /复议|诉讼/.test(left) || asAttributes(sentence.text)) return null;
  const carried = carriedNear(left, right);
  if (carried !== null) return carried;
  const outcome = quantity.unit === '条' && /信息/.test(left) ? null : outcomeSubject(left, right, form);
  if (outcome !== null) return isPartial(left.replace(/(?:属于|涉及)/g, ''), '') ? null : outcome;
  return receivedNear(place, quantity);
}

function carriedNear(left: string, right: string): Subject | null {
  const words = left.slice(-24);
  if (/结转(?:至|到|入)?(?:本年度?|今年)[^,;]{0,8}$/.test(words)) return carriedIn;
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

export const receiveVerb = /收到|新收|新增|新受理|受理|接收|接到|收悉|共收|收件|办理|处理|办结|答复|回复|办复/;

/** Applications counted by something else than that they came or were answered. */
const someApplications =
  /人均|平均|移[送交]|转[送交]|一人|某|同类|校务|村务|厂务|党务|事务公开|、[^,;]{1,12}各|提前|同一|一次性|合并|问题|整改|撤回|变更|补正|转办|征求|延期|超期|逾期|典型|督促|培训|平均|条例|疑难|涉密/;
const notReceived =
  /(?:不予|其他)处理|不予公开|无法提供|结转|继续办理|(?:由|从)$|(?:未|没有|无)(?:收到|受理|接到)|不予受理|收到(?:上级|通知|意见|投诉|举报|反馈)|答复(?:意见|书|率|时限|口径|文书)|办结率/;

const applicationUnits = /^(?:件|份|宗|起|例|个|项|条|)$/;
/** What may stand right before 申请 where it is one for information; 低保申请, 复议申请, 查询申请 are others. */
const informationApplication =
  /(?:公开|信息|依|收到|受理|新收|新增|接收|接到|办理|处理|办结|答复|回复|登记|共|的|类|提出|提交|全部|年度?|件|有效|人|组织|企业|机构|累计|各|新|收|到)$/;

function isOtherApplication(words: string): boolean {
  const at = words.lastIndexOf('申请');
  return at > 0 && /[\u4e00-\u9fff]$/.test(words.slice(0, at)) && !informationApplication.test(words.slice(0, at));
}

function receivedNear({ sentence, left, right }: Place, quantity: Quantity): Subject | null {
  if (!applicationUnits.test(quantity.unit) || isOtherApplication(left) || isOtherApplication(right)) return null;
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
