import { describe, expect, it } from 'vitest';
import { readAgencyKind } from '../../lib/facts/agency-kind.ts';
import { fold } from '../../lib/facts/dictionary.ts';
import { prefectureCities } from '../../lib/forms/vocabulary/cities.ts';
import { translate } from '../../lib/locales/index.ts';
import type { AgencyKindName, AgencyLevel } from '../../lib/model/agency.ts';
import { locales } from '../../lib/model/locale.ts';

/** Labelled by hand: what someone who knows the administration would say of the name alone. */
const names: readonly (readonly [level: AgencyLevel, kind: AgencyKindName, names: string])[] = [
  // The centre.
  [
    'nation',
    'department',
    '教育部 住房和城乡建设部 国家发展和改革委员会 国家税务总局 国家市场监督管理总局 海关总署 ' +
      '中国气象局 国务院国有资产监督管理委员会',
  ],
  // Provinces, autonomous regions, municipalities.
  ['province', 'government', '福建省人民政府 内蒙古自治区人民政府 上海市'],
  [
    'province',
    'department',
    '黑龙江省人民政府办公厅 福建省民政厅 河南省市场监督管理局 广西壮族自治区自然资源厅 ' +
      '自治区财政厅 福建省煤田地质总局 省发展和改革委员会 生态环境厅 北京市城市管理委员会 ' +
      '重庆市住房和城乡建设委员会',
  ],
  // Prefectures and prefecture-level cities.
  ['city', 'government', '福州市人民政府 凉山彝族自治州人民政府 锡林郭勒盟行政公署 阿克苏地区行政公署'],
  [
    'city',
    'department',
    '福州市人民政府办公厅 福建省泉州市教育局 景德镇市卫生健康委员会 新乡市城市管理局 ' +
      '聊城市市场监督管理局 凉山州民政局 恩施土家族苗族自治州教育局 阿拉善盟应急管理局 ' +
      '大兴安岭地区财政局 国家税务总局厦门市税务局 厦门市国家税务局',
  ],
  // A 市 that is in no list of prefecture-level cities, or has no name.
  ['cityOrCounty', 'department', '宁安市人民政府办公厅 临川市教育局 海城市城市管理局 市民政局 市政府办公室'],
  ['cityOrCounty', 'government', '福建省石狮市人民政府'],
  // Counties, banners, districts, and cities below a city.
  [
    'county',
    'department',
    '南湖区民政局 福建省泉州市惠安县教育局 东乡族自治县教育局 西盟佤族自治县财政局 ' +
      '科尔沁右翼中旗司法局 厦门市海沧区工业和信息化局 泉州市洛江区人民政府办公室 ' +
      '延边朝鲜族自治州延吉市教育局 北京市朝阳区教育委员会 长春市绿园区民政局 济南市市中区城市管理局 ' +
      '乌鲁木齐市新市区民政局 新乡市红旗区教育局 宁波市镇海区统计局 保定市容城县民政局 ' +
      '思明区城市管理局 惠安县城乡规划局 惠安县乡村振兴局 惠安县市场监督管理局 神农架林区财政局 ' +
      '区教育局 县人民政府办公室 国家税务总局厦门市海沧区税务局',
  ],
  [
    'county',
    'government',
    '惠安县人民政府 融水苗族自治县人民政府 鄂温克族自治旗人民政府 泉港区 金华市义乌市人民政府 ' +
      '上海市浦东新区人民政府 赣州市赣县区人民政府 新乡县人民政府 南平市政和县人民政府 ' +
      '六枝特区人民政府',
  ],
  ['cityOrCounty', 'department', '宁乡市乡村振兴局'],
  // Towns, townships, subdistricts.
  [
    'town',
    'government',
    '惠安县螺城镇人民政府 螺城镇 某某镇政府 安溪县城厢镇人民政府 白石乡人民政府 ' +
      '镇康县军赛佤族拉祜族傈僳族德昂族乡人民政府 正蓝旗宝绍代苏木人民政府',
  ],
  [
    'town',
    'subdistrict',
    '厦门市海沧区东孚街道办事处 红旗街道办事处 思明区鹭江街道 朝阳区高碑店地区办事处 ' +
      '石家庄高新技术产业开发区长江街道办事处',
  ],
  ['town', 'department', '思明区鹭江街道党政办公室'],
  ['town', 'unknown', '思明区鹭江街道综合行政执法队'],
  // Zones have no level of their own.
  [
    'unknown',
    'zone',
    '泉州台商投资区管理委员会 云溪新区管理委员会 某某经济技术开发区管委会 苏州工业园区管理委员会 ' +
      '武夷山国家级旅游度假区管委会 滨海新城管理委员会 北戴河新区',
  ],
  ['unknown', 'department', '云溪新区财政局 泉州台商投资区管委会办公室'],
  // Offices below a body, and names that say too little.
  [
    'unknown',
    'department',
    '厦门市公安局海沧分局 厦门市公安局海沧区分局 泉州市惠安生态环境局 厦门海关 ' +
      '国家统计局泉州调查队 国家能源局福建监管办公室 国家税务局 民政局 财政厅机关服务局 办公室 ' +
      '市场监督管理局 城市管理委员会',
  ],
  ['unknown', 'unknown', '景德镇'],
  ['county', 'unknown', '惠安县政务服务中心'],
  ['city', 'unknown', '福州市消防救援支队'],
  ['province', 'unknown', '福建省人民政府驻北京办事处'],
  // No administrative organs.
  ['unknown', 'other', '福州大学 福州水务集团有限公司 螺城镇中山街居民委员会'],
  ['county', 'other', '惠安县医院 洛江区委办公室 中共惠安县委宣传部 惠安县供销合作社联合社'],
];
const labelled = names.flatMap(([level, kind, words]) => words.split(' ').map((name) => [name, level, kind] as const));

describe('level and kind by name', () => {
  it.each(labelled)('%s: %s, %s', (name, level, kind) => {
    const read = readAgencyKind(name);
    expect([read.level, read.kind]).toEqual([level, kind]);
  });

  it.each([
    ['河北、山西', '石家庄 张家口 衡水 太原 大同 晋中 运城 吕梁'],
    ['内蒙古、辽宁', '呼和浩特 鄂尔多斯 乌兰察布 沈阳 大连 鞍山 葫芦岛'],
    ['吉林、黑龙江', '长春 松原 白城 哈尔滨 齐齐哈尔 七台河 绥化'],
    ['江苏、浙江', '南京 无锡 徐州 宿迁 杭州 金华 衢州 丽水'],
    ['安徽、福建、江西', '合肥 马鞍山 亳州 池州 宣城 福州 宁德 南昌 赣州 吉安 上饶'],
    ['山东、河南', '济南 临沂 滨州 菏泽 郑州 三门峡 驻马店'],
    ['湖北、湖南', '武汉 十堰 随州 长沙 常德 张家界 娄底'],
    ['广东、广西、海南', '广州 深圳 梅州 汕尾 云浮 南宁 玉林 百色 崇左 海口 儋州'],
    ['四川、贵州、云南', '成都 攀枝花 内江 乐山 资阳 贵阳 六盘水 昆明 玉溪 保山 临沧'],
    ['西藏、陕西', '拉萨 日喀则 那曲 西安 汉中 榆林 商洛'],
    ['甘肃、青海', '兰州 嘉峪关 陇南 西宁 海东'],
    ['宁夏、新疆', '银川 石嘴山 中卫 乌鲁木齐 克拉玛依 吐鲁番 哈密'],
  ])('prefecture-level cities of %s: %s', (_, names) => {
    const others = names.split(' ').filter((name) => readAgencyKind(`${name}市教育局`).level !== 'city');
    expect(others).toEqual([]);
  });

  it('knows the 293 prefecture-level cities that the Ministry of Civil Affairs counts at the end of 2023', () =>
    expect(prefectureCities.size).toBe(293));

  it.each(['义乌', '昆山', '晋江', '石河子', '仙桃', '济源', '都江堰', '大理'])(
    '%s市 is no prefecture-level city',
    (name) => expect(readAgencyKind(`${name}市教育局`).level).toBe('cityOrCounty'),
  );

  // They end like a township.
  it.each(['景德镇', '新乡', '萍乡'])('%s without its 市 is no township', (name) =>
    expect(readAgencyKind(name).level).toBe('unknown'),
  );

  it('no agency, nothing told', () =>
    expect(readAgencyKind(null)).toMatchObject({ level: 'unknown', kind: 'unknown' }));

  it.each([
    ['厦門市海滄區東孚街道辦事處', 'town', 'subdistrict'],
    ['惠安縣發展和改革局', 'county', 'department'],
    ['福州市人民政府辦公廳', 'city', 'department'],
    ['廣西壯族自治區自然資源廳', 'province', 'department'],
  ] as const)('%s, folded as every agency is', (name, level, kind) =>
    expect(readAgencyKind(fold(name))).toMatchObject({ level, kind }),
  );
});

describe('the reason', () => {
  it.each([
    ['厦门市海沧区东孚街道办事处', '名称里有“东孚街道”', '名称以“街道办事处”结尾'],
    ['思明区鹭江东街道', '名称里有“鹭江东街道”', '名称以“街道”结尾'],
    ['南湖区民政局', '名称里有“南湖区”', '名称以“局”结尾'],
    ['宁安市人民政府办公厅', '“宁安市”不在地级市名单里，可能是县级市', '名称以“人民政府办公厅”结尾'],
    ['市民政局', '只写“市”，未写明是哪个市', '名称以“局”结尾'],
    ['泉港区', '名称里有“泉港区”', '名称就是地名“泉港区”'],
    ['云溪新区管理委员会', '开发区、新区等没有统一的级别', '名称以“管理委员会”结尾'],
    ['厦门市公安局海沧分局', '“公安局海沧分局”疑为派出机构，级别不明', '名称以“分局”结尾'],
    ['生态环境厅', '名称以“厅”结尾', '名称以“厅”结尾'],
    ['教育部', '是国务院部门的名称', '是国务院部门的名称'],
    ['民政局', '名称里没有省、市、县、乡等地名', '名称以“局”结尾'],
    ['中共惠安县委宣传部', '名称里有“惠安县”', '是党委机构的名称'],
    ['惠安县政务服务中心', '名称里有“惠安县”', '名称看不出是哪一类单位'],
  ])('%s', (name, level, kind) => {
    const { reasons } = readAgencyKind(name);
    expect([translate('zh-CN', reasons.level), translate('zh-CN', reasons.kind)]).toEqual([level, kind]);
  });

  it('has words in every language', () => {
    const names = [...labelled.map(([name]) => name), null];
    const reasons = names.flatMap((name) => Object.values(readAgencyKind(name).reasons));
    const wordless = reasons.filter((reason) => locales.some((locale) => translate(locale, reason) === reason.id));
    expect(wordless.map(({ id }) => id)).toEqual([]);
  });
});
