/** One report in every kind of file says the same, read in the library and through the command line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { toResult } from '../../lib/findings/result.ts';
import { toView } from '../../lib/views/report-view.ts';
import '../../lib/locales/index.ts';
import { type AuditResult, resultSchema } from '../../lib/model/result.ts';
import { readFile } from '../../lib/source/file.ts';
import { gouji } from '../cli/spawn.ts';
import { readers } from '../generator/measure.ts';
import { expectedCells, headings } from '../golden/expectation.ts';
import { claims, findings } from './expected.ts';
import { report, rows } from './report.ts';

const folder = join(import.meta.dirname, 'files');

const kinds: Readonly<Record<string, AuditResult['source']['kind']>> = {
  'report.html': 'html',
  'rows.txt': 'text',
  'cells.txt': 'text',
  'bars.md': 'text',
  'bordered.pdf': 'pdf',
  'ruled.pdf': 'pdf',
  'large.pdf': 'pdf',
  'writer.pdf': 'pdf',
  'word.docx': 'docx',
  'writer.docx': 'docx',
};
const files = Object.keys(kinds).sort();

/** The published result of a file, by the way that every part of the product takes. */
async function resultOf(name: string): Promise<AuditResult> {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const { document, kind } = await readFile(bytes, name, readers);
  expect(document.limitations).toEqual([]);
  const source = { kind, name, url: null, sha256: '' };
  return toResult(toView(audit(document), 0), source, 'zh-CN', 0);
}

function expectSame(result: AuditResult): void {
  expect(result.error).toBeNull();
  expect(result.report).toMatchObject({ title: report.title, agency: report.agency, year: 2024, form: '2021' });
  expect(result.report?.sections).toEqual(
    Object.entries(headings).map(([id, heading]) => ({ id, heading, present: true, empty: false })),
  );
  expect(
    Object.entries(result.report?.facts ?? {}).map(([id, { state, value, raw }]) => ({
      id,
      state,
      value,
      raw: raw.trim(),
    })),
  ).toEqual(expectedCells({ form: '2021', rows }));
  expect(result.report?.coverage).toEqual({ expected: 200, read: 200 });
  expect(result.report?.claims.map(({ subject, value, section }) => ({ subject, value, section }))).toEqual(claims);
  expect(
    result.findings.map(({ rule, outcome, section, cells, expected, actual }) => ({
      rule,
      outcome,
      section,
      cells,
      expected,
      actual,
    })),
  ).toEqual(findings);
}

describe('one report in every kind of file', () => {
  it.each(files)('%s', async (name) => {
    expectSame(await resultOf(name));
  });

  it('says the same through the command line', async () => {
    const { status, stdout } = await gouji(['--format', 'jsonl', '.'], '', folder);
    const results = stdout
      .trimEnd()
      .split('\n')
      .map((line) => resultSchema.parse(JSON.parse(line)));
    expect(
      results.map(({ source: { name, kind } }) => ({ name, kind })).sort((one, two) => (one.name < two.name ? -1 : 1)),
    ).toEqual(files.map((name) => ({ name, kind: kinds[name] })));
    results.forEach(expectSame);
    expect(status).toBe(1);
  });
});
