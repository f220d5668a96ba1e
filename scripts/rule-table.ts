import { rules } from '../lib/checks/registry.ts';
import type { Locale } from '../lib/locales/index.ts';
import { familyName, titleOf } from '../lib/locales/index.ts';

const heads: Readonly<Record<'zh-CN' | 'en', readonly string[]>> = {
  'zh-CN': ['类别', '规则', '查什么'],
  en: ['Family', 'Rule', 'Checks'],
};

/** The README's table of rules, in Markdown: a line for each rule, in the order of the registry. */
export function ruleTable(locale: Extract<Locale, keyof typeof heads>): string {
  const lines = [
    heads[locale],
    heads[locale].map(() => '---'),
    ...rules.map(({ id, family }) => [
      familyName(locale, family),
      `[\`${id}\`](docs/rules/${id}.md)`,
      titleOf(locale, id),
    ]),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
