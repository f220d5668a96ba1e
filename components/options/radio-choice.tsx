import type { Locale } from '../../lib/model/locale.ts';
import { Section } from './section.tsx';

interface RadioChoiceProps<Value extends string> {
  readonly locale: Locale;
  readonly name: 'theme' | 'language';
  readonly values: readonly Value[];
  readonly value: Value;
  /** `lang`: the language that the label itself is in. */
  readonly label: (value: Value) => { readonly words: string; readonly lang?: string };
  readonly onChange: (value: Value) => void;
}

/** A choice between a few values, all of them in view. */
export function RadioChoice<Value extends string>({
  locale,
  name,
  values,
  value,
  label,
  onChange,
}: RadioChoiceProps<Value>) {
  return (
    <Section locale={locale} name={name}>
      <div class="choice" role="radiogroup" aria-labelledby={`${name}-heading`}>
        {values.map((each) => {
          const { words, lang } = label(each);
          return (
            <label key={each} class="option" lang={lang}>
              <input type="radio" name={name} value={each} checked={each === value} onChange={() => onChange(each)} />
              {words}
            </label>
          );
        })}
      </div>
    </Section>
  );
}
