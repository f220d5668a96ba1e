import { useState } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import { governmentSites } from '../../lib/settings/hosts.ts';
import { Button } from '../button.tsx';
import { focusSection, Section } from './section.tsx';
import { readSite } from './site-input.ts';
import type { OptionsState } from './state.ts';

/** Sites whose reports are checked without a click; the browser asks for each. */
export function Sites({ state, sites }: { readonly state: OptionsState; readonly sites: readonly string[] }) {
  const locale = state.locale.value;
  const { client } = state;
  const [input, setInput] = useState('');
  const [problem, setProblem] = useState('');

  async function add(): Promise<void> {
    const site = readSite(input, sites);
    if (site.kind === 'problem') {
      setProblem(text(locale, `settings.sites.problem.${site.problem}`, { words: site.words }));
      return;
    }
    setProblem('');
    const { host } = site;
    // Nothing is awaited before: the browser asks only within the click.
    if (!(await client.grant(host).catch(() => false))) {
      setProblem(text(locale, 'settings.sites.refused', { host }));
      return;
    }
    if (await state.change({ sites: [...sites, host] }, { key: 'settings.sites.added', data: { host } })) setInput('');
    else await client.revoke(host).catch(() => false);
  }

  async function allow(host: string): Promise<void> {
    const allowed = await client.grant(host).catch(() => false);
    await state.open();
    state.say(allowed ? 'settings.sites.granted' : 'settings.sites.refusedAgain', { host });
    if (allowed) focusSection('sites');
  }

  return (
    <Section locale={locale} name="sites" hint={text(locale, 'settings.sites.hint')}>
      <form
        class="tools"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <input
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="www.example.edu.cn"
          aria-label={text(locale, 'settings.sites.address')}
          aria-invalid={problem !== ''}
          aria-describedby="site-problem"
          value={input}
          onInput={({ currentTarget }) => {
            setInput(currentTarget.value);
            setProblem('');
          }}
        />
        <button type="submit">{text(locale, 'settings.sites.add')}</button>
        <p class="problem" id="site-problem" role="alert">
          {problem}
        </p>
      </form>
      <ul class="rows">
        <li>
          <span class="name">{governmentSites}</span>
          <span class="quiet">{text(locale, 'settings.sites.builtIn')}</span>
          <NotGranted state={state} host={governmentSites} onAllow={() => void allow(governmentSites)} />
        </li>
        {sites.map((host) => (
          <li key={host}>
            <span class="name">{host}</span>
            <NotGranted state={state} host={host} onAllow={() => void allow(host)} />
            <Button
              label={text(locale, 'settings.sites.remove')}
              aria-label={text(locale, 'settings.sites.removeOne', { host })}
              onClick={() => {
                const others = sites.filter((each) => each !== host);
                void state.change({ sites: others }, { key: 'settings.sites.removed', data: { host } });
                focusSection('sites');
              }}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface NotGrantedProps {
  readonly state: OptionsState;
  readonly host: string;
  readonly onAllow: () => void;
}

/** Says that a site may not be read, with a button that asks for it; Firefox lets the user take back even government sites. */
function NotGranted({ state, host, onAllow }: NotGrantedProps) {
  const locale = state.locale.value;
  if (state.granted.value.has(host)) return null;
  return (
    <>
      <span class="short">{text(locale, 'settings.sites.notGranted')}</span>
      <Button
        label={text(locale, 'settings.sites.grant')}
        aria-label={text(locale, 'settings.sites.grantOne', { host })}
        onClick={onAllow}
      />
    </>
  );
}
