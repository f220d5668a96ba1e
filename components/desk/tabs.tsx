import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import { type Desk, type Tab, tabs } from './store.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

interface TabsProps {
  readonly desk: Desk;
  /** How many there are of what the tab shows. */
  readonly counts: Partial<Record<Tab, number>>;
  readonly children: ComponentChildren;
}

/** Tabs as the ARIA practices have them: the arrows choose, Tab leads into the panel. */
export function Tabs({ desk, counts, children }: TabsProps) {
  const { client, tab } = desk;
  const { locale } = client;
  const row = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    const at = tabs.indexOf(tab.value);
    const ends: Readonly<Record<string, number>> = { Home: 0, End: tabs.length - 1 };
    const step = STEPS[event.key];
    const next = step === undefined ? ends[event.key] : (at + step + tabs.length) % tabs.length;
    const chosen = next === undefined ? undefined : tabs[next];
    if (chosen === undefined) return;
    event.preventDefault();
    tab.value = chosen;
    row.current?.querySelector<HTMLElement>(`#tab-${chosen}`)?.focus();
  }

  return (
    <>
      <div ref={row} class="tabs" role="tablist" aria-label={text(locale, 'desk.tabs')} onKeyDown={onKeyDown}>
        {tabs.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`tab-${each}`}
            aria-selected={tab.value === each}
            aria-controls="panel"
            tabIndex={tab.value === each ? 0 : -1}
            onClick={() => {
              tab.value = each;
            }}
          >
            {text(locale, `desk.tab.${each}`)}
            {counts[each] !== undefined && <span class="count"> {counts[each]}</span>}
          </button>
        ))}
      </div>
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab.value}`} tabIndex={-1} class={tab.value}>
        {children}
      </div>
    </>
  );
}
