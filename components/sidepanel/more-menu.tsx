import { useRef } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import { DoorButtons } from '../doors.tsx';
import { Menu } from '../menu.tsx';
import type { SidepanelSources } from './sidepanel-sources.ts';
import type { SidepanelState } from './state.ts';

interface MoreMenuProps {
  readonly sources: SidepanelSources;
  readonly state: SidepanelState;
  readonly onHelp: () => void;
}

/** The menu for files, decisions, the window, keys and the other pages. */
export function MoreMenu({ sources, state, onHelp }: MoreMenuProps) {
  const { client, actions } = state;
  const { locale } = client;
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div class="more">
      <Menu label={text(locale, 'doors.more')}>
        <button type="button" onClick={() => picker.current?.click()}>
          {text(locale, 'sidepanel.open')}
        </button>
        <button type="button" onClick={() => void actions.exportDecisions()}>
          {text(locale, 'sidepanel.records.export')}
        </button>
        {!client.detached && (
          <button type="button" onClick={() => void client.detach()}>
            {text(locale, 'sidepanel.detach')}
          </button>
        )}
        <button type="button" onClick={onHelp}>
          {text(locale, 'sidepanel.keys')}
        </button>
        <hr />
        <DoorButtons locale={locale} doors={client.doors} />
      </Menu>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,.jsonl,application/json"
        aria-label={text(locale, 'sidepanel.open')}
        onChange={(event) => {
          const [taken] = event.currentTarget.files ?? [];
          if (taken !== undefined) void sources.openFile(taken);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
