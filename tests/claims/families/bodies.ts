/** Applications of somebody else. */
import type { Labelled } from '../labelled.ts';
import { traps } from './family.ts';

const below = { tables: ['office', 'quiet', 'older'] } as const;
const others = ['市自然资源局', '区住房和城乡建设局', '县公安局', '高新区管委会', '市城市管理局', '区卫生健康局'];

export const bodies: readonly (readonly Labelled[])[] = [
  traps('other-body', '{time}，{other}{got}{application}{#n}{unit}。', { ...below, words: { other: others } }),
  traps('other-body-done', '{lead}{other}{time}{got}{application}{#n}{unit}，{done}{#m}{unit}，结转{#k}{unit}。', {
    ...below,
    words: { other: others },
  }),
  traps('lower-bodies', '{time}，{lower}{got}{application}{#n}{unit}，{done}{#m}{unit}。', {
    tables: ['office', 'older', 'quiet'],
    words: {
      lower: ['下属单位', '所属事业单位', '直属各中心', '各二级单位', '所辖各村（社区）', '基层站所'],
    },
  }),
  traps('towns', '{time}，{towns}{got}{application}{#n}{unit}。', {
    tables: ['city'],
    words: { towns: ['各镇（街道）', '各乡镇', '全区12个镇街', '各镇人民政府', '各街道办事处'] },
    members: 6,
  }),
  traps('wider-area', '{time}，{area}{got}{application}{#n}{unit}，{body}{share}。', {
    ...below,
    words: {
      area: ['全市各级行政机关', '全省教育系统', '全市各部门', '全区各单位'],
      share: ['办理数量居中', '按要求报送了数据', '承办了其中一部分'],
    },
  }),
  traps('for-somebody', '{time}，{body}代{other}受理{application}{#n}{unit}，{tail}。', {
    words: { other: others, tail: ['均已移送', '已转交办理', '由其自行答复', '材料当日转送'] },
  }),
  traps('helping-somebody', '{time}，{body}{help}{other}办理{application}{#n}{unit}。', {
    words: { help: ['协助', '配合', '会同', '指导'], other: others },
  }),
  traps('passed-on', '{time}，误投至{body}的{application}{#mail}{unit}均已{to}。', {
    words: { to: ['转送有关单位', '转交主管部门', '退回平台重新分派', '移交承办单位'] },
  }),
  traps('gave-opinions', '{time}，{body}为{other}答复的{#k}{unit}{application}{what}。', {
    words: { other: others, what: ['提供会商意见', '出具审核意见', '开展法律审查', '查找档案资料'] },
  }),
  traps('own-and-others', '{time}，{body}{newly}{application}{#received}{unit}；{other}{newly}{#n}{unit}。', {
    words: { other: others },
  }),
];
