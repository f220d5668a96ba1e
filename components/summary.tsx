import { headline } from '../lib/locales/headline.ts';
import { reportLanguage } from '../lib/locales/report-language.ts';
import { text } from '../lib/locales/text.ts';
import type { Locale } from '../lib/model/locale.ts';
import type { ReportView, Tally } from '../lib/model/view.ts';
import { Checked } from './checked.tsx';

/** The agency, year and form of the report, and how much of it was read. */
export function Summary({ locale, report }: { readonly locale: Locale; readonly report: ReportView }) {
  const { agency, year, form, coverage } = report;
  const whole = coverage.read === coverage.expected;
  return (
    <div class="who">
      <h1 title={report.title ?? undefined} lang={agency === null ? undefined : reportLanguage(locale)}>
        {agency ?? text(locale, 'popup.agencyUnknown')}
      </h1>
      <p class="facts">
        <span>{year === null ? text(locale, 'popup.yearUnknown') : text(locale, 'popup.year', { year })}</span>
        <span title={text(locale, 'popup.formTitle', { form })}>{text(locale, `popup.form.${form}`)}</span>
        <span class={whole ? '' : 'short'}>{text(locale, 'popup.coverage', coverage)}</span>
      </p>
    </div>
  );
}

interface HeadlineProps {
  readonly locale: Locale;
  readonly tally: Tally;
  readonly report: Pick<ReportView, 'checked' | 'checks'>;
}

/** What was found and what became of it. */
export function Headline({ locale, tally, report: { checked, checks } }: HeadlineProps) {
  const { tone, words } = headline(locale, tally);
  const look = `verdict ${tone === 'partly' ? 'review' : tone}`;
  if (words !== '')
    return (
      <p class={look}>
        {words.split(/(?<=[；;])/).map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
    );
  const nothing = text(locale, tone === 'partly' ? 'popup.partly' : 'popup.clean', { checked });
  return (
    <div class={look}>
      <Checked locale={locale} words={nothing} checks={checks} />
    </div>
  );
}
