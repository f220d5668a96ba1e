import { describe, expect, it } from 'vitest';
import { pairOf, sameAgency } from '../../lib/checks/pair.ts';

describe('two names', () => {
  it.each([
    ['云溪市民政局', '云溪市民政局'],
    ['泉港区', '泉港区人民政府'],
    ['云溪县人民政府', '云溪县政府'],
    ['云溪新区管理委员会', '云溪新区管委会'],
    ['云溪市 民政局', '云溪市民政局'],
  ])('%s and %s are one agency', (one, other) => {
    expect(sameAgency(one, other)).toBe('same');
    expect(sameAgency(other, one)).toBe('same');
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
    ['云溪市民政局', null, 'not named'],
  ])('%s and %s are asked about', (one, other) => {
    expect(sameAgency(one, other)).toBe('ask');
    expect(sameAgency(other, one)).toBe('ask');
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
  ])('%s and %s are two', (one, other) => {
    expect(sameAgency(one, other)).toBe('other');
    expect(sameAgency(other, one)).toBe('other');
  });
});

it('takes the year before, no other', () => {
  const agency = '云溪市民政局';
  expect(pairOf({ agency, year: 2023 }, { agency, year: 2022 })).toBe('same');
  expect(pairOf({ agency, year: 2023 }, { agency, year: 2021 })).toBe('other');
  expect(pairOf({ agency, year: 2023 }, { agency, year: 2023 })).toBe('other');
  expect(pairOf({ agency, year: 2023 }, { agency, year: null })).toBe('ask');
  expect(pairOf({ agency: null, year: 2023 }, { agency, year: 2021 })).toBe('other');
});
