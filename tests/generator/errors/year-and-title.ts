/** Wrong year, period or title, and the old form in a new year. */
import { makeReport } from '../make.ts';
import type { MadeReport } from '../report.ts';
import type { Injection } from './injection.ts';

const base = { cell: null, section: null, needs: [] } as const;

export function yearAndTitleErrors(report: MadeReport): readonly Injection[] {
  const { agency, year } = report;
  const titled = (name: string, title: string, ...rules: readonly string[]) => ({
    ...base,
    name,
    report: { ...report, title },
    rules,
  });
  const dated = (name: string, period: string, ...rules: readonly string[]) => ({
    ...base,
    name,
    report: { ...report, preamble: report.preamble.replace(/\d{4}年1月1日.*?12月31日/, period) },
    rules,
  });
  return [
    titled('last year in the title', report.title.replace(`${year}`, `${year - 1}`), 'year-mismatch', 'period'),
    dated('last year in the period', `${year - 1}年1月1日至${year - 1}年12月31日`, 'year-mismatch', 'period'),
    dated('eleven months', `${year}年1月1日至${year}年11月30日`, 'period'),
    dated('from December to December', `${year - 1}年12月1日至${year}年12月31日`, 'period', 'year-mismatch'),
    titled('a work report for a title', `${agency}${year}年政府信息公开工作报告`, 'title-format'),
    titled('a summary for a title', `${agency}${year}年政府信息公开年度工作总结`, 'title-format'),
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
