import { useState } from 'preact/hooks';
import { familyName, text, titleOf } from '../../lib/locales/text.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { entryOf, withEntry } from '../../lib/settings/entries.ts';
import { Button } from '../button.tsx';
import { RuleRow } from './rule-row.tsx';
import { focusSection, Section } from './section.tsx';
import type { OptionsState } from './state.ts';

/** Every rule by family: at its default, at another severity, or off. */
export function Rules({ state, chosen }: { readonly state: OptionsState; readonly chosen: Settings['rules'] }) {
  const locale = state.locale.value;
  const { rules } = state.client;
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLowerCase();
  const found = rules.filter((rule) =>
    [rule.id, titleOf(locale, rule.id), familyName(locale, rule.family)].some((words) =>
      words.toLowerCase().includes(wanted),
    ),
  );
  const families = [...new Set(found.map(({ family }) => family))];
  const changed = rules.filter(({ id }) => entryOf(chosen, id) !== undefined);
  const unknown = Object.keys(chosen).length - changed.length;

  return (
    <Section locale={locale} name="rules" hint={text(locale, 'settings.rules.hint')}>
      <div class="tools">
        <input
          type="search"
          aria-label={text(locale, 'settings.rules.search')}
          placeholder={text(locale, 'settings.rules.search')}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <span class="count">
          {changed.length === 0
            ? text(locale, 'settings.rules.unchanged', { count: rules.length })
            : text(locale, 'settings.rules.changed', { count: rules.length, changed: changed.length })}
        </span>
        {changed.length > 0 && (
          <Button
            label={text(locale, 'settings.rules.resetAll')}
            onClick={() => {
              const others = Object.entries(chosen).filter(([id]) => !rules.some((rule) => rule.id === id));
              void state.change({ rules: Object.fromEntries(others) }, { key: 'settings.saved', sweeping: true });
              focusSection('rules');
            }}
          />
        )}
      </div>
      {found.length === 0 && <p class="hint">{text(locale, 'settings.rules.none', { query: query.trim() })}</p>}
      {families.map((family) => (
        <div key={family}>
          <h3 id={`family-${family}`}>{familyName(locale, family)}</h3>
          <ul class="rows" aria-labelledby={`family-${family}`}>
            {found
              .filter((rule) => rule.family === family)
              .map((rule) => (
                <RuleRow
                  key={rule.id}
                  locale={locale}
                  rule={rule}
                  setting={entryOf(chosen, rule.id)}
                  onChange={(setting) => void state.change({ rules: withEntry(chosen, rule.id, setting) })}
                />
              ))}
          </ul>
        </div>
      ))}
      {unknown > 0 && <p class="hint">{text(locale, 'settings.rules.unknown', { count: unknown })}</p>}
    </Section>
  );
}
