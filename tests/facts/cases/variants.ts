import { courts, disclosure2019, disclosure2021, requests2019, requests2021 } from './zero-tables.ts';

/** What a reader sees in a page: the kind of page, who wrote it and when, and what may be said of it. */
export interface Variant {
  readonly name: string;
  readonly text: string;
  readonly html?: boolean;
  /** The page's own title and address, or the file's path, where they matter. */
  readonly pageTitle?: string;
  readonly file?: string;
  readonly standing: 'audited' | 'not-a-report' | 'before-the-forms';
  readonly agency?: string | null;
  readonly year?: number | null;
  readonly title?: string;
  /** Findings that must be there, as rule:outcome. */
  readonly has?: readonly string[];
  /** Rules that must say nothing. A false `fail` is never allowed unless `has` names it. */
  readonly silent?: readonly string[];
}

interface Parts {
  readonly top?: readonly string[];
  readonly headings?: readonly string[];
  readonly overview?: readonly string[];
  readonly old?: boolean;
  readonly end?: readonly string[];
}

export const headings = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

const defaultOverview = [
  '主动公开方面，按目录更新各栏目。依申请公开方面，没有收到申请。政府信息管理方面，逐件审核公文属性。',
  '平台建设方面，网站专栏由专人维护。监督保障方面，开展业务培训，纳入工作考核，接受社会评议，没有责任追究情形。',
];
const problems = '公开内容的时效还要提高，业务培训还不够经常。下一步将逐月核对栏目更新，并组织各科室学习条例。';
const other = '本年度没有收取信息处理费，没有其他需要报告的事项。';

export const report = ({
  top = [],
  headings: own = headings,
  overview = defaultOverview,
  old = false,
  end = [],
}: Parts) =>
  [
    ...top,
    own[0],
    ...overview,
    own[1],
    ...(old ? disclosure2019 : disclosure2021),
    own[2],
    ...(old ? requests2019 : requests2021),
    own[3],
    ...courts,
    own[4],
    problems,
    own[5],
    other,
    ...end,
  ].join('\n');

/** Rows between bars become rows of tables. */
const asHtml = (text: string) =>
  text
    .split('\n')
    .map((line) =>
      line.includes(' | ')
        ? `<tr>${line
            .split(' | ')
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`
        : `<p>${line}</p>`,
    )
    .join('')
    .replaceAll(/(?:<tr>.*?<\/tr>)+/gu, (rows) => `<table>${rows}</table>`);

const period = (year: number) => `本报告所列数据的统计期限为${year}年1月1日至${year}年12月31日。`;
const renamed = (index: number, heading: string) => headings.map((own, at) => (at === index ? heading : own));

/** Written before the code was read. */
const first: readonly Variant[] = [
  // Who
  {
    name: '预报“特公布”，没有标题',
    text: report({ top: ['根据条例规定，特公布沙洲县文化广电局2022年度政府信息公开工作年度报告。'] }),
    standing: 'audited',
    agency: '沙洲县文化广电局',
    year: 2022,
    silent: ['year-mismatch'],
  },
  {
    name: '“现将X年度政府信息公开工作情况报告如下”',
    text: report({ top: ['按照上级要求，现将白石镇人民政府2023年度政府信息公开工作情况报告如下：'] }),
    standing: 'audited',
    agency: '白石镇人民政府',
    year: 2023,
  },
  {
    name: '“由X编制”',
    text: report({ top: [`本年度报告由金沙市住房和城乡建设局依据条例编制。${period(2024)}`] }),
    standing: 'audited',
    agency: '金沙市住房和城乡建设局',
    year: 2024,
  },
  {
    name: '联系句“与X政府信息公开办公室联系”',
    text: report({
      top: [`${period(2021)}如对本报告有疑问，请与林草部政府信息公开工作办公室联系（电话：010-00000000）。`],
    }),
    standing: 'audited',
    agency: '林草部',
    year: 2021,
  },
  {
    name: '联系句“向X办公室反映”',
    text: report({
      top: [`${period(2022)}对本报告如有意见，请联系清江区财政局办公室（地址：清江路1号，电话：0000-0000000）。`],
    }),
    standing: 'audited',
    agency: '清江区财政局',
    year: 2022,
  },
  {
    name: '落款与日期在文末',
    text: report({ end: ['龙泉乡人民政府', '2025年1月15日'] }),
    standing: 'audited',
    agency: '龙泉乡人民政府',
    year: 2024,
  },
  {
    name: '索引号一栏写明发布机构与名称',
    text: report({
      top: [
        '索 引 号：000014349/2024-00012　　分类：政务公开',
        '发布机构：临河县审计局　　发布日期：2024年01月20日',
        '名　　称：2023年政府信息公开工作年度报告',
      ],
    }),
    standing: 'audited',
    agency: '临河县审计局',
    year: 2023,
  },
  {
    name: '索引号表（网页）',
    html: true,
    text: `<html><head><title>年度报告</title></head><body><table><tr><td>索引号</td><td>AB01-2023-001</td><td>发布机构</td><td>安平县民政局</td></tr><tr><td>标题</td><td>安平县民政局2022年政府信息公开工作年度报告</td><td>发布日期</td><td>2023-01-18</td></tr></table>${asHtml(report({}))}</body></html>`,
    standing: 'audited',
    agency: '安平县民政局',
    year: 2022,
  },
  {
    name: '网页的标题才写机关和年份',
    html: true,
    text: `<html><head><title>石桥市司法局2023年政府信息公开工作年度报告_石桥市人民政府门户网站</title><meta name="SiteName" content="石桥市人民政府"></head><body>${asHtml(report({}))}</body></html>`,
    standing: 'audited',
    agency: '石桥市司法局',
    year: 2023,
  },
  {
    name: '网页的 meta 写明标题与来源',
    html: true,
    text: `<html><head><title>信息公开</title><meta name="ArticleTitle" content="2022年度政府信息公开工作年度报告"><meta name="ContentSource" content="石桥市体育局"></head><body>${asHtml(report({}))}</body></html>`,
    standing: 'audited',
    agency: '石桥市体育局',
    year: 2022,
  },
  {
    name: '公告带出年度报告',
    text: report({ top: ['桐城区应急管理局关于公布2022年政府信息公开工作年度报告的公告'] }),
    standing: 'audited',
    agency: '桐城区应急管理局',
    year: 2022,
  },
  {
    name: '通知带出年度报告',
    text: report({ top: ['关于发布云溪县卫生健康局2023年度政府信息公开工作年度报告的通知'] }),
    standing: 'audited',
    agency: '云溪县卫生健康局',
    year: 2023,
  },
  {
    name: '标题分成三行',
    text: report({ top: ['云溪县交通运输局', '2023年政府信息公开工作', '年度报告', period(2023)] }),
    standing: 'audited',
    agency: '云溪县交通运输局',
    year: 2023,
    silent: ['title-format'],
  },
  {
    name: '标题分成两行，断在机关名后',
    text: report({ top: ['云溪县自然资源和规划局', '2022年度政府信息公开工作年度报告', period(2022)] }),
    standing: 'audited',
    agency: '云溪县自然资源和规划局',
    year: 2022,
  },
  {
    name: '标题没有“政府”，有年份',
    text: report({ top: ['长岭县林业局2024年信息公开工作年度报告'] }),
    standing: 'audited',
    agency: '长岭县林业局',
    year: 2024,
    title: '长岭县林业局2024年信息公开工作年度报告',
    has: ['title-format:review'],
  },
  {
    name: '标题写作“政务公开工作年度报告”',
    text: report({ top: ['长岭县统计局2023年政务公开工作年度报告', period(2023)] }),
    standing: 'audited',
    agency: '长岭县统计局',
    year: 2023,
    has: ['title-format:review'],
  },
  // When
  {
    name: '年份只在表头',
    text: report({}).replace('本年制发件数', '本年（2023）制发件数').replace('本年废止件数', '本年（2023）废止件数'),
    standing: 'audited',
    year: 2023,
  },
  {
    name: '年份只在文件名',
    text: report({}),
    file: '大河镇/2022年政府信息公开工作年度报告.txt',
    standing: 'audited',
    year: 2022,
    agency: '大河镇',
  },
  {
    name: '年份与机关在文件名',
    text: report({}),
    file: '大河镇人民政府2023年政府信息公开工作年度报告.txt',
    standing: 'audited',
    year: 2023,
    agency: '大河镇人民政府',
  },
  {
    name: '年份在文件夹',
    text: report({}),
    file: '2024/大河镇.txt',
    standing: 'audited',
    year: 2024,
  },
  {
    name: '年份只在总体情况里，多数是 2022',
    text: report({
      overview: ['2022年，本镇按要求开展工作。比2021年多公开12条。', ...defaultOverview, '2022年全年培训2次。'],
    }),
    standing: 'audited',
    year: 2022,
    silent: ['year-mismatch'],
  },
  {
    name: '年份只在总体情况里，旧表',
    text: report({ old: true, overview: ['2023年以来，本乡继续做好公开工作。', ...defaultOverview] }),
    standing: 'audited',
    year: 2023,
    has: ['form-version:review'],
  },
  {
    name: '总体情况里两个年份一样多：不猜',
    text: report({ overview: ['2022年和2023年，本乡均没有收到申请。', ...defaultOverview] }),
    standing: 'audited',
    year: null,
  },
  {
    name: '一句总结里只有上级文件的年份：不猜',
    text: report({ overview: ['按照《2019年政务公开工作要点》，本乡做好各项工作。', ...defaultOverview] }),
    standing: 'audited',
    year: null,
  },
  {
    name: '统计期限写成斜杠日期',
    text: report({ top: ['本报告数据统计时间：2023.01.01—2023.12.31'] }),
    standing: 'audited',
    year: 2023,
  },
  // Left over
  {
    name: '总体情况第一句是上一年',
    text: report({
      top: ['平湖县水利局2024年政府信息公开工作年度报告', period(2024)],
      overview: ['2023年，我局认真落实条例要求，推进公开。', ...defaultOverview],
    }),
    standing: 'audited',
    year: 2024,
    has: ['year-mismatch:review'],
  },
  {
    name: '总体情况第一句同上一年比较：不是遗留',
    text: report({
      top: ['平湖县水利局2024年政府信息公开工作年度报告', period(2024)],
      overview: ['与2023年相比，我局2024年多公开信息12条。', ...defaultOverview],
    }),
    standing: 'audited',
    year: 2024,
    silent: ['year-mismatch'],
  },
  {
    name: '总体情况第一句提到上一年年底起的跨年事项：不是遗留',
    text: report({
      top: ['平湖县水利局2024年政府信息公开工作年度报告', period(2024)],
      overview: ['自2023年机构改革以来，我局公开工作由办公室承担。2024年，继续按要求公开。', ...defaultOverview],
    }),
    standing: 'audited',
    year: 2024,
    silent: ['year-mismatch'],
  },
  {
    name: '前言留着上一年',
    text: report({
      top: [
        '平湖县水利局2024年政府信息公开工作年度报告',
        `现将平湖县水利局2023年度政府信息公开工作年度报告公布如下。${period(2024)}`,
      ],
    }),
    standing: 'audited',
    year: 2024,
    has: ['year-mismatch:review'],
  },
  {
    name: '标题留着上一年',
    text: report({
      top: [
        '平湖县水利局2022年政府信息公开工作年度报告',
        `现将平湖县水利局2023年度政府信息公开工作年度报告公布如下。${period(2023)}`,
      ],
      overview: ['2023年，我局推进公开。', ...defaultOverview],
    }),
    standing: 'audited',
    has: ['year-mismatch:fail'],
  },
  // Breadcrumbs
  {
    name: '面包屑带年报栏目名',
    text: report({
      top: [
        '您的位置：首页 » 信息公开 » 法定主动公开内容 » 政府信息公开年报 » 2023年政府信息公开工作年度报告',
        '平湖县民政局2023年政府信息公开工作年度报告',
        period(2023),
      ],
    }),
    standing: 'audited',
    agency: '平湖县民政局',
    year: 2023,
    title: '平湖县民政局2023年政府信息公开工作年度报告',
    silent: ['title-format', 'section-order', 'section-title'],
  },
  {
    name: '导航栏列出“政府信息公开”“其他”“主动公开”',
    text: report({
      top: [
        '网站首页',
        '政府信息公开',
        '主动公开',
        '依申请公开',
        '政府信息公开年报',
        '平湖县民政局2023年政府信息公开工作年度报告',
        period(2023),
      ],
    }),
    standing: 'audited',
    agency: '平湖县民政局',
    year: 2023,
    title: '平湖县民政局2023年政府信息公开工作年度报告',
    silent: ['title-format', 'section-order', 'section-title'],
  },
  // Headings
  {
    name: '罗马数字编号',
    text: report({
      top: ['平湖县民政局2023年政府信息公开工作年度报告', period(2023)],
      headings: headings.map((own, index) => `${'ⅠⅡⅢⅣⅤⅥ'[index]}、${own.slice(2)}`),
    }),
    standing: 'audited',
    year: 2023,
    silent: ['section-order'],
  },
  {
    name: '全角数字编号',
    text: report({
      top: ['平湖县民政局2023年政府信息公开工作年度报告', period(2023)],
      headings: headings.map((own, index) => `${'１２３４５６'[index]}．${own.slice(2)}`),
    }),
    standing: 'audited',
    year: 2023,
    silent: ['section-order'],
  },
  {
    name: '第三个标题用阿拉伯数字，其余用汉字',
    text: report({
      top: ['平湖县民政局2023年政府信息公开工作年度报告', period(2023)],
      headings: renamed(2, '3、收到和处理政府信息公开申请情况'),
    }),
    standing: 'audited',
    year: 2023,
    silent: ['section-order'],
  },
  {
    name: '标题五接在表后一段的中间',
    text: [
      '平湖县民政局2023年政府信息公开工作年度报告',
      period(2023),
      headings[0],
      ...defaultOverview,
      headings[1],
      ...disclosure2021,
      headings[2],
      ...requests2021,
      headings[3],
      ...courts,
      `${headings[4]} ${problems} ${headings[5]} ${other}`,
    ].join('\n'),
    standing: 'audited',
    year: 2023,
    silent: ['section-empty', 'section-order'],
  },
  {
    name: '目录列出各部分',
    text: report({
      top: [
        '平湖县民政局2023年政府信息公开工作年度报告',
        '目录',
        ...headings.map((own, index) => `${own}……${index + 1}`),
        period(2023),
      ],
    }),
    standing: 'audited',
    year: 2023,
    silent: ['section-order', 'section-empty'],
  },
  {
    name: '目录没有页码',
    text: report({ top: ['平湖县民政局2023年政府信息公开工作年度报告', '目　录', ...headings, period(2023)] }),
    standing: 'audited',
    year: 2023,
    silent: ['section-order', 'section-empty'],
  },
  {
    name: '第一部分写作“一、主动公开情况”',
    text: report({
      top: ['平湖县民政局2023年政府信息公开工作年度报告', period(2023)],
      headings: renamed(0, '一、主动公开情况'),
    }),
    standing: 'audited',
    year: 2023,
    has: ['section-title:review'],
  },
  {
    name: '正文段首是标题的开头：不是标题',
    text: report({
      top: ['平湖县民政局2023年政府信息公开工作年度报告', period(2023)],
      overview: ['政府信息公开', ...defaultOverview],
      headings: renamed(5, '附则').map((own) => own),
    }),
    standing: 'audited',
    year: 2023,
    has: ['section-missing:fail'],
  },
  // No report
  {
    name: '办法（章、条）',
    text: [
      '白石县政府信息公开工作年度报告制度',
      '第一章 总则',
      '第一条 为规范年度报告编制和发布，根据条例，制定本制度。',
      '第二条 年度报告应当包括以下内容：',
      ...headings,
      '第三条 各单位应当在每年1月31日前公布年度报告。',
    ].join('\n'),
    standing: 'not-a-report',
  },
  {
    name: '部署编制的通知',
    text: [
      '关于做好2023年度政府信息公开工作年度报告编制发布工作的通知',
      '各镇人民政府，县政府各部门：',
      '现就有关事项通知如下。',
      '一、编制要求',
      '总体情况部分要写明五个方面，不超过1000字。',
      '二、时间安排',
      '2024年1月31日前公布。',
      '白石县人民政府办公室',
      '2023年12月20日',
    ].join('\n'),
    standing: 'not-a-report',
  },
  {
    name: '通知附空白表',
    text: report({
      top: ['白石县人民政府办公室关于做好政府信息公开工作年度报告编报工作的通知', '请各单位按附件格式填报。', '附件'],
    })
      .replaceAll(/(?<= \| )0(?= \||\n|$)/gu, ' ')
      .replace(/^0 .*$/gmu, ' | | | | | | | | | | | | | | '),
    standing: 'not-a-report',
  },
  {
    name: '新闻：某地公布年度报告',
    text: [
      '我县全面公布2023年政府信息公开工作年度报告',
      '2024-02-01 来源：县融媒体中心 记者：某某',
      '近日，白石县46个部门和12个乡镇全部公布了2023年政府信息公开工作年度报告。',
      '据了解，2023年全县主动公开信息1.2万条，收到申请35件。',
    ].join('\n'),
    standing: 'not-a-report',
  },
  {
    name: '索引页',
    text: [
      '政府信息公开年报',
      '白石县财政局2023年政府信息公开工作年度报告 2024-01-20',
      '白石县财政局2022年政府信息公开工作年度报告 2023-01-19',
      '白石县财政局2021年政府信息公开工作年度报告 2022-01-21',
      '上一页 下一页 共3条',
    ].join('\n'),
    standing: 'not-a-report',
  },
  {
    name: '法治政府建设年度报告',
    text: [
      '白石县2023年法治政府建设年度报告',
      '一、总体情况',
      '2023年，县政府推进依法行政，主动公开政府信息，接受监督。',
      '二、主要举措和成效',
      '三、存在的主要问题',
      '四、下一步安排',
    ].join('\n'),
    standing: 'not-a-report',
  },
  {
    name: '政府网站工作年度报表',
    text: [
      '政府网站工作年度报表',
      '（2023年度）',
      '填报单位：白石县人民政府办公室',
      '网站名称 | 白石县人民政府',
      '总访问量（单位：次） | 12000',
      '信息发布（单位：条） | 3500',
      '依申请公开 | 0',
    ].join('\n'),
    standing: 'not-a-report',
  },
  // Before the forms
  {
    name: '2014 年的报告，有标题',
    text: [
      '白石县教育局2014年度政府信息公开工作报告',
      '一、概述',
      '2014年，我局推进公开。',
      '二、主动公开政府信息情况',
      '全年公开56条。',
      '三、依申请公开办理情况',
      '没有收到申请。',
    ].join('\n'),
    standing: 'before-the-forms',
    year: 2014,
  },
  {
    name: '2018 年的报告，年份在统计期限',
    text: [
      '本报告由白石县公安局编制，数据统计期限为2018年1月1日至2018年12月31日。',
      '一、概述',
      '二、主动公开政府信息情况',
      '三、依申请公开政府信息办理情况',
      '四、行政复议、行政诉讼情况',
      '五、收费及减免情况',
      '六、存在的主要问题及改进措施',
    ].join('\n'),
    standing: 'before-the-forms',
    year: 2018,
  },
  {
    name: '2011 年的报告（繁体）',
    text: [
      '白石縣教育局2011年政府信息公開工作年度報告',
      '一、概述',
      '2011年，我局推進公開。',
      '二、主動公開政府信息的情況',
      '三、依申請公開政府信息的情況',
      '四、政府信息公開的收費及減免情況',
      '五、行政復議、行政訴訟情況',
      '六、存在的主要問題',
    ].join('\n'),
    standing: 'before-the-forms',
    year: 2011,
  },
  {
    name: '公告带出 2017 年的报告',
    text: [
      '白石县水利局关于公布2017年政府信息公开工作年度报告的公告',
      '一、工作概况',
      '2017年，我局推进公开。',
      '二、主动公开情况',
      '公开30条。',
    ].join('\n'),
    standing: 'before-the-forms',
    year: 2017,
  },
];

const named = (year: number, name = '平湖县民政局') => [`${name}${year}年政府信息公开工作年度报告`, period(year)];

/** Written when the first were read right, and not looked at before they ran. */
const second: readonly Variant[] = [
  {
    name: '机关名里有“信息”，只在正文里',
    text: report({
      old: true,
      top: [period(2020)],
      overview: ['网站公布了2020年东岭市工业和信息化局部门预算说明。', ...defaultOverview],
    }),
    standing: 'audited',
    agency: '东岭市工业和信息化局',
    year: 2020,
  },
  {
    name: '“现予公布”在机关和年份之后',
    text: report({
      top: ['根据条例要求，由东岭区人力资源和社会保障局编写的2022年度政府信息公开工作年度报告，现予公布。'],
    }),
    standing: 'audited',
    agency: '东岭区人力资源和社会保障局',
    year: 2022,
  },
  {
    name: '机关名里有“城乡”“市场”',
    text: report({ top: [`${period(2023)}如有疑问，请与东岭区住房和城乡建设局办公室联系，电话0000-0000000。`] }),
    standing: 'audited',
    agency: '东岭区住房和城乡建设局',
    year: 2023,
  },
  {
    name: '以“以下简称”插在机关名后',
    text: report({ top: ['现公布东岭区市场监督管理局（以下简称“区市监局”）2024年政府信息公开工作年度报告。'] }),
    standing: 'audited',
    agency: '东岭区市场监督管理局',
    year: 2024,
  },
  {
    name: '台湾词汇的标题',
    text: report({
      top: ['安平縣教育局2023年政府資訊公開工作年度報告', '本報告所列資料的統計期限為2023年1月1日至2023年12月31日。'],
    }),
    standing: 'audited',
    agency: '安平县教育局',
    year: 2023,
    silent: ['title-format'],
  },
  {
    name: '我镇：机关只在落款',
    text: report({
      top: ['现将我镇2022年度政府信息公开工作情况报告如下。'],
      end: ['东岭县柳树镇人民政府 2023年1月20日'],
    }),
    standing: 'audited',
    agency: '东岭县柳树镇人民政府',
    year: 2022,
  },
  {
    name: '中文日期的落款',
    text: report({ end: ['东岭县审计局', '二〇二四年一月十八日'] }),
    standing: 'audited',
    agency: '东岭县审计局',
    year: 2023,
  },
  {
    name: '落款与总体情况年份不一：不猜',
    text: report({ overview: ['2021年，继续做好公开。', ...defaultOverview], end: ['东岭县审计局', '2024年1月18日'] }),
    standing: 'audited',
    year: null,
  },
  {
    name: '标题是“年报”',
    text: report({ top: ['东岭县医疗保障局2023年政府信息公开年报'] }),
    standing: 'audited',
    agency: '东岭县医疗保障局',
    year: 2023,
  },
  {
    name: '年份在括号里',
    text: report({ top: ['东岭县医疗保障局政府信息公开工作年度报告（2023年度）'] }),
    standing: 'audited',
    agency: '东岭县医疗保障局',
    year: 2023,
    silent: ['title-format'],
  },
  {
    name: '年份另起一行在标题下',
    text: report({ top: ['东岭县医疗保障局政府信息公开工作年度报告', '（2023年）'] }),
    standing: 'audited',
    agency: '东岭县医疗保障局',
    year: 2023,
  },
  {
    name: '面包屑用斜杠',
    text: report({ top: ['首页 / 政府信息公开 / 年报 / 县直部门政府信息公开工作年度报告', ...named(2023)] }),
    standing: 'audited',
    agency: '平湖县民政局',
    year: 2023,
    title: '平湖县民政局2023年政府信息公开工作年度报告',
  },
  {
    name: '面包屑用连字符，没有“首页”',
    text: report({
      top: ['政务公开-法定主动公开内容-政府信息公开年报-2023年政府信息公开工作年度报告', ...named(2023)],
    }),
    standing: 'audited',
    agency: '平湖县民政局',
    title: '平湖县民政局2023年政府信息公开工作年度报告',
  },
  {
    name: '栏目侧栏列出往年报告',
    text: report({
      top: [
        '平湖县民政局2021年政府信息公开工作年度报告',
        '平湖县民政局2022年政府信息公开工作年度报告',
        '平湖县民政局2023年政府信息公开工作年度报告',
        period(2023),
      ],
    }),
    standing: 'audited',
    agency: '平湖县民政局',
    year: 2023,
  },
  {
    name: '页脚列出上一篇下一篇',
    text: report({
      top: named(2023),
      end: ['上一篇：平湖县民政局2022年政府信息公开工作年度报告', '下一篇：平湖县民政局2024年政府信息公开工作年度报告'],
    }),
    standing: 'audited',
    agency: '平湖县民政局',
    year: 2023,
    silent: ['year-mismatch'],
  },
  {
    name: '第一部分标题为“一、政府信息公开工作总体情况”',
    text: report({ top: named(2023), headings: renamed(0, '一、政府信息公开工作总体情况') }),
    standing: 'audited',
    year: 2023,
  },
  {
    name: '第一部分标题为“一、依申请公开情况”',
    text: report({ top: named(2023), headings: renamed(0, '一、依申请公开情况') }),
    standing: 'audited',
    year: 2023,
    has: ['section-title:review'],
  },
  {
    name: '第五部分标题用“5.”',
    text: report({ top: named(2023), headings: renamed(4, '5. 存在的主要问题及改进情况') }),
    standing: 'audited',
    year: 2023,
  },
  {
    name: '第一部分标题用“1．”全角',
    text: report({ top: named(2023), headings: renamed(0, '１．总体情况') }),
    standing: 'audited',
    year: 2023,
  },
  {
    name: '“第一部分 总体情况”',
    text: report({
      top: named(2023),
      headings: headings.map((own, index) => `第${'一二三四五六'[index]}部分 ${own.slice(2)}`),
    }),
    standing: 'audited',
    year: 2023,
    silent: ['section-title', 'section-order'],
  },
  {
    name: '标题接着正文没有空格',
    text: report({ top: named(2023) }).replace('一、总体情况\n', '一、总体情况。2023年，全县公开工作有序推进。'),
    standing: 'audited',
    year: 2023,
  },
  {
    name: '第二部分标题在上段句末，没有空格',
    text: report({ top: named(2023) }).replace('\n二、主动公开政府信息情况', '二、主动公开政府信息情况'),
    standing: 'audited',
    year: 2023,
  },
  {
    name: '前言在句中列出六部分，第四部分真的缺',
    text: report({
      top: [
        ...named(2023),
        '本报告由一、总体情况，二、主动公开政府信息情况，三、收到和处理政府信息公开申请情况，四、政府信息公开行政复议、行政诉讼情况，五、存在的主要问题及改进情况，六、其他需要报告的事项组成。',
      ],
    }).replace(`${headings[3]}\n${courts.join('\n')}\n`, ''),
    standing: 'audited',
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
    standing: 'audited',
    year: 2022,
  },
  {
    name: '实施细则：第一条……',
    text: [
      '东岭区政府信息公开年度报告编制发布办法',
      '第一条　为做好年度报告工作，制定本办法。',
      '第二条　年度报告包括下列内容：',
      ...headings.map((own) => `${own}；`),
      '第三条　各单位负责。',
    ].join('\n'),
    standing: 'not-a-report',
  },
  {
    name: '报告格式本身（样表）',
    text: report({ top: ['政府信息公开工作年度报告格式', '（2021年修订）'] })
      .replaceAll(/(?<= \| )0(?= \||\n|$)/gu, ' ')
      .replace(/^0 .*$/gmu, ' | | | | | | | | | | | | | | '),
    standing: 'not-a-report',
  },
  {
    name: '会议新闻',
    text: [
      '我市召开政府信息公开工作年度报告编制工作培训会',
      '会议要求，一、总体情况要写全；二、主动公开政府信息情况要填准。',
      '2023年12月',
    ].join('\n'),
    standing: 'not-a-report',
  },
  {
    name: '高校的信息公开年度报告',
    text: [
      '东岭大学2022-2023学年信息公开年度报告',
      '一、概述',
      '学校推进信息公开。',
      '二、主动公开情况',
      '公开300条。',
      '三、依申请公开情况',
      '没有。',
      '四、存在的主要问题',
      '更新不及时。',
      '五、其他需要报告的事项',
      '无。',
    ].join('\n'),
    standing: 'not-a-report',
  },
  {
    name: '索引页：历年年报',
    text: [
      '东岭县审计局',
      '2018年政府信息公开工作年度报告',
      '2017年政府信息公开工作年度报告',
      '2016年政府信息公开工作年度报告',
    ].join('\n'),
    standing: 'not-a-report',
  },
  {
    name: '关于 2016 年报告的新闻',
    text: ['东岭县发布2016年政府信息公开工作年度报告', '记者从县政府获悉，2016年全县主动公开信息2万条。'].join('\n'),
    standing: 'not-a-report',
  },
  {
    name: '2013 年，标题写“工作报告”，无编号前言',
    text: [
      '东岭县审计局2013年度政府信息公开工作报告',
      '（一）概述',
      '2013年，推进公开。',
      '（二）主动公开情况',
      '公开30条。',
    ].join('\n'),
    standing: 'before-the-forms',
    year: 2013,
  },
  {
    name: '2015 年，年份只在正文',
    text: [
      '一、概述',
      '2015年，我乡推进公开。',
      '二、主动公开政府信息情况',
      '2015年公开20条。',
      '三、依申请公开情况',
      '没有。',
      '四、收费及减免情况',
      '没有。',
      '五、存在的主要问题',
      '更新慢。',
    ].join('\n'),
    standing: 'before-the-forms',
    year: 2015,
  },
  {
    name: '2017 年，通知印发',
    text: [
      '东岭县人民政府办公室关于印发东岭县2017年政府信息公开工作年度报告的通知',
      '一、概述',
      '2017年，全县推进公开。',
      '二、主动公开情况',
      '公开2000条。',
      '三、依申请公开情况',
      '收到3件。',
    ].join('\n'),
    standing: 'before-the-forms',
    year: 2017,
  },
  {
    name: '首句“2023年是……之年”，报告 2024 年度',
    text: report({
      top: named(2024),
      overview: ['2023年是全面落实条例的重要一年，我局扎实推进公开。', ...defaultOverview],
    }),
    standing: 'audited',
    year: 2024,
    has: ['year-mismatch:review'],
  },
  {
    name: '（一）里的首句是上一年',
    text: report({
      top: named(2024),
      overview: ['（一）主动公开', '2023年度，主动公开信息12条。', ...defaultOverview],
    }),
    standing: 'audited',
    year: 2024,
    has: ['year-mismatch:review'],
  },
  {
    name: '首句说上一年 12 月的事',
    text: report({ top: named(2024), overview: ['2023年12月，县局改版网站专栏，全年更新及时。', ...defaultOverview] }),
    standing: 'audited',
    year: 2024,
    silent: ['year-mismatch'],
  },
  {
    name: '首句是“2023年至2024年”',
    text: report({ top: named(2024), overview: ['2023年至2024年，县局连续开展培训。', ...defaultOverview] }),
    standing: 'audited',
    year: 2024,
    silent: ['year-mismatch'],
  },
  {
    name: '前言提到上年报告的考核通报',
    text: report({
      top: [named(2024)[0] ?? '', '按照对2023年度政府信息公开工作年度报告的检查意见整改后，现公布本报告。'],
    }),
    standing: 'audited',
    year: 2024,
    silent: ['year-mismatch'],
  },
];

export const variants: readonly Variant[] = [...first, ...second];
