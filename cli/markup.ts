/**
 * Tells HTML from text by content, for the file's name says little: .txt files hold whole pages, and what converts PDF
 * to Markdown puts its tables in as HTML.
 */

export type Markup =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Text whose tables are HTML; `html` is all of it as a page. */
  | { readonly kind: 'mixed'; readonly html: string };

/** Split by it: what is outside the tables, and in between the tables. */
const table = /(<table[\s>][\s\S]*?<\/table\s*>)/i;

export function tellMarkup(content: string): Markup {
  if (/^\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)*<(?:!doctype\s+html|html|head|body|title|meta)[\s>]/i.test(content))
    return { kind: 'html', html: content };
  const parts = content.split(table);
  const outside = parts.filter((_, index) => index % 2 === 0).join('\n');
  if ((outside.match(/<\/?(?:p|div|h[1-6]|span|section|article|li)(?=[\s>/])[^<]*>/gi)?.length ?? 0) >= 4)
    return { kind: 'html', html: content };
  if (parts.length === 1) return { kind: 'text', text: content };
  return outside.trim() === '' ? { kind: 'html', html: content } : { kind: 'mixed', html: toPage(parts) };
}

/** Lines outside the tables become headings (#) and paragraphs; the tables stay. */
function toPage(parts: readonly string[]): string {
  return parts
    .map((part, index) => (index % 2 === 1 ? part : part.split(/\r?\n/).map(toElement).join('\n')))
    .join('\n');
}

function toElement(line: string): string {
  const [, marks, words] = /^\s{0,3}(#{1,6})?\s*(.*?)\s*$/.exec(line) ?? [];
  if (!words) return '';
  // An address in angle brackets is Markdown, not a tag.
  const safe = words.replace(/<(?=https?:|mailto:)/gi, '&lt;');
  return marks ? `<h${marks.length}>${safe}</h${marks.length}>` : `<p>${safe}</p>`;
}
