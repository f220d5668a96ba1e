/**
 * Formulas are read out in the same words on a card, which gets its words from the background, as on every other screen and
 * in files.
 */
import { describe, expect, test } from 'vitest';
import { wordCards } from '../../lib/browser/engine/card-words.ts';
import { rules } from '../../lib/checks/registry.ts';
import { runChecks } from '../../lib/checks/run.ts';
import { pages as en } from '../../lib/locales/en/pages.ts';
import { speakFormula } from '../../lib/locales/formula.ts';
import { signKeys } from '../../lib/locales/formula-signs.ts';
import { text, translate } from '../../lib/locales/index.ts';
import { pages as zhCN } from '../../lib/locales/zh-CN/pages.ts';
import { pages as zhTW } from '../../lib/locales/zh-TW/pages.ts';
import { locales } from '../../lib/model/locale.ts';
import { buildContext } from '../../lib/related/audit-context.ts';
import { reviewReport } from '../../lib/triage/reviewed-report.ts';
import type { RuleCases } from '../checks/rule-cases.ts';
import { makeFinding, makeReport, page } from '../components/fixtures.ts';

/** What the build writes into words/*.json. */
const written = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** The formulas of all cases of all rules, each once. */
const formulas = new Set<string>();
for (const rule of rules) {
  const { cases } = (await import(`../checks/rules/${rule.id}.cases.ts`)) as { readonly cases: RuleCases };
  for (const { report, context } of [...cases.cases, ...(cases.edges ?? [])])
    for (const { verdict } of runChecks(report, [rule], buildContext(report, context)).results)
      if ((verdict.outcome === 'fail' || verdict.outcome === 'review') && typeof verdict.formula === 'string')
        formulas.add(verdict.formula);
}

describe.each(locales)('%s', (locale) => {
  test('a card says each formula as all other screens do', async () => {
    expect(formulas.size).toBeGreaterThan(50);
    const findings = [...formulas].map((formula, at) =>
      makeFinding({ formula, fingerprint: `${at}`, cells: [], suspects: [], message: { id: `m${at}`, data: {} } }),
    );
    const { problems } = reviewReport(makeReport({ findings }), page, []);
    const worded = await wordCards(problems, async (messages) => ({
      locale,
      words: messages.map((message) => translate(locale, message)),
    }));
    const spoken = problems.map(({ items: [{ finding }] }, at) => [finding.formula, worded?.cards[at]?.spoken]);
    expect(spoken).toEqual([...formulas].map((formula) => [formula, speakFormula(locale, formula)]));
  });

  test('leaves no sign that screen readers skip', () => {
    const left = [...formulas].filter((formula) => /[≠≟□÷=<>+−]|\s\?/.test(speakFormula(locale, formula)));
    expect(left).toEqual([]);
  });

  test('has the words of signs where the background looks for them', () => {
    const texts: Readonly<Record<string, string>> = written[locale];
    expect(Object.values(signKeys).filter((key) => texts[key] !== text(locale, key))).toEqual([]);
  });

  test('says a blank cell in one word, in a sum as in the form', () => {
    expect(text(locale, 'sign.blank')).toBe(text(locale, 'formView.status.blank'));
  });
});
