import { expect, it } from 'vitest';
import type { OtherReport } from '../../lib/model/other-report.ts';
import { buildBatchContexts } from '../../lib/related/batch-context.ts';

const texts = [
  '我局在门户网站开设救助政策专栏全年更新栏目内容三百余次安排专人逐条核对发布时间和来源并做好存档备查',
  '面向养老机构举办政策宣讲活动把办事指南送到社区公告栏并在微信公众号同步推送图文解读稿供群众查阅对照',
  '新建婚姻登记预约小程序把婚俗改革试点方案和收费减免清单一并公布方便群众随时查办理进度和常见问题解答',
];

function report(agency: string, year: number, overview: readonly string[] = []): OtherReport {
  const paragraphs = { overview: [...overview], problems: [] };
  return { source: null, agency, year, unsure: [], form: '2021', facts: {}, paragraphs };
}

it('finds last year’s report by its agency, or the only one with a similar name', () => {
  const reports = [
    report('云溪市民政局', 2022),
    report('云溪市水利局', 2022),
    report('云溪市教育局', 2021),
    report('云溪市民政局', 2023),
    report('云溪市水务局', 2023),
    report('云溪市教育局', 2023),
  ];
  const previous = buildBatchContexts(reports).map((each) => each.previous?.agency ?? null);
  expect(previous).toEqual([null, null, null, '云溪市民政局', '云溪市水利局', null]);
  expect(buildBatchContexts(reports)[3]?.previous?.year).toBe(2022);
});

it('takes neither an agency that kept its name nor one of two similar ones', () => {
  const both = [report('云溪市水利局', 2022), report('云溪市水利局', 2023), report('云溪市水务局', 2023)];
  expect(buildBatchContexts(both).map((each) => each.previous?.agency ?? null)).toEqual([null, '云溪市水利局', null]);
  const two = [report('云溪市文化局', 2022), report('云溪市文化体育局', 2022), report('云溪市文化和旅游局', 2023)];
  expect(buildBatchContexts(two)[2]?.previous).toBeNull();
});

it('finds resembling reports of the same year and of other agencies', () => {
  const [a = '', b = '', c = ''] = texts;
  const reports = [
    report('云溪市民政局', 2023, [a, b]),
    report('云溪市教育局', 2023, [c, a, b]),
    report('云溪市统计局', 2023, [c]),
    report('云溪市司法局', 2022, [a, b]),
    report('云溪市民政局', 2023, [a, b]),
  ];
  const resembling = (threshold?: number) =>
    buildBatchContexts(reports, threshold === undefined ? {} : { thresholds: { repeated: threshold } }).map((each) =>
      each.resembling?.map(({ agency }) => agency),
    );
  // The third is too short to be judged; the fourth is of another year; the last is the first's other version.
  expect(resembling()).toEqual([['云溪市教育局'], ['云溪市民政局'], [], [], ['云溪市教育局']]);
  // Two thirds of the second stand in the first.
  expect(resembling(0.7)).toEqual([['云溪市教育局'], [], [], [], ['云溪市教育局']]);
});

it('finds the departments of a government for the year, and the names of missing ones', () => {
  const reports = [
    report('云溪市人民政府', 2023),
    report('云溪市民政局', 2023),
    report('云溪市人民政府办公室', 2023),
    report('云溪市南湖区民政局', 2023),
    report('云溪市南湖区人民政府', 2023),
    report('白石县民政局', 2023),
    report('云溪市水利局', 2022),
    report('云溪市司法局', 2022),
    report('云溪市水务局', 2023),
  ];
  const [city, department, , , district] = buildBatchContexts(reports).map(({ children }) =>
    children === null || children === undefined
      ? null
      : [children.reports.map(({ agency }) => agency), children.missing],
  );
  expect(city).toEqual([['云溪市民政局', '云溪市人民政府办公室', '云溪市水务局'], ['云溪市司法局']]);
  expect(department).toBeNull();
  expect(district).toEqual([['云溪市南湖区民政局'], []]);
});

it('keeps the context of the caller', () => {
  const previous = report('云溪市民政局', 2022);
  const [first] = buildBatchContexts([report('云溪市教育局', 2023)], { previous, deadlines: { town: [1, 20] } });
  expect(first).toMatchObject({ previous, deadlines: { town: [1, 20] } });
});
