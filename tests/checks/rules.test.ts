import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from '../../lib/checks/registry.ts';
import { runChecks } from '../../lib/checks/run.ts';
import { familyName, text, translate } from '../../lib/locales/index.ts';
import { buildContext } from '../../lib/related/audit-context.ts';
import { citations } from '../../scripts/rule-docs.ts';
import { place } from './report-builder.ts';
import type { RuleCases } from './rule-cases.ts';

for (const rule of rules) {
  const { cases } = (await import(`./rules/${rule.id}.cases.ts`)) as { readonly cases: RuleCases };
  describe(rule.id, () => {
    it('has the family, severity and clauses that its page states', () => {
      const page = readFileSync(fileURLToPath(new URL(`../../docs/rules/${rule.id}.md`, import.meta.url)), 'utf8');
      const severity = text('zh-CN', `severity.${rule.severity}`);
      expect(page).toContain(`| ${familyName('zh-CN', rule.family)} | ${severity} | ${citations(rule)} |`);
    });

    it('says itself whether it can fail a report', () => {
      expect(rule.reviewsOnly ?? false).toBe(cases.never.fail !== undefined);
    });

    it.each([...cases.cases, ...(cases.edges ?? [])])(
      '$outcome: $name',
      ({ report, context, counts, finds, outcome }) => {
        const { results, checks } = runChecks(report, [rule], buildContext(report, context));
        const none = { pass: 0, fail: 0, review: 0, notApplicable: 0 };
        expect(checks).toEqual([{ rule: rule.id, ...none, ...counts }]);
        expect(counts[outcome] ?? 0).toBeGreaterThan(0);
        const found = results.flatMap(({ verdict }) =>
          verdict.outcome === 'fail' || verdict.outcome === 'review' ? [verdict] : [],
        );
        expect(found).toHaveLength(finds.length);
        for (const [index, wanted] of finds.entries()) {
          const { message, text: sentence, severity = rule.severity, anchors, clauses, ...fields } = wanted;
          const verdict = found[index];
          expect(verdict).toMatchObject(fields);
          expect(verdict?.message.id).toBe(message);
          expect(verdict?.severity ?? rule.severity).toBe(severity);
          expect(verdict?.clauses).toEqual(clauses);
          expect(verdict?.anchors ?? []).toEqual((anchors ?? verdict?.quotes ?? []).map(place));
          expect(verdict === undefined ? '' : translate('zh-CN', verdict.message)).toBe(sentence);
        }
      },
    );
  });
}
