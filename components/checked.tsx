import { useEffect, useId, useState } from 'preact/hooks';
import { titleOf } from '../lib/locales/text.ts';
import type { CheckCount } from '../lib/model/finding.ts';
import type { Locale } from '../lib/model/locale.ts';
import { countChecked } from '../lib/views/counts.ts';

interface CheckedProps {
  readonly locale: Locale;
  /** How many checks there were. */
  readonly words: string;
  readonly checks: readonly CheckCount[];
}

/** How many checks there were; under the pointer and with the focus the rules, each with its number, unfold over the page. */
export function Checked({ locale, words, checks }: CheckedProps) {
  const id = useId();
  const [shown, setShown] = useState(false);

  useEffect(() => {
    if (!shown) return undefined;
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && setShown(false);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [shown]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer does what the focus of the button does
    <div class="checked" onMouseEnter={() => setShown(true)} onMouseLeave={() => setShown(false)}>
      <button type="button" aria-describedby={id} onFocus={() => setShown(true)} onBlur={() => setShown(false)}>
        {words}
      </button>
      <ol id={id} hidden={!shown}>
        {checks
          .map((check) => ({ rule: check.rule, count: countChecked([check]) }))
          .filter(({ count }) => count > 0)
          .map(({ rule, count }) => (
            <li key={rule}>
              {titleOf(locale, rule)} <b>{count}</b>
            </li>
          ))}
      </ol>
    </div>
  );
}
