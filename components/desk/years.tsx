import { nameCompared } from '../../lib/findings/export/compared.ts';
import { type Locale, text } from '../../lib/locales/text.ts';
import type { BesidesView } from '../../lib/model/view.ts';
import { PreviousChoice } from './previous-choice.tsx';
import { PublishedOn } from './published-on.tsx';
import type { Desk } from './store.ts';

/** What the report is compared with and when it was published: how that is known, and a way to say otherwise. */
export function Years({ desk }: { readonly desk: Desk }) {
  const { locale } = desk.client;
  const report = desk.review.subject.value?.report;
  const besides = report?.besides;
  if (besides === undefined || report?.agency == null || report.year === null) return null;
  const of = { agency: report.agency, year: report.year };
  const { previous, declined } = besides;
  return (
    <>
      {previous?.pair === 'ask' && previous.agency !== null && (
        <Question desk={desk} agency={of.agency} former={previous.agency} year={of.year} />
      )}
      <details class="agency years">
        <summary>{summary(locale, besides)}</summary>
        {previous !== null && (
          <p>
            {text(locale, previous.chosen ? 'desk.years.chosen' : 'desk.years.found')}{' '}
            <Source source={previous.source} />
          </p>
        )}
        <PreviousChoice desk={desk} of={of} previous={previous} declined={declined} />
        <PublishedOn desk={desk} of={of} published={besides.published} />
      </details>
    </>
  );
}

function summary(locale: Locale, { previous, declined }: BesidesView): string {
  if (declined) return text(locale, 'desk.years.declined');
  if (previous === null) return text(locale, 'desk.years.none');
  return text(locale, 'desk.years.with', { report: nameCompared(locale, previous) });
}

/** An address of the web as a link. */
function Source({ source }: { readonly source: string | null }) {
  if (source === null) return null;
  if (!/^https?:/i.test(source)) return <span class="source">{source}</span>;
  return (
    <a class="source" href={source} target="_blank" rel="noreferrer">
      {source}
    </a>
  );
}

interface QuestionProps {
  readonly desk: Desk;
  readonly agency: string;
  readonly former: string;
  readonly year: number;
}

/** Whether an agency of another name is this one is not guessed; the answer holds for all its reports. */
function Question({ desk, agency, former, year }: QuestionProps) {
  const { client, acts } = desk;
  const { locale } = client;
  const answer = (same: boolean) => void acts.keep(() => client.years.answer({ agency, year }, former, same));
  return (
    <div class="notice question">
      <p>{text(locale, 'desk.years.ask', { former, agency, year: year - 1 })}</p>
      <button type="button" class="box" onClick={() => answer(true)}>
        {text(locale, 'desk.years.yes')}
      </button>{' '}
      <button type="button" class="box" onClick={() => answer(false)}>
        {text(locale, 'desk.years.no')}
      </button>
    </div>
  );
}
