import { useRef } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import type { PagesRead } from '../../lib/model/clients/viewer.ts';
import type { Locale } from '../../lib/model/locale.ts';
import { Button } from '../button.tsx';

interface PictureProgressProps {
  readonly locale: Locale;
  readonly pages: PagesRead;
  readonly onStop: () => void;
}

/** How far the reading of scanned pages is, how long it will take by the pages so far, and a button that ends it. */
export function PictureProgress({ locale, pages: { done, total }, onStop }: PictureProgressProps) {
  const began = useRef(0);
  // The recogniser is loaded before the first page.
  if (began.current === 0 && total > 0) began.current = performance.now();
  const left = done === 0 ? null : ((performance.now() - began.current) / done) * (total - done);
  return (
    <div class="reading-pictures">
      <p role="status">
        {total === 0
          ? text(locale, 'file.reading')
          : text(locale, 'file.reading.page', { page: Math.min(done + 1, total), count: total })}
        {left !== null && ` · ${leftText(locale, left)}`}
      </p>
      <progress aria-hidden="true" max={Math.max(total, 1)} value={total === 0 ? undefined : done} />
      <Button label={text(locale, 'file.reading.stop')} onClick={onStop} />
    </div>
  );
}

function leftText(locale: Locale, milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  return minutes < 1 ? text(locale, 'file.reading.left.soon') : text(locale, 'file.reading.left', { minutes });
}
