import { useEffect, useState } from 'preact/hooks';
import { findLikeliest } from '../../lib/findings/problems.ts';
import { reportLanguage } from '../../lib/locales/report-language.ts';
import { text, titleOf, translate } from '../../lib/locales/text.ts';
import type { Locale } from '../../lib/model/locale.ts';
import type { FindingView } from '../../lib/model/view.ts';
import type { ResultRow } from '../../lib/views/batch-table.ts';
import { scoreOf } from '../../lib/views/scoring.ts';
import { Button } from '../button.tsx';
import { Evidence, Formula, Suspects } from '../finding-parts.tsx';
import { formatNumber } from '../format.ts';
import { groupFindings, sectionName } from '../grouping.ts';
import type { BatchesProps } from './state.ts';

/** The chosen report: its score with the costs, its findings, and buttons that open it. */
export function ReportDetails({ state, row }: BatchesProps & { readonly row: ResultRow | null }) {
  const { client } = state;
  const { locale } = client;
  if (row === null) {
    return (
      <aside aria-label={text(locale, 'batches.details')} class="quiet">
        {text(locale, 'batches.details.hint')}
      </aside>
    );
  }
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
      <Points state={state} row={row} />
      {!row.compared && <p class="quiet">{text(locale, 'batches.details.notCompared')}</p>}
      <FoundInReport state={state} row={row} />
    </aside>
  );
}

export function VisitButton({ state, url }: BatchesProps & Pick<ResultRow, 'url'>) {
  if (url === null) return null;
  const visit = () => void state.withBatch((client) => client.visit(url));
  return <Button look="box" label={text(state.client.locale, 'batches.details.visit')} onClick={visit} />;
}

function Points({ state, row }: BatchesProps & { readonly row: ResultRow }) {
  const { locale } = state.client;
  const { points, costs } = scoreOf(row.rules, state.scheme.value);
  return (
    <details>
      <summary>{text(locale, 'batches.details.score', { points: formatNumber(locale, points) })}</summary>
      <ul class="costs">
        {costs.map(({ rule, points: cost, capped }) => (
          <li key={rule}>
            {text(locale, capped ? 'batches.details.capped' : 'batches.details.cost', {
              rule: titleOf(locale, rule),
              points: formatNumber(locale, cost),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}

type ReportFindings = { readonly number: number; readonly found: readonly FindingView[] | 'failed' };

function FoundInReport({ state, row }: BatchesProps & { readonly row: ResultRow }) {
  const { client } = state;
  const { locale } = client;
  const [loaded, setLoaded] = useState<ReportFindings | null>(null);
  const batch = state.batch.value;
  const { number, compared } = row;
  // Loaded again after the comparison with other reports (`compared`).
  useEffect(() => {
    if (batch === null) return;
    let isWanted = true;
    client.findings(batch, number).then(
      (found) => isWanted && setLoaded({ number, found }),
      () => isWanted && setLoaded({ number, found: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [client, batch, number, compared]);
  const found = loaded?.number === number ? loaded.found : null;
  if (found === null) return <p class="quiet">{text(locale, 'popup.reading')}</p>;
  if (found === 'failed') return <p class="problem">{text(locale, 'batches.details.failed')}</p>;
  if (found.length === 0) return <p class="quiet">{text(locale, 'sidepanel.findings.none')}</p>;
  return (
    <>
      {groupFindings(found).map(({ section, findings }) => (
        <section key={section}>
          <h3>{sectionName(locale, section)}</h3>
          <ol>
            {findings.map((finding) => (
              <FindingItem key={finding.fingerprint} locale={locale} finding={finding} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function FindingItem({ locale, finding }: { readonly locale: Locale; readonly finding: FindingView }) {
  const { outcome, message, formula, suspects } = finding;
  return (
    <li class={outcome}>
      <span class="outcome">{text(locale, `outcome.${outcome}`)}</span> {translate(locale, message)}
      {formula !== null && <Formula locale={locale} formula={formula} />}
      <Suspects locale={locale} suspects={findLikeliest(suspects)} />
      <details>
        <summary>{text(locale, 'popup.details')}</summary>
        <Evidence locale={locale} finding={finding} />
      </details>
    </li>
  );
}
