/** Denials: 未收到申请, 未发生行政复议、行政诉讼, 均已办结. What is denied must be zero in the tables. */
import type { Form } from '../model/form.ts';
import type { Denial } from '../model/prose.ts';
import { isOwnScope, type Reporter } from './scope.ts';
import { type Sentence, saidIn } from './sentences.ts';
import {
  carriedIn,
  carriedOut,
  courtSubject,
  disclosureSubject,
  outcomeSubject,
  receivedSubject,
  type Subject,
} from './subjects.ts';

/** 未经复议, 未公开, 无法提供, 无关, 无偿 deny nothing of the kind. */
const negation =
  /(?:未曾?|没有?|从未|并未|均未|尚未|无|零|不存在)(?:再)?(?<verb>发生|收到|受理|接到|接收|产生|出现|引发|引起|有|被提起|被申请|被|提起|涉及)?(?!经复议|审结|结(?!转)|办|到期|法提供|偿|关|正当|误|需|障碍|条件|公开|按|及时|予|能|果)(?<object>[^,;。!?！？]{0,60})/g;

/** Denied for another reason than there being none: these speak of faults, not of cases. */
const faults =
  /责任追究|追责|投诉|举报|超期|逾期|收费|处理费|费用|不满|泄密|失密|舆情|事故|违规|违法|负面|有效投诉|差错|问题|第三方|听证|培训|异议/;
const lost = /纠正|败诉|撤销|确认违法|被责令/;
const part = /网络|网上|信函|当面|传真|邮件|重复|商业企业|科研机构|涉及|关于|口头|电话/;
const aboutOpenness = /信息公开|依申请|申请公开|公开申请/;

export function denialsOf(sentence: Sentence, form: Form, reporter: Reporter): readonly Denial[] {
  const denials: Denial[] = [];
  const { text } = sentence;
  const add = (subject: Subject, start: number, certain = true) => {
    const left = text.slice(text.lastIndexOf(',', start) + 1, start);
    const place = { sentence, before: text.slice(0, start), left, right: '' };
    if (!isOwnScope(place, reporter)) return;
    denials.push({
      subject: subject.id,
      readings: subject.readings,
      certain: certain && subject.certain,
      ...saidIn(sentence),
    });
  };
  for (const match of text.matchAll(negation)) {
    const { verb = '', object: words = '' } = match.groups ?? {};
    // What a number is said of is not denied: 「未审结34件、行政诉讼263件」.
    const object = words.replace(/\d.*$/s, '');
    // 「另有3个镇未收到」: some of many.
    if (
      /\d(?:个|家|所)[\u4e00-\u9fff]{1,6}$/.test(
        text.slice(Math.max(0, match.index - 12), match.index).replace(/全年|均|都|本年度?/g, ''),
      )
    )
      continue;
    for (const { subject, certain } of denied(
      match[0],
      verb,
      object,
      { ...sentence, text: text.slice(0, match.index + match[0].length) },
      form,
    ))
      add(subject, match.index, certain);
  }
  for (const { subject, start } of [...allDone(sentence), ...noneOrAll(sentence)]) add(subject, start, false);
  for (const match of text.matchAll(
    /(复议|诉讼|申请|依申请公开政府信息)(?:案件|情况|数量)?(?:、行政诉讼)?(?:均为|均|为)?(?:零(?:发生|案件|申请|记录|[,;。])|0(?=[,;。]))/g,
  )) {
    const words = text.slice(text.lastIndexOf(',', match.index) + 1, match.index + match[0].length);
    for (const { subject, certain } of denied('无', '发生', words.replace(/零.*$/, ''), sentence, form))
      add(subject, match.index, certain);
  }
  return denials;
}

interface Denied {
  readonly subject: Subject;
  readonly certain: boolean;
}

function denied(
  whole: string,
  verb: string,
  object: string,
  { section, paragraph, text }: Sentence,
  form: Form,
): readonly Denied[] {
  const review = /复议/.test(object);
  const suit = /诉讼|起诉|应诉/.test(object);
  const open =
    aboutOpenness.test(paragraph) || /申请/.test(paragraph) || section === 'review' || section === 'requests';
  if (review || suit) {
    if (!open) return [];
    const certain = aboutOpenness.test(object) || aboutOpenness.test(text) || section === 'review';
    if (/逾期|超期|程序/.test(object)) return [];
    if (lost.test(object)) {
      return [
        ...(review ? [{ subject: courtSubject('review', 'corrected'), certain: false }] : []),
        ...(suit ? [{ subject: courtSubject('litigation', 'corrected'), certain: false }] : []),
      ];
    }
    if (faults.test(object) || /应诉率|出庭/.test(object)) return [];
    if (/(?:复议|诉讼)[^,]{0,4}(?:审结|办结|结案)/.test(object)) return [];
    if (/未经复议/.test(object)) return [{ subject: courtSubject('direct'), certain }];
    if (/复议后/.test(object) && !/复议[、和及或,]/.test(object))
      return [{ subject: courtSubject('afterReview'), certain }];
    return [
      ...(review ? [{ subject: courtSubject('review'), certain }] : []),
      ...(suit ? [{ subject: courtSubject('litigation'), certain }] : []),
    ];
  }
  if (!/^一/.test(object) && lost.test(object) && /复议|诉讼/.test(text) && !faults.test(object.replace(lost, ''))) {
    return open
      ? [
          {
            subject: courtSubject(
              text.lastIndexOf('诉讼') > text.lastIndexOf('复议') ? 'litigation' : 'review',
              'corrected',
            ),
            certain: false,
          },
        ]
      : [];
  }
  const none = /^行政事业性收费(?:项目)?$|^作?出?行政(许可|处罚|强制)(?:决定|措施)?(?:案件)?[。!]?$/.exec(
    object.replace(/^作出|^实施/, ''),
  );
  if (none !== null && form.id !== '2019') {
    const item = { 许可: 'licensing', 处罚: 'penalty', 强制: 'coercion' }[none[1] ?? ''];
    return [
      {
        subject: item === undefined ? disclosureSubject('fees', 'amount') : disclosureSubject(item, 'decisions'),
        certain: false,
      },
    ];
  }
  if (/结转/.test(object)) {
    if (/下年|下一年|次年|明年/.test(object)) return [{ subject: carriedOut, certain: true }];
    if (/上年|上一年|往年|去年/.test(object)) return [{ subject: carriedIn, certain: true }];
    return [{ subject: carriedOut, certain: false }];
  }
  if (
    /^(?:不予公开|不予处理|无法提供|部分公开|予以公开)[^,;]{0,4}(?:情形|情况|申请|决定)/.test(object) &&
    /申请|办结|答复/.test(text)
  ) {
    const subject = outcomeSubject(object.slice(0, 4), '', form);
    return subject === null ? [] : [{ subject, certain: false }];
  }
  const made = /^(?:制发|制定|出台|印发|发布|新制作)[^,;]{0,8}规范性文件(?:[。!]?|的?情况)$/.exec(object);
  if (made !== null)
    return [{ subject: disclosureSubject('normative', form.id === '2019' ? 'made' : 'issued'), certain: false }];
  const receives = /^(?:收到|受理|接到|接收|有|发生|涉及)$/.test(verb) || /^(?:无|零|没有?)/.test(whole);
  if (!receives || faults.test(object) || part.test(object)) return [];
  if (
    !/(?:信息公开|依申请公开|公开信息|信息)(?:的)?(?:申请|事项|件)|依申请公开|申请公开|公开申请|^(?:任何)?(?:公民|法人|个人|社会公众)[^,]{0,20}申请|^申请$/.test(
      object,
    )
  )
    return [];
  if (/申请(?:人|表|书|材料|渠道|方式|条件|行政)|不予|答复|条例/.test(object) || /^无(?:申请)?公开/.test(whole))
    return [];
  return [{ subject: receivedSubject(`收到${object}`), certain: true }];
}

/** 均已办结, 全部办结: nothing is carried over. Certain only of what was counted, so always for review. */
function* allDone({ text, paragraph, section }: Sentence): Generator<{ subject: Subject; start: number }> {
  if (!(section === 'requests' || /申请/.test(text)) || !aboutOpenness.test(paragraph)) return;
  for (const match of text.matchAll(
    /(?:均已?|全部(?:已)?|已全部)(?:按[时期]|依法|按规定|在法定[^,;]{0,8}|按法定[^,;]{0,8})?(?:予以)?(?:办结|办理完毕|答复)/g,
  )) {
    const clause = text.slice(Math.max(0, text.lastIndexOf(';', match.index)), match.index);
    if (/结转(?:至|到|入)?(?:下|20|次|明)/.test(text)) continue;
    if (/校务|村务|厂务|建议|提案|信访|留言|咨询|热线|复议|诉讼|投诉/.test(clause)) continue;
    yield { subject: carriedOut, start: match.index };
  }
}

/** 均维持, 无一被纠正, 没有不予公开的: what is left out must be zero. Always for review. */
function* noneOrAll({ text, paragraph, section }: Sentence): Generator<{ subject: Subject; start: number }> {
  if (!(aboutOpenness.test(paragraph) || section === 'review' || section === 'requests')) return;
  for (const match of text.matchAll(/(?:均|全部)(?:被|予以|获|为)?维持|无一[件起宗]?(?:被)?(?:纠正|败诉|撤销)/g)) {
    const clause = text.slice(0, match.index);
    const suit = clause.lastIndexOf('诉讼') > clause.lastIndexOf('复议');
    if (!/复议|诉讼/.test(clause)) continue;
    yield { subject: courtSubject(suit ? 'litigation' : 'review', 'corrected'), start: match.index };
  }
}
