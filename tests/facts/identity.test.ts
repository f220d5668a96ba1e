import { describe, expect, it } from 'vitest';
import { readReport } from '../../lib/facts/index.ts';
import type { ReportFacts as Reading } from '../../lib/model/reading.ts';
import { readText } from '../../lib/source/text/index.ts';

const body = [
  '一、总体情况',
  '本年度各项工作按期完成。',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '个别栏目更新不及时，已经整改。',
  '六、其他需要报告的事项',
  '无',
];

function read(head: readonly string[], pageTitle: string | null = null): Reading {
  const document = readText([...head, ...body].join('\n'));
  const reading = readReport({ ...document, pageTitle });
  if ('none' in reading) throw new Error(reading.none);
  return reading;
}

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
    const reading = read([title]);
    expect([reading.agency, reading.year]).toEqual([agency, year]);
    expect(reading.title?.text ?? null).toBe(year === null ? null : title);
  });

  it('joins a title set in two lines', () => {
    const reading = read(['某某开发区管理委员会2020年', '', '政府信息公开工作年度报告']);
    expect([reading.agency, reading.year]).toEqual(['某某开发区管理委员会', 2020]);
  });

  it('does not take the notice that forwards a report for its title', () => {
    const reading = read([
      '某某区人民政府办公室关于印发某某区2023年度政府信息公开工作年度报告的通知',
      '某某区2023年度政府信息公开工作年度报告',
    ]);
    expect(reading.title?.text).toBe('某某区2023年度政府信息公开工作年度报告');
    expect(reading.agency).toBe('某某区');
  });

  it('falls back to the page title', () => {
    const reading = read([], '某某市水利局2022年政府信息公开工作年度报告_某某市人民政府');
    expect([reading.agency, reading.year]).toEqual(['某某市水利局', 2022]);
  });

  it('folds the agency of a traditional page, keeps its title', () => {
    const reading = read(['某某縣發展和改革局2020年政府信息公開工作年度報告']);
    expect(reading.title?.text).toBe('某某縣發展和改革局2020年政府信息公開工作年度報告');
    // Only the form's characters are folded without the dictionary: 縣 and 發 are among them.
    expect(reading.agency).toBe('某某县发展和改革局');
  });

  it('finds an agency named only in prose', () => {
    const reading = read([
      '本报告所列数据的统计期限为2020年1月1日至2020年12月31日。如有疑问，请与某某市林业局联系（电话：0000-0000000）。',
    ]);
    expect([reading.title, reading.agency, reading.year]).toEqual([null, '某某市林业局', 2020]);
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
});

describe('what is no report', () => {
  it('of the form: a list of links, a notice, an older report', () => {
    const none = (text: string) => {
      const reading = readReport(readText(text));
      return 'none' in reading ? [reading.none, reading.year] : 'report';
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
