/**
 * Writes the generated parts of docs/rules/<rule id>.md: the table of metadata and the list of cases.
 * Authors write the rest of those pages. `node scripts/rule-docs.ts` updates all of them, and what the extension's help
 * shows of them (rule-pages.ts).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { familyName, text, titleOf } from '../lib/locales/index.ts';
import type { Clause } from '../lib/model/clause.ts';
import type { Rule } from '../lib/model/rule.ts';
import type { CaseOutcome, RuleCases } from '../tests/checks/rule-cases.ts';
import { type CatalogueEntry, writePages } from './rule-pages.ts';

export const outcomes: readonly CaseOutcome[] = ['pass', 'fail', 'review', 'notApplicable'];
/** The headings of the parts that authors write. */
export const writtenParts = ['查什么', '为什么'] as const;

const begin = '<!-- 以下由 scripts/rule-docs.ts 生成，请勿手改 -->';
const end = '<!-- 生成部分结束 -->';

/** Renews the generated parts of the page; makes a new page where `existing` is null. */
export function rulePage(rule: Rule, cases: RuleCases, existing: string | null): string {
  const generated = [metadata(rule, cases), caseList(cases)].map((part) => `${begin}\n\n${part}\n\n${end}`);
  const page = existing ?? newPage(rule);
  let index = 0;
  return page.replaceAll(new RegExp(`${begin}.*?${end}`, 'gs'), (old) => generated[index++] ?? old);
}

function newPage(rule: Rule): string {
  const written = writtenParts.map((heading) => `## ${heading}\n\n`).join('\n');
  return `# ${rule.id}\n\n${begin}${end}\n\n${written}\n## 例子\n\n${begin}${end}\n`;
}

function metadata(rule: Rule, { never }: RuleCases): string {
  const impossible = outcomes.filter((outcome) => never[outcome] !== undefined);
  return table([
    ['名称', '类别', '严重程度', '依据', '不会给出的结果'],
    [
      titleOf('zh-CN', rule.id),
      familyName('zh-CN', rule.family),
      text('zh-CN', `severity.${rule.severity}`),
      citations(rule),
      impossible.map((outcome) => `${text('zh-CN', `outcome.${outcome}`)}：${never[outcome]}`).join('；') || '无',
    ],
  ]);
}

/** The clauses of a rule with the reports that they are about, as its page states them. */
export function citations({ clauses }: Rule): string {
  return clauses.map((clause) => clause.name + scopeOf(clause)).join('；') || '无';
}

function scopeOf({ years: [first, last], sections }: Clause): string {
  const scope = [
    // Every report that is audited is of 2019 or later.
    ...(first === 2019 && last === null ? [] : [last === null ? `${first} 年度起` : `${first} 至 ${last} 年度`]),
    ...(sections === undefined
      ? []
      : [`第${sections.map((id) => text('zh-CN', `section.${id}`).slice(0, 1)).join('、')}部分`]),
  ];
  return scope.length === 0 ? '' : `（${scope.join('；')}）`;
}

function caseList({ cases }: RuleCases): string {
  const rows = outcomes.flatMap((outcome) =>
    cases
      .filter((each) => each.outcome === outcome)
      .map(({ name, finds }) => [
        text('zh-CN', `outcome.${outcome}`),
        name,
        finds.map((find) => find.text + (find.formula === undefined ? '' : `（${find.formula}）`)).join('；'),
      ]),
  );
  return table([['结果', '情形', '提示'], ...rows]);
}

function table(rows: readonly (readonly string[])[]): string {
  const [head, ...body] = rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
  return [head, `| ${(rows[0] ?? []).map(() => '---').join(' | ')} |`, ...body].join('\n');
}

/** Loads every registered rule of the checkout at `root` with its case table. */
export async function readCatalogue(root: string): Promise<readonly CatalogueEntry[]> {
  const load = (path: string): Promise<unknown> => import(pathToFileURL(resolve(root, path)).href);
  const { rules } = (await load('lib/checks/registry.ts')) as { readonly rules: readonly Rule[] };
  return Promise.all(
    rules.map(async (rule) => {
      const { cases } = (await load(`tests/checks/rules/${rule.id}.cases.ts`)) as { readonly cases: RuleCases };
      return { rule, cases };
    }),
  );
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..');
  const catalogue = await readCatalogue(root);
  for (const { rule, cases } of catalogue) {
    const path = resolve(root, `docs/rules/${rule.id}.md`);
    writeFileSync(path, rulePage(rule, cases, existsSync(path) ? readFileSync(path, 'utf8') : null));
  }
  writePages(root, catalogue);
}
