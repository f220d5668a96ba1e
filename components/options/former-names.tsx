import { text } from '../../lib/locales/text.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { entryOf, withEntry } from '../../lib/settings/entries.ts';
import { Button } from '../button.tsx';
import { focusSection, Section } from './section.tsx';
import type { OptionsState } from './state.ts';

interface FormerNamesProps {
  readonly state: OptionsState;
  readonly formerly: Settings['formerly'];
}

/** The reader's answers about agencies that had another name the year before; a deleted answer is asked for again. */
export function FormerNames({ state, formerly }: FormerNamesProps) {
  const locale = state.locale.value;
  const answers = Object.entries(formerly).flatMap(([agency, names]) =>
    Object.entries(names).map(([former, same]) => ({ agency, former, same })),
  );

  function remove(agency: string, former: string): void {
    const others = withEntry(entryOf(formerly, agency) ?? {}, former, undefined);
    const kept = Object.keys(others).length === 0 ? undefined : others;
    const changes = { formerly: withEntry(formerly, agency, kept) };
    void state.change(changes, { key: 'settings.formerly.removed', data: { agency, former } });
    focusSection('formerly');
  }

  return (
    <Section locale={locale} name="formerly" hint={text(locale, 'settings.formerly.hint')}>
      {answers.length === 0 && <p class="hint">{text(locale, 'settings.formerly.none')}</p>}
      <ul class="rows">
        {answers.map(({ agency, former, same }) => (
          <li key={`${agency} ${former}`}>
            <span class="name">
              {text(locale, same ? 'settings.formerly.same' : 'settings.formerly.other', { agency, former })}
            </span>
            <Button
              label={text(locale, 'settings.agencies.remove')}
              aria-label={text(locale, 'settings.formerly.removeOne', { agency, former })}
              onClick={() => remove(agency, former)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
