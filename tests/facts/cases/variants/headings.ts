/** Ways through a site, and headings in all their forms. */
import { sectionHeadings } from '../../row-builder.ts';
import { courts, disclosure2021, requests2021 } from '../zero-tables.ts';
import { defaultOverview, made, named, other, period, problems, renamed, report, type Variant } from './variant.ts';

export const headingHabits: readonly Variant[] = [
  made(
    '面包屑带年报栏目名',
    {
      top: [
        '您的位置：首页 » 信息公开 » 法定主动公开内容 » 政府信息公开年报 » 2023年政府信息公开工作年度报告',
        ...named(2023),
      ],
    },
    {
      agency: '平湖县民政局',
      year: 2023,
      title: '平湖县民政局2023年政府信息公开工作年度报告',
      silent: ['title-format', 'section-order', 'section-title'],
    },
  ),
  made(
    '导航栏列出“政府信息公开”“其他”“主动公开”',
    {
      top: ['网站首页', '政府信息公开', '主动公开', '依申请公开', '政府信息公开年报', ...named(2023)],
    },
    {
      agency: '平湖县民政局',
      year: 2023,
      title: '平湖县民政局2023年政府信息公开工作年度报告',
      silent: ['title-format', 'section-order', 'section-title'],
    },
  ),
  made(
    '罗马数字编号',
    {
      top: named(2023),
      headings: sectionHeadings.map((own, index) => `${'ⅠⅡⅢⅣⅤⅥ'[index]}、${own.slice(2)}`),
    },
    { year: 2023, silent: ['section-order'] },
  ),
  made(
    '全角数字编号',
    {
      top: named(2023),
      headings: sectionHeadings.map((own, index) => `${'１２３４５６'[index]}．${own.slice(2)}`),
    },
    { year: 2023, silent: ['section-order'] },
  ),
  made(
    '第三个标题用阿拉伯数字，其余用汉字',
    {
      top: named(2023),
      headings: renamed(2, '3、收到和处理政府信息公开申请情况'),
    },
    { year: 2023, silent: ['section-order'] },
  ),
  {
    name: '标题五接在表后一段的中间',
    text: [
      ...named(2023),
      sectionHeadings[0],
      ...defaultOverview,
      sectionHeadings[1],
      ...disclosure2021,
      sectionHeadings[2],
      ...requests2021,
      sectionHeadings[3],
      ...courts,
      `${sectionHeadings[4]} ${problems} ${sectionHeadings[5]} ${other}`,
    ].join('\n'),
    year: 2023,
    silent: ['section-empty', 'section-order'],
  },
  made(
    '目录列出各部分',
    {
      top: [
        '平湖县民政局2023年政府信息公开工作年度报告',
        '目录',
        ...sectionHeadings.map((own, index) => `${own}……${index + 1}`),
        period(2023),
      ],
    },
    { year: 2023, silent: ['section-order', 'section-empty'] },
  ),
  made(
    '目录没有页码',
    { top: ['平湖县民政局2023年政府信息公开工作年度报告', '目　录', ...sectionHeadings, period(2023)] },
    { year: 2023, silent: ['section-order', 'section-empty'] },
  ),
  made(
    '第一部分写作“一、主动公开情况”',
    {
      top: named(2023),
      headings: renamed(0, '一、主动公开情况'),
    },
    { year: 2023, has: ['section-title:review'] },
  ),
  made(
    '正文段首是标题的开头：不是标题',
    {
      top: named(2023),
      overview: ['政府信息公开', ...defaultOverview],
      headings: renamed(5, '附则'),
    },
    { year: 2023, has: ['section-missing:fail'] },
  ),
  // Not looked at before they ran
  made(
    '面包屑用斜杠',
    { top: ['首页 / 政府信息公开 / 年报 / 县直部门政府信息公开工作年度报告', ...named(2023)] },
    { agency: '平湖县民政局', year: 2023, title: '平湖县民政局2023年政府信息公开工作年度报告' },
  ),
  made(
    '面包屑用连字符，没有“首页”',
    {
      top: ['政务公开-法定主动公开内容-政府信息公开年报-2023年政府信息公开工作年度报告', ...named(2023)],
    },
    { agency: '平湖县民政局', title: '平湖县民政局2023年政府信息公开工作年度报告' },
  ),
  made(
    '栏目侧栏列出往年报告',
    {
      top: ['平湖县民政局2021年政府信息公开工作年度报告', '平湖县民政局2022年政府信息公开工作年度报告', ...named(2023)],
    },
    { agency: '平湖县民政局', year: 2023 },
  ),
  made(
    '页脚列出上一篇下一篇',
    {
      top: named(2023),
      end: ['上一篇：平湖县民政局2022年政府信息公开工作年度报告', '下一篇：平湖县民政局2024年政府信息公开工作年度报告'],
    },
    { agency: '平湖县民政局', year: 2023, silent: ['year-mismatch'] },
  ),
  made(
    '第一部分标题为“一、政府信息公开工作总体情况”',
    { top: named(2023), headings: renamed(0, '一、政府信息公开工作总体情况') },
    { year: 2023 },
  ),
  made(
    '第一部分标题为“一、依申请公开情况”',
    { top: named(2023), headings: renamed(0, '一、依申请公开情况') },
    { year: 2023, has: ['section-title:review'] },
  ),
  made('第五部分标题用“5.”', { top: named(2023), headings: renamed(4, '5. 存在的主要问题及改进情况') }, { year: 2023 }),
  made('第一部分标题用“1．”全角', { top: named(2023), headings: renamed(0, '１．总体情况') }, { year: 2023 }),
  made(
    '“第一部分 总体情况”',
    {
      top: named(2023),
      headings: sectionHeadings.map((own, index) => `第${'一二三四五六'[index]}部分 ${own.slice(2)}`),
    },
    { year: 2023, silent: ['section-title', 'section-order'] },
  ),
  {
    name: '标题接着正文没有空格',
    text: report({ top: named(2023) }).replace('一、总体情况\n', '一、总体情况。2023年，全县公开工作有序推进。'),
    year: 2023,
  },
  {
    name: '第二部分标题在上段句末，没有空格',
    text: report({ top: named(2023) }).replace('\n二、主动公开政府信息情况', '二、主动公开政府信息情况'),
    year: 2023,
  },
  {
    name: '前言在句中列出六部分，第四部分真的缺',
    text: report({
      top: [
        ...named(2023),
        '本报告由一、总体情况，二、主动公开政府信息情况，三、收到和处理政府信息公开申请情况，四、政府信息公开行政复议、行政诉讼情况，五、存在的主要问题及改进情况，六、其他需要报告的事项组成。',
      ],
    }).replace(`${sectionHeadings[3]}\n${courts.join('\n')}\n`, ''),
    year: 2023,
    has: ['section-missing:fail'],
  },
  {
    name: '整份报告一段，没有标题行',
    text: [
      '一、总体情况 平湖县民政局2022年认真推进公开。',
      '二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况 没有收到申请。',
      '四、政府信息公开行政复议、行政诉讼情况 没有发生。五、存在的主要问题及改进情况 更新还不及时，下一步改进。六、其他需要报告的事项 无。',
    ].join(' '),
    year: 2022,
  },
];
