/** What holds for every audit, and the runs of all properties. Also outside Vitest: `npm run fuzz` needs it. */
import { deepEqual, equal } from 'node:assert/strict';
import * as z from 'zod/mini';
import { toResult } from '../../lib/findings/result.ts';
import { cellsOf } from '../../lib/forms/index.ts';
import { toView } from '../../lib/views/report-view.ts';
import '../../lib/locales/index.ts';
import type { Audit } from '../../lib/model/audit.ts';
import { type AuditResult, resultSchema } from '../../lib/model/result.ts';

/** The same runs every time: a test that fails only now and then is trusted by nobody. PROPERTY_SEED tries others. */
export const settled = { seed: Number(process.env.PROPERTY_SEED ?? 711) };

/** The result as it is published, after a look at whether it may be. */
export function soundResult(audit: Audit, kind: AuditResult['source']['kind']): AuditResult {
  const source = { kind, name: 'input', url: null, sha256: '0'.repeat(64) };
  const result = toResult(toView(audit, 1), source, 'zh-CN', 1);
  equal(z.safeParse(resultSchema, result).success, true);
  deepEqual(JSON.parse(JSON.stringify(result)), result);
  deepEqual(
    result.checks.filter(({ error }) => error !== undefined),
    [],
  );
  if (audit.kind === 'none') return result;
  const { report } = audit;
  deepEqual(
    [...report.facts.keys()].sort(),
    cellsOf(report.form)
      .map(({ id }) => id)
      .sort(),
  );
  equal(report.coverage.read, [...report.facts.values()].filter(({ state }) => state !== 'missing').length);
  for (const { state, value } of report.facts.values()) equal(value !== null, state === 'number');
  return result;
}
