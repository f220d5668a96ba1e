/** Pages that once came out wrong, by whose they are, of which year, under which headings, and what is no report. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { fold } from '../../lib/facts/dictionary.ts';
import { needsDictionary } from '../../lib/facts/traditional.ts';
import type { Audit } from '../../lib/model/audit.ts';
import { readFile } from '../../lib/source/file.ts';
import { readers } from '../generator/measure.ts';
import { variants } from './cases/variants/index.ts';
import type { Variant } from './cases/variants/variant.ts';

async function auditOf(bytes: Uint8Array, name: string): Promise<Audit> {
  const { document } = await readFile(bytes, name, readers);
  return audit(document, needsDictionary(document) ? { fold } : {});
}

const said = (audited: Audit) =>
  audited.kind === 'none' ? [] : audited.findings.map(({ rule, outcome }) => `${rule}:${outcome}`);
const failsIn = (audited: Audit) => said(audited).filter((each) => each.endsWith(':fail'));

function whoAndWhen(audited: Audit) {
  if (audited.kind === 'none') return audited;
  const { agency, year, unsure, title } = audited.report;
  return { kind: 'report', agency, year, unsure, title: title?.text ?? null };
}

const file = (name: string) => auditOf(readFileSync(join(import.meta.dirname, 'cases', name)), name);

describe('who and when', () => {
  it.each([
    ['agency-after-texiang.txt', '北溪高新区市场监督管理局', 2020],
    ['agency-cut-at-zhengfu.txt', '水务部', 2019],
    ['breadcrumb-as-section-four.txt', '青禾县柳溪镇人民政府', 2023],
    ['preamble-says-work-report.txt', '南河街道', 2019],
    ['short-preamble-year-unread.txt', '南河街道办事处', 2020],
    ['title-from-breadcrumb.txt', '河湾区教育局', 2023],
    ['title-without-zhengfu.txt', '青岭县水务局', 2020],
    ['first-heading-arabic.txt', '青禾县柳溪镇人民政府', 2024],
    ['heading-one-is-disclosure.txt', '云岭市第二医院', 2022],
    ['headings-run-on.txt', '襄河水务有限公司', 2019],
    ['left-over-year.txt', '青禾县柳溪镇人民政府', 2023],
  ])('%s', async (name, agency, year) =>
    expect(whoAndWhen(await file(name))).toMatchObject({ kind: 'report', agency, year, unsure: [] }),
  );

  it.each([
    ['year-only-in-overview.txt', 2024],
    ['year-only-in-prose.txt', 2022],
  ])('%s: the year that part one names, unsure', async (name, year) =>
    expect(whoAndWhen(await file(name))).toMatchObject({ kind: 'report', year, unsure: ['year'] }),
  );

  it('takes a title’s line, not the way to it', async () =>
    expect(whoAndWhen(await file('title-from-breadcrumb.txt'))).toMatchObject({
      title: '河湾区教育局2023年政府信息公开工作年度报告',
    }));

  it('asks about the old form where only the prose tells the year', async () => {
    const audited = await file('year-only-in-prose.txt');
    expect(said(audited)).toContain('form-version:review');
    expect(failsIn(audited)).toEqual([]);
  });

  it('asks about a title without 政府', async () => {
    const audited = await file('title-without-zhengfu.txt');
    expect(whoAndWhen(audited)).toMatchObject({ title: '青岭县水务局信息公开工作年度报告' });
    expect(said(audited)).toContain('title-format:review');
  });

  it.each(['left-over-year.txt', 'year-left-over-in-overview.txt'])('%s: last year was left over', async (name) => {
    const audited = await file(name);
    expect(said(audited).filter((each) => each.startsWith('year-mismatch'))).toEqual(['year-mismatch:review']);
  });
});

describe('headings', () => {
  it('are not matched by their mere beginning', async () => {
    const audited = await file('breadcrumb-as-section-four.txt');
    // Part four and its table are cut off: that is all that is wrong.
    expect(failsIn(audited)).toEqual(['section-missing:fail']);
    expect(said(audited).some((each) => each.startsWith('table-missing:'))).toBe(true);
    expect(said(audited).filter((each) => /^(?:section-order|section-title|title-format)/.test(each))).toEqual([]);
  });

  it.each(['first-heading-arabic.txt', 'heading-one-is-disclosure.txt', 'headings-run-on.txt'])(
    '%s: no part is missing',
    async (name) => {
      const audited = await file(name);
      expect(said(audited).filter((each) => each.startsWith('section-missing'))).toEqual([]);
      if (audited.kind === 'report') expect(audited.report.sections.every(({ present }) => present)).toBe(true);
    },
  );

  it('of another part over part one are a notice', async () => {
    const audited = await file('heading-one-is-disclosure.txt');
    if (audited.kind !== 'report') throw new Error(audited.reason);
    const [finding, ...others] = audited.findings.filter(({ rule }) => rule === 'section-title');
    expect([finding?.outcome, finding?.severity, finding?.section, others]).toEqual([
      'review',
      'notice',
      'overview',
      [],
    ]);
  });

  it('are found in a report of one paragraph', async () => {
    const audited = await file('headings-run-on-one-line.txt');
    if (audited.kind !== 'report') throw new Error(audited.reason);
    expect(audited.report.sections.map(({ number }) => number)).toEqual(['一', '二', '三', '四', '五', '六']);
    expect(whoAndWhen(audited)).toMatchObject({ agency: '河平市农业农村局', year: 2020 });
  });
});

describe('what is no report of the form', () => {
  it.each(['rules-page-taken-for-report.txt', 'notice-with-blank-form.html'])('%s', async (name) =>
    expect(await file(name)).toMatchObject({ kind: 'none', reason: 'notReport' }),
  );

  it.each([
    ['older-report-in-preamble-only.txt', 2012],
    ['older-report-said-to-be-none.txt', 2016],
    ['older-report-without-title.txt', 2017],
  ])('%s', async (name, year) => expect(await file(name)).toEqual({ kind: 'none', reason: 'olderForm', year }));
});

const standingOf = (audited: Audit): Variant['standing'] =>
  audited.kind === 'report' ? undefined : audited.reason === 'olderForm' ? 'before-the-forms' : 'not-a-report';

describe('habits of pages', () => {
  it.each(variants.map((variant) => [variant.name, variant] as const))('%s', async (_, variant) => {
    const audited = await auditOf(
      new TextEncoder().encode(variant.text),
      variant.file ?? (variant.html ? 'page.html' : 'page.txt'),
    );
    expect(standingOf(audited)).toBe(variant.standing);
    const { agency, year, title, has = [], silent = [] } = variant;
    const wanted = Object.entries({ agency, year, title }).filter(([, value]) => value !== undefined);
    expect(whoAndWhen(audited)).toMatchObject(Object.fromEntries(wanted));
    expect(said(audited)).toEqual(expect.arrayContaining([...has]));
    expect(silent.filter((rule) => said(audited).some((each) => each.startsWith(`${rule}:`)))).toEqual([]);
    expect(failsIn(audited).filter((each) => !has.includes(each))).toEqual([]);
  });
});
