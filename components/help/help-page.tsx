import { useEffect, useRef } from 'preact/hooks';
import { text, titleOf } from '../../lib/locales/text.ts';
import type { HelpClient } from '../../lib/model/clients/help.ts';
import { DoorMenu } from '../door-menu.tsx';
import { ErrorReport } from './error-report.tsx';
import { Limits } from './limits.tsx';
import { News } from './news.tsx';
import { type HelpPlace, parts, usePlace } from './place.ts';
import { RuleList } from './rule-list.tsx';
import { RulePage } from './rule-page.tsx';
import { Start } from './start.tsx';

/** The help: how to begin, what each rule checks, what cannot be judged, what is new, and how to report an error. */
export function HelpPage({ client }: { readonly client: HelpClient }) {
  const { locale, doors, version } = client;
  const place = usePlace();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = titleOfPlace(client, place);
  const first = useRef(true);

  useEffect(() => {
    document.title = `${title} - ${text(locale, 'help.title')}`;
    // A link within the page was followed: reading goes on at the new heading.
    if (!first.current) heading.current?.focus();
    first.current = false;
    scrollTo(0, 0);
  }, [title, locale]);

  return (
    <>
      <header>
        <h1>{text(locale, 'help.title')}</h1>
        <p class="quiet">{text(locale, 'help.version', { version })}</p>
        <nav aria-label={text(locale, 'help.parts')}>
          <ul>
            {parts.map((part) => (
              <li key={part}>
                <a href={`#${part}`} aria-current={place.part === part ? 'page' : undefined}>
                  {text(locale, `help.${part}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <DoorMenu locale={locale} doors={doors} />
      </header>
      <main>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Part client={client} place={place} />
      </main>
    </>
  );
}

function titleOfPlace({ locale }: HelpClient, { part, rule }: HelpPlace): string {
  return part === 'rules' && rule !== null ? titleOf(locale, rule) : text(locale, `help.${part}`);
}

function Part({ client, place: { part, rule } }: { readonly client: HelpClient; readonly place: HelpPlace }) {
  switch (part) {
    case 'start':
      return <Start client={client} />;
    case 'rules':
      return rule === null ? <RuleList client={client} /> : <RulePage client={client} id={rule} />;
    case 'limits':
      return <Limits locale={client.locale} />;
    case 'news':
      return <News changelog={client.changelog} />;
    case 'report':
      return <ErrorReport key={rule} client={client} rule={rule} />;
  }
}
