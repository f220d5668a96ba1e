import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../lib/export/delivery.ts';
import { deliver } from '../../lib/export/index.ts';
import { DeliveryError, type ReopenedInput, readDelivery } from '../../lib/export/read.ts';
import { text, translate } from '../../lib/locales/index.ts';
import { locales } from '../../lib/model/locale.ts';
import { resultSchema } from '../../lib/model/result.ts';
import type { ReportView } from '../../lib/model/view.ts';
import { matchDecisions, toDecision } from '../../lib/triage/decisions.ts';
import { claim, denial } from '../checks/prose-builder.ts';
import { viewOf } from '../findings/audited.ts';
import {
  at,
  deliveryOf,
  imprint,
  noReport,
  source,
  textFile,
  unreadable,
  withResult,
  wrongTotal,
} from './deliveries.ts';

const json = (...deliveries: Delivery[]) => textFile('json', ...deliveries);
const reopened = async (...deliveries: Delivery[]) => readDelivery(await json(...deliveries));

/** The one view of an opened file. */
function reportIn([opened]: readonly ReopenedInput[]): ReportView {
  if (opened?.view.kind !== 'report') throw new Error('no report');
  return opened.view;
}

describe('JSON', () => {
  it('is the published result, alone or in a list', async () => {
    const delivery = deliveryOf(wrongTotal);
    expect(JSON.parse(await json(delivery))).toEqual(delivery.result);
    expect(JSON.parse(await json(delivery, unreadable))).toEqual([delivery.result, unreadable.result]);
    expect(JSON.parse(await json())).toEqual([]);
  });

  it('of the side panel is the published result with time and decisions', async () => {
    const view = viewOf(wrongTotal);
    const written = JSON.parse(await json(deliveryOf(wrongTotal, { sidepanel: { view, decisions: [] } })));
    expect(resultSchema.parse(written)).toEqual(deliveryOf(wrongTotal).result);
    expect(written).toMatchObject({ at: at.toISOString(), decisions: [] });
  });
});

describe('an exported file opened again', () => {
  it('from the side panel has its view, with decisions on their findings', async () => {
    const view = viewOf(wrongTotal);
    const [finding, other] = view.findings;
    if (finding === undefined || other === undefined) throw new Error('nothing was found');
    const choice = { kind: 'confirmed', reason: null, note: '电话核实', at: '2026-11-21T01:05:00.000Z' } as const;
    const decision = toDecision(finding, view, 'a.gov.cn/nb', choice);
    const [opened, ...others] = await reopened(deliveryOf(wrongTotal, { sidepanel: { view, decisions: [decision] } }));
    expect(others).toEqual([]);
    expect(opened).toEqual({ view, source, at: at.toISOString(), decisions: { items: [decision], damaged: 0 } });
    const { items, stale } = matchDecisions(view, 'a.gov.cn/nb', opened?.decisions.items ?? []);
    expect(items.map((item) => item.decision?.note)).toEqual(['电话核实', undefined]);
    expect(stale).toEqual([]);
  });

  it('from the side panel of an earlier version has its view, without details of claims', async () => {
    const prose = {
      claims: [claim('收到64件。', 't3.received.total', 64)],
      denials: [denial('未发生行政复议。', 't4.review.total')],
    };
    const view = viewOf({ ...wrongTotal, prose });
    const claims = view.claims.map(({ fits, rounded, body, time, unknown, sure, ...earlier }) => earlier);
    const written = JSON.parse(await json(deliveryOf(wrongTotal, { sidepanel: { view, decisions: [] } })));
    const [opened] = readDelivery(JSON.stringify({ ...written, view: { ...view, claims } }));
    expect(opened?.view).toEqual({ ...view, claims: view.claims.map((claim) => ({ ...claim, fits: null })) });
  });

  it('of an earlier version cites no clause: they did not depend on the year of the report', async () => {
    const view = viewOf(wrongTotal);
    const findings = view.findings.map((finding) => ({ ...finding, clauses: ['国办公开办函〔2021〕30号'] }));
    const written = JSON.parse(
      await json(deliveryOf(wrongTotal, { sidepanel: { view: { ...view, findings }, decisions: [] } })),
    );
    const published = written.findings.map(({ clauses, ...earlier }: { clauses: unknown }) => earlier);
    const opened = readDelivery(JSON.stringify({ ...written, findings: published }));
    expect(reportIn(opened).findings.map(({ clauses }) => clauses)).toEqual([[], []]);
  });

  it('from the command line has the published findings, in the language of the file', async () => {
    const prose = {
      claims: [claim('收到64件。', 't3.received.total', 64), claim('公开60件。', 't3.granted.total', 60)],
    };
    const audited = viewOf({ ...wrongTotal, prose });
    const opened = await reopened(deliveryOf({ ...wrongTotal, prose }));
    const view = reportIn(opened);
    expect([opened[0]?.at, opened[0]?.source]).toEqual([null, source]);
    expect(view.findings.map(({ message, fix }) => [translate('en', message), translate('en', fix)])).toEqual(
      audited.findings.map(({ message, fix }) => [translate('zh-CN', message), translate('zh-CN', fix)]),
    );
    // The rest is as it was audited, but for places on the page and what is not published.
    const placeless = ({ findings }: ReportView) =>
      findings.map(({ message, fix, sides, located, ...published }) => published);
    expect(placeless(view)).toEqual(placeless(audited));
    const sidesIn = ({ findings }: ReportView) =>
      findings.map(({ sides }) => sides?.map((side) => translate('zh-CN', side)));
    expect(sidesIn(view)).toEqual(sidesIn(audited));
    expect(sidesIn(view)).toContainEqual(['正文 60', '表中 63']);
    expect(view.findings.find(({ rule }) => rule === 't3-row-total')?.clauses).toEqual([
      '条例第五十条第一款第（二）项',
    ]);
    expect(view.findings.map(({ located }) => located)).toEqual(view.findings.map(() => false));
    expect(view.facts['t3.received.total']).toEqual({ value: 64, raw: '64', state: 'number', located: false });
    expect(view.claims).toEqual(audited.claims);
    const same = ({ agency, year, title, form, coverage, checked, sections, checks }: ReportView) => ({
      agency,
      year,
      title,
      form,
      coverage,
      checked,
      sections,
      checks,
    });
    expect(same(view)).toEqual(same(audited));
  });

  it('has the reasons of suspects, as the audit had', async () => {
    // 21 for 12: its row and its column fail, and the digits have changed places.
    const twelves = ['granted.total', 'received.natural', 'received.total', 'outcomes.natural', 'outcomes.total'];
    const cells = { ...Object.fromEntries(twelves.map((cell) => [`t3.${cell}`, 12])), 't3.granted.natural': 21 };
    const audited = viewOf({ cells }).findings.flatMap(({ suspects }) => suspects);
    expect(audited.map(({ reason }) => reason)).toContain('swappedDigits');
    const view = reportIn(await reopened(deliveryOf({ cells })));
    expect(view.findings.flatMap(({ suspects }) => suspects)).toEqual(audited);
  });

  it('has every input, even unchecked ones', async () => {
    const opened = await reopened(unreadable, noReport, deliveryOf({}));
    expect(opened.map(({ view, source: from }) => [from.name, view.kind])).toEqual([
      ['年报 a?.txt', 'error'],
      ['reports/a.html', 'none'],
      ['reports/a.html', 'report'],
    ]);
    expect(opened[0]?.view).toEqual({ kind: 'error', error: '无法读取：EACCES' });
  });

  it('may have lines of JSON and a byte order mark', async () => {
    const lines = [deliveryOf({}), unreadable].map(({ result }) => `${JSON.stringify(result)}\n`).join('');
    expect(readDelivery(`\uFEFF${lines}`).map(({ view }) => view.kind)).toEqual(['report', 'error']);
  });

  it('counts damaged decisions, and rebuilds an unknown view', async () => {
    const view = viewOf(wrongTotal);
    const written = JSON.parse(await json(deliveryOf(wrongTotal, { sidepanel: { view, decisions: [] } })));
    const damaged = { ...written, decisions: [{ kind: 'perhaps' }, null], view: { ...view, findings: 'none' } };
    const opened = readDelivery(JSON.stringify(damaged));
    expect(opened[0]?.decisions).toEqual({ items: [], damaged: 2 });
    expect(reportIn(opened).findings[0]?.message.id).toBe('literal');
  });

  it.each([
    ['no JSON', '单位,年度\r\n', 'export.read.notJson'],
    ['nothing', '  ', 'export.read.empty'],
    ['no result in a list', '[]', 'export.read.empty'],
    ['a number', '3', 'export.read.foreign'],
    ['something else', '{"a":1}', 'export.read.foreign'],
    ['a later version', '{"schemaVersion":2,"report":"?"}', 'export.read.newer'],
    ['nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'export.read.foreign'],
    ['a version that is not its own', '{"__proto__":{"schemaVersion":1}}', 'export.read.foreign'],
  ])('%s is refused with its reason', (_, content, key) => {
    const refused = () => readDelivery(content);
    expect(refused).toThrow(DeliveryError);
    expect(refused).toThrow(key);
  });

  it('takes property names of every object for names like others, in views and files', async () => {
    const { result } = deliveryOf(wrongTotal);
    const hostile = JSON.stringify(result)
      .replace('"facts":{', '"facts":{"__proto__":{"value":9,"raw":"9","state":"number"},')
      .replaceAll('"t3-row-total"', '"constructor"')
      .replaceAll('"t3.received.total"', '"__proto__"');
    const { findings, facts } = reportIn(readDelivery(hostile));
    expect(findings.map(({ rule }) => rule)).toContain('constructor');
    expect(Object.getPrototypeOf(facts)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('raw');
    for (const { message } of findings) expect(translate('zh-CN', message)).not.toMatch(/native code|\[object/);
    const again = { ...deliveryOf(wrongTotal), result: resultSchema.parse(JSON.parse(hostile)) };
    for (const format of ['xlsx', 'csv', 'html', 'md', 'sarif', 'json'] as const) {
      const { content } = await deliver(format, [again], 'zh-CN', imprint);
      expect(String(content), format).not.toMatch(/native code|\[object Object/);
    }
  });

  it('names the damaged member of a result', () => {
    const { result } = deliveryOf(wrongTotal);
    const damaged = withResult(deliveryOf({}), { checks: [{ ...result.checks[0], pass: 'many' } as never] });
    const caught = (content: unknown): DeliveryError => {
      try {
        readDelivery(JSON.stringify(content));
      } catch (error) {
        if (error instanceof DeliveryError) return error;
      }
      throw new Error('was read');
    };
    expect(caught(damaged.result).data).toEqual({ where: '/checks/0/pass' });
    // A published count may be any number, but a view holds none below 0.
    const report = result.report && { ...result.report, coverage: { expected: 200, read: -1 } };
    expect(caught({ ...result, report }).data).toEqual({ where: '/coverage/read' });
    for (const locale of locales) {
      const { key, data } = caught(damaged.result);
      expect(text(locale, key, data)).toContain('/checks/0/pass');
    }
  });
});
