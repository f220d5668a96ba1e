import { useState } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import type { Thresholds as ThresholdValues } from '../../lib/model/audit-context.ts';
import type { Locale } from '../../lib/model/locale.ts';
import { defaultThresholds, type Settings } from '../../lib/model/settings.ts';
import { thresholdRanges } from '../../lib/model/settings-schema.ts';
import { Section } from './section.tsx';
import type { OptionsState } from './state.ts';

interface ThresholdsProps {
  readonly state: OptionsState;
  readonly thresholds: Settings['thresholds'];
}

/** The reader sees and types shares in per cent. */
const scales = { repeated: 100, overviewLength: 1 } as const satisfies Record<keyof ThresholdValues, number>;
const names = ['repeated', 'overviewLength'] as const;

/** From which share of repeated text and which length of section one a report is listed for review. */
export function Thresholds({ state, thresholds }: ThresholdsProps) {
  const locale = state.locale.value;
  return (
    <Section locale={locale} name="thresholds" hint={text(locale, 'settings.thresholds.hint')}>
      <ul class="rows">
        {names.map((name) => (
          <Threshold
            key={name}
            locale={locale}
            name={name}
            value={thresholds[name]}
            onChange={(value) => {
              const { [name]: _before, ...others } = thresholds;
              void state.change({ thresholds: value === undefined ? others : { ...others, [name]: value } });
            }}
          />
        ))}
      </ul>
    </Section>
  );
}

interface ThresholdProps {
  readonly locale: Locale;
  readonly name: (typeof names)[number];
  /** Undefined: the default. */
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

function Threshold({ locale, name, value, onChange }: ThresholdProps) {
  const scale = scales[name];
  const shown = (number: number) => String(Math.round(number * scale));
  const { from, to } = thresholdRanges[name];
  const [draft, setDraft] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const field = `threshold-${name}`;

  function take(words: string): void {
    const number = Number(words) / scale;
    const sound = words === '' || (number >= from && number <= to);
    setWrong(!sound);
    if (!sound) return;
    setDraft(null);
    onChange(words === '' || number === defaultThresholds[name] ? undefined : number);
  }

  return (
    <li class={value === undefined ? undefined : 'changed'}>
      <label for={field}>{text(locale, `settings.thresholds.${name}`)}</label>
      <input
        id={field}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        class="short-field"
        placeholder={text(locale, 'settings.thresholds.default', { number: shown(defaultThresholds[name]) })}
        aria-invalid={wrong}
        aria-describedby={`${field}-problem`}
        value={draft ?? (value === undefined ? '' : shown(value))}
        onInput={({ currentTarget }) => {
          setDraft(currentTarget.value);
          setWrong(false);
        }}
        onChange={({ currentTarget }) => take(currentTarget.value.trim())}
      />
      <p class="problem" id={`${field}-problem`} role="alert">
        {wrong && text(locale, 'settings.thresholds.range', { from: shown(from), to: shown(to) })}
      </p>
    </li>
  );
}
