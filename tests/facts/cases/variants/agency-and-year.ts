/** Who reports, for which year, under which title. */
import { asHtml, defaultOverview, made, named, period, report, type Variant } from './variant.ts';

/** What the first sentence of part one says in a report of 2024: whether it was left over from the year before. */
const openings: readonly (readonly [name: string, sentence: string, says: 'has' | 'silent'])[] = [
  ['总体情况第一句是上一年', '2023年，我局认真落实条例要求，推进公开。', 'has'],
  ['总体情况第一句同上一年比较：不是遗留', '与2023年相比，我局2024年多公开信息12条。', 'silent'],
  [
    '总体情况第一句提到上一年年底起的跨年事项：不是遗留',
    '自2023年机构改革以来，我局公开工作由办公室承担。2024年，继续按要求公开。',
    'silent',
  ],
  ['首句“2023年是……之年”，报告 2024 年度', '2023年是全面落实条例的重要一年，我局扎实推进公开。', 'has'],
  ['首句说上一年 12 月的事', '2023年12月，县局改版网站专栏，全年更新及时。', 'silent'],
  ['首句是“2023年至2024年”', '2023年至2024年，县局连续开展培训。', 'silent'],
];
const opened = openings.map(([name, sentence, says]) =>
  made(
    name,
    { top: named(2024), overview: [sentence, ...defaultOverview] },
    { year: 2024, ...(says === 'has' ? { has: ['year-mismatch:review'] } : { silent: ['year-mismatch'] }) },
  ),
);

export const agencyAndYear: readonly Variant[] = [
  // Who
  made(
    '预报“特公布”，没有标题',
    { top: ['根据条例规定，特公布沙洲县文化广电局2022年度政府信息公开工作年度报告。'] },
    { agency: '沙洲县文化广电局', year: 2022, silent: ['year-mismatch'] },
  ),
  made(
    '“现将X年度政府信息公开工作情况报告如下”',
    { top: ['按照上级要求，现将白石镇人民政府2023年度政府信息公开工作情况报告如下：'] },
    { agency: '白石镇人民政府', year: 2023 },
  ),
  made(
    '“由X编制”',
    { top: [`本年度报告由金沙市住房和城乡建设局依据条例编制。${period(2024)}`] },
    { agency: '金沙市住房和城乡建设局', year: 2024 },
  ),
  made(
    '联系句“与X政府信息公开办公室联系”',
    {
      top: [`${period(2021)}如对本报告有疑问，请与林草部政府信息公开工作办公室联系（电话：010-00000000）。`],
    },
    { agency: '林草部', year: 2021 },
  ),
  made(
    '联系句“向X办公室反映”',
    {
      top: [`${period(2022)}对本报告如有意见，请联系清江区财政局办公室（地址：清江路1号，电话：0000-0000000）。`],
    },
    { agency: '清江区财政局', year: 2022 },
  ),
  made('落款与日期在文末', { end: ['龙泉乡人民政府', '2025年1月15日'] }, { agency: '龙泉乡人民政府', year: 2024 }),
  made(
    '索引号一栏写明发布机构与名称',
    {
      top: [
        '索 引 号：000014349/2024-00012　　分类：政务公开',
        '发布机构：临河县审计局　　发布日期：2024年01月20日',
        '名　　称：2023年政府信息公开工作年度报告',
      ],
    },
    { agency: '临河县审计局', year: 2023 },
  ),
  {
    name: '索引号表（网页）',
    html: true,
    text: `<html><head><title>年度报告</title></head><body><table><tr><td>索引号</td><td>AB01-2023-001</td><td>发布机构</td><td>安平县民政局</td></tr><tr><td>标题</td><td>安平县民政局2022年政府信息公开工作年度报告</td><td>发布日期</td><td>2023-01-18</td></tr></table>${asHtml(report({}))}</body></html>`,
    agency: '安平县民政局',
    year: 2022,
  },
  {
    name: '网页的标题才写机关和年份',
    html: true,
    text: `<html><head><title>石桥市司法局2023年政府信息公开工作年度报告_石桥市人民政府门户网站</title><meta name="SiteName" content="石桥市人民政府"></head><body>${asHtml(report({}))}</body></html>`,
    agency: '石桥市司法局',
    year: 2023,
  },
  {
    name: '网页的 meta 写明标题与来源',
    html: true,
    text: `<html><head><title>信息公开</title><meta name="ArticleTitle" content="2022年度政府信息公开工作年度报告"><meta name="ContentSource" content="石桥市体育局"></head><body>${asHtml(report({}))}</body></html>`,
    agency: '石桥市体育局',
    year: 2022,
  },
  made(
    '公告带出年度报告',
    { top: ['桐城区应急管理局关于公布2022年政府信息公开工作年度报告的公告'] },
    { agency: '桐城区应急管理局', year: 2022 },
  ),
  made(
    '通知带出年度报告',
    { top: ['关于发布云溪县卫生健康局2023年度政府信息公开工作年度报告的通知'] },
    { agency: '云溪县卫生健康局', year: 2023 },
  ),
  made(
    '标题分成三行',
    { top: ['云溪县交通运输局', '2023年政府信息公开工作', '年度报告', period(2023)] },
    { agency: '云溪县交通运输局', year: 2023, silent: ['title-format'] },
  ),
  made(
    '标题分成两行，断在机关名后',
    { top: ['云溪县自然资源和规划局', '2022年度政府信息公开工作年度报告', period(2022)] },
    { agency: '云溪县自然资源和规划局', year: 2022 },
  ),
  made(
    '标题没有“政府”，有年份',
    { top: ['长岭县林业局2024年信息公开工作年度报告'] },
    {
      agency: '长岭县林业局',
      year: 2024,
      title: '长岭县林业局2024年信息公开工作年度报告',
      has: ['title-format:review'],
    },
  ),
  made(
    '标题写作“政务公开工作年度报告”',
    { top: ['长岭县统计局2023年政务公开工作年度报告', period(2023)] },
    { agency: '长岭县统计局', year: 2023, has: ['title-format:review'] },
  ),
  // When
  {
    name: '年份只在表头',
    text: report({}).replace('本年制发件数', '本年（2023）制发件数').replace('本年废止件数', '本年（2023）废止件数'),
    year: 2023,
  },
  {
    name: '年份只在文件名',
    text: report({}),
    file: '大河镇/2022年政府信息公开工作年度报告.txt',
    year: 2022,
    agency: '大河镇',
  },
  {
    name: '年份与机关在文件名',
    text: report({}),
    file: '大河镇人民政府2023年政府信息公开工作年度报告.txt',
    year: 2023,
    agency: '大河镇人民政府',
  },
  {
    name: '年份在文件夹',
    text: report({}),
    file: '2024/大河镇.txt',
    year: 2024,
  },
  made(
    '年份只在总体情况里，多数是 2022',
    {
      overview: ['2022年，本镇按要求开展工作。比2021年多公开12条。', ...defaultOverview, '2022年全年培训2次。'],
    },
    { year: 2022, silent: ['year-mismatch'] },
  ),
  made(
    '年份只在总体情况里，旧表',
    { old: true, overview: ['2023年以来，本乡继续做好公开工作。', ...defaultOverview] },
    { year: 2023, has: ['form-version:review'] },
  ),
  made(
    '总体情况里两个年份一样多：不猜',
    { overview: ['2022年和2023年，本乡均没有收到申请。', ...defaultOverview] },
    { year: null },
  ),
  made(
    '一句总结里只有上级文件的年份：不猜',
    { overview: ['按照《2019年政务公开工作要点》，本乡做好各项工作。', ...defaultOverview] },
    { year: null },
  ),
  made('统计期限写成斜杠日期', { top: ['本报告数据统计时间：2023.01.01—2023.12.31'] }, { year: 2023 }),
  // Left over
  ...opened,
  made(
    '前言留着上一年',
    {
      top: [
        '平湖县水利局2024年政府信息公开工作年度报告',
        `现将平湖县水利局2023年度政府信息公开工作年度报告公布如下。${period(2024)}`,
      ],
    },
    { year: 2024, has: ['year-mismatch:review'] },
  ),
  made(
    '标题留着上一年',
    {
      top: [
        '平湖县水利局2022年政府信息公开工作年度报告',
        `现将平湖县水利局2023年度政府信息公开工作年度报告公布如下。${period(2023)}`,
      ],
      overview: ['2023年，我局推进公开。', ...defaultOverview],
    },
    { has: ['year-mismatch:fail'] },
  ),
  // Not looked at before they ran
  made(
    '机关名里有“信息”，只在正文里',
    {
      old: true,
      top: [period(2020)],
      overview: ['网站公布了2020年东岭市工业和信息化局部门预算说明。', ...defaultOverview],
    },
    { agency: '东岭市工业和信息化局', year: 2020 },
  ),
  made(
    '“现予公布”在机关和年份之后',
    {
      top: ['根据条例要求，由东岭区人力资源和社会保障局编写的2022年度政府信息公开工作年度报告，现予公布。'],
    },
    { agency: '东岭区人力资源和社会保障局', year: 2022 },
  ),
  made(
    '机关名里有“城乡”“市场”',
    { top: [`${period(2023)}如有疑问，请与东岭区住房和城乡建设局办公室联系，电话0000-0000000。`] },
    { agency: '东岭区住房和城乡建设局', year: 2023 },
  ),
  made(
    '以“以下简称”插在机关名后',
    { top: ['现公布东岭区市场监督管理局（以下简称“区市监局”）2024年政府信息公开工作年度报告。'] },
    { agency: '东岭区市场监督管理局', year: 2024 },
  ),
  made(
    '台湾词汇的标题',
    {
      top: ['安平縣教育局2023年政府資訊公開工作年度報告', '本報告所列資料的統計期限為2023年1月1日至2023年12月31日。'],
    },
    { agency: '安平县教育局', year: 2023, silent: ['title-format'] },
  ),
  made(
    '我镇：机关只在落款',
    {
      top: ['现将我镇2022年度政府信息公开工作情况报告如下。'],
      end: ['东岭县柳树镇人民政府 2023年1月20日'],
    },
    { agency: '东岭县柳树镇人民政府', year: 2022 },
  ),
  made('中文日期的落款', { end: ['东岭县审计局', '二〇二四年一月十八日'] }, { agency: '东岭县审计局', year: 2023 }),
  made(
    '落款与总体情况年份不一：不猜',
    { overview: ['2021年，继续做好公开。', ...defaultOverview], end: ['东岭县审计局', '2024年1月18日'] },
    { year: null },
  ),
  made('标题是“年报”', { top: ['东岭县医疗保障局2023年政府信息公开年报'] }, { agency: '东岭县医疗保障局', year: 2023 }),
  made(
    '年份在括号里',
    { top: ['东岭县医疗保障局政府信息公开工作年度报告（2023年度）'] },
    { agency: '东岭县医疗保障局', year: 2023, silent: ['title-format'] },
  ),
  made(
    '年份另起一行在标题下',
    { top: ['东岭县医疗保障局政府信息公开工作年度报告', '（2023年）'] },
    { agency: '东岭县医疗保障局', year: 2023 },
  ),
  made(
    '（一）里的首句是上一年',
    {
      top: named(2024),
      overview: ['（一）主动公开', '2023年度，主动公开信息12条。', ...defaultOverview],
    },
    { year: 2024, has: ['year-mismatch:review'] },
  ),
  made(
    '前言提到上年报告的考核通报',
    {
      top: [named(2024)[0] ?? '', '按照对2023年度政府信息公开工作年度报告的检查意见整改后，现公布本报告。'],
    },
    { year: 2024, silent: ['year-mismatch'] },
  ),
];
