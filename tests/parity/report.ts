/**
 * The report that every file in `files` sets in its own way: made up, typed by hand, with faults put in on purpose
 * (`expected.ts` has what they must lead to).
 */
import { formNamed } from '../../lib/forms/index.ts';
import type { MadeReport, ReportSection } from '../generator/report.ts';
import { expectedCells } from '../golden/expectation.ts';

const zeros = '0 0 0 0 0 0 0';

/** A line for each row of the form, as golden expectations are written. */
export const rows: Readonly<Record<string, string>> = {
  't2.regulations': '0 0 0',
  't2.normative': '3 1 26',
  't2.licensing': '1208=1,208',
  't2.penalty': '47=47件',
  't2.coercion': '/=—',
  't2.fees': '12.36',
  't3.received': '31 4 0 1 0 2 38',
  't3.carriedIn': '2 1 0 0 0 0 3',
  // 12 + 2 + 1 = 15, not 16.
  't3.granted': '12 2 0 1 0 0 16',
  't3.partial': '5 0 0 0 0 1 6',
  't3.denied.stateSecret': zeros,
  't3.denied.prohibitedByLaw': zeros,
  't3.denied.threeSafeties': zeros,
  't3.denied.thirdParty': '1 1 0 0 0 0 2',
  't3.denied.internalAffairs': '2 0 0 0 0 0 2',
  't3.denied.process': '1 0 0 0 0 0 1',
  't3.denied.enforcementFiles': zeros,
  't3.denied.administrativeQuery': zeros,
  't3.unavailable.notHeld': '6 0 0 0 0 1 7',
  't3.unavailable.needsCreation': '1 0 0 0 0 0 1',
  't3.unavailable.unclear': zeros,
  't3.refused.petition': '2 0 0 0 0 0 2',
  't3.refused.repeat': '1 0 0 0 0 0 1',
  't3.refused.publication': zeros,
  't3.refused.excessive': '0 0 0 0 _ 0 0',
  't3.refused.confirmation': zeros,
  't3.other.noCorrection': '1 0 0 0 0 0 1',
  't3.other.unpaid': zeros,
  't3.other.rest': '0 1 0 0 0 0 1',
  't3.outcomes': '32 4 0 1 0 2 39',
  't3.carriedOut': '1 1 0 0 0 0 2',
  // 1 + 1 = 2, not 3.
  't4.review': '1 1 0 0 3',
  't4.direct': '1 0 0 0 1',
  't4.afterReview': '0 0 0 0 0',
};

function section(
  id: ReportSection['id'],
  number: string,
  title: string,
  table: ReportSection['table'],
  ...paragraphs: readonly string[]
): ReportSection {
  return { id, number, title, table, paragraphs, picture: false };
}

export const report: MadeReport = {
  seed: 2024,
  form: formNamed('2021'),
  year: 2024,
  agency: '青岩县水利局',
  title: '青岩县水利局2024年政府信息公开工作年度报告',
  preamble:
    '根据《中华人民共和国政府信息公开条例》第五十条，现公布本报告。报告由六个部分组成，所列数据的统计期限自2024年1月1日起至2024年12月31日止。如有疑问，请与青岩县水利局办公室联系（地址：青岩县滨河路18号，邮编：350900，电话：0591-62345678）。',
  sections: [
    section(
      'overview',
      '一',
      '总体情况',
      null,
      // 310 + 150 + 50 = 510.
      '（一）主动公开。全年通过政府网站公开信息520条，其中政策文件310条、工作动态150条、其他信息50条。',
      // 38 in the table.
      '（二）依申请公开。全年新收政府信息公开申请36件，上年结转3件，均在期限内答复。',
      '（三）政府信息管理。修订信息发布审核办法，把好公开前的保密审查关。',
      '（四）平台建设。调整网站栏目6个，无障碍浏览全年可用。',
      '（五）监督保障。举办培训2期，参训85人次，全年没有责任追究的情形。',
    ),
    section('disclosure', '二', '主动公开政府信息情况', 't2'),
    section('requests', '三', '收到和处理政府信息公开申请情况', 't3'),
    // One in the table.
    section('review', '四', '政府信息公开行政复议、行政诉讼情况', 't4', '全年未发生行政诉讼案件。'),
    section(
      'problems',
      '五',
      '存在的主要问题及改进情况',
      null,
      '栏目更新还不够及时，政策解读的形式较为单一。下一年安排专人维护栏目，每季度检查1次，多用图解和问答。',
    ),
    section('other', '六', '其他需要报告的事项', null, '2024年本机关未收取信息处理费。'),
  ],
  cells: new Map(
    expectedCells({ form: '2021', rows }).map(({ id, state, value, raw }) => {
      if (state === 'missing') throw new Error(`${id} is not in the report`);
      return [id, { state, value, text: raw }];
    }),
  ),
  omittedRows: new Set(),
  omittedColumns: new Set(),
};

/** The same with a picture where table three belongs. */
export const pictured: MadeReport = {
  ...report,
  sections: report.sections.map((each) => (each.id === 'requests' ? { ...each, table: null, picture: true } : each)),
};
