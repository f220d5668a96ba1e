/** An assessment as one HTML file that loads and runs nothing. */
import type { Locale } from '../model/locale.ts';
import type { AssessmentTable } from './assessment-tables.ts';
import { HTML_END, renderHead } from './html.ts';
import { html, inLanguages, join } from './html-text.ts';
import type { Imprint } from './imprint.ts';

export function assessmentHtml(
  locale: Locale,
  title: string,
  tables: readonly AssessmentTable[],
  imprint: Imprint,
): string {
  const sections = tables.map(
    ({ heading, about, columns, rows }) => html`<section>
<h2>${heading}</h2>
${about.map((words) => html`<p>${words}</p>`)}${
  rows.length === 0
    ? null
    : html`<div class="wide"><table>
<thead><tr>${columns.map(({ head }) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map(
        (row) => html`<tr>${row.map((value) => html`<td>${inLanguages(String(value), locale)}</td>`)}</tr>
`,
      )}</tbody>
</table></div>`
}
</section>
`,
  );
  return `${renderHead(locale, imprint, title).markup}${join(sections).markup}${HTML_END}`;
}
