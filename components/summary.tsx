import { text } from '../lib/locales/text.ts';
import type { Locale } from '../lib/model/locale.ts';
import type { Counts, ReportView } from '../lib/model/view.ts';

/** The agency, year and form of the report, and how much of it was read. */
export function Summary({ locale, report }: { readonly locale: Locale; readonly report: ReportView }) {
  const { agency, year, form, coverage } = report;
  const whole = coverage.read === coverage.expected;
  return (
    <>
      <h1 title={report.title ?? undefined}>{agency ?? text(locale, 'popup.agencyUnknown')}</h1>
      <p class="facts">
        <span>{year === null ? text(locale, 'popup.yearUnknown') : text(locale, 'popup.year', { year })}</span>
        <span title={text(locale, 'popup.formTitle', { form })}>{text(locale, `popup.form.${form}`)}</span>
        <span class={whole ? '' : 'short'}>{text(locale, 'popup.coverage', coverage)}</span>
      </p>
    </>
  );
}

interface OutcomeSummaryProps {
  readonly locale: Locale;
  readonly counts: Counts;
  /** Checks that gave an answer. */
  readonly checked: number;
}

/** How many findings there are, or that there are none. */
export function OutcomeSummary({ locale, counts: { fail, review, whole }, checked }: OutcomeSummaryProps) {
  if (fail > 0 || review > 0) {
    const key = fail === 0 ? 'popup.verdict.review' : review === 0 ? 'popup.verdict.fail' : 'popup.verdict.both';
    return <p class={`verdict ${fail > 0 ? 'fail' : 'review'}`}>{text(locale, key, { fail, review })}</p>;
  }
  return (
    <p class={`verdict ${whole ? 'clean' : 'review'}`}>
      {text(locale, whole ? 'popup.clean' : 'popup.partly', { checked })}
    </p>
  );
}
