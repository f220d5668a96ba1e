/** How applications were answered: the form's own rows （一） to （六） of table three and what agencies call them. */
import type { WordEntry } from './entry.ts';

const answered = '全年答复政府信息公开申请12件，其中~的3件。';
const row = (id: string, means: string, words: string, says: string, unsure?: true): WordEntry => ({
  id,
  class: 'outcome',
  means,
  words,
  ...(unsure === undefined ? {} : { unsure }),
  example: answered,
  says,
});

export const outcomes: readonly WordEntry[] = [
  row(
    'granted',
    'granted',
    '予以公开 同意公开 准予公开 给予公开 全部[予以]公开 予以全部公开 予以提供 决定公开 依法公开',
    'granted 3',
  ),
  row('open', 'granted', '公开', 'granted 3?', true),
  row(
    'partial',
    'partial',
    '[予以|经]区分处理[后|并|、][予以|作出][部分]公开 [予以]部分[予以]公开 [予以]区分处理',
    'partial 3',
  ),
  row('denied', 'denied', '不予公开 不同意公开 依法不予公开 决定不予公开', 'denied 3'),
  row('state-secret', 'denied.stateSecret', '[属于|涉及|因]国家秘密', 'denied.stateSecret 3'),
  row('prohibited', 'denied.prohibitedByLaw', '[其他]法律[、]行政法规禁止公开', 'denied.prohibitedByLaw 3'),
  row('three-safeties', 'denied.threeSafeties', '三安全一稳定', 'denied.threeSafeties 3'),
  row(
    'third-party',
    'denied.thirdParty',
    '[保护|损害|涉及]第三方(权益|合法权益|商业秘密|个人隐私) [涉及]商业秘密 [涉及]个人隐私',
    'denied.thirdParty 3',
  ),
  row(
    'internal-affairs',
    'denied.internalAffairs',
    '[属于|涉及]三类内部(事务|管理)信息 [属于|涉及]内部(事务|管理)信息',
    'denied.internalAffairs 3',
  ),
  row('process', 'denied.process', '[属于|涉及][四类]过程性信息', 'denied.process 3'),
  row('enforcement-files', 'denied.enforcementFiles', '[属于|涉及]行政执法案卷[信息]', 'denied.enforcementFiles 3'),
  row(
    'enforcement-files-short',
    'denied.enforcementFiles',
    '执法案卷[类][信息|材料]',
    'denied.enforcementFiles 3?',
    true,
  ),
  row('process-papers', 'denied.process', '过程性(文件|材料|文书)', 'denied.process 3?', true),
  row(
    'administrative-query',
    'denied.administrativeQuery',
    '[属于|涉及]行政查询[类][事项]',
    'denied.administrativeQuery 3',
  ),
  row('unavailable', 'unavailable', '无法提供 不能提供', 'unavailable 3'),
  row(
    'not-held',
    'unavailable.notHeld',
    '[本机关|本单位|我局|本局]不掌握[的][相关|该|所申请][政府]信息 [本机关|本单位|我局|本局]不掌握',
    'unavailable.notHeld 3',
  ),
  row(
    'not-existing',
    'unavailable.notHeld',
    '[政府|申请]信息不存在 不存在 非本(机关|局|单位)掌握 未(掌握|制作)[相关信息] 经检索没有',
    'unavailable.notHeld 3?',
    true,
  ),
  row(
    'needs-creation',
    'unavailable.needsCreation',
    '没有现成信息[、|且][需|需要][另行制作] (需|需要)另行制作',
    'unavailable.needsCreation 3',
  ),
  row('needs-processing', 'unavailable.needsCreation', '(需|需要)加工[、]分析', 'unavailable.needsCreation 3?', true),
  row('unclear', 'unavailable.unclear', '补正后[申请|内容|申请内容]仍不明确', 'unavailable.unclear 3'),
  row('refused', 'refused', '不予处理', 'refused 3'),
  row(
    'petition',
    'refused.petition',
    '[属于]信访[、]举报[、]投诉类[申请|事项] [属于]信访[、]投诉[、]举报类[申请|事项]',
    'refused.petition 3',
  ),
  row('petition-short', 'refused.petition', '[属于]信访类[申请|事项]', 'refused.petition 3?', true),
  row('repeat', 'refused.repeat', '重复申请', 'refused.repeat 3'),
  row('publication', 'refused.publication', '[要求|要求提供]公开[的]出版物', 'refused.publication 3'),
  row('excessive', 'refused.excessive', '[无正当理由]大量反复申请', 'refused.excessive 3'),
  row(
    'confirmation',
    'refused.confirmation',
    '[要求|要求行政机关]确认(或|或者)重新出具已获取[的]信息 重新出具已获取信息',
    'refused.confirmation 3',
  ),
  row('other', 'other', '其他处理 其它处理 作其他处理 其他方式处理', 'other 3'),
  row(
    'no-correction',
    'other.noCorrection',
    '[申请人][无正当理由]逾期不补正[、行政机关不再处理其政府信息公开申请] 逾期未补正',
    'other.noCorrection 3',
  ),
  row('unpaid', 'other.unpaid', '[申请人][逾期]未按[收费通知]要求缴纳费用', 'other.unpaid 3'),
  {
    // Behind two rows at least: 网络3件，其他2件 are channels.
    id: 'other-short',
    class: 'outcome',
    means: 'other',
    unsure: true,
    words: '其他 其它',
    example: '全年答复政府信息公开申请12件，其中予以公开5件，不予公开4件，~3件。',
    says: 'other 3?',
  },
  {
    // Answers that the form has no row for.
    id: 'unplaced',
    class: 'unplaced',
    words:
      '不予受理 [告知|一次性告知]补正 [告知]不属于政府信息 非政府信息 [告知]不属于本(机关|单位|局)[公开|职责][范围] [告知][已|属于已|属于]主动公开[的] 告知(其他|获取|查询|申请)(途径|方式|渠道) 不属于政府信息公开[范围|申请] 告知不予重复处理',
    example: '全年受理政府信息公开申请12件，~4件，办结12件。',
    says: 'outcomes 12',
  },
  {
    id: 'reasons',
    class: 'reasons',
    words: '等原因[而] 等情形[而] 等理由[而] 等情况[而]',
    example: '全年答复政府信息公开申请12件，其中本机关不掌握~无法提供3件。',
    says: 'unavailable 3',
  },
];
