import type { ComponentChildren } from 'preact';
import { text } from '../../lib/locales/text.ts';
import type { Locale } from '../../lib/model/locale.ts';

export const sections = [
  'rules',
  'agencies',
  'formerly',
  'deadlines',
  'thresholds',
  'papers',
  'sites',
  'marks',
  'pictures',
  'theme',
  'language',
  'file',
] as const;
type SectionName = (typeof sections)[number];

interface SectionProps {
  readonly locale: Locale;
  readonly name: SectionName;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

/** One part of the settings. Its heading takes the focus when the element that had it is gone. */
export function Section({ locale, name, hint, children }: SectionProps) {
  return (
    <section id={name} aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`} tabIndex={-1}>
        {text(locale, `settings.${name}`)}
      </h2>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {children}
    </section>
  );
}

export function focusSection(name: SectionName): void {
  document.getElementById(`${name}-heading`)?.focus();
}
