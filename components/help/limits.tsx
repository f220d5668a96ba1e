import { text } from '../../lib/locales/text.ts';
import type { Locale } from '../../lib/model/locale.ts';
import { limits } from '../../lib/views/limits.ts';

/** What the product cannot judge. */
export function Limits({ locale }: { readonly locale: Locale }) {
  return (
    <ul>
      {limits.map((limit) => (
        <li key={limit}>{text(locale, `help.limit.${limit}`)}</li>
      ))}
    </ul>
  );
}
