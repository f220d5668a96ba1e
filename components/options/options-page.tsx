import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import { locales } from '../../lib/model/locale.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { Button } from '../button.tsx';
import { Checkbox } from '../checkbox.tsx';
import { DoorMenu } from '../door-menu.tsx';
import { dressPage } from '../show-page.tsx';
import { StatusLine } from '../status-line.tsx';
import { Agencies } from './agencies.tsx';
import { Deadlines } from './deadlines.tsx';
import { FormerNames } from './former-names.tsx';
import { Papers } from './papers.tsx';
import { RadioChoice } from './radio-choice.tsx';
import { Rules } from './rules.tsx';
import { Section, sections } from './section.tsx';
import { Sites } from './sites.tsx';
import type { OptionsState } from './state.ts';
import { Thresholds } from './thresholds.tsx';
import { Transfer } from './transfer.tsx';

const themes = ['system', 'light', 'dark'] as const;

/** The settings page, in the language and theme that are chosen there. Every change is saved at once. */
export function OptionsPage({ state }: { readonly state: OptionsState }) {
  const { client, open } = state;
  const locale = state.locale.value;
  const screen = state.screen.value;
  useEffect(() => {
    void open();
    client.subscribe(() => void open());
  }, [client, open]);
  // At once: the page is drawn again a moment later.
  useEffect(
    () => effect(() => dressPage({ locale: state.locale.value, theme: state.theme.value }, 'settings.title')),
    [state],
  );

  return (
    <>
      <header>
        <h1>{text(locale, 'settings.title')}</h1>
        <DoorMenu locale={locale} doors={client.doors} />
        {screen.kind === 'settings' && (
          <nav aria-label={text(locale, 'settings.sections')}>
            <ul>
              {sections.map((name) => (
                <li key={name}>
                  <a href={`#${name}`}>{text(locale, `settings.${name}`)}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      <main aria-busy={screen.kind === 'reading'}>
        {screen.kind === 'reading' && <p>{text(locale, 'settings.reading')}</p>}
        {screen.kind === 'trouble' && (
          <>
            <h2>{text(locale, 'settings.unreadable')}</h2>
            <p role="alert">{text(locale, `settings.trouble.${screen.trouble}`)}</p>
          </>
        )}
        {screen.kind === 'settings' && (
          <>
            {screen.damaged.length > 0 && (
              <p class="notice" role="alert">
                {text(locale, 'settings.damaged', { parts: screen.damaged })}
              </p>
            )}
            <Parts state={state} settings={screen.settings} />
          </>
        )}
      </main>
      <footer>
        <StatusLine state={state} />
        {state.undoable.value !== null && (
          <Button label={text(locale, 'settings.undo')} onClick={() => void state.undo()} />
        )}
      </footer>
    </>
  );
}

function Parts({ state, settings }: { readonly state: OptionsState; readonly settings: Settings }) {
  const locale = state.locale.value;
  return (
    <>
      <Rules state={state} chosen={settings.rules} />
      <Agencies state={state} agencies={settings.agencies} />
      <FormerNames state={state} formerly={settings.formerly} />
      <Deadlines state={state} deadlines={settings.deadlines} />
      <Thresholds state={state} thresholds={settings.thresholds} />
      <Papers state={state} papers={settings.papers} />
      <Sites state={state} sites={settings.sites} />
      <Section locale={locale} name="marks">
        <Checkbox
          class="option"
          label={text(locale, 'settings.marks.show')}
          checked={settings.marks}
          onChange={(marks) => void state.change({ marks })}
        />
      </Section>
      <Section locale={locale} name="pictures" hint={text(locale, 'settings.pictures.hint')}>
        <Checkbox
          class="option"
          label={text(locale, 'settings.pictures.atOnce')}
          checked={settings.pictures}
          onChange={(pictures) => void state.change({ pictures })}
        />
      </Section>
      <RadioChoice
        locale={locale}
        name="theme"
        values={themes}
        value={settings.theme}
        label={(theme) => ({ words: text(locale, `settings.theme.${theme}`) })}
        onChange={(theme) => void state.change({ theme })}
      />
      <RadioChoice
        locale={locale}
        name="language"
        values={['system', ...locales]}
        value={settings.language}
        label={(language) => ({
          words: text(locale, `settings.language.${language}`),
          ...(language === 'system' ? {} : { lang: language }),
        })}
        onChange={(language) => void state.change({ language })}
      />
      <Transfer state={state} settings={settings} />
    </>
  );
}
