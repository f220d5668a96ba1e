import { describe, expect, it } from 'vitest';
import { findLastYear, matchAgencyNames, matchReports } from '../../lib/related/agency-match.ts';

describe('matching two names', () => {
  it.each([
    ['云溪市民政局', '云溪市民政局'],
    ['泉港区', '泉港区人民政府'],
    ['云溪县人民政府', '云溪县政府'],
    ['云溪新区管理委员会', '云溪新区管委会'],
    ['云溪市 民政局', '云溪市民政局'],
  ])('%s and %s name one agency', (one, other) => {
    expect(matchAgencyNames(one, other)).toBe('same');
    expect(matchAgencyNames(other, one)).toBe('same');
  });

  it.each<readonly [string, string | null, string]>([
    ['洛江区人民政府办公室', '洛江区人民政府', 'a government and its office'],
    ['洛江区人民政府办公室', '洛江区', 'an office and the whole place'],
    ['厦门市海沧区民政局', '海沧区民政局', 'with and without the place above'],
    ['云溪市环境保护局', '云溪市生态环境局', 'renamed'],
    ['云溪市水利局', '云溪市水务局', 'renamed'],
    ['白石县人民政府', '白石区人民政府', 'a county that became a district'],
    ['云溪县白石乡人民政府', '云溪县白石镇人民政府', 'a township that became a town'],
    ['云溪市文化和旅游局', '云溪市文化局', 'renamed'],
    ['云溪县政府采购中心', '云溪县采购中心', 'renamed, and no area by the words within its name'],
    ['海关总署', '海关总署办公厅', 'a body of no place and its office'],
    ['云溪市应急管理局', '应急管理局', 'without the place'],
    ['南湖区教育局', '区教育局', 'with the kind of place alone'],
    ['云溪市民政局', null, 'not named'],
  ])('%s and %s need a person', (one, other) => {
    expect(matchAgencyNames(one, other)).toBe('ask');
    expect(matchAgencyNames(other, one)).toBe('ask');
  });

  it.each([
    ['云溪市民政局', '云溪市教育局'],
    ['云溪市民政局', '云溪市财政局'],
    ['云溪市审计局', '云溪市统计局'],
    ['云溪市民政局', '白石县民政局'],
    ['云溪市人民政府', '白石县人民政府'],
    ['云溪县白石镇人民政府', '云溪县青石镇人民政府'],
    ['云溪县人民政府', '云溪县民政局'],
    ['云溪市自然资源和规划局', '云溪市统计局'],
    ['南湖区民政局', '云溪市水利局'],
    ['云溪市民政局', '民政局'],
    ['云溪县人民政府', '云溪县政数局'],
    ['云溪市文化和旅游局', '云溪市文物局'],
  ])('%s and %s name two agencies', (one, other) => {
    expect(matchAgencyNames(one, other)).toBe('other');
    expect(matchAgencyNames(other, one)).toBe('other');
  });
});

it('accepts only a report of the year before', () => {
  const agency = '云溪市民政局';
  expect(matchReports({ agency, year: 2023 }, { agency, year: 2022 })).toBe('same');
  expect(matchReports({ agency, year: 2023 }, { agency, year: 2021 })).toBe('other');
  expect(matchReports({ agency, year: 2023 }, { agency, year: 2023 })).toBe('other');
  expect(matchReports({ agency, year: 2023, unsure: ['year'] }, { agency, year: 2022 })).toBe('ask');
  expect(matchReports({ agency, year: 2023, unsure: [] }, { agency, year: 2022, unsure: ['agency'] })).toBe('ask');
  expect(matchReports({ agency, year: 2023 }, { agency, year: null })).toBe('ask');
  expect(matchReports({ agency, year: null }, { agency, year: 2022 })).toBe('ask');
  expect(matchReports({ agency, year: null }, { agency: '白石县民政局', year: 2022 })).toBe('other');
  expect(matchReports({ agency: null, year: 2023 }, { agency, year: 2021 })).toBe('other');
});

describe('finding last year’s report', () => {
  const agency = '云溪市民政局';
  /** Each is similar to the agency's name, and none is certain. */
  const renamed = '云溪市民政与社会救助局';
  const shortened = '云溪市民政厅';
  const reports = (...agencies: readonly (string | null)[]) => agencies.map((each) => ({ agency: each, year: 2022 }));
  const found = (before: readonly (string | null)[], now: readonly (string | null)[] = []) => {
    const result = findLastYear(agency, reports(...before), now);
    return result === null ? null : [result.report.agency, result.match];
  };

  it('takes the report with the same name at any position', () => {
    expect(found([renamed, '白石县民政局', agency])).toEqual([agency, 'same']);
  });

  it('prefers another form of the same name to a name that needs a person', () => {
    expect(found([renamed, '云溪市 民政局'])).toEqual(['云溪市 民政局', 'same']);
  });

  it('finds none where no name is similar', () => {
    expect(found([])).toBeNull();
    expect(found(['云溪市教育局', '白石县民政局'])).toBeNull();
  });

  it('asks about the only similar name, and takes neither of two', () => {
    expect(found(['云溪市教育局', renamed])).toEqual([renamed, 'ask']);
    expect(found([renamed, shortened])).toBeNull();
  });

  it('does not take an agency that still has a report under its name this year', () => {
    expect(found([renamed], ['云溪市教育局', renamed])).toBeNull();
    expect(found([renamed, shortened], [null, agency, renamed])).toEqual([shortened, 'ask']);
    expect(found([renamed], [null, agency, shortened])).toEqual([renamed, 'ask']);
  });

  it('asks where the agency is unknown, even if a person answered about names', () => {
    expect(findLastYear(agency, reports(null), [], () => true)?.match).toBe('ask');
  });

  it('follows a person’s answer and does not ask again', () => {
    const answered = (yes: string | null, no: string | null) => (one: string, former: string) =>
      one !== agency ? undefined : former === yes ? true : former === no ? false : undefined;
    const before = reports(renamed, shortened);
    expect(findLastYear(agency, before, [], answered(shortened, null))).toEqual({ report: before[1], match: 'same' });
    expect(findLastYear(agency, before, [], answered(null, shortened))).toEqual({ report: before[0], match: 'ask' });
    expect(findLastYear(agency, reports(renamed), [], answered(null, renamed))).toBeNull();
    expect(findLastYear(agency, reports('白石县民政局'), [], answered('白石县民政局', null))?.match).toBe('same');
  });

  it('needs no answer for an equal name', () => {
    expect(findLastYear(agency, reports(agency), [], () => false)?.match).toBe('same');
  });
});
