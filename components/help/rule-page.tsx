import { familyName, type TextKey, text, titleOf, translate } from '../../lib/locales/text.ts';
import type { HelpClient } from '../../lib/model/clients/help.ts';
import { Formula } from '../finding-parts.tsx';

/** What a rule checks, why, and an example. */
export function RulePage({ client, id }: { readonly client: HelpClient; readonly id: string }) {
  const { locale, rules } = client;
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) return <p>{text(locale, 'help.rule.unknown')}</p>;
  const { family, outcome, message, formula } = rule;
  return (
    <>
      <p class="quiet">
        <code>{id}</code> {familyName(locale, family)}
      </p>
      <h3>{text(locale, 'help.rule.what')}</h3>
      <Paragraphs client={client} words={text(locale, `rulePage.${id}.what` as TextKey)} />
      <h3>{text(locale, 'help.rule.why')}</h3>
      <Paragraphs client={client} words={text(locale, `rulePage.${id}.why` as TextKey)} />
      <h3>{text(locale, 'help.rule.example')}</h3>
      <div class={`example ${outcome}`}>
        <p>
          <span class="outcome">{text(locale, `outcome.${outcome}`)}</span> {translate(locale, message)}
        </p>
        {formula !== null && <Formula locale={locale} formula={formula} />}
      </div>
      <p>
        <a href={`#report/${id}`}>{text(locale, 'help.report')}</a>
      </p>
    </>
  );
}

/** Paragraphs in which the id of a rule is a link to its page. */
function Paragraphs({ client: { locale, rules }, words }: { readonly client: HelpClient; readonly words: string }) {
  return (
    <>
      {words.split('\n').map((paragraph) => (
        <p key={paragraph}>
          {paragraph.split('`').map((part, at) =>
            at % 2 === 0 ? (
              part
            ) : rules.some(({ id }) => id === part) ? (
              <a key={at} href={`#rule/${part}`}>
                {titleOf(locale, part)}
              </a>
            ) : (
              <code key={at}>{part}</code>
            ),
          )}
        </p>
      ))}
    </>
  );
}
