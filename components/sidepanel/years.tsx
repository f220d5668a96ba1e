import { nameCompared } from '../../lib/export/compared.ts';
import { text } from '../../lib/locales/text.ts';
import type { Locale } from '../../lib/model/locale.ts';
import type { ReportKey } from '../../lib/model/report-history.ts';
import type { KnownContextView } from '../../lib/model/view.ts';
import { Button } from '../button.tsx';
import { PreviousChoice } from './previous-choice.tsx';
import type { SidepanelProps } from './state.ts';

/** The report of the year before and the day of publication: their sources, and fields to correct them. */
export function Years({ state }: SidepanelProps) {
  const { locale } = state.client;
  const report = state.review.subject.value?.report;
  const knownContext = report?.knownContext;
  if (knownContext === undefined || report?.agency == null || report.year === null) return null;
  const of = { agency: report.agency, year: report.year };
  const { previous, declined } = knownContext;
  return (
    <>
      {previous?.pair === 'ask' && previous.agency !== null && (
        <Question state={state} agency={of.agency} former={previous.agency} year={of.year} />
      )}
      <details class="agency years">
        <summary>{summary(locale, knownContext)}</summary>
        {previous !== null && (
          <p>
            {text(locale, previous.chosen ? 'sidepanel.years.chosen' : 'sidepanel.years.found')}{' '}
            <Source source={previous.source} />
          </p>
        )}
        <PreviousChoice state={state} of={of} previous={previous} declined={declined} />
        <PublishedOn state={state} of={of} published={knownContext.published} />
      </details>
    </>
  );
}

function summary(locale: Locale, { previous, declined }: KnownContextView): string {
  if (declined) return text(locale, 'sidepanel.years.declined');
  if (previous === null) return text(locale, 'sidepanel.years.none');
  return text(locale, 'sidepanel.years.with', { report: nameCompared(locale, previous) });
}

/** The source of the other report; a web address is a link. */
function Source({ source }: { readonly source: string | null }) {
  if (source === null) return null;
  if (!/^https?:/i.test(source)) return <span class="source">{source}</span>;
  return (
    <a class="source" href={source} target="_blank" rel="noreferrer">
      {source}
    </a>
  );
}

interface QuestionProps extends SidepanelProps {
  readonly agency: string;
  readonly former: string;
  readonly year: number;
}

/** Asks whether an agency of another name, or of an uncertain one, is this one; the answer holds for all its reports. */
function Question({ state, agency, former, year }: QuestionProps) {
  const { client, actions } = state;
  const { locale } = client;
  const isRenamed = agency !== former;
  const answer = (same: boolean) => void actions.keep(() => client.years.answer({ agency, year }, former, same));
  return (
    <div class="notice question">
      <p>
        {text(locale, isRenamed ? 'sidepanel.years.ask' : 'sidepanel.years.askUnsure', {
          former,
          agency,
          year: year - 1,
        })}
      </p>
      <Button look="box" label={text(locale, 'sidepanel.years.yes')} onClick={() => answer(true)} />{' '}
      <Button look="box" label={text(locale, 'sidepanel.years.no')} onClick={() => answer(false)} />
    </div>
  );
}

interface PublishedOnProps extends SidepanelProps {
  readonly of: ReportKey;
  readonly published: KnownContextView['published'];
}

/** The day of publication: the dates on the page, and a field to correct them. */
function PublishedOn({ state, of, published: { read, given } }: PublishedOnProps) {
  const { client, actions } = state;
  const { locale, years } = client;
  return (
    <p>
      <label>
        {text(locale, 'sidepanel.years.published')}{' '}
        <input
          type="date"
          value={given ?? ''}
          onChange={({ currentTarget }) => {
            const [year, month, day] = currentTarget.value.split('-').map(Number);
            const date = year && month && day ? ([year, month, day] as const) : null;
            void actions.keep(() => years.publishedOn(of, date));
          }}
        />
      </label>{' '}
      {read.length === 0
        ? text(locale, 'sidepanel.years.published.unread')
        : text(locale, 'sidepanel.years.published.read', { dates: read })}
    </p>
  );
}
