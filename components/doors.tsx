import { text } from '../lib/locales/text.ts';
import type { Doors } from '../lib/model/clients/doors.ts';
import type { Locale } from '../lib/model/locale.ts';

export interface DoorsProps {
  readonly locale: Locale;
  readonly doors: Doors;
}

/** The ways to the other pages, for the popup and the end of every menu: the same everywhere. */
export function DoorButtons({ locale, doors }: DoorsProps) {
  return (
    <>
      {(['batches', 'files', 'settings', 'help'] as const).map((door) => (
        <button key={door} type="button" onClick={() => void doors[door]()}>
          {text(locale, `doors.${door}`)}
        </button>
      ))}
    </>
  );
}
