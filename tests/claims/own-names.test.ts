import { describe, expect, test } from 'vitest';
import { isArea, ownNames } from '../../lib/claims/own-names.ts';

/** How the report would take each name: own; area, the whole of its place; level, one body of it; `-` nobody's. */
function taken(agency: string, name: string): string {
  const meanings = ownNames(agency)
    .filter(([word]) => word === name)
    .map(([, meaning]) => meaning.means ?? meaning.class);
  return meanings.join(' ') || '-';
}

describe('by which names a report speaks of its own body', () => {
  test.each([
    ['青石市南湖区教育局', '青石市南湖区教育局', 'own'],
    ['青石市南湖区教育局', '南湖区教育局', 'own'],
    ['青石市南湖区教育局', '区教育局', 'own'],
    ['青石市南湖区教育局', '教育局', 'own'],
    ['青石市南湖区教育局', '局机关', 'own'],
    // Its place is not it.
    ['青石市南湖区教育局', '南湖区', '-'],
    ['青石市南湖区教育局', '全区', '-'],
    ['青石市南湖区教育局', '区政府', '-'],
    ['青禾县柳溪镇人民政府', '柳溪镇', 'own'],
    ['青禾县柳溪镇人民政府', '柳溪镇政府', 'own'],
    ['青禾县柳溪镇人民政府', '镇政府', 'own'],
    ['青禾县柳溪镇人民政府', '镇人民政府', 'own'],
    ['青禾县柳溪镇人民政府', '全镇', 'area'],
    ['青禾县柳溪镇人民政府', '全县', '-'],
    // 「政府」 alone may be anybody's.
    ['青禾县柳溪镇人民政府', '政府', '-'],
    ['青石市人民政府', '市政府', 'own'],
    ['青石市人民政府', '青石市', 'own'],
    ['青石市人民政府', '全市', 'area'],
    // Its office may receive for it or for itself.
    ['青石市人民政府', '市政府办公室', 'level'],
    ['青石市人民政府', '市府办', 'level'],
    ['青石市人民政府办公室', '市政府办公室', 'own'],
    ['青石市人民政府办公室', '市政府办', 'own'],
    ['青石市人民政府办公室', '市府办', 'own'],
    ['青石市人民政府办公室', '全市', '-'],
    ['白塔街道办事处', '街道', 'own'],
    ['白塔街道办事处', '白塔街道', 'own'],
    ['白塔街道办事处', '街道办事处', 'own'],
    ['白塔街道办事处', '全街道', 'area'],
    ['北溪开发区管委会', '管委会', 'own'],
    ['北溪开发区管委会', '北溪开发区', 'own'],
    ['北溪开发区管委会', '全区', 'area'],
    ['海岸市滨海合作区管理委员会', '滨海合作区', 'own'],
    ['沈南市人力资源和社会保障局', '市人社局', 'own'],
    ['沈南市城市更新和土地整备局', '市城更局', 'own'],
    ['沈南市城市管理局', '市城管局', 'own'],
    ['沈南市南湖区城区改造更新局', '区城改局', 'own'],
    ['沈南市城区人民政府', '城区政府', 'own'],
    // Out of order, and another level's.
    ['沈南市城市更新和土地整备局', '市更城局', '-'],
    ['沈南市城市更新和土地整备局', '区城更局', '-'],
    // Two characters are the whole of it.
    ['沈南市财政局', '市政财局', '-'],
    ['渝江市国有资产监督管理委员会', '市国资委', 'own'],
    ['清浦市公安局望海区分局', '分局', 'own'],
    ['青石市第二人民医院', '医院', 'own'],
    ['青石大学', '学校', 'own'],
  ])('%s: %s is %s', (agency, name, as) => {
    expect(taken(agency, name)).toBe(as);
  });

  test('nobody is named where no agency is known', () => {
    expect(ownNames(null)).toEqual([]);
  });

  test.each([
    ['青石市人民政府', true],
    ['白塔街道办事处', true],
    ['北溪开发区管委会', true],
    ['青石市', true],
    ['青石市人民政府办公室', false],
    ['青石市南湖区教育局', false],
    [null, true],
  ])('%s reports for its area: %s', (agency, area) => {
    expect(isArea(agency)).toBe(area);
  });
});
