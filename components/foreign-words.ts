import { type ComponentChild, type ComponentChildren, createElement, options, type VNode } from 'preact';
import { locales } from '../lib/model/locale.ts';
import { hasForeignWords, textParts } from '../lib/views/foreign-words.ts';

/** Elements that hold bare text and nothing else: they are in one language as a whole. */
const bare = new Set(['option', 'textarea', 'title']);
const drawn = new Set(['text', 'tspan']);

/**
 * From now on words in another language than the page say so, whichever component draws them: `lang` cannot be forgotten.
 * One element around the parts of a text keeps it one item of a flexible box.
 */
export function markForeignWords(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    if (typeof vnode.type === 'string') markChildren(vnode as VNode<MarkedProps>, vnode.type);
    before?.(vnode);
  };
}

interface MarkedProps {
  lang?: string;
  children?: ComponentChildren;
}

function markChildren({ props }: VNode<MarkedProps>, tag: string): void {
  const locale = locales.find((each) => each === document.documentElement.lang);
  // What has a language of its own is all in it.
  if (locale === undefined || locale === 'zh-CN' || props.lang !== undefined) return;
  const children: readonly ComponentChild[] = Array.isArray(props.children) ? props.children : [props.children];
  const marked = children.map((child) => {
    if (typeof child !== 'string') return child;
    const parts = textParts(locale, child);
    if (!hasForeignWords(parts)) return child;
    if (bare.has(tag)) {
      props.lang = 'zh-CN';
      return child;
    }
    const wrap = (lang: string | undefined, ...content: readonly (string | VNode)[]): VNode =>
      createElement(drawn.has(tag) ? 'tspan' : 'bdi', { lang }, ...content) as VNode;
    const drawnParts = parts.map(({ words, lang }) => (lang === undefined ? words : wrap(lang, words)));
    return drawnParts.length === 1 ? drawnParts[0] : wrap(undefined, ...drawnParts);
  });
  props.children = Array.isArray(props.children) ? marked : marked[0];
}
