/** What an element does to the flow of text. Elements not listed are inline. */
export type Role = 'skip' | 'block' | 'heading' | 'preformatted' | 'break' | 'table' | 'image' | 'frame' | 'inline';

/** Never shown, or no part of a report: code, form controls, drawings, fallback content, navigation. */
const skipped =
  'head script style noscript template title meta link base select option optgroup datalist textarea input svg ' +
  'audio video map noframes noembed rp rt xml nav';

/** Blocks by the browser's own style sheet. Parts of a table count as blocks where a table is read as flow. */
const blocks =
  'html body address article aside blockquote center dd details dir div dl dt fieldset figcaption figure footer form ' +
  'frameset header hgroup hr legend li main menu ol p search section summary ul ' +
  'caption colgroup col thead tbody tfoot tr td th';

const byRole: readonly (readonly [Role, string])[] = [
  ['skip', skipped],
  ['block', blocks],
  ['heading', 'h1 h2 h3 h4 h5 h6'],
  ['preformatted', 'pre listing xmp plaintext'],
  ['break', 'br'],
  ['table', 'table'],
  ['image', 'img canvas object embed'],
  ['frame', 'iframe frame'],
];

const roles: ReadonlyMap<string, Role> = new Map(
  byRole.flatMap(([role, names]) => names.split(' ').map((name): [string, Role] => [name, role])),
);

export function roleOf(name: string): Role {
  return roles.get(name) ?? 'inline';
}
