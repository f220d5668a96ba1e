import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

/** A button that unfolds others. Escape, a click elsewhere, or a click on one of its buttons closes it. */
export function Menu({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  /** Puts the menu below its button and inside the window. */
  function place(): void {
    const at = opener.current?.getBoundingClientRect();
    if (at === undefined || panel.current === null) return;
    panel.current.style.top = `${Math.max(0, Math.min(at.bottom, innerHeight - panel.current.offsetHeight))}px`;
    panel.current.style.left = `${Math.max(0, Math.min(at.left, innerWidth - panel.current.offsetWidth))}px`;
  }

  return (
    <>
      <button ref={opener} type="button" class="plain unfolds" popovertarget={id}>
        {label}
      </button>
      {/* biome-ignore lint/a11y: its buttons have the keys */}
      <div
        ref={panel}
        id={id}
        class="menu"
        popover="auto"
        onBeforeToggle={place}
        onToggle={place}
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest('button')) panel.current?.hidePopover?.();
        }}
      >
        {children}
      </div>
    </>
  );
}
