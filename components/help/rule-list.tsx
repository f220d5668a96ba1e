import { familyName, text, titleOf } from '../../lib/locales/text.ts';
import type { HelpClient } from '../../lib/model/clients/help.ts';

/** All rules by family, each with a link to its page. */
export function RuleList({ client: { locale, rules } }: { readonly client: HelpClient }) {
  return (
    <>
      <p>{text(locale, 'help.rules.lead')}</p>
      {[...Map.groupBy(rules, ({ family }) => family)].map(([family, each]) => (
        <section key={family}>
          <h3>{familyName(locale, family)}</h3>
          <ul class="rows">
            {each.map(({ id }) => (
              <li key={id}>
                <a href={`#rule/${id}`}>{titleOf(locale, id)}</a> <code>{id}</code>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
