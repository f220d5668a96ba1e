import { speakFormula } from '../locales/formula.ts';
import { reportLanguage } from '../locales/report-language.ts';
import { pointsText, scoreText } from '../locales/score-text.ts';
import { text, titleOf, translate } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import { type CheckedOutcome, listChecked } from './checked.ts';
import type { Delivery } from './delivery.ts';
import { type FileFormat, joinTexts } from './format.ts';
import { style, styleHash } from './html-style.ts';
import { drawTables } from './html-table.ts';
import { Html, html, inLanguages } from './html-text.ts';
import { type Imprint, imprintLines } from './imprint.ts';
import { plainLine } from './plain.ts';
import { detailsOf, type ProblemDetail } from './problem-details.ts';
import { listProblems, type ProblemRow } from './problems.ts';
import { scoreOfDelivery } from './score-rows.ts';
import { summarize } from './summary.ts';
import { nameChanges } from './words.ts';

/** A file that loads and runs nothing: problems with pictures, the tables, the list of checks. */
export const htmlFile: FileFormat = {
  type: 'text/html;charset=utf-8',
  render: (delivery, locale) => renderReport(delivery, locale).markup,
  open: (locale, _several, imprint) =>
    joinTexts(renderHead(locale, imprint, text(locale, 'export.title')).markup, '', HTML_END),
};

export const HTML_END = '</main>\n</body>\n</html>\n';

/** Even if markup of a page got into the file, it could load, run and send nothing. */
const policy = `default-src 'none'; img-src data:; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;

/** A file from its beginning to its first heading and who hands it over; HTML_END ends it. */
export function renderHead(locale: Locale, imprint: Imprint, title: string): Html {
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
${renderDefinitions(imprintLines(locale, imprint), locale)}`;
}

function renderReport(delivery: Delivery, locale: Locale): Html {
  const { heading, lines, conclusion } = summarize(delivery, locale);
  return html`<article>
<h2>${inLanguages(heading, locale)}</h2>
${renderDefinitions(lines, locale)}
<p><strong>${inLanguages(conclusion, locale)}</strong></p>
${renderScore(delivery, locale)}${renderChanges(delivery, locale)}${delivery.result.report === null ? null : renderLists(delivery, locale)}</article>
`;
}

/** What each problem cost, in the order of the report. */
function renderScore(delivery: Delivery, locale: Locale): Html | null {
  const score = scoreOfDelivery(delivery);
  if (score === null) return null;
  const name = plainLine(delivery.scheme?.name ?? '');
  const head = (key: 'score.column.off' | 'score.column.why' | 'export.column.rule' | 'export.column.message') =>
    html`<th scope="col">${text(locale, key)}</th>`;
  const rows = score.problems.map(
    ({ problem, rule, ...points }) =>
      html`<tr><td>${inLanguages(plainLine(translate(locale, problem.message)), locale)}</td><td>${titleOf(locale, rule)}</td><td>${points.off}</td><td>${pointsText(locale, points)}</td></tr>
`,
  );
  return html`<h3>${text(locale, 'score.explained')}</h3>
<p>${scoreText(locale, score)}${name === '' ? null : html` · ${text(locale, 'score.scheme', { name })}`}</p>
${
  rows.length === 0
    ? null
    : html`<div class="wide"><table>
<thead><tr>${head('export.column.message')}${head('export.column.rule')}${head('score.column.off')}${head('score.column.why')}</tr></thead>
<tbody>${rows}</tbody>
</table></div>
`
}`;
}

function renderChanges({ changes = [], result }: Delivery, locale: Locale): Html | null {
  if (changes.length === 0) return null;
  return html`<h3>${nameChanges(locale, result.source)}</h3>
<ul>${changes.map((sentence) => html`<li>${inLanguages(plainLine(sentence), locale)}</li>`)}</ul>
`;
}

function renderLists(delivery: Delivery, locale: Locale): Html {
  const { standing, settled, dismissed } = listProblems(delivery, locale);
  // Cells bear the numbers of what stands.
  const numbers = new Map(
    standing.flatMap(({ problem, row }) =>
      problem === null
        ? []
        : [problem.lead, ...problem.effects].map(({ fingerprint }) => [fingerprint, Number(row.number)] as const),
    ),
  );
  const tables = drawTables(delivery, numbers, locale);
  const list = (rows: readonly ProblemRow[], sheet: 'problems' | 'settled' | 'dismissed') =>
    rows.length === 0
      ? null
      : html`<h3>${text(locale, `export.sheet.${sheet}`)}</h3>
${new Html(sheet === 'problems' ? '<ol>' : `<ol start="${Number(rows[0]?.row.number)}">`)}${rows.map((row) => renderProblem(row, delivery, locale))}</ol>
`;
  return html`${list(standing, 'problems')}${list(settled, 'settled')}${list(dismissed, 'dismissed')}${
    tables.length === 0
      ? null
      : html`<h3>${text(locale, 'export.tables')}</h3>
<p>${text(locale, 'export.tables.hint')}</p>
<div class="wide">${tables}</div>
`
  }<h3>${text(locale, 'export.sheet.checked')}</h3>
<div class="wide">${renderChecked(delivery, locale)}</div>
`;
}

function renderProblem(listed: ProblemRow, { shots }: Delivery, locale: Locale): Html {
  const { problem, row } = listed;
  const shot = shots?.get(problem?.lead.fingerprint ?? '') ?? '';
  return html`<li><span class="${problem === null ? 'review' : problem.standing === 'dismissed' ? 'dismissed' : problem.outcome}">${row.outcome}</span> ${inLanguages(String(row.message ?? ''), locale)}
${renderDetails(detailsOf(listed, locale), locale)}
${isPicture(shot) ? renderPicture(shot, String(row.message ?? ''), locale) : null}</li>
`;
}

/** Whether this is a PNG of the browser; anything else stays out of the file. */
function isPicture(shot: string): boolean {
  return /^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/.test(shot);
}

function renderPicture(shot: string, message: string, locale: Locale): Html {
  const alternative = text(locale, 'export.shot.of', { message });
  return html`<figure><img src="${shot}" alt="${alternative}"><figcaption>${text(locale, 'export.shot')}</figcaption></figure>
`;
}

/** The `lang` of an element that holds words of the report; nothing in a file in its own language. */
function languageOf(locale: Locale): Html | null {
  const language = reportLanguage(locale);
  return language === undefined ? null : html` lang="${language}"`;
}

function renderDetails(details: readonly ProblemDetail[], locale: Locale): Html {
  const fields = details.map(([label, words, column]) => {
    const language = column === 'quotes' || column === 'clauses' ? languageOf(locale) : null;
    // A quote is in its language as a whole.
    const content = language === null ? renderWords(words, column, locale) : html`${words}`;
    return html`<dt>${label}</dt><dd${language}>${content}</dd>`;
  });
  return html`<dl>${fields}</dl>`;
}

function renderWords(words: string, column: ProblemDetail[2], locale: Locale): Html {
  return column === 'formula' ? renderFormula(words, locale) : inLanguages(words, locale);
}

/** A formula, for screen readers in words. */
function renderFormula(formula: string, locale: Locale): Html {
  const words = speakFormula(locale, formula);
  return words === formula
    ? inLanguages(formula, locale)
    : html`<span aria-hidden="true">${formula}</span><span class="unseen">${words}</span>`;
}

const columns = ['kind', 'item', 'detail', 'outcome'] as const;
const classes: Readonly<Partial<Record<CheckedOutcome, string>>> = { pass: 'pass', fail: 'fail', review: 'review' };

function renderChecked(delivery: Delivery, locale: Locale): Html {
  const rows = listChecked(delivery, locale).map(({ outcome, row }) => {
    const mark = classes[outcome] ?? null;
    return html`<tr><td>${row.kind}</td><td>${inLanguages(String(row.item ?? ''), locale)}</td><td>${renderFormula(String(row.detail ?? ''), locale)}</td><td class="${mark}">${row.outcome}</td></tr>
`;
  });
  return html`<table>
<thead><tr>${columns.map((column) => html`<th scope="col">${text(locale, `export.column.${column}`)}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table>`;
}

function renderDefinitions(lines: readonly (readonly [string, string])[], locale: Locale): Html {
  return html`<dl>${lines.map(([label, value]) => html`<dt>${label}</dt><dd>${renderValue(value, locale)}</dd>`)}</dl>`;
}

/** A web address becomes a link. */
function renderValue(value: string, locale: Locale): Html {
  return /^https?:\/\/\S+$/i.test(value)
    ? html`<a href="${value}" rel="noreferrer">${value}</a>`
    : inLanguages(value, locale);
}
