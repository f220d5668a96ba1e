import { Component, type ComponentChildren, createRef } from 'preact';
import { text } from '../lib/locales/text.ts';
import type { Locale } from '../lib/model/locale.ts';

interface BoundaryProps {
  readonly locale: Locale;
  readonly version: string;
  /** A part of a page that has more to show; by default all of it. */
  readonly part?: boolean;
  readonly children: ComponentChildren;
}

interface BoundaryState {
  /** What was thrown; null: nothing. */
  readonly thrown: string | null;
}

/** Where drawing breaks down, says so and what to do: no page is left blank or dead. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  static override getDerivedStateFromError(error: unknown): BoundaryState {
    return { thrown: error instanceof Error ? `${error}\n${error.stack ?? ''}`.trim() : String(error) };
  }

  override state: BoundaryState = { thrown: null };
  readonly heading = createRef<HTMLHeadingElement>();

  /** An alert that is there from the start is not read out by every screen reader; what gets the focus is. */
  override componentDidUpdate(): void {
    const { activeElement, body } = document;
    if (this.state.thrown !== null && (activeElement === null || activeElement === body)) this.heading.current?.focus();
  }

  override render(
    { locale, version, part = false, children }: BoundaryProps,
    { thrown }: BoundaryState,
  ): ComponentChildren {
    if (thrown === null) return children;
    const details = [`Gouji ${version}`, navigator.userAgent, thrown].join('\n');
    const alert = (
      <section class="message" role="alert">
        <h1 ref={this.heading} tabIndex={-1}>
          {text(locale, 'broken')}
        </h1>
        <p>{text(locale, 'broken.hint')}</p>
        <p class="tools">
          <button type="button" class="plain" onClick={() => location.reload()}>
            {text(locale, 'broken.reload')}
          </button>
          <button type="button" class="plain" onClick={() => void navigator.clipboard.writeText(details)}>
            {text(locale, 'popup.error.copy')}
          </button>
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <pre tabIndex={0}>{details}</pre>
      </section>
    );
    return part ? alert : <main>{alert}</main>;
  }
}
