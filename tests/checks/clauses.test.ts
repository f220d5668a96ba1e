/**
 * What each rule cites for a report of each form, written from the texts of the law: 条例 as revised in 2019 (国务院令第711号,
 * articles 49 and 50), 国办公开办函〔2019〕60号 for reports of 2019 and 2020, 国办公开办函〔2021〕30号 for later ones, and
 * 行政复议法 as revised in 2023, in force since 2024-01-01.
 */
import { describe, expect, it } from 'vitest';
import { rules } from '../../lib/checks/registry.ts';
import { runChecks } from '../../lib/checks/run.ts';
import { toFindings } from '../../lib/findings/index.ts';
import { clausesFor } from '../../lib/forms/clauses.ts';
import { forms } from '../../lib/forms/index.ts';
import type { FormId, SectionId } from '../../lib/model/form.ts';
import { absent, buildReport, type ReportChanges } from './report-builder.ts';

const article49 = '条例第四十九条';
const article50 = '条例第五十条第一款';
const requests = '条例第五十条第一款第（二）项';
const disputes = '条例第五十条第一款第（三）项';
const assessment = '条例第五十条第一款第（四）项';
const notice60 = '国办公开办函〔2019〕60号';
const notice30 = '国办公开办函〔2021〕30号';
const reconsideration = '行政复议法（2023年修订）第二十三条第一款第（四）项';

type Row = readonly [rule: string, section: SectionId | null, of2020: readonly string[], of2023: readonly string[]];

const none: readonly string[] = [];
const table: readonly Row[] = [
  ['t3-row-total', 'requests', [requests], [requests]],
  ['t3-outcome-total', 'requests', [requests], [requests]],
  ['t3-balance', 'requests', [requests], [requests]],
  ['t4-total', 'review', [disputes], [disputes]],
  ['section-missing', 'requests', [article50, notice60], [article50, notice30]],
  ['section-missing', 'overview', [notice60], [notice30]],
  ['section-missing', null, [notice60], [notice30]],
  ['section-empty', 'problems', [article50, notice60], [article50, notice30]],
  ['section-empty', 'overview', [notice60], [notice30]],
  ['section-order', 'review', [notice60], [notice30]],
  ['section-title', 'other', [notice60], [notice30]],
  ['table-missing', 'disclosure', [article50, notice60], [article50, notice30]],
  ['table-as-image', 'disclosure', none, none],
  ['row-missing', 'requests', [notice60], [notice30]],
  ['column-missing', 'requests', [notice60], [notice30]],
  ['form-version', 'requests', [notice60], [notice30]],
  ['pages-unread', null, none, none],
  ['cell-blank', 'requests', none, none],
  ['cell-not-number', 'requests', none, none],
  ['cell-negative', 'requests', none, none],
  ['cell-not-integer', 'requests', none, none],
  ['cell-unit', 'requests', none, none],
  ['t2-plausible', 'disclosure', none, none],
  // The form of 2019 has no amount of fees; the rule does not apply to it.
  ['amount-unit', 'disclosure', [notice60], [notice30]],
  ['direct-litigation', 'review', none, none],
  ['claim-mismatch', 'overview', none, none],
  ['negative-claim', 'overview', none, none],
  ['breakdown-sum', 'overview', none, none],
  ['percentage', 'overview', none, none],
  ['self-contradiction', 'overview', none, none],
  ['missing-number', 'overview', none, none],
  ['placeholder', 'overview', none, none],
  ['doubled-words', 'overview', none, none],
  ['title-format', null, none, none],
  ['year-mismatch', null, none, none],
  ['period', null, none, none],
  ['contact', null, none, none],
  ['overview-topics', 'overview', none, [notice30]],
  ['overview-length', 'overview', none, none],
  ['fee-disclosure', 'other', none, none],
  ['assessment-disclosure', 'overview', [assessment], [assessment]],
  ['publication-deadline', null, [article49], [article49]],
  ['carry-over', 'requests', none, none],
  ['valid-documents', 'disclosure', none, none],
  ['item-count', 'disclosure', none, none],
  ['repeated-text', 'overview', none, none],
  ['child-sum', 'requests', none, none],
];

function cited(rule: string, section: SectionId | null, form: FormId, year: number | null): readonly string[] {
  const { clauses } = rules.find(({ id }) => id === rule) ?? { clauses: [] };
  return clausesFor(clauses, { form, year }, section);
}

it('the table has every rule, and every form has its column', () => {
  expect([...new Set(table.map(([rule]) => rule))]).toEqual(rules.map(({ id }) => id));
  expect(forms.map(({ id, years }) => [id, ...years])).toEqual([
    ['2019', 2019, 2020],
    ['2021', 2021, null],
  ]);
});

describe.each(table)('%s in section %s', (rule, section, of2020, of2023) => {
  it('cites what binds a report of 2020 by the form of 2019, and of 2023 by the form of 2021', () => {
    expect(cited(rule, section, '2019', 2020)).toEqual(of2020);
    expect(cited(rule, section, '2019', 2019)).toEqual(of2020);
    expect(cited(rule, section, '2021', 2023)).toEqual(of2023);
    expect(cited(rule, section, '2021', 2021)).toEqual(of2023);
  });

  it('cites what was in force in all years of the form where the year is not known', () => {
    expect(cited(rule, section, '2019', null)).toEqual(of2020);
    expect(cited(rule, section, '2021', null)).toEqual(of2023);
  });
});

it('行政复议法 as revised is cited for reports of 2024 on', () => {
  const years = [2023, 2024, 2025].map((year) => cited('direct-litigation', 'review', '2021', year));
  expect(years).toEqual([[], [reconsideration], [reconsideration]]);
});

it('a report of 2022 by the form of 2019 is bound by the notice of 2021, but not by rows that only one form has', () => {
  expect(cited('form-version', null, '2019', 2022)).toEqual([notice30]);
  expect(cited('section-missing', 'requests', '2019', 2022)).toEqual([article50, notice30]);
  expect(cited('row-missing', 'requests', '2019', 2022)).toEqual([]);
});

it('a report of 2020 by a form that came later is bound by the notice of 2019', () => {
  expect(cited('section-missing', 'overview', '2021', 2020)).toEqual([notice60]);
  expect(cited('column-missing', 'requests', '2021', 2020)).toEqual([]);
});

describe('findings', () => {
  const faulty: ReportChanges = {
    sections: { overview: absent, problems: { empty: true } },
    tables: { t3: { missingRows: ['granted'], missingColumns: ['legal'] } },
    cells: { 't3.received.natural': 3, 't4.review.upheld': 1 },
  };
  const citedIn = (changes: ReportChanges): ReadonlySet<string> => {
    const report = buildReport(changes);
    return new Set(toFindings(runChecks(report, rules).results, report).flatMap(({ clauses }) => clauses));
  };

  it('of a report of 2020 cite nothing that came later', () => {
    expect(citedIn({ ...faulty, form: '2019' })).toEqual(new Set([notice60, article50, requests, disputes]));
    expect(citedIn(faulty)).toEqual(new Set([notice30, article50, requests, disputes]));
  });

  it('cite by the form where only the prose names the year', () => {
    // Its tables follow the form of 2019, the year of the prose may be another report's.
    expect(citedIn({ ...faulty, form: '2019', year: 2022, unsure: ['year'] })).not.toContain(notice30);
  });
});
