/**
 * What the extension's help shows of each rule: the written parts of docs/rules as texts of zh-CN, and the first finding
 * of its case table, which every language can word. scripts/rule-docs.ts writes both files.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runChecks } from '../lib/checks/run.ts';
import type { RuleExample } from '../lib/model/help.ts';
import type { Rule } from '../lib/model/rule.ts';
import { buildContext } from '../lib/related/audit-context.ts';
import type { RuleCases } from '../tests/checks/rule-cases.ts';
import { runTool } from './checks.ts';

/** A rule and its cases. */
export interface CatalogueEntry {
  readonly rule: Rule;
  readonly cases: RuleCases;
}

const TEXTS = 'lib/locales/zh-CN/rule-pages.ts';
const EXAMPLES = 'lib/views/rule-examples.ts';

/** The texts of the pages by their keys; paragraphs are parted by a line feed. */
export function pageTexts(root: string, catalogue: readonly CatalogueEntry[]): Readonly<Record<string, string>> {
  const texts = catalogue.flatMap(({ rule: { id } }) => {
    const page = readFileSync(resolve(root, `docs/rules/${id}.md`), 'utf8');
    const part = (heading: string) =>
      (new RegExp(`^## ${heading}\n\n(.*?)\n\n## `, 'ms').exec(page)?.[1] ?? '').replaceAll('\n\n', '\n');
    return [
      [`rulePage.${id}.what`, part('查什么')],
      [`rulePage.${id}.why`, part('为什么')],
    ] as const;
  });
  return Object.fromEntries(texts);
}

/** The first failure of each rule, or the first review where it never fails. A rule whose cases show neither is left out. */
export function ruleExamples(catalogue: readonly CatalogueEntry[]): readonly RuleExample[] {
  return catalogue.flatMap(({ rule, cases: { cases } }) => {
    const shown = cases.find(({ outcome }) => outcome === 'fail') ?? cases.find(({ outcome }) => outcome === 'review');
    if (shown === undefined) return [];
    const { id, family, severity } = rule;
    const { results } = runChecks(shown.report, [rule], buildContext(shown.report, shown.context));
    const found = results.flatMap(({ verdict }) =>
      verdict.outcome !== 'pass' && verdict.outcome !== 'notApplicable' && verdict.outcome === shown.outcome
        ? [
            {
              id,
              family,
              severity,
              outcome: verdict.outcome,
              message: verdict.message,
              formula: verdict.formula ?? null,
            },
          ]
        : [],
    );
    return found.slice(0, 1);
  });
}

/** The files that are not as they should be in the checkout at `root`. */
export async function outdatedPages(root: string, catalogue: readonly CatalogueEntry[]): Promise<readonly string[]> {
  const load = async (path: string): Promise<unknown> =>
    Object.values(await import(pathToFileURL(resolve(root, path)).href))[0];
  const wanted = { [TEXTS]: pageTexts(root, catalogue), [EXAMPLES]: ruleExamples(catalogue) };
  const outdated: string[] = [];
  for (const [path, content] of Object.entries(wanted))
    if (JSON.stringify(await load(path)) !== JSON.stringify(content)) outdated.push(path);
  return outdated;
}

export function writePages(root: string, catalogue: readonly CatalogueEntry[]): void {
  const file = (path: string, code: string) =>
    writeFileSync(resolve(root, path), `// Written by scripts/rule-docs.ts.\n${code}`);
  file(
    TEXTS,
    `\n/** The pages of the rules in the help: docs/rules, without their tables. */\nexport const rulePages = ${JSON.stringify(pageTexts(root, catalogue), null, 2)} as const;\n`,
  );
  file(
    EXAMPLES,
    `import type { RuleExample } from '../model/help.ts';\n\n/** Every rule in the order of lists, with a finding from its case table. */\nexport const ruleExamples: readonly RuleExample[] = ${JSON.stringify(ruleExamples(catalogue), null, 2)};\n`,
  );
  if (!runTool('biome', ['check', '--write', '--log-level=error', resolve(root, TEXTS), resolve(root, EXAMPLES)]))
    throw new Error('The texts of the rules cannot be formatted.');
}
