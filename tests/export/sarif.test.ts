import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../lib/export/delivery.ts';
import { deliver } from '../../lib/export/index.ts';
import { locales } from '../../lib/model/locale.ts';
import {
  brokenRule,
  deliveryOf,
  hostile,
  imprint,
  noReport,
  source,
  textFile,
  unreadable,
  withFinding,
  withResult,
  wrongTotal,
} from './deliveries.ts';

/**
 * The schema of SARIF 2.1.0 Errata 01, as OASIS publishes it: sarif-2.1/schema/sarif-schema-2.1.0.json of
 * github.com/oasis-tcs/sarif-spec. It is written in draft 4, of which it uses nothing that draft 7 has otherwise but
 * the name of its id.
 */
const schemaFile = new URL('../fixtures/sarif-schema-2.1.0.json', import.meta.url);
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile<Log>(schema);

async function log(...deliveries: Delivery[]): Promise<Log> {
  const parsed: unknown = JSON.parse(await textFile('sarif', ...deliveries));
  if (!validate(parsed)) throw new Error(JSON.stringify(validate.errors, null, 2));
  return parsed;
}

async function run(...deliveries: Delivery[]) {
  const { runs } = await log(...deliveries);
  const [only, ...others] = runs;
  if (only === undefined || others.length > 0) throw new Error(`${runs.length} runs`);
  return { ...only, results: only.results ?? [] };
}

describe('SARIF', () => {
  it('is validated by a schema that rejects wrong files', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'a' } }, results: [{}] }] })).toBe(false);
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'a' } } }] })).toBe(true);
  });

  it('has a result for each finding', async () => {
    const { results, artifacts, tool } = await run(deliveryOf(wrongTotal, { decisionTextOf: () => '已确认' }));
    expect(results).toHaveLength(2);
    expect(results[0]).toEqual({
      ruleId: 't3-row-total',
      kind: 'fail',
      level: 'error',
      message: { text: '“一、本年新收政府信息公开申请数量”行“总计”列填 64，各类申请人相加是 63' },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'https://www.example.gov.cn/nb.html' } },
          logicalLocations: [
            { fullyQualifiedName: 't3.received.total', name: '一、本年新收政府信息公开申请数量 · 总计', kind: 'cell' },
          ],
        },
      ],
      partialFingerprints: { 'gouji/v1': expect.stringMatching(/^[0-9a-z]{13}$/) },
      properties: {
        ...{ agency: '云溪市民政局', year: 2023, section: 'requests', severity: 'error', quotes: [], compared: '' },
        ...{ formula: '63 + 0 + 0 + 0 + 0 + 0 = 63 ≠ 64', actual: 64, expected: 63, difference: 1 },
        ...{
          suspects: [{ cell: 't3.received.total', shouldBe: 63 }],
          clauses: '条例第五十条第一款第（二）项',
          opinion: '已确认',
        },
        fix: '请将“一、本年新收政府信息公开申请数量”行“总计”列由 64 更正为 63，更正后相关合计均相符。',
      },
    });
    expect(artifacts).toEqual([
      { location: { uri: 'https://www.example.gov.cn/nb.html' }, hashes: { 'sha-256': 'ab'.repeat(32) } },
    ]);
    expect(tool.driver.rules).toHaveLength(44);
    expect(tool.driver.rules?.[0]).toEqual({
      id: 't3-row-total',
      shortDescription: { text: '申请表各行总计' },
    });
  });

  it('has findings to review as no failures, and findings without cells at their section', async () => {
    const [{ kind, level, locations } = {}] = (await run(deliveryOf({ cells: { 't4.review.upheld': '' } }))).results;
    expect([kind, level, locations?.[0]?.logicalLocations?.[0]?.kind]).toEqual(['review', 'none', 'cell']);
    const bare = withFinding(deliveryOf(wrongTotal), { cells: [], severity: 'notice', section: null });
    const [result] = (await run(bare)).results;
    expect(result?.level).toBe('note');
    expect(result?.locations?.[0]?.logicalLocations).toEqual([
      { fullyQualifiedName: 'report', name: '全文', kind: 'section' },
    ]);
  });

  it('has notifications for inputs and rules that could not be audited', async () => {
    const broken = withResult(deliveryOf({}), { checks: [brokenRule] });
    const { results, invocations, artifacts } = await run(unreadable, noReport, broken);
    expect(results).toEqual([]);
    expect(artifacts?.map(({ location }) => location?.uri)).toEqual([
      '%E5%B9%B4%E6%8A%A5%20a%3F.txt',
      'https://www.example.gov.cn/nb.html',
    ]);
    expect(invocations).toHaveLength(1);
    expect(invocations?.[0]?.executionSuccessful).toBe(false);
    const notifications = invocations?.[0]?.toolExecutionNotifications ?? [];
    expect(
      notifications.map(({ level, message, associatedRule }) => [level, message.text, associatedRule?.id]),
    ).toEqual([
      ['error', '无法读取：EACCES', undefined],
      ['note', '不是政府信息公开工作年度报告', undefined],
      ['error', '规则自身出错，未核查：no ink', 'period'],
    ]);
    const { invocations: sound } = await run(deliveryOf(wrongTotal));
    expect(sound?.[0]).toMatchObject({ executionSuccessful: true, toolExecutionNotifications: [] });
  });

  it('is valid for no input, for one input twice and for inputs without findings', async () => {
    const clean = deliveryOf({});
    const wrong = deliveryOf(wrongTotal);
    for (const deliveries of [[], [clean], [clean, wrong], [wrong, clean], [wrong, wrong], [unreadable, unreadable]])
      expect((await run(...deliveries)).results).toHaveLength(2 * deliveries.filter((each) => each === wrong).length);
  });

  it.each([
    ['reports/年报 1.html', null, 'reports/%E5%B9%B4%E6%8A%A5%201.html'],
    ['C:\\a#b.html', null, 'C%3A%5Ca%23b.html'],
    ['a\ud83d.html', null, 'a%EF%BF%BD.html'],
    ['', 'https://a.gov.cn/年报?x=%E5%B9%B4&y=100%#p', 'https://a.gov.cn/%E5%B9%B4%E6%8A%A5?x=%E5%B9%B4&y=100%25#p'],
    ['', 'http://a.gov.cn/<b> "c"|d', 'http://a.gov.cn/%3Cb%3E%20%22c%22%7Cd'],
  ])('%s %s is %s', async (name, url, uri) => {
    const { artifacts } = await run(withResult(deliveryOf({}), { source: { ...source, name, url } }));
    expect(artifacts?.[0]?.location?.uri).toBe(uri);
  });

  it.each(Object.entries(hostile))('is valid with %s', async (_, words) => {
    const cells = ['t3.received.total', 't3.received.total'];
    const delivery = withFinding(deliveryOf(wrongTotal), { quotes: [words], message: words, cells });
    const [result] = (await run(delivery)).results;
    expect(result?.message.text).not.toMatch(/[\p{Cc}\p{Cs}]/u);
  });

  it.each(locales)('is valid in %s', async (locale) => {
    const { content } = await deliver('sarif', [deliveryOf(wrongTotal, {}, locale)], locale, imprint);
    expect(validate(JSON.parse(String(content)))).toBe(true);
  });
});
