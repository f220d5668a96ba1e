import { nextProblem } from '../../triage/steps.ts';
import { createElement, isDrawn, rectOf, windowOf } from '../page/document.ts';
import {
  type Card,
  type CardContent,
  type CardRequest,
  createCard,
  type HostRequest,
  type ProblemContent,
} from './card.ts';
import { besideRow, placeCard, roomBeside } from './card-place.ts';
import type { PageMark } from './mark.ts';
import type { Layer, LayerItem } from './mark-layer.ts';
import { seenViewport, type ViewportRect } from './mark-place.ts';
import { scrollToPlace } from './scroll.ts';

/** A problem on the page: its marks, and what its card shows. */
export interface MarkedProblem {
  readonly key: string;
  /** Of its findings, the lead's first. */
  readonly marks: readonly PageMark[];
  readonly content: ProblemContent;
}

/** Numbered buttons on the marks, and the card of one problem at a time. */
export interface Cards {
  /** In the order in which 上一处 and 下一处 go. An open card stays at its problem, or closes where that is gone. */
  set(problems: readonly MarkedProblem[]): void;
  /** What keeps beside the marks of one document. */
  itemsIn(page: Document, layer: Layer): readonly LayerItem[];
  /** Opens the card of the first problem that one of the marks is of, at the place. */
  press(marks: readonly PageMark[], place: Element): void;
  /** Opens the card of the problem at its first place; false: it has none that is drawn. */
  open(key: string): boolean;
  /** False: none was open. */
  close(): boolean;
}

export interface CardsHost {
  /** Has `itemsIn` asked again. */
  renewItems(): void;
  /** Keeps a mark active while its card is open. */
  hold(mark: PageMark | null): void;
  /** What the cards themselves do not do; `sentence`: the problem's. */
  ask(key: string, request: HostRequest, sentence: string): void;
}

/** Half the size of a numbered button in pixels. */
const HALF = 9;
/** From one button to the next at the same place: as wide as one with two digits. */
const BESIDE = 24;

interface OpenCard {
  readonly key: string;
  readonly place: Element;
  /** The words there that the problem is about; null: it is about the whole place. */
  readonly words: Range | null;
  readonly card: Card;
  readonly page: Document;
  /** Had the focus before; gets it back. */
  readonly before: HTMLElement | null;
  side: 'below' | 'above';
}

export function createCards(host: CardsHost): Cards {
  let problems: readonly MarkedProblem[] = [];
  let handles = new Map<string, HTMLButtonElement>();
  let open: OpenCard | null = null;

  const indexOf = (key: string) => problems.findIndex((problem) => problem.key === key);

  /** Places of a problem that are drawn, the lead's first. */
  function placesOf({ marks }: MarkedProblem): readonly Element[] {
    return marks.flatMap(({ targets, group }) => [...targets, ...group]).filter(isDrawn);
  }

  /** The problem that 上一处 or 下一处 shows. */
  function beside(key: string, step: 1 | -1): MarkedProblem | null {
    const contents = problems.map(({ content }) => content);
    const hasPlace = (index: number) => problems.slice(index, index + 1).flatMap(placesOf).length > 0;
    return problems[nextProblem(contents, indexOf(key), step, hasPlace)] ?? null;
  }

  function contentOf(problem: MarkedProblem): CardContent {
    const { marks, key, content } = problem;
    return {
      ...content,
      inBoth: marks.some(
        ({ words, targets, group }) => words.length > 0 && targets.length + group.length > words.length,
      ),
      isFirst: beside(key, -1) === null,
      isLast: beside(key, 1) === null,
    };
  }

  function show(problem: MarkedProblem, place: Element, before: HTMLElement | null): void {
    const page = place.ownerDocument;
    const moved = open?.page === page ? open.card : null;
    const card = moved ?? createCard(page, answer);
    open = { key: problem.key, place, words: wordsAt(problem, place), card, page, before, side: 'below' };
    card.show(contentOf(problem));
    host.hold(problem.marks.find(({ targets, group }) => [...targets, ...group].includes(place)) ?? null);
    host.renewItems();
    bringIntoView(open);
    card.focus();
  }

  function step(problem: MarkedProblem | null): void {
    const [place] = problem === null ? [] : placesOf(problem);
    if (problem !== null && place !== undefined) show(problem, place, open?.before ?? null);
  }

  function answer(request: CardRequest): void {
    const problem = problems[indexOf(open?.key ?? '')];
    if (open === null || problem === undefined) return;
    switch (request.kind) {
      case 'close':
        close();
        break;
      case 'previous':
      case 'next':
        step(beside(open.key, request.kind === 'next' ? 1 : -1));
        break;
      case 'text':
      case 'table': {
        const isSaid = (element: Element) =>
          problem.marks.some(({ words }) => words.some((each) => each.element === element));
        const place = placesOf(problem).find((element) => isSaid(element) === (request.kind === 'text'));
        if (place !== undefined) show(problem, place, open.before);
        break;
      }
      default:
        host.ask(open.key, request, problem.content.words.sentence);
    }
  }

  function close(): boolean {
    if (open === null) return false;
    const { card, before } = open;
    const root = card.element.getRootNode() as ShadowRoot;
    const hadFocus = card.element.contains(root.activeElement ?? null);
    open = null;
    host.hold(null);
    host.renewItems();
    if (hadFocus && before?.isConnected) before.focus({ preventScroll: true });
    return true;
  }

  /** The button that opens a problem's card by keyboard, and where the page itself takes the click. */
  function handleOf(problem: MarkedProblem, page: Document): HTMLButtonElement {
    const { key, content } = problem;
    const known = handles.get(key);
    const handle = known?.ownerDocument === page ? known : createElement(page, 'button');
    handles.set(key, handle);
    handle.type = 'button';
    handle.className = `handle ${content.outcome} ${content.standing}`;
    handle.textContent = String(indexOf(key) + 1);
    handle.setAttribute('aria-label', `${content.words.position} ${content.words.outcome} ${content.words.sentence}`);
    handle.lang = content.words.locale;
    handle.setAttribute('aria-haspopup', 'dialog');
    handle.onclick = (event) => {
      const [place] = placesOf(problem).filter((element) => element.ownerDocument === page);
      if (event.isTrusted && place !== undefined) show(problem, place, handle);
    };
    return handle;
  }

  /** `before`: buttons of problems at the same place, beside which it stands. */
  function handleItem(problem: MarkedProblem, page: Document, layer: Layer, before: number): LayerItem {
    const element = handleOf(problem, page);
    let at: ViewportRect | null = null;
    return {
      element,
      measure() {
        at = problem.marks.flatMap(layer.rectsOf)[0] ?? null;
      },
      place({ origin, scale }) {
        element.hidden = at === null;
        if (at === null) return;
        // At the corner of the mark, half outside: what is written in the cell stays legible.
        const [x, y] = [(at.left - origin.left) / scale - HALF + before * BESIDE, (at.top - origin.top) / scale - HALF];
        element.style.transform = `translate(${Math.max(x, 0)}px, ${y}px)`;
      },
    };
  }

  function cardItem(shown: OpenCard): LayerItem {
    const { element } = shown.card;
    const view = windowOf(shown.page) as Window;
    let at = { left: 0, top: 0 };
    let room = 0;
    return {
      element,
      measure() {
        const seen = seenViewport(view);
        const row = rowOf(shown, seen);
        room = roomBeside(row, seen);
        const place = besideRow(row, rectOf(shown.place), rectOf(element), seen, shown.side);
        shown.side = place.side;
        at = place;
      },
      place({ origin, scale }) {
        element.style.transform = `translate(${(at.left - origin.left) / scale}px, ${(at.top - origin.top) / scale}px)`;
        element.style.maxHeight = `${room / scale}px`;
      },
    };
  }

  return {
    set(set) {
      problems = set;
      handles = new Map([...handles].filter(([key]) => indexOf(key) >= 0));
      if (open === null) return;
      const problem = problems[indexOf(open.key)];
      const place = problem && (placesOf(problem).find((each) => each === open?.place) ?? placesOf(problem)[0]);
      if (problem === undefined || place === undefined) {
        close();
        return;
      }
      open = { ...open, place, words: wordsAt(problem, place) };
      open.card.show(contentOf(problem));
      host.hold(problem.marks.find(({ targets, group }) => [...targets, ...group].includes(place)) ?? null);
    },
    itemsIn(page, layer) {
      const mine = problems.filter((problem) => placesOf(problem)[0]?.ownerDocument === page);
      const buttons = mine.map((problem, index) => {
        const [place] = placesOf(problem);
        const before = mine.slice(0, index).filter((other) => placesOf(other)[0] === place).length;
        return handleItem(problem, page, layer, before);
      });
      return open?.page === page ? [...buttons, cardItem(open)] : buttons;
    },
    press(marks, place) {
      const problem = problems.find((each) => each.marks.some((mark) => marks.includes(mark)));
      if (problem === undefined) return;
      // Words may begin in an element inside their paragraph.
      const target = placesOf(problem).find((each) => Node.prototype.contains.call(each, place)) ?? place;
      show(problem, target, focusedIn(place.ownerDocument));
    },
    open(key) {
      const problem = problems[indexOf(key)];
      const place = problem && placesOf(problem)[0];
      if (problem === undefined || place === undefined) return false;
      show(problem, place, focusedIn(place.ownerDocument));
      return true;
    },
    close,
  };
}

function focusedIn(page: Document): HTMLElement | null {
  return Reflect.get(Document.prototype, 'activeElement', page) as HTMLElement | null;
}

function wordsAt({ marks }: MarkedProblem, place: Element): Range | null {
  return marks.flatMap((mark) => mark.words).find(({ element }) => element === place)?.words ?? null;
}

/** What the card must not cover: the row of the table, else the words or the heading. */
function rowOf({ place, words }: Pick<OpenCard, 'place' | 'words'>, seen: ViewportRect): ViewportRect {
  const half = (seen.bottom - seen.top) / 2;
  const row = Element.prototype.closest.call(place, 'tr');
  // Pages are laid out in tables, whose rows fill the screen.
  const rects = [words?.getBoundingClientRect(), row && rectOf(row), rectOf(place)];
  const { left, top, right, bottom } = rects.find((rect) => rect && rect.bottom - rect.top <= half) ?? rectOf(place);
  // A picture as high as the screen keeps its upper part.
  return { left, top, right, bottom: Math.min(bottom, top + half) };
}

/** Scrolls so that the place is seen with room for its card above or below. */
function bringIntoView(shown: OpenCard): void {
  const { place, card, page } = shown;
  const view = windowOf(page) as Window;
  const fits = () => {
    const seen = seenViewport(view);
    const row = rowOf(shown, seen);
    card.element.style.maxHeight = `${roomBeside(row, seen)}px`;
    return (
      row.top >= seen.top + HALF &&
      row.bottom <= seen.bottom &&
      placeCard(row, rectOf(place), rectOf(card.element), seen)
    );
  };
  for (const block of ['center', 'start'] as const) {
    if (!fits()) scrollToPlace(shown, block, 'instant');
  }
}
