/**
 * Section one of every sample as a reviewer judges it, written down before any rule was run. The samples are not ours to
 * commit; where they are not there, golden fixtures stand in (tests/golden).
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { fold } from '../../lib/facts/dictionary.ts';
import { needsDictionary } from '../../lib/facts/traditional.ts';
import { readText } from '../../lib/source/text/index.ts';

interface Judged {
  readonly file: string;
  /** What section one does not speak of. */
  readonly missing: readonly string[];
  /** What a government's report lacks; null: it is no government's. */
  readonly assessment: readonly string[] | null;
  /** null: of 2020 or earlier, when none was charged. */
  readonly fee: 'told' | null;
}

const folder = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));

const samples: readonly Judged[] = [
  // All five under headings of their own. A zone committee: no government.
  { file: '000_b33a8c64b9a93cca.txt', missing: [], assessment: null, fee: null },
  // 主动公开; 规范公开内容、梳理; 监督保障. Nothing on requests, nothing built: 网站 and 专栏 are only where things were put.
  { file: '001_2aa3d4f027fe7d75.txt', missing: ['requests', 'platform'], assessment: null, fee: null },
  // All five under headings; the government's office is a department.
  { file: '002_cf9562a21e5519b3.txt', missing: [], assessment: null, fee: null },
  // All five under headings; 监督员 for opinion, 未发生…责任追究, and 第三方评估 in section six; 未收取信息处理费.
  { file: '003_24977563151f9653.txt', missing: [], assessment: [], fee: 'told' },
  // No headings: 依申请 in (五), 保密審查 and 立改廢 for management, 網站 and 新媒體 for platforms, (六) for oversight.
  { file: '004_992071d64cd72866.txt', missing: [], assessment: null, fee: null },
];

describe.runIf(existsSync(folder))('section one of the samples', () => {
  it.each(samples)('$file', ({ file, missing, assessment, fee }) => {
    const document = readText(readFileSync(folder + file, 'utf8'));
    const result = audit(document, needsDictionary(document) ? { fold } : {});
    if (result.kind !== 'report') throw new Error(result.reason);
    const topics = (rule: string) =>
      result.findings.filter((finding) => finding.rule === rule).flatMap(({ message }) => message.data.topics ?? []);
    const passes = (rule: string) => result.checks.find((check) => check.rule === rule)?.pass;
    expect(topics('overview-topics')).toEqual(missing);
    expect(passes('overview-topics')).toBe(missing.length === 0 ? 1 : 0);
    expect(topics('assessment-disclosure')).toEqual(assessment ?? []);
    expect(passes('assessment-disclosure')).toBe(assessment === null ? 0 : 1);
    expect(passes('fee-disclosure')).toBe(fee === null ? 0 : 1);
  });
});

it.runIf(existsSync(folder))('finds the day of publication where a sample prints one', () => {
  const days = samples.map(({ file }) => {
    const result = audit(readText(readFileSync(folder + file, 'utf8')));
    return result.kind === 'report' ? result.report.published.map(({ date, source }) => [source, ...date]) : null;
  });
  // 003: 2024年1月10日 under the notice, and 2024年1月10日印发 at its end.
  expect(days).toEqual([[], [], [], [['notice', 2024, 1, 10]], []]);
});
