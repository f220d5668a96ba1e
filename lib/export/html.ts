import { text } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import { type CheckedOutcome, listChecked } from './checked.ts';
import type { Delivery } from './delivery.ts';
import { type FileFormat, framed } from './format.ts';
import { style, styleHash } from './html-style.ts';
import { drawTables } from './html-table.ts';
import { Html, html } from './html-text.ts';
import { plainLine } from './plain.ts';
import { detailsOf, listProblems, type Problem } from './problems.ts';
import { summarize } from './summary.ts';

/** One file that needs nothing from outside and runs nothing: problems with pictures, the tables, everything checked. */
export const htmlFile: FileFormat = {
  type: 'text/html;charset=utf-8',
  render: (delivery, locale) => report(delivery, locale).markup,
  open: (locale) => framed(head(locale).markup, '', '</main>\n</body>\n</html>\n'),
};

/** Were anything of a page to get in as markup, it could still load, run and send nothing. */
const policy = `default-src 'none'; img-src data:; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;

function head(locale: Locale): Html {
  const title = text(locale, 'export.title');
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
`;
}

function report(delivery: Delivery, locale: Locale): Html {
  const { heading, lines, verdict } = summarize(delivery, locale);
  return html`<article>
<h2>${heading}</h2>
${define(lines, linked)}
<p><strong>${verdict}</strong></p>
${changes(delivery, locale)}${delivery.result.report === null ? null : lists(delivery, locale)}</article>
`;
}

function changes({ changes = [] }: Delivery, locale: Locale): Html | null {
  if (changes.length === 0) return null;
  return html`<h3>${text(locale, 'export.changes')}</h3>
<ul>${changes.map((sentence) => html`<li>${plainLine(sentence)}</li>`)}</ul>
`;
}

function lists(delivery: Delivery, locale: Locale): Html {
  const problems = listProblems(delivery, locale);
  const numbers = new Map(
    problems.flatMap(({ finding }, index) => (finding ? [[finding.fingerprint, index + 1]] : [])),
  );
  const tables = drawTables(delivery, numbers, locale);
  return html`${
    problems.length === 0
      ? null
      : html`<h3>${text(locale, 'export.sheet.problems')}</h3>
<ol>${problems.map((problem) => describe(problem, delivery, locale))}</ol>
`
  }${
    tables.length === 0
      ? null
      : html`<h3>${text(locale, 'export.tables')}</h3>
<p>${text(locale, 'export.tables.hint')}</p>
<div class="wide">${tables}</div>
`
  }<h3>${text(locale, 'export.sheet.checked')}</h3>
<div class="wide">${checked(delivery, locale)}</div>
`;
}

function describe(problem: Problem, { shots }: Delivery, locale: Locale): Html {
  const { finding, row } = problem;
  const shot = shots?.get(finding?.fingerprint ?? '') ?? '';
  return html`<li><span class="${finding?.outcome ?? 'review'}">${row.outcome}</span> ${row.message}
${define(detailsOf(problem, locale), (value) => html`${value}`)}
${isPicture(shot) ? picture(shot, locale) : null}</li>
`;
}

/** A picture comes from the browser; anything else in its place stays out. */
function isPicture(shot: string): boolean {
  return /^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/.test(shot);
}

function picture(shot: string, locale: Locale): Html {
  const words = text(locale, 'export.shot');
  return html`<figure><img src="${shot}" alt="${words}"><figcaption>${words}</figcaption></figure>
`;
}

const columns = ['kind', 'item', 'detail', 'outcome'] as const;
const classes: Readonly<Partial<Record<CheckedOutcome, string>>> = { pass: 'pass', fail: 'fail', review: 'review' };

function checked(delivery: Delivery, locale: Locale): Html {
  return html`<table>
<thead><tr>${columns.map((column) => html`<th scope="col">${text(locale, `export.column.${column}`)}</th>`)}</tr></thead>
<tbody>${listChecked(delivery, locale).map(
    ({
      outcome,
      row,
    }) => html`<tr><td>${row.kind}</td><td>${row.item}</td><td>${row.detail}</td><td class="${classes[outcome] ?? null}">${row.outcome}</td></tr>
`,
  )}</tbody>
</table>`;
}

function define(lines: readonly (readonly [string, string])[], write: (value: string) => Html): Html {
  return html`<dl>${lines.map(([label, value]) => html`<dt>${label}</dt><dd>${write(value)}</dd>`)}</dl>`;
}

/** An address of the web as a link. */
function linked(value: string): Html {
  return /^https?:\/\/\S+$/i.test(value) ? html`<a href="${value}" rel="noreferrer">${value}</a>` : html`${value}`;
}
