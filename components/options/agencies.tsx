import { text } from '../../lib/locales/text.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { withEntry } from '../../lib/settings/entries.ts';
import { AgencyFields } from '../agency-fields.tsx';
import { Button } from '../button.tsx';
import { focusSection, Section } from './section.tsx';
import type { OptionsState } from './state.ts';

interface AgenciesProps {
  readonly state: OptionsState;
  readonly agencies: Settings['agencies'];
}

/** Agencies that the reader classed otherwise than their names suggest. */
export function Agencies({ state, agencies }: AgenciesProps) {
  const locale = state.locale.value;
  const listed = Object.entries(agencies);
  return (
    <Section locale={locale} name="agencies" hint={text(locale, 'settings.agencies.hint')}>
      {listed.length === 0 && <p class="hint">{text(locale, 'settings.agencies.none')}</p>}
      <ul class="rows">
        {listed.map(([agency, value]) => (
          <li key={agency}>
            <span class="name">{agency}</span>
            <span class="fields">
              <AgencyFields
                locale={locale}
                agency={agency}
                value={value}
                onChange={(next) => void state.change({ agencies: withEntry(agencies, agency, next) })}
              />
            </span>
            <Button
              label={text(locale, 'settings.agencies.remove')}
              aria-label={text(locale, 'settings.agencies.removeOne', { agency })}
              onClick={() => {
                const others = withEntry(agencies, agency, undefined);
                void state.change({ agencies: others }, { key: 'settings.agencies.removed', data: { agency } });
                focusSection('agencies');
              }}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
