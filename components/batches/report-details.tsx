import { useEffect, useState } from 'preact/hooks';
import { decisionText, progressText, stateText } from '../../lib/locales/decision-text.ts';
import { reportLanguage } from '../../lib/locales/report-language.ts';
import { pointsText, scoreText } from '../../lib/locales/score-text.ts';
import { text, titleOf, translate } from '../../lib/locales/text.ts';
import type { Locale } from '../../lib/model/locale.ts';
import { explainScore } from '../../lib/triage/explained-score.ts';
import { problemsOf, type ReviewedProblem } from '../../lib/triage/reviewed-report.ts';
import type { ResultRow } from '../../lib/views/batch-table.ts';
import { Button } from '../button.tsx';
import { Evidence, Formula, Suspects } from '../finding-parts.tsx';
import { formatNumber } from '../format.ts';
import { sectionName } from '../grouping.ts';
import type { BatchesProps } from './state.ts';
import { VisitButton } from './visit-button.tsx';

/** The chosen report: its score with the costs, its findings, and buttons that open it. */
export function ReportDetails({ state, row }: BatchesProps & { readonly row: ResultRow }) {
  const { locale } = state.client;
  const found = useProblems({ state, row });
  return (
    <aside aria-label={text(locale, 'batches.details')}>
      <h2 lang={reportLanguage(locale)}>{row.label}</h2>
      {row.title !== null && (
        <p class="quiet" lang={reportLanguage(locale)}>
          {row.title}
        </p>
      )}
      <p class="fields">
        <Button
          look="box main"
          label={text(locale, 'batches.details.open')}
          onClick={() => void state.withBatch((client, id) => client.open(id, row.number))}
        />
        <VisitButton state={state} url={row.url} />
      </p>
      <Points state={state} row={row} found={found} />
      {!row.compared && <p class="quiet">{text(locale, 'batches.details.notCompared')}</p>}
      <FoundInReport locale={locale} found={found} />
    </aside>
  );
}

/** What each problem took off; `found` null: not read yet. */
function Points({
  state,
  row,
  found,
}: BatchesProps & { readonly row: ResultRow; readonly found: FoundProblems | null }) {
  const { locale } = state.client;
  const score = found === null || found === 'failed' ? null : explainScore(found, state.scheme.value);
  return (
    <details class="score">
      <summary>{text(locale, 'batches.details.score', { points: formatNumber(locale, row.score) })}</summary>
      {score !== null && (
        <>
          <p>{scoreText(locale, score)}</p>
          <ul class="costs">
            {score.problems.map(({ problem, rule, ...points }) => (
              <li key={problem.key} class={points.why}>
                <b>{titleOf(locale, rule)}</b> <span class="points">{pointsText(locale, points)}</span>
                <p>{translate(locale, problem.message)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

type FoundProblems = readonly ReviewedProblem[] | 'failed';

/** The problems of a report; null: being read. */
function useProblems({ state, row }: BatchesProps & { readonly row: ResultRow }): FoundProblems | null {
  const { client } = state;
  const [loaded, setLoaded] = useState<{ readonly number: number; readonly found: FoundProblems } | null>(null);
  const batch = state.batch.value;
  const { number } = row;
  // Loaded again when the row changes: after the comparison with other reports, and with each decision.
  useEffect(() => {
    if (batch === null) return;
    let isWanted = true;
    client.findings(batch, number).then(
      (report) =>
        isWanted &&
        setLoaded({
          number,
          found: report === null ? [] : problemsOf(report.findings, report.other, report.page, report.decisions),
        }),
      () => isWanted && setLoaded({ number, found: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [client, batch, number, row]);
  return loaded?.number === number ? loaded.found : null;
}

function FoundInReport({ locale, found }: { readonly locale: Locale; readonly found: FoundProblems | null }) {
  if (found === null) return <p class="quiet">{text(locale, 'popup.reading')}</p>;
  if (found === 'failed') return <p class="problem">{text(locale, 'batches.details.failed')}</p>;
  if (found.length === 0) return <p class="quiet">{text(locale, 'sidepanel.findings.none')}</p>;
  return (
    <>
      {[...Map.groupBy(found, ({ items }) => items[0].finding.section)].map(([section, problems]) => (
        <section key={section}>
          <h3>{sectionName(locale, section)}</h3>
          <ol>
            {problems.map((problem) => (
              <FoundProblem key={problem.key} locale={locale} problem={problem} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

interface FoundProblemProps {
  readonly locale: Locale;
  readonly problem: ReviewedProblem;
}

/** A problem with what was decided on it; the findings that it explains are listed below. */
function FoundProblem({ locale, problem }: FoundProblemProps) {
  const { outcome, standing, message, suspects, items, steps } = problem;
  const became = stateText(locale, problem);
  const { formula, sides } = items[0].finding;
  const effects = items.filter(({ finding }) => finding.message !== message);
  return (
    <li class={`${outcome} ${standing}`}>
      <span class="outcome">{text(locale, `outcome.${outcome}`)}</span>{' '}
      {became !== '' && <span class="state">{became}</span>} {translate(locale, message)}
      {formula !== null && <Formula locale={locale} formula={formula} sides={sides} />}
      <Suspects locale={locale} suspects={suspects} />
      {opinionsOn(locale, items).map((words) => (
        <p key={words} class="decision-text">
          {words}
        </p>
      ))}
      {steps.length > 0 && <p class="decision-text">{progressText(locale, steps)}</p>}
      {effects.length > 0 && (
        <ul class="effects">
          {effects.map(({ finding }) => (
            <li key={finding.fingerprint}>{translate(locale, finding.message)}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>{text(locale, 'popup.details')}</summary>
        <Evidence locale={locale} findings={items.map(({ finding }) => finding)} />
      </details>
    </li>
  );
}

/** Decisions with a reason or a note, each once. */
function opinionsOn(locale: Locale, items: ReviewedProblem['items']): readonly string[] {
  const said = items.flatMap(({ decision }) =>
    decision !== null && (decision.reason !== null || decision.note !== '') ? [decisionText(locale, decision)] : [],
  );
  return [...new Set(said)];
}
