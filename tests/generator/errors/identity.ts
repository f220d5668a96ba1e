/** Wrong year, period or title, and the old form in a new year. */
import { makeReport } from '../make.ts';
import type { MadeReport } from '../report.ts';
import type { Injection } from './injection.ts';

const base = { cell: null, section: null, needs: [] } as const;

export function identityOfReportErrors(report: MadeReport): readonly Injection[] {
  const { agency, year } = report;
  const period = /\d{4}年1月1日.*?12月31日/;
  return [
    {
      ...base,
      name: 'last year in the title',
      report: { ...report, title: report.title.replace(String(year), String(year - 1)) },
      rules: ['year-mismatch', 'period'],
    },
    {
      ...base,
      name: 'last year in the period',
      report: { ...report, preamble: report.preamble.replace(period, `${year - 1}年1月1日至${year - 1}年12月31日`) },
      rules: ['year-mismatch', 'period'],
    },
    {
      ...base,
      name: 'eleven months',
      report: { ...report, preamble: report.preamble.replace(period, `${year}年1月1日至${year}年11月30日`) },
      rules: ['period'],
    },
    {
      ...base,
      name: 'from December to December',
      report: { ...report, preamble: report.preamble.replace(period, `${year - 1}年12月1日至${year}年12月31日`) },
      rules: ['period', 'year-mismatch'],
    },
    {
      ...base,
      name: 'a work report for a title',
      report: { ...report, title: `${agency}${year}年政府信息公开工作报告` },
      rules: ['title-format'],
    },
    {
      ...base,
      name: 'a summary for a title',
      report: { ...report, title: `${agency}${year}年政府信息公开年度工作总结` },
      rules: ['title-format'],
    },
  ];
}

/** Tables of the form of 2019 in a report of 2022 (seen in 2022 and 2023 reports). */
export function oldFormError(seed: number): Injection {
  const old = makeReport(seed, { year: 2020 });
  const renew = (text: string): string => text.replaceAll('2021年', '2024年').replaceAll('2020年', '2023年');
  return {
    ...base,
    name: 'old form in a new year',
    report: {
      ...old,
      year: 2023,
      title: renew(old.title),
      preamble: renew(old.preamble),
      sections: old.sections.map((section) => ({ ...section, paragraphs: section.paragraphs.map(renew) })),
    },
    rules: ['form-version'],
  };
}
