import { useEffect, useState } from 'preact/hooks';
import { findLikeliest } from '../../lib/findings/causes.ts';
import { text, titleOf, translate } from '../../lib/locales/text.ts';
import type { Locale } from '../../lib/model/locale.ts';
import type { FindingView } from '../../lib/model/view.ts';
import type { ResultRow } from '../../lib/views/batch-table.ts';
import { scoreOf } from '../../lib/views/scoring.ts';
import { Evidence, Formula, Suspects } from '../finding-parts.tsx';
import { groupFindings } from '../grouping.ts';
import type { Batches } from './state.ts';
import { writeNumber } from './words.ts';

interface DetailsProps {
  readonly bench: Batches;
  readonly row: ResultRow | null;
}

/** The chosen report: its score and what cost it points, what was found, and ways to see it whole. */
export function Details({ bench, row }: DetailsProps) {
  const { client } = bench;
  const { locale } = client;
  if (row === null) {
    return (
      <aside aria-label={text(locale, 'batches.details')} class="quiet">
        {text(locale, 'batches.details.hint')}
      </aside>
    );
  }
  const { url } = row;
  return (
    <aside aria-label={text(locale, 'batches.details')}>
      <h2>{row.label}</h2>
      {row.title !== null && <p class="quiet">{row.title}</p>}
      <p class="fields">
        <button type="button" class="box main" onClick={() => void bench.act((it, id) => it.open(id, row.number))}>
          {text(locale, 'batches.details.open')}
        </button>
        {url !== null && (
          <button type="button" class="box" onClick={() => void bench.act((it) => it.visit(url))}>
            {text(locale, 'batches.details.visit')}
          </button>
        )}
      </p>
      <Points bench={bench} row={row} />
      {!row.compared && <p class="quiet">{text(locale, 'batches.details.notCompared')}</p>}
      <Found bench={bench} row={row} />
    </aside>
  );
}

function Points({ bench, row }: { readonly bench: Batches; readonly row: ResultRow }) {
  const { locale } = bench.client;
  const { points, costs } = scoreOf(row.rules, bench.scheme.value);
  return (
    <details>
      <summary>{text(locale, 'batches.details.score', { points: writeNumber(locale, points) })}</summary>
      <ul class="costs">
        {costs.map(({ rule, points: cost, capped }) => (
          <li key={rule}>
            {text(locale, capped ? 'batches.details.capped' : 'batches.details.cost', {
              rule: titleOf(locale, rule),
              points: writeNumber(locale, cost),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}

type ItemDetails = { readonly number: number; readonly found: readonly FindingView[] | 'failed' };

function Found({ bench, row }: { readonly bench: Batches; readonly row: ResultRow }) {
  const { client } = bench;
  const { locale } = client;
  const [report, setReading] = useState<ItemDetails | null>(null);
  const batch = bench.batch.value;
  const { number, compared } = row;
  // Read again once it was compared with the others.
  useEffect(() => {
    if (batch === null) return;
    let isWanted = true;
    client.findings(batch, number).then(
      (found) => isWanted && setReading({ number, found }),
      () => isWanted && setReading({ number, found: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [client, batch, number, compared]);
  const found = report?.number === number ? report.found : null;
  if (found === null) return <p class="quiet">{text(locale, 'popup.reading')}</p>;
  if (found === 'failed') return <p class="problem">{text(locale, 'batches.details.failed')}</p>;
  if (found.length === 0) return <p class="quiet">{text(locale, 'sidepanel.findings.none')}</p>;
  return (
    <>
      {groupFindings(found).map(({ section, findings }) => (
        <section key={section}>
          <h3>{text(locale, section === null ? 'popup.noSection' : `section.${section}`)}</h3>
          <ol>
            {findings.map((finding) => (
              <FoundItem key={finding.fingerprint} locale={locale} finding={finding} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function FoundItem({ locale, finding }: { readonly locale: Locale; readonly finding: FindingView }) {
  const { outcome, message, formula, suspects } = finding;
  return (
    <li class={outcome}>
      <span class="outcome">{text(locale, `outcome.${outcome}`)}</span> {translate(locale, message)}
      {formula !== null && <Formula formula={formula} />}
      <Suspects locale={locale} suspects={findLikeliest(suspects)} />
      <details>
        <summary>{text(locale, 'popup.details')}</summary>
        <Evidence locale={locale} finding={finding} />
      </details>
    </li>
  );
}
