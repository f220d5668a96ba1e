import { useEffect } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import { locales } from '../../lib/model/locale.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { Boundary } from '../boundary.tsx';
import { Said } from '../said.tsx';
import { Agencies } from './agencies.tsx';
import { Choice } from './choice.tsx';
import { Deadlines } from './deadlines.tsx';
import { Formerly } from './formerly.tsx';
import { Rules } from './rules.tsx';
import { Section, sections } from './section.tsx';
import { Sites } from './sites.tsx';
import type { OptionsStore } from './state.ts';
import { Thresholds } from './thresholds.tsx';
import { Transfer } from './transfer.tsx';

const themes = ['system', 'light', 'dark'] as const;

/** The settings page, in the language that is chosen there. */
export function OptionsPage({ store, version }: { readonly store: OptionsStore; readonly version: string }) {
  return (
    <Boundary locale={store.locale.value} version={version}>
      <Options store={store} />
    </Boundary>
  );
}

/** Every change is saved at once. */
function Options({ store }: { readonly store: OptionsStore }) {
  const { client, open } = store;
  const locale = store.locale.value;
  const screen = store.screen.value;
  const theme = screen.kind === 'settings' ? screen.settings.theme : 'system';
  useEffect(() => {
    void open();
    client.subscribe(() => void open());
  }, [client, open]);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = text(locale, 'settings.title');
  }, [locale]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);

  return (
    <>
      <header>
        <h1>{text(locale, 'settings.title')}</h1>
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
            <Parts store={store} settings={screen.settings} />
          </>
        )}
      </main>
      <footer>
        <Said store={store} />
        {store.undoable.value !== null && (
          <button type="button" class="plain" onClick={() => void store.undo()}>
            {text(locale, 'settings.undo')}
          </button>
        )}
      </footer>
    </>
  );
}

function Parts({ store, settings }: { readonly store: OptionsStore; readonly settings: Settings }) {
  const locale = store.locale.value;
  return (
    <>
      <Rules store={store} chosen={settings.rules} />
      <Agencies store={store} agencies={settings.agencies} />
      <Formerly store={store} formerly={settings.formerly} />
      <Deadlines store={store} deadlines={settings.deadlines} />
      <Thresholds store={store} thresholds={settings.thresholds} />
      <Sites store={store} sites={settings.sites} />
      <Section locale={locale} name="marks">
        <label class="option">
          <input
            type="checkbox"
            checked={settings.marks}
            onChange={({ currentTarget }) => void store.change({ marks: currentTarget.checked })}
          />
          {text(locale, 'settings.marks.show')}
        </label>
      </Section>
      <Choice
        locale={locale}
        name="theme"
        values={themes}
        value={settings.theme}
        label={(theme) => ({ words: text(locale, `settings.theme.${theme}`) })}
        onChange={(theme) => void store.change({ theme })}
      />
      <Choice
        locale={locale}
        name="language"
        values={['system', ...locales]}
        value={settings.language}
        label={(language) => ({
          words: text(locale, `settings.language.${language}`),
          ...(language === 'system' ? {} : { lang: language }),
        })}
        onChange={(language) => void store.change({ language })}
      />
      <Transfer store={store} settings={settings} />
    </>
  );
}
