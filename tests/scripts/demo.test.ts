import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { CliProblem } from '../../cli/problem.ts';
import { audit } from '../../lib/audit.ts';
import { fold } from '../../lib/facts/dictionary.ts';
import type { Audit } from '../../lib/model/audit.ts';
import { readHtml } from '../../lib/source/dom/parsed.ts';
import { demoPage } from '../../scripts/demo/pages.ts';
import { demoTargets } from '../../scripts/demo/targets.ts';
import { expectedCells } from '../golden/expectation.ts';
import { expected000 } from '../golden/expected/000.ts';
import { expected001 } from '../golden/expected/001.ts';
import { expected002 } from '../golden/expected/002.ts';
import { expected003 } from '../golden/expected/003.ts';
import { expected004 } from '../golden/expected/004.ts';

function audited(html: string | undefined | null): Extract<Audit, { kind: 'report' }> {
  if (!html) throw new Error('no page');
  const result = audit(readHtml(html), { fold });
  if (result.kind !== 'report') throw new Error(result.reason);
  return result;
}

const page = (slug: string) => audited(demoPage(slug));
const failing = ({ findings }: ReturnType<typeof page>) =>
  findings.filter(({ outcome }) => outcome === 'fail').map(({ rule, expected, actual }) => [rule, expected, actual]);

describe('demonstration pages', () => {
  it.each([
    [
      'taishang-2020',
      expected000,
      [
        // 予以公开, 部分公开, 不予公开: what the table holds, what the prose says.
        ['claim-mismatch', 46, 44],
        ['claim-mismatch', 9, 7],
        ['claim-mismatch', 0, 2],
      ],
    ],
    ['haicang-2020', expected001, []],
    ['quangang-2023', expected003, []],
    ['fuzhou-2020', expected004, []],
  ] as const)(
    '%s has every figure of its sample, and nothing fails but what its prose contradicts',
    (slug, expected, fails) => {
      const report = page(slug);
      for (const { id, state, value, raw } of expectedCells(expected))
        expect({ id, ...report.report.facts.get(id) }).toMatchObject({ id, state, value, raw });
      expect(report.report.agency).toBe(expected.agency);
      expect(report.report.year).toBe(expected.year);
      expect(failing(report)).toEqual(fails);
    },
  );

  it('reports a blank total as blank, not as a wrong sum', () => {
    const blank = page('taishang-2020').findings.filter(({ rule }) => rule === 'cell-blank');
    expect(blank.map(({ outcome, cells }) => [outcome, cells])).toEqual([['review', ['t3.carriedIn.total']]]);
  });

  it('asks for a look where cells are lost, and reads no number into a wrong cell', () => {
    const report = page('luojiang-2020');
    expect(failing(report)).toEqual([]);
    expect(report.findings.length).toBeGreaterThan(0);
    const known = new Map(expectedCells(expected002).map(({ id, value }) => [id, value]));
    for (const [id, { state, value }] of report.report.facts)
      if (state === 'number') expect([id, value]).toEqual([id, known.get(id)]);
    expect(report.report.facts.get('t3.unavailable.unclear.total')?.value).toBe(0);
  });

  it('finds the mistakes that were put into the made-up report', () => {
    const report = page('example-2024');
    expect(failing(report)).toEqual([
      ['t3-row-total', 36, 35],
      ['t3-outcome-total', 48, 49],
      ['t4-total', 3, 2],
      ['section-empty', null, null],
    ]);
    const reviews = report.findings.filter(({ outcome }) => outcome === 'review');
    expect(reviews.map(({ rule, cells }) => [rule, cells])).toEqual([['cell-blank', ['t2.coercion.decisions']]]);
    expect(report.findings.find(({ rule }) => rule === 't3-row-total')?.suspects).toMatchObject([
      { cell: 't3.granted.total', shouldBe: 36 },
    ]);
  });
});

describe('what the user names', () => {
  it('is opened in the file viewer where it is a file, from the folder where npm was called', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gouji-demo-'));
    await writeFile(join(folder, '年报.pdf'), '%PDF-1.7');
    vi.stubEnv('INIT_CWD', folder);
    expect(await demoTargets(['年报.pdf'])).toEqual([
      { kind: 'file', slug: '年报.pdf', name: '年报.pdf', path: join(folder, '年报.pdf') },
    ]);
    vi.unstubAllEnvs();
  });

  it('may be an address, which is opened where it is', async () => {
    const address = 'https://www.example.gov.cn/nb/1.html';
    expect(await demoTargets([address])).toEqual([{ kind: 'page', slug: 'www.example.gov.cn', address, html: null }]);
  });

  it('must be there', async () => {
    await expect(demoTargets(['no-such-report.pdf'])).rejects.toThrow(CliProblem);
  });

  it('is the samples where nothing is named, each at an address of its own', async () => {
    const targets = await demoTargets([]);
    expect(targets).toHaveLength(6);
    expect(targets[0]).toMatchObject({
      kind: 'page',
      slug: 'example-2024',
      address: 'http://nianbao.gouji-demo.gov.cn/example-2024.html',
      html: demoPage('example-2024'),
    });
  });
});
