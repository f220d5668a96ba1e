import { reportLanguage } from '../lib/locales/report-language.ts';
import { citeSubject, text } from '../lib/locales/text.ts';
import type { Locale } from '../lib/model/locale.ts';
import type { ClaimView, ReportView } from '../lib/model/view.ts';
import type { PageState } from './page-state.ts';

const RESULTS = {
  agrees: 'outcome.pass',
  differs: 'popup.claims.differs',
  unread: 'outcome.notApplicable',
} as const;

/** The numbers of the text beside those of the tables; a claim is a button that shows its sentence. */
export function ClaimList({ state, report }: { readonly state: PageState; readonly report: ReportView }) {
  const { claims, claimsLeft } = report;
  const { locale } = state.client;
  return (
    <>
      <ol>
        {claims.map((claim, index) => (
          // One sentence may state a claim twice, and the list never moves.
          <ClaimItem key={index} state={state} claim={claim} />
        ))}
      </ol>
      {claimsLeft > 0 && <p class="notice">{text(locale, 'popup.claims.more', { count: claimsLeft })}</p>}
    </>
  );
}

function ClaimItem({ state, claim }: { readonly state: PageState; readonly claim: ClaimView }) {
  const { client, actions, current } = state;
  const { locale } = client;
  const { fingerprint, subject, result, quote } = claim;
  const understood = sayUnderstood(locale, claim);
  return (
    <li class={result} aria-current={current.value === fingerprint ? 'true' : undefined}>
      <button type="button" class="claim" onClick={() => void actions.go(fingerprint)}>
        <span class="outcome">{text(locale, RESULTS[result])}</span> {citeSubject(locale, subject)}
      </button>
      <p class="compared">{sayCompared(locale, claim)}</p>
      {understood !== '' && <p class="compared">{understood}</p>}
      <blockquote lang={reportLanguage(locale)}>{quote}</blockquote>
    </li>
  );
}

function sayCompared(locale: Locale, { said, inTable, fits, rounded, denial }: ClaimView): string {
  const tables = inTable.join(' / ');
  if (inTable.length === 0) return text(locale, 'popup.claims.unread', { said });
  const added = fits !== null && fits !== said && !rounded && !denial;
  return added
    ? text(locale, 'popup.claims.added', { said, sum: fits, inTable: tables })
    : text(locale, 'popup.claims.compared', { said, inTable: tables });
}

/** The body and the time that the sentence names, whether the number is rounded, and the word that was not understood. */
function sayUnderstood(locale: Locale, { rounded, body, time, unknown, sure }: ClaimView): string {
  const about = rounded ? text(locale, 'popup.claims.rounded') : '';
  const doubt = sure || unknown === '' ? '' : text(locale, 'popup.claims.unknown', { word: unknown });
  return [body, time, about, doubt].filter((part) => part !== '').join(' · ');
}
