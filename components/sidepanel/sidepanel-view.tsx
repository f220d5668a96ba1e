import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import { useOneFileDrop } from '../file-drop.ts';
import { isBroken, Screen, useScreen } from '../screen.tsx';
import { StatusLine } from '../status-line.tsx';
import { DeliveryBar } from './delivery-bar.tsx';
import { TellAll } from './export-menu.tsx';
import { RuleUndo } from './finding-rule.tsx';
import { Help } from './help.tsx';
import { pressKey } from './keys.ts';
import { MoreMenu } from './more-menu.tsx';
import { SidepanelReport } from './sidepanel-report.tsx';
import type { SidepanelSources } from './sidepanel-sources.ts';
import { Trouble } from './store-trouble.tsx';

/** The side panel in which findings are reviewed. A file dropped on it is opened. */
export function SidepanelView({ sources }: { readonly sources: SidepanelSources }) {
  const file = sources.file.value;
  const state = file?.state ?? sources.page;
  const { locale } = state.client;
  const help = useRef<HTMLDialogElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const drop = useOneFileDrop((dropped) => void sources.openFile(dropped));
  useScreen(sources.page);

  useEffect(() => {
    const targets = {
      help: () => help.current?.showModal(),
      search() {
        state.tab.value = 'findings';
        state.list.unfolded.value = true;
        requestAnimationFrame(() => root.current?.querySelector<HTMLInputElement>('input[type=search]')?.focus());
      },
    };
    function onKey(event: KeyboardEvent): void {
      if (pressKey(state, event, targets)) event.preventDefault();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [state]);

  return (
    <div ref={root} class={`sidepanel ${state.list.unfolded.value ? 'open' : ''}`} {...drop.handlers}>
      {file !== null && <DeliveryBar sources={sources} file={file} />}
      <Trouble state={state} />
      <div>
        <MoreMenu sources={sources} state={state} onHelp={() => help.current?.showModal()} />
        <Screen state={state}>{(_, { marks }) => <SidepanelReport state={state} marks={marks} />}</Screen>
      </div>
      {!isBroken(state.screen.value) && (
        <footer>
          <StatusLine state={state} />
          <RuleUndo state={state} />
          {state.loop.offered.value && state.loop.untold.value.length > 0 && (
            <p class="tools offer">
              <TellAll state={state} />
            </p>
          )}
          {state.review.subject.value !== null && <p class="hint">{text(locale, 'sidepanel.keys.short')}</p>}
        </footer>
      )}
      <Help locale={locale} dialog={help} />
      {drop.isOver && <p class="drop">{text(locale, 'sidepanel.drop')}</p>}
    </div>
  );
}
