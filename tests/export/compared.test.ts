/** Findings that compare with another report, in views and the published result. */
import { expect, it } from 'vitest';
import { rules } from '../../lib/checks/registry.ts';
import { runChecks } from '../../lib/checks/run.ts';
import { toFindings } from '../../lib/findings/index.ts';
import { toResult } from '../../lib/findings/result.ts';
import type { ContextInput } from '../../lib/model/audit-context.ts';
import { reportViewSchema } from '../../lib/model/view.ts';
import { buildContext } from '../../lib/related/audit-context.ts';
import { buildOther, buildReport, linesOf, type ReportChanges } from '../checks/report-builder.ts';
import { only, reportOf } from '../views/view-builder.ts';

const text =
  '我局在门户网站开设救助政策专栏全年更新栏目内容三百余次，安排专人逐条核对发布时间和来源，面向养老机构举办政策宣讲活动把办事指南送到社区公告栏。';
const source = { kind: 'html', name: 'a.html', url: null, sha256: '' } as const;

function viewOf(rule: string, changes: ReportChanges, given: ContextInput = {}) {
  const report = buildReport(changes);
  const chosen = rules.filter(({ id }) => id === rule);
  const { results, checks } = runChecks(report, chosen, buildContext(report, given));
  return reportOf({ kind: 'report', report, findings: toFindings(results, report), checks });
}

it('a view has the cells of both years and can be cloned', () => {
  const previous = buildOther({ year: 2022, cells: { 't3.carriedOut.total': 2 } });
  const view = viewOf('carry-over', { cells: { 't3.carriedIn.total': 3 } }, { previous });
  expect(only(view)).toMatchObject({
    cells: ['t3.carriedIn.total'],
    compared: {
      agency: '云溪市民政局',
      year: 2022,
      source: null,
      cells: [{ cell: 't3.carriedOut.total', raw: '2' }],
      quotes: [],
    },
  });
  expect(reportViewSchema.parse(structuredClone(view))).toEqual(view);
});

it('both passages are published, one as a quote, one as compared', () => {
  const view = viewOf(
    'repeated-text',
    { lines: linesOf('overview', text) },
    { previous: buildOther({ year: 2022, lines: linesOf('overview', `去年${text}`) }) },
  );
  const { findings } = toResult(view, source, 'zh-CN', 1);
  const passage = text.normalize('NFKC').slice(0, -1);
  expect(findings.map(({ quotes, compared }) => [quotes, compared?.quotes])).toEqual([[[passage], [passage]]]);
});

it('clauses that do not apply to a report are left out', () => {
  const lines = linesOf('overview', '全年召开会议两次。');
  expect(only(viewOf('overview-topics', { lines })).clauses).toEqual(['国办公开办函〔2021〕30号']);
  expect(only(viewOf('overview-topics', { form: '2019', lines })).clauses).toEqual([]);
});
