/**
 * Golden tests: the five samples (../shared/samples beside the checkout) and our own five reports in the
 * same layouts. The samples are not ours to commit; where they are not there, their tests are not registered
 * (and that is said), the fixtures stand in.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { fold } from '../../lib/facts/dictionary.ts';
import { needsDictionary } from '../../lib/facts/traditional.ts';
import { cellsOf } from '../../lib/forms/index.ts';
import type { Audit } from '../../lib/model/audit.ts';
import { readText } from '../../lib/source/text/index.ts';
import { type Expectation, expectedCells } from './expectation.ts';
import { expected000 } from './expected/000.ts';
import { expected001 } from './expected/001.ts';
import { expected002 } from './expected/002.ts';
import { expected003 } from './expected/003.ts';
import { expected004 } from './expected/004.ts';
import { fixtures } from './expected/fixtures.ts';

const samplesFolder = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));
const fixturesFolder = fileURLToPath(new URL('./fixtures/', import.meta.url));
const sectionOrder = ['overview', 'disclosure', 'requests', 'review', 'problems', 'other'];
const sumRules = ['t3-row-total', 't3-outcome-total', 't3-balance', 't4-total'];

type Report = Extract<Audit, { kind: 'report' }>;

function auditFile(path: string): Report {
  const document = readText(readFileSync(path, 'utf8'));
  const result = audit(document, needsDictionary(document) ? { fold } : {});
  if (result.kind !== 'report') throw new Error(`${path}: ${result.reason}`);
  return result;
}

function describeReport(folder: string, expected: Expectation): void {
  describe(expected.file, () => {
    let report: Report['report'];
    let findings: Report['findings'];
    let checks: Report['checks'];

    beforeAll(() => {
      ({ report, findings, checks } = auditFile(folder + expected.file));
    });

    it('types out every cell of the form', () => {
      expect(
        expectedCells(expected)
          .map((cell) => cell.id)
          .sort(),
      ).toEqual(
        cellsOf(report.form)
          .map((cell) => cell.id)
          .sort(),
      );
    });

    it('gives every cell as printed', () => {
      const read = expectedCells(expected).map(({ id }) => {
        const fact = report.facts.get(id);
        return { id, state: fact?.state, value: fact?.value, raw: fact?.state === 'blank' ? '' : fact?.raw };
      });
      expect(read).toEqual(expectedCells(expected));
      expect([report.coverage.expected, report.coverage.read]).toEqual(expected.coverage);
    });

    it('owns up to the rows it could not place', () => {
      const uncertain = Object.values(report.tables).flatMap((table) => table.uncertainRows.map(({ row }) => row));
      expect(uncertain).toEqual(expected.uncertain);
    });

    it('names the report', () => {
      expect({
        form: report.form.id,
        title: report.title?.text.replace(/\s/g, '') ?? null,
        agency: report.agency,
        year: report.year,
        traditional: report.traditional,
        from: report.period?.from,
        to: report.period?.to,
      }).toEqual({
        form: expected.form,
        title: expected.title?.replace(/\s/g, '') ?? null,
        agency: expected.agency,
        year: expected.year,
        traditional: expected.traditional,
        from: expected.from,
        to: expected.to,
      });
    });

    it('finds the six sections, in order, none empty', () => {
      expect(report.sections.map(({ id, present, empty, heading }) => ({ id, present, empty, heading }))).toEqual(
        sectionOrder.map((id) => ({
          id,
          present: true,
          empty: false,
          heading: expected.headings[id as keyof typeof expected.headings],
        })),
      );
      expect(report.sections.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5]);
    });

    it('reports what a careful reviewer would, and nothing else', () => {
      const unmatched = [...findings];
      for (const wanted of expected.findings) {
        const index = unmatched.findIndex(
          ({ rule, outcome, cells }) =>
            rule === wanted.rule && outcome === wanted.outcome && wanted.cells.every((cell) => cells.includes(cell)),
        );
        expect(index, `${wanted.rule} ${wanted.cells.join(' ')}`).toBeGreaterThanOrEqual(0);
        unmatched.splice(index, 1);
      }
      expect(unmatched.map(({ rule, cells }) => ({ rule, cells }))).toEqual([]);
    });

    it('runs every sum of the form: none fails, none breaks', () => {
      for (const rule of sumRules) {
        const count = checks.find((check) => check.rule === rule);
        const identities = report.form.identities.filter((identity) => identity.rule === rule).length;
        expect(count?.error).toBeUndefined();
        expect(count?.fail).toBe(0);
        expect((count?.pass ?? 0) + (count?.review ?? 0) + (count?.notApplicable ?? 0)).toBe(identities);
        if (expected.uncertain.length === 0 && expected.findings.every((finding) => finding.rule !== 'cell-blank'))
          expect(count?.pass).toBe(identities);
      }
    });
  });
}

describe('our own reports in the layouts of the samples', () => {
  for (const expected of fixtures) describeReport(fixturesFolder, expected);
});

if (existsSync(samplesFolder)) {
  describe('the five samples', () => {
    for (const expected of [expected000, expected001, expected002, expected003, expected004])
      describeReport(samplesFolder, expected);
  });
} else {
  process.stderr.write(`no ${samplesFolder}: the five samples are not tested here, the fixtures are\n`);
}
