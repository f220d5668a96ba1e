/**
 * Distinguishes HTML from text by content, because names say little: .txt files hold whole pages, and converters from
 * PDF to Markdown write tables as HTML.
 */

export type Markup =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Text whose tables are HTML; `html` is all of it as a page. */
  | { readonly kind: 'mixed'; readonly html: string };

export function detectMarkup(content: string): Markup {
  if (beginsPage(content)) return { kind: 'html', html: content };
  const parts = splitAtTables(content);
  const outside = parts.filter((_, index) => index % 2 === 0).join('\n');
  // A fragment of a page: its paragraphs are elements too, not lines between the tables.
  if ((outside.match(/<\/?(?:p|div|h[1-6]|span|section|article|li)(?=[\s>/])[^<]*>/gi)?.length ?? 0) >= 4)
    return { kind: 'html', html: content };
  if (parts.length === 1) return { kind: 'text', text: content };
  return outside.trim() === '' ? { kind: 'html', html: content } : { kind: 'mixed', html: toPage(parts) };
}

/** What may stand before a page's first element. One at a time: in one expression, comments could be parted in 2ⁿ ways. */
const preface = /<\?xml[^>]*>|<!--[\s\S]*?-->|\s+/y;
const firstElement = /<(?:!doctype\s+html|html|head|body|title|meta)[\s>]/iy;

function beginsPage(content: string): boolean {
  preface.lastIndex = 0;
  let at = 0;
  while (preface.test(content)) at = preface.lastIndex;
  firstElement.lastIndex = at;
  return firstElement.test(content);
}

/** The text outside the tables at even indices, whole tables at odd ones; in one pass, even where tags are left open. */
function splitAtTables(content: string): readonly string[] {
  const parts: string[] = [];
  let [from, start, depth] = [0, -1, 0];
  for (const { 0: tag, index } of content.matchAll(/<\/?table(?:\s*>|(?=\s))/gi)) {
    const opens = tag[1] !== '/';
    if (opens && depth === 0) start = index;
    depth = Math.max(0, depth + (opens ? 1 : -1));
    if (opens || depth > 0 || start < from) continue;
    parts.push(content.slice(from, start), content.slice(start, index + tag.length));
    from = index + tag.length;
    start = -1;
  }
  return [...parts, content.slice(from)];
}

/** Lines outside the tables become headings (#) and paragraphs; the tables stay. */
function toPage(parts: readonly string[]): string {
  return parts
    .map((part, index) => (index % 2 === 1 ? part : part.split(/\r?\n/).map(toElement).join('\n')))
    .join('\n');
}

function toElement(line: string): string {
  const [indented = '', marks] = /^\s{0,3}(#{1,6})/.exec(line) ?? [];
  const words = line.slice(indented.length).trim();
  if (words === '') return '';
  // An address in angle brackets is Markdown, not a tag.
  const safe = words.replace(/<(?=https?:|mailto:)/gi, '&lt;');
  return marks ? `<h${marks.length}>${safe}</h${marks.length}>` : `<p>${safe}</p>`;
}
