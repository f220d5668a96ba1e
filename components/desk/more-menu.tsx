import { useRef } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import { Menu } from '../menu.tsx';
import type { Shell } from './shell.ts';
import type { Desk } from './store.ts';

interface MoreMenuProps {
  readonly shell: Shell;
  readonly desk: Desk;
  readonly onHelp: () => void;
}

/** Opening files, decisions as files, the window, settings, keys. */
export function MoreMenu({ shell, desk, onHelp }: MoreMenuProps) {
  const { client, acts } = desk;
  const { locale } = client;
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div class="more">
      <Menu label={text(locale, 'desk.more')}>
        <button type="button" onClick={() => picker.current?.click()}>
          {text(locale, 'desk.open')}
        </button>
        <button type="button" onClick={() => void acts.exportOpinions()}>
          {text(locale, 'desk.records.export')}
        </button>
        {!client.detached && (
          <button type="button" onClick={() => void client.detach()}>
            {text(locale, 'desk.detach')}
          </button>
        )}
        <button type="button" onClick={() => void client.openSettings()}>
          {text(locale, 'desk.settings')}
        </button>
        <button type="button" onClick={onHelp}>
          {text(locale, 'desk.keys')}
        </button>
      </Menu>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,.jsonl,application/json"
        aria-label={text(locale, 'desk.open')}
        onChange={(event) => {
          const [taken] = event.currentTarget.files ?? [];
          if (taken !== undefined) void shell.take(taken);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
