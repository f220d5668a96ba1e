import { useState } from 'preact/hooks';
import { listWords, warningWords } from '../../../lib/locales/assessment-words.ts';
import { reportLanguage } from '../../../lib/locales/report-language.ts';
import { text } from '../../../lib/locales/text.ts';
import type { Locale } from '../../../lib/model/locale.ts';
import type { ResultRow } from '../../../lib/views/batch-table.ts';
import { type Warning, type WarningKind, warningsOf } from '../../../lib/views/warnings.ts';
import { Button } from '../../button.tsx';
import { PickList } from '../../select.tsx';
import type { BatchesProps } from '../state.ts';
import { type AssessmentProps, ReportButton, Scrolls } from './parts.tsx';

/** A longer list is shown on demand. */
const SHOWN = 20;

/** Repeated and late reports, and agencies of the list without one. */
export function Warnings({ state, assessment }: AssessmentProps) {
  const { locale } = state.client;
  const [isWhole, setIsWhole] = useState(false);
  const all = warningsOf(assessment);
  const kinds = [...new Set(all.map((warning) => warning.kind))];
  const chosen = kinds.find((each) => each === state.warning.value) ?? '';
  const found = all.filter((warning) => chosen === '' || warning.kind === chosen);
  const shown = isWhole ? found : found.slice(0, SHOWN);
  const numbers = new Set(found.flatMap(({ reports }) => reports.map(({ number }) => number)));
  const words = kindWords(locale, chosen);
  return (
    <section aria-labelledby="warnings">
      <h2 id="warnings">
        {text(locale, 'assessment.warnings')} <span class="count">{all.length}</span>
      </h2>
      <ListNote state={state} assessment={assessment} />
      {all.length === 0 && <p class="quiet">{text(locale, 'assessment.warnings.none')}</p>}
      {all.length > 0 && (
        <>
          <p class="fields">
            <PickList
              label={text(locale, 'batches.list.filter')}
              value={chosen}
              values={kinds}
              nameOf={(each) => `${kindWords(locale, each)} ${all.filter((warning) => warning.kind === each).length}`}
              onChoose={(next) => {
                state.warning.value = kinds.find((each) => each === next) ?? null;
              }}
            />
            {numbers.size > 0 && (
              <Button
                look="box"
                label={text(locale, 'batches.overview.show')}
                onClick={() => state.narrow({ words, has: ({ number }) => numbers.has(number) })}
              />
            )}
          </p>
          <Scrolls label={words}>
            <table>
              <thead>
                <tr>
                  {(['warning', 'agency', 'year', 'detail'] as const).map((key) => (
                    <th key={key} scope="col" class={key === 'year' ? 'number' : undefined}>
                      {text(locale, `assessment.column.${key}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((warning) => (
                  <tr key={`${warning.kind} ${warning.year} ${warning.agency} ${warning.reports[0]?.number}`}>
                    <td class={warning.kind === 'missing' || warning.kind === 'late' ? 'fail' : 'review'}>
                      {kindWords(locale, warning.kind)}
                    </td>
                    <th scope="row" lang={reportLanguage(locale)}>
                      {warning.agency}
                    </th>
                    <td class="number">{warning.year ?? '—'}</td>
                    <td class="detail">
                      <Details state={state} warning={warning} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scrolls>
          {found.length > shown.length && (
            <p class="fields">
              <Button
                look="box"
                label={text(locale, 'batches.overview.showAll', { count: found.length })}
                onClick={() => setIsWhole(true)}
              />
            </p>
          )}
        </>
      )}
    </section>
  );
}

function kindWords(locale: Locale, kind: WarningKind | ''): string {
  return text(locale, kind === '' ? 'assessment.warnings' : `assessment.warning.${kind}`);
}

function ListNote({ state, assessment }: AssessmentProps) {
  const { locale } = state.client;
  const { batch } = state.progress.value ?? {};
  const isWaiting = assessment.list === null && batch !== undefined && batch.expected.length > 0;
  const notes = isWaiting ? [text(locale, 'batches.list.waiting')] : listWords(locale, assessment.list);
  return notes.map((words) => (
    <p key={words} class="quiet">
      {words}
    </p>
  ));
}

/** What the warning says, with a button for each of its reports. */
function Details({ state, warning }: BatchesProps & { readonly warning: Warning<ResultRow> }) {
  const { locale } = state.client;
  return (
    <>
      {warningWords(locale, warning)}
      {warning.reports.map((row) => (
        <span key={row.number} class="link">
          {' '}
          <ReportButton state={state} row={row} />
        </span>
      ))}
    </>
  );
}
