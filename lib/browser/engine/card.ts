import { dayOf } from '../../model/day-of.ts';
import type { Step } from '../../model/decision.ts';
import { type DismissalReason, dismissalReasons } from '../../model/dismissal.ts';
import type { Settings } from '../../model/settings.ts';
import { namesOf, type Stage } from '../../model/stage.ts';
import type { FindingView } from '../../model/view.ts';
import { textParts } from '../../views/foreign-words.ts';
import { formulaParts } from '../../views/formula-parts.ts';
import { createElement } from '../page/document.ts';
import type { CardLabels, CardWords } from './card-words.ts';

/** What the card of one problem says. */
export interface ProblemContent {
  readonly outcome: 'fail' | 'review';
  readonly words: CardWords;
  readonly labels: CardLabels;
  readonly formula: string | null;
  /** Both sides of the formula, where nobody knows which is wrong. */
  readonly sides?: FindingView['sides'];
  readonly standing: 'open' | 'confirmed' | 'dismissed';
  /** What became of it since the agency was told; null where it was not, or where it was dismissed. */
  readonly stage: Stage | null;
  /** What was done about it since, oldest first. */
  readonly steps: readonly Step[];
  readonly reason: DismissalReason | null;
  readonly note: string;
  readonly theme: Settings['theme'];
}

/** What a card shows where it is open. */
export interface CardContent extends ProblemContent {
  /** Said in the prose, against the tables: the reader can go to either. */
  readonly inBoth: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** What the reader asks for on a card. */
export type CardRequest =
  | { readonly kind: 'close' | 'previous' | 'next' | 'text' | 'table' }
  | { readonly kind: 'panel' }
  | { readonly kind: 'confirm' | 'reopen' | 'note' }
  | { readonly kind: 'dismiss'; readonly reason: DismissalReason };

/** What cards ask of the engine. */
export type HostRequest = Exclude<CardRequest, { kind: 'close' | 'previous' | 'next' | 'text' | 'table' }>;

export interface Card {
  readonly element: HTMLElement;
  show(content: CardContent): void;
  focus(): void;
}

/**
 * A dialogue beside its place on the page. It stands in the layer's closed shadow root, and heeds only what the reader
 * does: a page can neither read nor press it. Keys that it hears go no further, so that a page's own shortcuts rest.
 */
export function createCard(page: Document, ask: (request: CardRequest) => void): Card {
  const element = make('div', 'card');
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-labelledby', 'title');
  element.tabIndex = -1;
  let shown: CardContent | null = null;
  /** The reasons for a dismissal are asked for. */
  let dismissing = false;

  for (const type of ['keydown', 'keyup', 'keypress'] as const)
    element.addEventListener(type, (event) => event.stopPropagation());
  element.addEventListener('keydown', (event) => {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    const request = KEYS[event.key];
    if (request !== undefined) ask({ kind: request });
  });

  function make<K extends keyof HTMLElementTagNameMap>(
    tag: K,
    className: string,
    ...content: readonly (Node | string)[]
  ): HTMLElementTagNameMap[K] {
    const made = createElement(page, tag);
    made.className = className;
    made.append(...content);
    return made;
  }

  /** Words of the report in a sentence of the card. */
  function mixed(text: string, { locale }: CardWords): readonly (Node | string)[] {
    return textParts(locale, text).map(({ words, lang }) => {
      if (lang === undefined) return words;
      const part = make('bdi', '', words);
      part.lang = lang;
      return part;
    });
  }

  function button(name: string, label: string, press: () => void, disabled = false): HTMLButtonElement {
    const made = make('button', name, label);
    made.type = 'button';
    made.disabled = disabled;
    made.addEventListener('click', (event) => event.isTrusted && press());
    return made;
  }

  const request = (kind: Exclude<CardRequest['kind'], 'dismiss'>, label: string, disabled = false) =>
    button(kind, label, () => ask({ kind }), disabled);

  function unseen(words: string): HTMLElement {
    return make('span', 'unseen', words);
  }

  function head({ words, labels, standing, stage, reason, note }: CardContent): readonly HTMLElement[] {
    const title = make('p', 'title', ...mixed(words.sentence, words));
    title.id = 'title';
    const close = request('close', '×');
    close.setAttribute('aria-label', labels.close);
    const became = stage ?? (standing === 'open' ? null : standing);
    const state = became === null ? [] : [make('span', 'state', labels[became])];
    const said = [standing === 'dismissed' && reason !== null ? labels[reason] : '', note].filter(
      (part) => part !== '',
    );
    return [
      make(
        'div',
        'head',
        make('span', 'outcome', words.outcome),
        ...state,
        make('span', 'position', words.position),
        close,
      ),
      title,
      ...(said.length === 0 ? [] : [make('p', 'said', ...mixed(said.join(' · '), words))]),
    ];
  }

  function progress({ steps, labels, words }: CardContent): readonly HTMLElement[] {
    const names = namesOf(steps);
    return steps.map(({ at, stage, by, note }, index) => {
      const said = [`${dayOf(at)} ${labels[names[index] ?? stage]}`, by, note].filter((part) => part !== '');
      return make('p', 'said', ...mixed(said.join(' · '), words));
    });
  }

  function arithmetic({ formula, sides, words }: CardContent): readonly HTMLElement[] {
    if (formula === null) return [];
    const [rest, wrong] = formulaParts({ formula, sides });
    const drawn = make('span', '', rest, make('b', '', wrong));
    drawn.setAttribute('aria-hidden', 'true');
    return [make('p', 'formula', drawn, unseen(words.spoken))];
  }

  function decisions({ labels, standing }: CardContent): readonly HTMLElement[] {
    if (dismissing) {
      const reasons = dismissalReasons.map((reason) => button(reason, labels[reason], () => dismiss(reason)));
      const group = make(
        'div',
        'tools',
        make('span', 'why', labels.why),
        ...reasons,
        button('cancel', labels.cancel, cancel),
      );
      group.setAttribute('role', 'group');
      group.setAttribute('aria-label', labels.why);
      return [group];
    }
    return [
      make(
        'div',
        'tools',
        ...(standing === 'confirmed' ? [] : [request('confirm', labels.confirm)]),
        ...(standing === 'dismissed' ? [] : [button('dismiss', labels.dismiss, askWhy)]),
        ...(standing === 'open' ? [] : [request('reopen', labels.reopen)]),
        request('note', labels.note),
      ),
    ];
  }

  function ways({ labels, inBoth, isFirst, isLast }: CardContent): HTMLElement {
    return make(
      'div',
      'tools ways',
      request('previous', labels.previous, isFirst),
      request('next', labels.next, isLast),
      ...(inBoth ? [request('text', labels.text), request('table', labels.table)] : []),
      request('panel', labels.panel),
    );
  }

  function draw(content: CardContent): void {
    const { outcome, standing, words, labels, theme } = content;
    element.className = `card ${outcome} ${standing}`;
    element.lang = words.locale;
    element.style.colorScheme = theme === 'system' ? '' : theme;
    const { fix, suspects, effects } = words;
    element.replaceChildren(
      ...head(content),
      ...(fix === '' ? [] : [make('p', 'fix', make('span', 'why', labels.fix), ' ', ...mixed(fix, words))]),
      ...progress(content),
      ...arithmetic(content),
      ...suspects.map((suspect) => make('p', 'suspect', ...mixed(suspect, words))),
      ...(effects.length === 0
        ? []
        : [make('ul', 'effects', ...effects.map((each) => make('li', 'effect', ...mixed(each, words))))]),
      ...decisions(content),
      ways(content),
    );
  }

  function askWhy(): void {
    dismissing = true;
    redraw('misread');
  }

  function cancel(): void {
    dismissing = false;
    redraw('dismiss');
  }

  function dismiss(reason: DismissalReason): void {
    dismissing = false;
    ask({ kind: 'dismiss', reason });
  }

  function redraw(focused: string): void {
    if (shown === null) return;
    draw(shown);
    element.querySelector<HTMLElement>(`.${focused}`)?.focus();
  }

  return {
    element,
    show(content) {
      if (shown?.words !== content.words) dismissing = false;
      shown = content;
      const root = element.getRootNode() as ShadowRoot;
      const focused = element.contains(root.activeElement ?? null) ? (root.activeElement?.classList[0] ?? '') : null;
      draw(content);
      if (focused === null) return;
      // The button that was pressed may be gone.
      const again = element.querySelector<HTMLElement>(`button.${focused}:enabled`);
      (again ?? element).focus({ preventScroll: true });
    },
    focus: () => element.focus({ preventScroll: true }),
  };
}

const KEYS: Readonly<Record<string, 'close' | 'previous' | 'next'>> = { Escape: 'close', j: 'next', k: 'previous' };
