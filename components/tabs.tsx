import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly Name[];
  readonly chosen: Name;
  readonly nameOf: (tab: Name) => string;
  /** How many items each tab shows. */
  readonly counts: Partial<Record<Name, number>>;
  readonly onChoose: (tab: Name) => void;
  readonly children: ComponentChildren;
}

/** Tabs as in the ARIA practices: the arrows choose a tab, the Tab key leads into the panel. */
export function Tabs<Name extends string>(props: TabsProps<Name>) {
  const { label, tabs, chosen, nameOf, counts, onChoose, children } = props;
  const row = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    const at = tabs.indexOf(chosen);
    const ends: Readonly<Record<string, number>> = { Home: 0, End: tabs.length - 1 };
    const step = STEPS[event.key];
    const next = step === undefined ? ends[event.key] : (at + step + tabs.length) % tabs.length;
    const tab = next === undefined ? undefined : tabs[next];
    if (tab === undefined) return;
    event.preventDefault();
    onChoose(tab);
    row.current?.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  }

  return (
    <>
      <div ref={row} class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`tab-${each}`}
            aria-selected={chosen === each}
            aria-controls="panel"
            tabIndex={chosen === each ? 0 : -1}
            onClick={() => onChoose(each)}
          >
            {nameOf(each)}
            {counts[each] !== undefined && <span class="count"> {counts[each]}</span>}
          </button>
        ))}
      </div>
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${chosen}`} tabIndex={-1} class={chosen}>
        {children}
      </div>
    </>
  );
}
