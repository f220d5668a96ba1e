import { Component, type ComponentChildren, createRef } from 'preact';
import { text } from '../lib/locales/text.ts';
import type { Locale } from '../lib/model/locale.ts';
import { Button } from './button.tsx';

interface BoundaryProps {
  readonly locale: Locale;
  readonly version: string;
  /** Whether it holds a part of a page and not the whole. */
  readonly part?: boolean;
  readonly children: ComponentChildren;
}

interface BoundaryState {
  /** What was thrown; null: nothing. */
  readonly thrown: string | null;
}

/** Shows a message and what to do where drawing throws, so that no page stays blank. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  static override getDerivedStateFromError(error: unknown): BoundaryState {
    return { thrown: error instanceof Error ? `${error}\n${error.stack ?? ''}`.trim() : String(error) };
  }

  override state: BoundaryState = { thrown: null };
  readonly heading = createRef<HTMLHeadingElement>();

  /** Not every screen reader reads an alert that is present from the start; all read the focused element. */
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
          <Button label={text(locale, 'broken.reload')} onClick={() => location.reload()} />
          <Button
            label={text(locale, 'popup.error.copy')}
            onClick={() => void navigator.clipboard.writeText(details)}
          />
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <pre tabIndex={0}>{details}</pre>
      </section>
    );
    return part ? alert : <main>{alert}</main>;
  }
}
