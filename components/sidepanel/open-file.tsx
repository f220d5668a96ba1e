import { text } from '../../lib/locales/text.ts';
import { writeTime } from '../dates.ts';
import type { OpenFile, Shell } from './shell.ts';

/** That what is shown is a file and no page, which of its reports, and the way back. */
export function OpenFileBar({ shell, file }: { readonly shell: Shell; readonly file: OpenFile }) {
  const { locale } = shell.page.client;
  const { name, entries, index } = file;
  const at = entries[index]?.at ?? null;
  return (
    <div class="opened">
      <p>
        {at === null
          ? text(locale, 'sidepanel.opened.undated', { name })
          : text(locale, 'sidepanel.opened', { name, at: writeTime(locale, at) })}
      </p>
      {entries.length > 1 && (
        <select
          aria-label={text(locale, 'sidepanel.opened.which')}
          value={String(index)}
          onChange={(event) => void shell.turn(Number(event.currentTarget.value))}
        >
          {entries.map(({ source }, each) => (
            <option key={source.name} value={String(each)}>
              {source.name}
            </option>
          ))}
        </select>
      )}
      <button
        type="button"
        class="plain"
        onClick={() => {
          shell.file.value = null;
        }}
      >
        {text(locale, 'sidepanel.opened.close')}
      </button>
    </div>
  );
}
