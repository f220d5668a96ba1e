/** Sentences of no two offices alike, for sections one and five: none of their words names a topic of section one. */
import type { Random } from '../random.ts';

const slots: readonly (readonly string[])[] = [
  '年初 春季开学前 汛期来临前 机构调整后 预算批复后 三月中旬 第二季度 入夏以后 秋收时节 国庆前夕 换届之后 冬训期间'.split(
    ' ',
  ),
  '各科室 值班人员 业务股室 联络员 下属单位 驻点干部 窗口人员 法制人员 新任骨干 退休专家 见习学生 片区组长'.split(' '),
  '梳理 绘制 重编 校订 翻译 配音 压缩 拆解 比对 汇编 抄录 改写'.split(' '),
  (
    '补贴发放名单 学位分布图 农机价格表 河道警示牌 公交时刻表 采暖缴费须知 疫苗接种点位 养老床位清单 招工岗位表 病虫害图谱 ' +
    '停车泊位图 低温预报口径 殡葬价目表 危房改造进度 水质检测数值 助学金发放批次 灯会交通方案 耕地轮作图 血站开放时段 ' +
    '夜市摊位号 渔船检修表 早教课程单 老旧小区改造图 桥梁限高数据 菜市场抽检值 护林员分片表 校车路线图 租房备案流程图'
  ).split(' '),
  '用方言短视频 以漫画折页 借助赶集时机 通过院坝座谈 结合入户走访 利用广播喇叭 依托志愿队伍 随同体检车辆 以问答长图 配合课间活动 借用村口电子屏 以盲文手册'.split(
    ' ',
  ),
  '向种粮大户 向务工青年 向独居老人 向个体商户 向新生家长 向果园农户 向近海渔民 向外来租户 向残疾群众 向退役士兵 向货车司机 向返乡学生'.split(
    ' ',
  ),
  '说明申领条件 讲清办理时限 答疑解惑 演示填报步骤 核实享受人数 征集改进意见 对照上年口径 解释计算办法 提示常见差错 公布咨询时段 通报调整理由 回访使用感受'.split(
    ' ',
  ),
];

function makeSentence(random: Random): string {
  const [when = '', who = '', verb = '', object = '', how = '', audience = '', effect = ''] = slots.map((words) =>
    random.pick(words),
  );
  return `${when}${who}${verb}${object}，${how}${audience}${effect}。`;
}

export function makeSentences(count: number, random: Random): string {
  return Array.from({ length: count }, () => makeSentence(random)).join('');
}
