import { describe, expect, it } from 'vitest';
import { readReport } from '../../lib/facts/index.ts';
import { isTitle } from '../../lib/facts/titles.ts';
import type { SourceDocument } from '../../lib/model/document.ts';
import type { ReportFacts as Report } from '../../lib/model/report.ts';
import { readText } from '../../lib/source/text/index.ts';
import { documentOf, type Part } from './row-builder.ts';

const body = (
  '一、总体情况 本年度各项工作按期完成。 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况 ' +
  '四、政府信息公开行政复议、行政诉讼情况 五、存在的主要问题及改进情况 个别栏目更新不及时，已经整改。 ' +
  '六、其他需要报告的事项 无'
).split(' ');

function read(head: readonly string[], pageTitle: string | null = null): Report {
  return readingOf({ ...readText([...head, ...body].join('\n')), pageTitle });
}

/** The same from lines that stay apart, with what stands behind the report. */
function readLines(head: readonly string[], pageTitle: string | null = null, behind: readonly Part[] = []): Report {
  return readingOf({ ...documentOf(...head, ...body, ...behind), pageTitle });
}

function readingOf(document: SourceDocument): Report {
  const report = readReport(document);
  if ('none' in report) throw new Error(report.none);
  return report;
}

/** `title 2023`, in the order found. */
const yearsIn = ({ years }: Report) => years.map(({ where, year }) => `${where} ${year}`);

describe('title, agency and year', () => {
  it.each([
    ['某某市教育局2023年政府信息公开工作年度报告', '某某市教育局', 2023],
    ['某某市教育局 2023 年度政府信息公开工作年度报告', '某某市教育局', 2023],
    ['2023年某某市教育局政府信息公开工作年度报告', '某某市教育局', 2023],
    ['2023年度某某市教育局政府信息公开年度报告', '某某市教育局', 2023],
    ['某某市教育局政府信息公开工作2022年度报告', '某某市教育局', 2022],
    ['某某县人民政府2021年政府信息公开工作年度报告', '某某县人民政府', 2021],
    ['某某县人民政府办公室二〇二二年政府信息公开工作年度报告', '某某县人民政府办公室', 2022],
    ['某某镇二○二○年政府信息公开工作年度报告', '某某镇', 2020],
    ['《某某区民政局2024年政府信息公开工作年度报告》', '某某区民政局', 2024],
    ['某某区财政局2023年政府信息公开工作报告', '某某区财政局', 2023],
    ['某某街道办事处2023年政务公开', null, null],
  ])('%s', (title, agency, year) => {
    const report = read([title]);
    expect([report.agency, report.year]).toEqual([agency, year]);
    expect(report.title?.text ?? null).toBe(year === null ? null : title);
  });

  it('joins a title set in two lines', () => {
    const report = read(['某某开发区管理委员会2020年', '', '政府信息公开工作年度报告']);
    expect([report.agency, report.year]).toEqual(['某某开发区管理委员会', 2020]);
  });

  it('does not take the notice that forwards a report for its title', () => {
    const report = read([
      '某某区人民政府办公室关于印发某某区2023年度政府信息公开工作年度报告的通知',
      '某某区2023年度政府信息公开工作年度报告',
    ]);
    expect(report.title?.text).toBe('某某区2023年度政府信息公开工作年度报告');
    expect(report.agency).toBe('某某区');
  });

  it('falls back to the page title', () => {
    const report = read([], '某某市水利局2022年政府信息公开工作年度报告_某某市人民政府');
    expect([report.agency, report.year]).toEqual(['某某市水利局', 2022]);
  });

  it('folds the agency of a traditional page, keeps its title', () => {
    const report = read(['某某縣發展和改革局2020年政府信息公開工作年度報告']);
    expect(report.title?.text).toBe('某某縣發展和改革局2020年政府信息公開工作年度報告');
    // Only the form's characters are folded without the dictionary: 縣 and 發 are among them.
    expect(report.agency).toBe('某某县发展和改革局');
  });

  it('finds an agency named only in prose', () => {
    const report = read([
      '本报告所列数据的统计期限为2020年1月1日至2020年12月31日。如有疑问，请与某某市林业局联系（电话：0000-0000000）。',
    ]);
    expect([report.title, report.agency, report.year]).toEqual([null, '某某市林业局', 2020]);
  });
});

describe('the words of a title', () => {
  const bare = '2023年政府信息公开工作年度报告';

  it('are at most 70 characters', () => {
    // 17 characters of the 70 are the bare title's.
    expect([bare.length, isTitle('某'.repeat(53) + bare), isTitle('某'.repeat(54) + bare)]).toEqual([17, true, false]);
    const { title, year } = read([`${'某'.repeat(53)}${bare}`]);
    expect([title?.text.length, year]).toEqual([70, 2023]);
  });

  it.each([
    ['某某市教育局2023年政府信息公开工作年度报告(摘要)', true],
    ['某某市教育局2023年政务信息公开年报', true],
    ['某某市教育局2023年政府信息公开工作情况报告', true],
    ['某某市教育局2023年政府信息公开工作年度报告编制说明', false],
    ['根据某某市教育局2023年政府信息公开工作年度报告', false],
    ['某某市教育局2023年政府信息公开指南', false],
  ])('%s: %s', (words, expected) => expect(isTitle(words)).toBe(expected));

  it('name an agency of 2 to 40 characters', () => {
    const agencyOf = (name: string) => read([`${name}${bare}`]).agency;
    expect([agencyOf('某'), agencyOf('某局'), agencyOf('某'.repeat(40)), agencyOf('某'.repeat(41))]).toEqual([
      null,
      '某局',
      '某'.repeat(40),
      null,
    ]);
    expect(agencyOf('XX')).toBeNull();
  });

  it.each([
    '2023年某某市教育局2023年政府信息公开工作年度报告',
    '附件1：某某市教育局2023年政府信息公开工作年度报告',
    '关于某某市教育局2023年度政府信息公开工作的报告',
    '某某市教育局2023年政府信息公开工作年度报告（摘要）',
  ])('name the agency alone in %s', (title) => {
    const report = read([title]);
    expect([report.agency, report.year]).toEqual(['某某市教育局', 2023]);
  });

  it('leave the agency to the prose where they name none, however far below it stands', () => {
    const plan = '本年度的重点工作按期完成，群众较为满意，下一年继续推进。';
    const contact = '如有疑问，请与某某市林业局联系（电话：0000-0000000）。';
    expect(readLines([bare], null, [contact]).agency).toBe('某某市林业局');
    expect(readLines([bare], null, [...Array.from({ length: 80 }, () => plan), contact]).agency).toBe('某某市林业局');
  });

  it.each([
    '本报告由某某县民政局編製，现向社会公布，欢迎查阅。',
    '本報告由某某縣民政局編製，欢迎查阅和监督。',
    '现发布某某县民政局2023年工作情况，欢迎查阅。',
    '現發布某某縣民政局2023年工作情況，歡迎查閱。',
  ])('leave the agency to %s', (sentence) => expect(read([bare, sentence]).agency).toBe('某某县民政局'));
});

describe('a title over several lines', () => {
  const last = '2023年政府信息公开工作年度报告';

  it('is joined from three', () => {
    const { title, agency } = readLines(['某某市教育局', '2023年', '政府信息公开工作年度报告']);
    expect([title?.text, agency]).toEqual(['某某市教育局2023年政府信息公开工作年度报告', '某某市教育局']);
  });

  it('is joined from no more than three', () => {
    const { title, agency } = readLines(['某某市教育局', '2023年', '政府信息公开', '工作年度报告']);
    expect([title?.text, agency]).toEqual(['2023年政府信息公开工作年度报告', null]);
  });

  it.each(['福建省', '第一师一团'])('is joined behind %s', (agency) =>
    expect(readLines([agency, last])).toMatchObject({ agency, title: { text: `${agency}${last}` } }),
  );

  it('has lines of up to 40 characters above it', () => {
    const name = `${'某'.repeat(39)}局`;
    expect(readLines([name, last]).agency).toBe(name);
    expect(readLines([`某${name}`, last])).toMatchObject({ agency: null, title: { text: last } });
  });

  it.each(['年报公开目录', '某某市教育局：', '根据某某市教育局'])('has no part in %s', (above) =>
    expect(readLines([above, last])).toMatchObject({ agency: null, title: { text: last } }),
  );

  it('does not take the name of the site above a whole title', () => {
    const { title, agency } = readLines(['某某市人民政府', `某某市教育局${last}`]);
    expect([title?.text, agency]).toEqual([`某某市教育局${last}`, '某某市教育局']);
  });
});

describe('of several titles', () => {
  const titleOf = (name: string) => `${name}2023年政府信息公开工作年度报告`;

  it.each([
    ['the first of equals', titleOf('某某市教育局'), titleOf('某某市财政局'), '某某市教育局'],
    ['a heading, not a line', titleOf('某某市财政局'), `## ${titleOf('某某市教育局')}`, '某某市教育局'],
    ['the main heading', `## ${titleOf('某某市财政局')}`, `# ${titleOf('某某市教育局')}`, '某某市教育局'],
    ['one that names an agency', `# ${titleOf('')}`, titleOf('某某市教育局'), '某某市教育局'],
    ['one that names a year', '# 某某市财政局政府信息公开工作年度报告', titleOf('某某市教育局'), '某某市教育局'],
  ])('%s is taken', (_, first, second, agency) => expect(read([first, '', second]).agency).toBe(agency));
});

describe('years named', () => {
  const title = '某某市教育局2023年政府信息公开工作年度报告';
  const pageTitle = '某某市教育局2022年政府信息公开工作年度报告_某某市人民政府';
  /** Longer than a title may be. */
  const preamble =
    '根据《中华人民共和国政府信息公开条例》的规定，现公布某某市教育局2021年政府信息公开工作年度报告，报告由六个部分组成，全文已在本机关门户网站上发布，欢迎查阅。';
  const table = (header: string): Part => [
    ['信息内容', header],
    ['规章', '0'],
  ];

  it('are told by title, page title, period, preamble and table', () => {
    const period = '本报告所列数据的统计期限为2020年1月1日至12月31日。';
    const report = readLines([title, period, preamble], pageTitle, [table('本年（2019）制发件数')]);
    expect(yearsIn(report)).toEqual([
      'title 2023',
      'pageTitle 2022',
      'period 2020',
      'preamble 2021',
      'tableHeader 2019',
    ]);
    expect(report.years.map(({ quote }) => quote.text)).toEqual([
      title,
      '某某市教育局2022年政府信息公开工作年度报告',
      '2020年1月1日至12月31日',
      '2021年政府信息公开工作年度报告',
      '本年（2019）制发件数',
    ]);
    expect(report.year).toBe(2023);
  });

  it('are the report’s where the title has none: the period’s, else the first named', () => {
    const bare = '某某市教育局政府信息公开工作年度报告';
    const period = '本报告所列数据的统计期限为2020年1月1日至12月31日。';
    expect(readLines([bare, period], pageTitle).year).toBe(2020);
    expect(readLines([bare], pageTitle).year).toBe(2022);
    expect(readLines([bare, preamble]).year).toBe(2021);
    expect(readLines([bare]).year).toBeNull();
  });

  it('are none of a page whose title has none', () =>
    expect(yearsIn(readLines([title], '某某市教育局政府信息公开工作年度报告'))).toEqual(['title 2023']));

  it('of the preamble are not those of a notice, nor of what the report itself says', () => {
    const notice = preamble.replace('年度报告，', '年度报告的通知，');
    expect([preamble.length > 70, yearsIn(readLines([title, notice]))]).toEqual([true, ['title 2023']]);
    expect(yearsIn(readLines([title], null, [preamble]))).toEqual(['title 2023']);
  });

  it.each([
    ['本年（2022）制发件数', ['tableHeader 2022']],
    ['本年度 (2022年) 制发件数', ['tableHeader 2022']],
    ['本年（２０２２）制发件数', ['tableHeader 2022']],
    ['2022年制发件数', []],
    ['2017年以来对外公开总数量', []],
    ['本年制发件数', []],
  ])('in a table: %s', (header, expected) =>
    expect(yearsIn(readLines([title], null, [table(header)]))).toEqual(['title 2023', ...expected]),
  );

  it.each(['_', '|', '｜', '-', '—', '--', ' - ', '  '])('are read from a page title cut by %j', (mark) => {
    const { title: found, agency } = readLines(
      [],
      `某某市人民政府${mark}某某市教育局2022年政府信息公开工作年度报告${mark}年报`,
    );
    expect([found?.text, agency]).toEqual(['某某市教育局2022年政府信息公开工作年度报告', '某某市教育局']);
  });
});

describe('statistics period', () => {
  it.each([
    ['本报告所列数据的统计期限从2020年1月1日至12月31日止，电子版可以下载。', [2020, 1, 1], [2020, 12, 31]],
    ['统计期限自 2020 年 1 月 1 日起至 2020 年 12 月 31 日止，欢迎查阅本报告。', [2020, 1, 1], [2020, 12, 31]],
    ['报告所列数据期限为2020年1月1日到2020年12月31日，现予公布。', [2020, 1, 1], [2020, 12, 31]],
    ['数据统计期限为1月1日至12月31日，现予以公布，欢迎查阅。', [2020, 1, 1], [2020, 12, 31]],
    ['统计期限为２０２０年１月１日至１２月３１日，现予以公布，欢迎查阅。', [2020, 1, 1], [2020, 12, 31]],
    ['统计期限为2019年1月1日至12月31日，现予以公布，欢迎查阅。', [2019, 1, 1], [2019, 12, 31]],
    ['统计期限为2019年12月1日至2020年11月30日，欢迎查阅。', [2019, 12, 1], [2020, 11, 30]],
    ['3月1日至3月31日开展了宣传月活动。数据统计期限为1月1日至同年12月31日。', [2020, 1, 1], [2020, 12, 31]],
  ])('%s', (sentence, from, to) => {
    const { period } = read(['某某市教育局2020年政府信息公开工作年度报告', sentence]);
    expect([period?.from, period?.to]).toEqual([from, to]);
  });

  it('is not any other span of days', () => {
    const { period } = read([
      '某某市教育局2020年政府信息公开工作年度报告',
      '2020年3月1日至3月31日开展了政务公开宣传月活动，反响良好。',
    ]);
    expect(period).toBeNull();
  });

  it('is told inside the report only where it is called one', () => {
    const title = '某某市教育局2020年政府信息公开工作年度报告';
    const behind = (sentence: string) => readLines([title], null, [sentence]).period?.from ?? null;
    expect(behind('2020年3月1日至3月31日期间，收到申请12件。')).toBeNull();
    expect(behind('本报告统计期限为2020年1月1日至12月31日。')).toEqual([2020, 1, 1]);
  });

  it('without a year of its own is none where no title names one', () =>
    expect(readLines(['数据统计期限为1月1日至12月31日，欢迎查阅。']).period).toBeNull());
});

describe('what is no report', () => {
  it('of the form: a list of links, a notice, an older report', () => {
    const none = (text: string) => {
      const report = readReport(readText(text));
      return 'none' in report ? [report.none, report.year] : 'report';
    };
    expect(
      none('某某市教育局2023年政府信息公开工作年度报告\n某某市财政局2023年政府信息公开工作年度报告\n更多'),
    ).toEqual(['notReport', 2023]);
    expect(none('关于做好年度报告编制工作的通知\n各单位：请于一月底前报送。')).toEqual(['notReport', null]);
    expect(
      none(
        '某某市教育局2016年政府信息公开工作年度报告\n一、概述\n本年度……\n二、主动公开政府信息情况\n共公开信息12条。',
      ),
    ).toEqual(['olderForm', 2016]);
  });
});
