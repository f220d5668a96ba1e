/** Things that are counted like applications and are none; `lead` often names 依申请公开 just before. */
import type { Labelled } from '../labelled.ts';
import { traps } from './family.ts';

const take = ['受理', '收到', '办理', '接收'];
const handle = ['办理', '办结', '受理', '收到', '处理'];
const end = ['办结', '已办结', '按期答复', '回复', '处理完毕'];

/** {body}{handle}{thing} n, of them m done: `things` with their units. */
function counted(name: string, unit: string, things: readonly string[], members = 8): readonly Labelled[] {
  const text = [
    `{lead}{time}，{body}{take}{thing}{#n}${unit}，{end}{#m}${unit}。`,
    `{lead}{time}，{body}共{handle}{thing}{#n}${unit}。`,
    `{lead}{time}{take}{thing}{#n}${unit}，其中{end}{#m}${unit}。`,
  ];
  return traps(name, text, { words: { thing: things, take, handle, end }, members, claims: 'none' });
}

/** {body}{verb}{thing} n and nothing more. */
function once(name: string, verb: readonly string[], thing: readonly string[], unit: readonly string[], members = 8) {
  const text = ['{lead}{time}，{body}{verb}{thing}{#k}{piece}。', '{lead}{body}{verb}{thing}{#n}{piece}，{plus}。'];
  const plus = ['成效明显', '覆盖面进一步扩大', '受到群众好评', '为公开工作打下基础'];
  return traps(name, text, { words: { verb, thing, piece: unit, plus }, members, claims: 'none' });
}

export const neighbours: readonly (readonly Labelled[])[] = [
  counted('letters', '封', ['群众来信', '市长信箱来信', '局长信箱邮件', '校长信箱来信', '人民网来信']),
  counted('hotline', '件', ['12345热线工单', '政务热线诉求', '市民来电', '热线转办单', '接诉即办工单']),
  counted('messages', '条', ['网民留言', '领导留言板留言', '在线咨询', '互动平台提问', '公众号后台留言']),
  counted('petitions', '件', ['信访事项', '群众来访', '网上信访件', '信访投诉', '上级交办信访件']),
  counted(
    'other-applications',
    '件',
    [
      '公租房申请',
      '低保申请',
      '学位申请',
      '职称评审申请',
      '营业执照申请',
      '不动产登记申请',
      '法律援助申请',
      '病历复印申请',
    ],
    12,
  ),
  counted('services', '件', ['政务服务事项', '行政审批业务', '“一网通办”事项', '窗口业务', '公积金业务'], 6),
  counted('cases', '件', ['劳动仲裁案件', '行政处罚案件', '法律援助案件', '消费纠纷案件', '公证案件'], 6),
  counted('proposals', '件', ['人大代表建议', '政协提案', '人大建议和政协提案', '职工代表提案', '社情民意信息'], 6),
  counted('complaints', '件', ['投诉举报', '医疗纠纷投诉', '师生诉求', '噪声扰民投诉', '欠薪投诉'], 6),
  counted('documents-in', '份', ['上级来文', '公文', '部门报送材料', '会议材料', '督办件'], 6),
  counted('corrections', '条', ['网站纠错信息', '错敏词整改', '我为政府网站找错留言', '舆情线索'], 6),
  once(
    'columns',
    ['新增', '调整', '优化', '设置'],
    ['公开栏目', '专题专栏', '二级栏目', '信息公开子栏目'],
    ['个', '个', '项'],
  ),
  once(
    'accounts',
    ['开设', '注销', '备案', '运维'],
    ['政务新媒体账号', '微信公众号', '政务微博', '视频号'],
    ['个', '个'],
  ),
  once(
    'training',
    ['组织', '开展', '举办'],
    ['依申请公开业务培训', '政务公开专题培训', '政府信息公开推进会', '《条例》学习活动', '保密教育'],
    ['场', '次', '期', '场次'],
  ),
  once(
    'projects',
    ['实施', '办结', '推进', '完成'],
    ['民生实事项目', '重大建设项目', '招标采购项目', '整改任务'],
    ['项', '个'],
  ),
  once(
    'interpretation',
    ['发布', '制作', '推出'],
    ['政策解读材料', '图解', '解读短视频', '政策问答', '依申请公开办事指南解读'],
    ['篇', '个', '条', '期'],
  ),
  once(
    'published',
    ['公布', '公开', '发布'],
    ['政府信息', '政务信息', '重点领域信息', '依申请公开转主动公开信息', '建议提案办理结果'],
    ['条', '篇', '件'],
  ),
  once(
    'visitors',
    ['接待', '服务'],
    ['政务公开专区查询群众', '来访群众', '咨询群众', '档案查阅者'],
    ['人次', '人', '批次'],
  ),
  once(
    'guidance',
    ['接受', '提供', '解答'],
    ['依申请公开咨询', '申请渠道咨询', '政府信息公开咨询', '政策咨询'],
    ['次', '人次', '件'],
  ),
  once(
    'checks',
    ['开展', '完成', '组织'],
    ['依申请公开案卷评查', '网站巡检', '答复文书抽查', '公开工作督查'],
    ['次', '轮'],
  ),
];
