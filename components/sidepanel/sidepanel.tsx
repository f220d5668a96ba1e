import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import type { ScreenState } from '../page-state.ts';
import { Said } from '../said.tsx';
import { Screen, useScreen } from '../screen.tsx';
import { Help } from './help.tsx';
import { pressKey } from './keys.ts';
import { MoreMenu } from './more-menu.tsx';
import { OpenFileBar } from './open-file.tsx';
import { ReportPane } from './report.tsx';
import type { Shell } from './shell.ts';
import { Trouble } from './trouble.tsx';

/** The reviewer's side panel. A file dropped anywhere on it is opened. */
export function SidepanelView({ shell }: { readonly shell: Shell }) {
  const file = shell.file.value;
  const sidepanel = file?.sidepanel ?? shell.page;
  const { locale } = sidepanel.client;
  const help = useRef<HTMLDialogElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const [dropping, setDropping] = useState(false);
  useScreen(shell.page);

  useEffect(() => {
    const helpers = {
      help: () => help.current?.showModal(),
      search() {
        sidepanel.tab.value = 'findings';
        requestAnimationFrame(() => root.current?.querySelector<HTMLInputElement>('input[type=search]')?.focus());
      },
    };
    function onKey(event: KeyboardEvent): void {
      if (pressKey(sidepanel, event, helpers)) event.preventDefault();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [sidepanel]);

  function drop(event: DragEvent): void {
    event.preventDefault();
    setDropping(false);
    const dropped = event.dataTransfer?.files[0];
    if (dropped !== undefined) void shell.take(dropped);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is one way more; the menu has the other
    <div
      ref={root}
      class={dropping ? 'side panel dropping' : 'sidepanel'}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => event.currentTarget === event.target && setDropping(false)}
      onDrop={drop}
    >
      {file !== null && <OpenFileBar shell={shell} file={file} />}
      <Trouble sidepanel={sidepanel} />
      <div>
        <MoreMenu shell={shell} sidepanel={sidepanel} onHelp={() => help.current?.showModal()} />
        <Screen store={sidepanel}>{(_, marks) => <ReportPane sidepanel={sidepanel} marks={marks} />}</Screen>
      </div>
      {!isBroken(sidepanel.screen.value) && (
        <footer>
          <Said store={sidepanel} />
          {sidepanel.review.subject.value !== null && <p class="hint">{text(locale, 'sidepanel.keys.short')}</p>}
        </footer>
      )}
      <Help locale={locale} dialog={help} />
      {dropping && <p class="drop">{text(locale, 'sidepanel.drop')}</p>}
    </div>
  );
}

/** Then the screen has a line of its own for what is said. */
function isBroken(screen: ScreenState): boolean {
  return screen.kind === 'failed' || (screen.kind === 'audited' && screen.view.kind === 'error');
}
