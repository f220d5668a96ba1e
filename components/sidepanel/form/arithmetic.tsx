import type { Locale } from '../../../lib/model/locale.ts';
import { formulaParts } from '../../../lib/views/formula-parts.ts';
import { spoken } from './form-text.ts';

/** A sum with the wrong number emphasised; screen readers get it in words. */
export function Arithmetic({ locale, formula }: { readonly locale: Locale; readonly formula: string }) {
  const [rest, wrong] = formulaParts(formula);
  return (
    <span class="arithmetic">
      <span aria-hidden="true">
        {rest}
        <strong>{wrong}</strong>
      </span>
      <span class="unseen">{spoken(locale, formula)}</span>
    </span>
  );
}
