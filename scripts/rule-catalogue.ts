/**
 * Checks that every rule has its file, its line in the registry, its page, its case table and its texts.
 * `node scripts/rule-catalogue.ts [ROOT]` prints the problems and ends with 1 if there are any.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { OWN } from '../lib/triage/own-findings.ts';
import { outcomes, readCatalogue, rulePage, writtenParts } from './rule-docs.ts';
import { type CatalogueEntry, outdatedPages } from './rule-pages.ts';
import { outdatedFiles } from './traditional-texts.ts';

/** The third language, zh-TW, is made from zh-CN. */
const written = ['zh-CN', 'en'] as const;

/** Gives a sentence for each problem in the checkout at `root`. */
export async function catalogueProblems(root: string): Promise<readonly string[]> {
  const problems = fileProblems(root);
  // Missing files cannot be loaded.
  if (problems.length > 0) return problems;
  const catalogue = await readCatalogue(root);
  return [
    ...catalogue.flatMap((entry) => [...caseProblems(entry), ...pageProblems(root, entry)]),
    ...(await textProblems(root, catalogue)),
    ...(await outdatedPages(root, catalogue)).map((path) => `${path}: out of date, run node scripts/rule-docs.ts`),
    ...(await outdatedFiles(root)).map((path) => `${path}: out of date, run npm run traditional-texts`),
  ];
}

function fileProblems(root: string): readonly string[] {
  const names = (folder: string, ending: string): readonly string[] =>
    readdirSync(resolve(root, folder))
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length));
  const registry = readFileSync(resolve(root, 'lib/checks/registry.ts'), 'utf8');
  const registered = [...registry.matchAll(/'\.\/rules\/([\w-]+)\.ts'/g)].map(([, id]) => id ?? '');
  const places = {
    'lib/checks/rules': names('lib/checks/rules', '.ts'),
    'docs/rules': names('docs/rules', '.md'),
    'tests/checks/rules': names('tests/checks/rules', '.cases.ts'),
  };
  return Object.entries(places).flatMap(([folder, ids]) => [
    ...registered.filter((id) => !ids.includes(id)).map((id) => `${id}: nothing in ${folder}`),
    ...ids.filter((id) => !registered.includes(id)).map((id) => `${id}: in ${folder}, but not in the registry`),
  ]);
}

function caseProblems({ rule, cases }: CatalogueEntry): readonly string[] {
  return outcomes.flatMap((outcome) => {
    const shown = cases.cases.some((each) => each.outcome === outcome);
    const never = cases.never[outcome];
    if (shown && never !== undefined) return [`${rule.id}: has a case for ${outcome}, which it says it never gives`];
    return shown || never ? [] : [`${rule.id}: no case for ${outcome}`];
  });
}

function pageProblems(root: string, { rule, cases }: CatalogueEntry): readonly string[] {
  const page = readFileSync(resolve(root, `docs/rules/${rule.id}.md`), 'utf8');
  const unwritten = writtenParts.filter((heading) => !new RegExp(`^## ${heading}\n+(?!#)\\S`, 'm').test(page));
  return [
    ...unwritten.map((heading) => `${rule.id}: its page says nothing under ${heading}`),
    ...(rulePage(rule, cases, page) === page
      ? []
      : [`${rule.id}: its page is out of date, run node scripts/rule-docs.ts`]),
  ];
}

async function textProblems(root: string, catalogue: readonly CatalogueEntry[]): Promise<readonly string[]> {
  const needed = new Set(
    catalogue.flatMap(({ cases }) =>
      cases.cases.flatMap(({ finds }) => finds.flatMap(({ message }) => [message, `${message}.fix`])),
    ),
  );
  const problems: string[] = [];
  for (const locale of written) {
    const load = (file: string): Promise<unknown> =>
      import(pathToFileURL(resolve(root, `lib/locales/${locale}/${file}.ts`)).href);
    const { rules: texts } = (await load('rules')) as { readonly rules: Record<string, string> };
    const { titles } = (await load('titles')) as { readonly titles: Record<string, string> };
    const ids = catalogue.map(({ rule }) => rule.id);
    const titled = Object.keys(titles).flatMap((key) => key.match(/(?<=^title\.).+/) ?? []);
    for (const id of ids) if (!titles[`title.${id}`]?.trim()) problems.push(`${locale}: no title for ${id}`);
    for (const id of titled)
      if (!ids.includes(id) && id !== OWN) problems.push(`${locale}: a title for no rule, ${id}`);
    for (const key of needed) if (!texts[key]?.trim()) problems.push(`${locale}: no text for ${key}`);
    for (const key of Object.keys(texts))
      if (!needed.has(key) && !/^suspect(?:\.|$)/.test(key)) problems.push(`${locale}: no case shows ${key}`);
  }
  return problems;
}

if (import.meta.main) {
  const root = resolve(process.argv[2] ?? '.');
  if (!existsSync(resolve(root, 'lib/checks/registry.ts'))) throw new Error(`${root} is no checkout`);
  const problems = await catalogueProblems(root);
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
