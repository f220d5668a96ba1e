import { beginsSection } from '../../forms/vocabulary/headings.ts';
import { maxDepth } from './budget.ts';
import { ancestorsOf, elementChildren, isHidden, type ReportTableElement } from './form-tables.ts';
import { roleOf } from './roles.ts';
import { isElementName, type Tree } from './tree.ts';

/** A shorter text between two full stops is a heading or a cell. */
const shortestSentence = 8;

/**
 * Hidden elements that hold a part of the report: panels of tabs, of which a page shows one, and the rest of a text
 * that opens on a click. Such a panel has a similar sibling that is shown, and its text stands nowhere else: a second
 * copy of the report (for print, for phones) and the report of another year are not panels. `tables`: the report's
 * tables, also hidden ones.
 */
export function hiddenPanels<N>(tree: Tree<N>, root: N, tables: readonly ReportTableElement<N>[]): ReadonlySet<N> {
  const panels = new Set<N>();
  const groups = groupsWithHidden(tree, tables);
  if (groups.length === 0) return panels;
  const spines = tables.map(({ element, words }) => ({ words, ancestors: ancestorsOf(tree, element) }));
  const shownWords = new Set(
    spines
      .filter(({ ancestors }) => !ancestors.some((each) => isHidden(tree, each)))
      .flatMap(({ words }) => [...words]),
  );
  const shownSentences = sentencesOf(shownText(tree, root, 0));
  for (const group of groups) {
    const members = group.map((element) => {
      const held = spines.filter(({ ancestors }) => ancestors.includes(element));
      const text = tree.textContent(element);
      const words = new Set(held.flatMap((table) => [...table.words]));
      const isPart = words.size > 0 || beginsSection.test(text.replace(/\s+/g, ''));
      return { element, words, isPart, sentences: sentencesOf(text), hidden: isHidden(tree, element) };
    });
    const parts = members.filter(({ isPart }) => isPart).length;
    const siblingSentences = new Set(
      members.filter(({ hidden }) => !hidden).flatMap(({ sentences }) => [...sentences]),
    );
    for (const { element, words, isPart, sentences, hidden } of members) {
      // Among panels with the report's parts one without a heading of its own is a part too.
      if (!hidden || sentences.size === 0 || !(isPart || parts > 1)) continue;
      const copied =
        words.size > 0
          ? isMostly(shownWords, words) || isMostly(words, shownWords)
          : isMostly(shownSentences, sentences);
      if (copied || isMostly(sentences, siblingSentences)) continue;
      panels.add(element);
      for (const word of words) shownWords.add(word);
      for (const sentence of sentences) shownSentences.add(sentence);
    }
  }
  return panels;
}

/** Whether at least half of `part` is in `whole`; false for an empty part. */
function isMostly(whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  const shared = [...part].filter((each) => whole.has(each)).length;
  return part.size > 0 && shared * 2 >= part.size;
}

/** Elements that hold a table, each with the siblings like it, where some are shown and some hidden. */
function groupsWithHidden<N>(tree: Tree<N>, tables: readonly ReportTableElement<N>[]): readonly (readonly N[])[] {
  const groups: N[][] = [];
  const seen = new Set<N>();
  for (const { element: table } of tables) {
    // html and body have no siblings like them.
    for (const element of ancestorsOf(tree, table).slice(2)) {
      const parent = tree.parent(element);
      if (parent === null || seen.has(element)) continue;
      const group = elementChildren(tree, parent).filter((sibling) => isLike(tree, sibling, element));
      for (const member of group) seen.add(member);
      const hidden = group.filter((member) => isHidden(tree, member)).length;
      if (hidden > 0 && hidden < group.length) groups.push(group);
    }
  }
  return groups;
}

/** The same kind of element, with a class in common (con1 and con2 are one) or none at all. */
function isLike<N>(tree: Tree<N>, element: N, other: N): boolean {
  if (tree.name(element) !== tree.name(other)) return false;
  const classesOf = (of: N): readonly string[] =>
    (tree.attribute(of, 'class') ?? '').replace(/[\d_-]+(?=\s|$)/g, '').match(/\S+/g) ?? [];
  const classes = classesOf(element);
  const others = classesOf(other);
  return classes.length === 0 || others.length === 0
    ? classes.length === others.length
    : classes.some((name) => others.includes(name));
}

function sentencesOf(text: string): Set<string> {
  return new Set(
    text
      .replace(/\s+/g, '')
      .split(/[。；;！？]/)
      .filter(({ length }) => length >= shortestSentence),
  );
}

/** Text that no attribute hides. */
function shownText<N>(tree: Tree<N>, parent: N, depth: number): string {
  if (depth > maxDepth) return '';
  let text = '';
  for (const node of Array.from(tree.children(parent))) {
    const name = tree.name(node);
    if (name === '#text') text += tree.data(node);
    else if (isElementName(name) && roleOf(name) !== 'skip' && !isHidden(tree, node))
      text += shownText(tree, node, depth + 1);
  }
  return text;
}
