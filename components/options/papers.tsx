import { useState } from 'preact/hooks';
import {
  assessmentPlaceholders,
  letterPlaceholders,
  type Placeholder,
  passedPlaceholders,
  placeholderNames,
  unknownPlaceholders,
} from '../../lib/locales/placeholders.ts';
import { text } from '../../lib/locales/text.ts';
import type { Locale } from '../../lib/model/locale.ts';
import { deadlineRange, defaultDays, longestLine, longestTemplate } from '../../lib/model/papers.ts';
import type { Papers as PaperSettings } from '../../lib/model/settings.ts';
import { Section } from './section.tsx';
import type { OptionsState } from './state.ts';

const names = ['office', 'reviewer', 'number'] as const;
const templates = ['title', 'opening', 'closing'] as const;
const kinds = [
  { kind: 'letter', placeholders: letterPlaceholders },
  { kind: 'passed', placeholders: passedPlaceholders },
  { kind: 'assessment', placeholders: assessmentPlaceholders },
] as const;

/** Who hands over files, and the texts of the Word papers. */
export function Papers({ state, papers }: { readonly state: OptionsState; readonly papers: PaperSettings }) {
  const locale = state.locale.value;
  const change = (changes: Partial<PaperSettings>) => void state.change({ papers: { ...papers, ...changes } });
  return (
    <Section locale={locale} name="papers" hint={text(locale, 'settings.papers.hint')}>
      <ul class="rows">
        {names.map((name) => (
          <li key={name} class={papers[name] === '' ? undefined : 'changed'}>
            <label for={`papers-${name}`}>{text(locale, `settings.papers.${name}`)}</label>
            <input
              id={`papers-${name}`}
              type="text"
              autoComplete="off"
              maxLength={longestLine}
              value={papers[name]}
              onChange={({ currentTarget }) => change({ [name]: currentTarget.value.trim() })}
            />
          </li>
        ))}
      </ul>
      {kinds.map(({ kind, placeholders }) => (
        <details key={kind} class="texts">
          <summary>{text(locale, `settings.papers.${kind}`)}</summary>
          <p class="hint">
            {text(locale, 'settings.papers.placeholders', {
              placeholders: placeholders.map((each) => `{${placeholderNames[each][locale]}}`).join(' '),
            })}
          </p>
          {templates.map((name) => (
            <Template
              key={name}
              locale={locale}
              field={`papers-${kind}-${name}`}
              label={text(locale, `settings.papers.${name}`)}
              standard={text(locale, `paper.${kind}.${name}`)}
              value={papers[kind][name]}
              placeholders={placeholders}
              onChange={(words) => {
                const { [name]: _before, ...others } = papers[kind];
                change({ [kind]: words === undefined ? others : { ...others, [name]: words } });
              }}
            />
          ))}
          {kind === 'letter' && (
            <Days
              locale={locale}
              value={papers.letter.days}
              onChange={(days) => {
                const { days: _before, ...others } = papers.letter;
                change({ letter: days === undefined ? others : { ...others, days } });
              }}
            />
          )}
        </details>
      ))}
    </Section>
  );
}

interface TemplateProps {
  readonly locale: Locale;
  readonly field: string;
  readonly label: string;
  /** The text that stands where the user wrote none. */
  readonly standard: string;
  readonly value: string | undefined;
  readonly placeholders: readonly Placeholder[];
  /** Undefined: the standard text. */
  readonly onChange: (words: string | undefined) => void;
}

/** A text of a paper. A placeholder that is not known is named while the user writes. */
function Template({ locale, field, label, standard, value, placeholders, onChange }: TemplateProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const words = draft ?? value ?? standard;
  const unknown = unknownPlaceholders(words, placeholders);
  return (
    <div class={value === undefined ? 'field' : 'field changed'}>
      <label for={field}>{label}</label>
      <textarea
        id={field}
        rows={Math.min(6, Math.max(2, Math.ceil(words.length / 40)))}
        maxLength={longestTemplate}
        value={words}
        aria-describedby={`${field}-problem`}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
        onChange={({ currentTarget }) => {
          const written = currentTarget.value.trim();
          setDraft(null);
          onChange(written === '' || written === standard ? undefined : written);
        }}
      />
      <p class="problem" id={`${field}-problem`} aria-live="polite">
        {unknown.length > 0 && text(locale, 'settings.papers.unknown', { placeholders: unknown.join(' ') })}
      </p>
    </div>
  );
}

interface DaysProps {
  readonly locale: Locale;
  readonly value: number | undefined;
  readonly onChange: (days: number | undefined) => void;
}

function Days({ locale, value, onChange }: DaysProps) {
  const [wrong, setWrong] = useState(false);
  const { from, to } = deadlineRange;
  return (
    <div class={value === undefined ? 'field' : 'field changed'}>
      <label for="papers-days">{text(locale, 'settings.papers.days')}</label>
      <input
        id="papers-days"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        class="short-field"
        placeholder={text(locale, 'settings.thresholds.default', { number: String(defaultDays) })}
        value={value === undefined ? '' : String(value)}
        aria-invalid={wrong}
        aria-describedby="papers-days-problem"
        onChange={({ currentTarget }) => {
          const words = currentTarget.value.trim();
          const days = Number(words);
          const sound = words === '' || (Number.isInteger(days) && days >= from && days <= to);
          setWrong(!sound);
          if (sound) onChange(words === '' || days === defaultDays ? undefined : days);
        }}
      />
      <p class="problem" id="papers-days-problem" role="alert">
        {wrong && text(locale, 'settings.thresholds.range', { from: String(from), to: String(to) })}
      </p>
    </div>
  );
}
