/** Numbers of table two said in prose: documents, decisions, fees; and how much was published in all. */
import type { Form } from '../model/form.ts';
import type { Published } from '../model/prose.ts';
import { type Place, placeOf } from './place.ts';
import type { Quantity } from './quantities.ts';
import { isOwnScope, isPartial, type Reporter } from './scope.ts';
import { type Sentence, saidIn } from './sentences.ts';
import { disclosureSubject, type Subject } from './subjects.ts';

const documentUnits = /^(?:件|份|个|项|部|)$/;

export function disclosureClaim(place: Place, { unit }: Quantity, form: Form): Subject | null {
  if (unit === '万元') return feesNear(place, form);
  return documentUnits.test(unit) ? disclosureNear(place, form) : null;
}

/** The form of 2021 counts 收费金额 in 万元. */
function feesNear({ left }: Place, form: Form): Subject | null {
  if (form.id === '2019' || /减免|退[还费]|降低|清理|取消|节约/.test(left)) return null;
  const charged = /行政事业性收费(?:收入|金额|总额)?(?:共计|共|合计|为|:|达)*$/.test(left);
  return charged ? disclosureSubject('fees', 'amount') : null;
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
    return [{ value: quantity.value, ...saidIn(sentence) }];
  });
}
