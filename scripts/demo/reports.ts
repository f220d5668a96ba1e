/** The reports of the demonstration: the figures of the five samples as typed for the golden tests, and a made-up one with mistakes; all sentences are our own. */
import { form2019 } from '../../lib/forms/form-2019.ts';
import { form2021 } from '../../lib/forms/form-2021.ts';
import type { SectionId } from '../../lib/model/form.ts';
import type { KnownCell, MadeReport, ReportSection } from '../../tests/generator/report.ts';
import { type Expectation, expectedCells } from '../../tests/golden/expectation.ts';
import { expected000 } from '../../tests/golden/expected/000.ts';
import { expected001 } from '../../tests/golden/expected/001.ts';
import { expected002 } from '../../tests/golden/expected/002.ts';
import { expected003 } from '../../tests/golden/expected/003.ts';
import { expected004 } from '../../tests/golden/expected/004.ts';

export interface DemoReport extends MadeReport {
  readonly slug: string;
  /** Cells whose `td` the page lacks, as a PDF lost them. */
  readonly lost: readonly string[];
}

type Figures = Pick<Expectation, 'form' | 'year' | 'rows'>;
type Prose = Readonly<Record<SectionId, readonly string[]>>;

interface Wording {
  readonly slug: string;
  readonly agency: string;
  /** '' where the page prints none. */
  readonly title: string;
  readonly contact: string;
  readonly prose: Prose;
  readonly lost?: readonly string[];
}

const tableOf: Readonly<Partial<Record<SectionId, ReportSection['table']>>> = {
  disclosure: 't2',
  requests: 't3',
  review: 't4',
};

function toReport(figures: Figures, { slug, agency, title, contact, prose, lost = [] }: Wording): DemoReport {
  const { year } = figures;
  const form = figures.form === '2019' ? form2019 : form2021;
  const cells = expectedCells(figures as Expectation).map(({ id, state, value, raw }): [string, KnownCell] => [
    id,
    { state: state === 'number' ? 'number' : 'blank', value, text: raw },
  ]);
  return {
    slug,
    lost,
    seed: 0,
    form,
    year,
    agency,
    title,
    preamble: `本报告由${agency}编制，统计期限为${year}年1月1日至${year}年12月31日。${contact}`,
    sections: form.sections.map(({ id, titles }, index) => ({
      id,
      number: '一二三四五六'.charAt(index),
      title: titles[0],
      paragraphs: prose[id],
      table: tableOf[id] ?? null,
      picture: false,
    })),
    cells: new Map(cells),
    omittedRows: new Set(),
    omittedColumns: new Set(),
  };
}

/** The three of section one's topics that the samples' figures say nothing of. */
const otherTopics: readonly string[] = [
  '政府信息管理方面，拟公开的信息都经过保密审查。',
  '平台建设方面，政府网站的专栏改版一次。',
  '监督保障方面，举办业务培训两期。',
];

const none = { disclosure: [], requests: [], review: [] };

/** The sums hold; a total is left blank, and section one contradicts tables three and four. */
const taiwaneseZone = toReport(expected000, {
  slug: 'taishang-2020',
  agency: '泉州台商投资区管理委员会',
  title: '泉州台商投资区管理委员会2020年政府信息公开工作年度报告',
  contact: '联系电话：0595-00000000。',
  prose: {
    ...none,
    overview: [
      '2020年主动公开政府信息1031条。',
      '全年受理依申请公开63件，信函54件、网络9件；其中予以公开44件，区分处理后公开7件，无法提供8件，不予公开2件，告知补正1件，属于已主动公开1件。',
      '全年未发生被申请行政复议、被提起行政诉讼的情况。',
      ...otherTopics,
    ],
    problems: ['基层的公开目录还要加快落实，明年将按季检查。'],
    other: ['无。'],
  },
});

/** All zero, no title line. */
const industry = toReport(expected001, {
  slug: 'haicang-2020',
  agency: '厦门市海沧区工业和信息化局',
  title: '',
  contact: '如有疑问，请与厦门市海沧区工业和信息化局综合科联系。',
  prose: {
    ...none,
    overview: ['全年通过区政府网站公开信息171条，没有收到申请。'],
    problems: ['栏目分类还不够细，2021年将重新梳理目录。'],
    other: ['无。'],
  },
});

/** A PDF that lost cells: three rows of table three have six figures where seven belong, table four has 14 of 15. */
const luojiang = toReport(
  {
    ...expected002,
    rows: {
      ...expected002.rows,
      't3.other': '0 _ 0 0 0 0 0',
      't3.outcomes': '4 _ 0 0 0 0 4',
      't3.carriedOut': '0 _ 0 0 0 0 0',
    },
  },
  {
    slug: 'luojiang-2020',
    agency: '泉州市洛江区人民政府办公室',
    title: '泉州市洛江区人民政府办公室2020年政府信息公开工作年度报告',
    contact: '',
    lost: ['t3.other.business', 't3.outcomes.business', 't3.carriedOut.business', 't4.afterReview.total'],
    prose: {
      ...none,
      overview: ['2020年通过专栏主动公开信息13条，受理依申请公开4件，办结4件。', ...otherTopics],
      problems: ['公开的形式比较单一，2021年将加强培训。'],
      other: ['无。'],
    },
  },
);

/** Form 2021, forwarded by a notice of the next year. */
const quangang = toReport(expected003, {
  slug: 'quangang-2023',
  agency: '泉港区人民政府办公室',
  title: '泉港区2023年度政府信息公开工作年度报告',
  contact: '',
  prose: {
    ...none,
    overview: [
      '2023年共制作主动公开政府信息2274条，收到依申请公开26件。',
      '因政府信息公开引起的行政诉讼4件。',
      ...otherTopics,
      '公开工作列入年度考核，请监督员参加评议，全年没有责任追究的情形。',
    ],
    problems: ['部分栏目更新不及时，已逐项整改。'],
    other: ['2023年未收取信息处理费。'],
  },
});

/** Traditional characters, units in cells. */
const fuzhou = toReport(expected004, {
  slug: 'fuzhou-2020',
  agency: '福州市人民政府办公厅',
  title: '福州市人民政府办公厅2020年政府信息公开工作年度报告',
  contact: '',
  prose: {
    ...none,
    overview: ['2020年主动公开规章1件、规范性文件73件，新收信息公开申请210件，上年结转3件。', ...otherTopics],
    problems: ['政策解读的方式比较单一，2021年将丰富形式。'],
    other: ['无其他需要报告的事项。'],
  },
});

const zeros = '0 0 0 0 0 0 0';

/**
 * Made up, with mistakes put in. （一）予以公开: 31 + 4 + 1 = 36, printed 35, so that row and the column of totals fail
 * (35 + 5 + 2 + 4 + 2 = 48, printed 49); law suits: 2 + 1 = 3, printed 2; 行政强制 is blank; nothing under section five.
 */
const example = toReport(
  {
    form: '2021',
    year: 2024,
    rows: {
      't2.regulations': '0 0 0',
      't2.normative': '4 2 37',
      't2.licensing': '1206',
      't2.penalty': '88',
      't2.coercion': '_',
      't2.fees': '12.5',
      't3.received': '42 5 0 0 1 0 48',
      't3.carriedIn': '3 0 0 0 0 0 3',
      't3.granted': '31 4 0 0 1 0 35',
      't3.partial': '5 0 0 0 0 0 5',
      't3.denied.stateSecret': zeros,
      't3.denied.prohibitedByLaw': zeros,
      't3.denied.threeSafeties': zeros,
      't3.denied.thirdParty': '1 1 0 0 0 0 2',
      't3.denied.internalAffairs': zeros,
      't3.denied.process': zeros,
      't3.denied.enforcementFiles': zeros,
      't3.denied.administrativeQuery': zeros,
      't3.unavailable.notHeld': '4 0 0 0 0 0 4',
      't3.unavailable.needsCreation': zeros,
      't3.unavailable.unclear': zeros,
      't3.refused.petition': '2 0 0 0 0 0 2',
      't3.refused.repeat': zeros,
      't3.refused.publication': zeros,
      't3.refused.excessive': zeros,
      't3.refused.confirmation': zeros,
      't3.other.noCorrection': zeros,
      't3.other.unpaid': zeros,
      't3.other.rest': zeros,
      't3.outcomes': '43 5 0 0 1 0 49',
      't3.carriedOut': '2 0 0 0 0 0 2',
      't4.review': '2 1 0 0 3',
      't4.direct': '2 0 0 1 2',
      't4.afterReview': '0 0 0 0 0',
    },
  },
  {
    slug: 'example-2024',
    agency: '青石市南湖区民政局',
    title: '青石市南湖区民政局2024年政府信息公开工作年度报告',
    contact: '',
    prose: {
      ...none,
      overview: ['2024年主动公开政府信息312条，依申请公开新收48件。', ...otherTopics],
      problems: [],
      other: ['2024年未收取信息处理费。'],
    },
  },
);

export const demoReports: readonly DemoReport[] = [example, taiwaneseZone, industry, luojiang, quangang, fuzhou];
