import type { Tree } from './tree.ts';

/**
 * How an element is shown by its own attributes. Style sheets are not read: a computed style would
 * force the page to restyle, and a file on disk has none.
 */
export interface Appearance {
  readonly display: 'none' | 'block' | 'inline' | null;
  /** null: inherited. */
  readonly visible: boolean | null;
  /** visibility: collapse, which takes a table row out of its table. */
  readonly collapsed: boolean;
  /** Its style may put a picture behind it. */
  readonly picture: boolean;
}

/**
 * Tells the few style attributes that matter from the many that do not. Property names in small or capital letters, or
 * with a capital first: as people and programs write them, and as a selector of the live page can find them.
 */
export const relevantStyles = ['isplay', 'ISPLAY', 'isibility', 'ISIBILITY', 'url(', 'URL('] as const;
const relevant = new RegExp(relevantStyles.join('|').replaceAll('(', '\\('));

/** Whether a style attribute may say something about how its element is shown. */
export function isRelevantStyle(style: string): boolean {
  return relevant.test(style);
}

export const plain: Appearance = { display: null, visible: null, collapsed: false, picture: false };
const hiddenByAttribute: Appearance = { ...plain, display: 'none' };

const blockDisplays = /^(?:block|flow-root|list-item|flex|grid|table|-webkit-box|-webkit-flex)$/;
const inlineDisplays = /^(?:inline|initial|unset|inline-block|inline-flex|inline-grid|inline-table)$/;
/** Valid values that do not distinguish a block from a line: the element's name decides. */
const otherDisplays = /^(?:contents|inherit|revert|revert-layer|ruby|run-in|table-[a-z-]+|-webkit-inline-\w+)$/;
const visibilities = /^(?:visible|hidden|collapse|initial|inherit|unset|revert|revert-layer)$/;

export function appearanceOf<N>(tree: Tree<N>, element: N): Appearance {
  const style = tree.attribute(element, 'style');
  const hidden = tree.attribute(element, 'hidden') !== null;
  if (style === null || !isRelevantStyle(style)) return hidden ? hiddenByAttribute : plain;
  const display = lastValue(style, 'display', isDisplay);
  const visibility = lastValue(style, 'visibility', (value) => visibilities.test(value));
  return {
    display: display === null ? (hidden ? 'none' : null) : displayKind(display),
    visible: visibilityKind(visibility),
    collapsed: visibility === 'collapse',
    picture: /url\(/i.test(style),
  };
}

function isDisplay(value: string): boolean {
  return value === 'none' || blockDisplays.test(value) || inlineDisplays.test(value) || otherDisplays.test(value);
}

function displayKind(value: string): Appearance['display'] {
  if (value === 'none') return 'none';
  if (blockDisplays.test(value)) return 'block';
  return inlineDisplays.test(value) ? 'inline' : null;
}

function visibilityKind(value: string | null): boolean | null {
  if (value === 'visible' || value === 'initial') return true;
  return value === 'hidden' || value === 'collapse' ? false : null;
}

/** The value that wins among the declarations of one property: the last valid one, an important one before others. */
function lastValue(style: string, property: string, isValid: (value: string) => boolean): string | null {
  let winner: string | null = null;
  let winnerIsImportant = false;
  for (const declaration of declarationsOf(style)) {
    const colon = declaration.indexOf(':');
    if (colon < 0 || declaration.slice(0, colon).trim().toLowerCase() !== property) continue;
    const written = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    const value = written.replace(/\s*!\s*important$/, '');
    const important = value.length < written.length;
    if (!isValid(value) || (winnerIsImportant && !important)) continue;
    winner = value;
    winnerIsImportant = important;
  }
  return winner;
}

/** Longer style attributes than this are no honest page's. */
const maxStyleLength = 10_000;

/** Cuts at the semicolons that end declarations: not those inside quotes, brackets or comments. One pass. */
function declarationsOf(style: string): readonly string[] {
  const declarations: string[] = [];
  let declaration = '';
  let closers = '';
  const end = Math.min(style.length, maxStyleLength);
  for (let at = 0; at < end; at++) {
    const character = style.charAt(at);
    const closer = closers.at(-1);
    const quoted = closer === '"' || closer === "'";
    if (character === '\\') {
      declaration += style.slice(at, at + 2);
      at++;
      continue;
    }
    if (!quoted && style.startsWith('/*', at)) {
      const close = style.indexOf('*/', at + 2);
      if (close < 0) break;
      at = close + 1;
      continue;
    }
    if (character === closer) closers = closers.slice(0, -1);
    else if (!quoted && (character === '"' || character === "'")) closers += character;
    else if (!quoted && character === '(') closers += ')';
    else if (character === ';' && closers === '') {
      declarations.push(declaration);
      declaration = '';
      continue;
    }
    declaration += character;
  }
  declarations.push(declaration);
  return declarations;
}
