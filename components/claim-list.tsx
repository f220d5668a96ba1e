import { nameCell, text } from '../lib/locales/text.ts';
import type { ClaimView, ReportView } from '../lib/model/view.ts';
import type { Store } from './store.ts';

const RESULTS = {
  agrees: 'outcome.pass',
  differs: 'popup.claims.differs',
  unread: 'outcome.notApplicable',
} as const;

/** What the text says beside what the tables hold, also where they agree; a claim is a button that shows its sentence. */
export function ClaimList({ store, report }: { readonly store: Store; readonly report: ReportView }) {
  const { claims, claimsLeft } = report;
  const { locale } = store.client;
  return (
    <>
      <ol>
        {claims.map((claim, index) => (
          // One sentence may say the same twice, and the list never moves.
          <ClaimItem key={index} store={store} claim={claim} />
        ))}
      </ol>
      {claimsLeft > 0 && <p class="notice">{text(locale, 'popup.claims.more', { count: claimsLeft })}</p>}
    </>
  );
}

function ClaimItem({ store, claim }: { readonly store: Store; readonly claim: ClaimView }) {
  const { client, actions, current } = store;
  const { locale } = client;
  const { fingerprint, subject, said, inTable, result, quote } = claim;
  const key = inTable.length > 0 ? 'popup.claims.compared' : 'popup.claims.unread';
  return (
    <li class={result} aria-current={current.value === fingerprint ? 'true' : undefined}>
      <button type="button" class="claim" onClick={() => void actions.go(fingerprint)}>
        <span class="outcome">{text(locale, RESULTS[result])}</span> {nameCell(locale, subject)}
      </button>
      <p class="compared">{text(locale, key, { said, inTable: inTable.join(' / ') })}</p>
      <blockquote>{quote}</blockquote>
    </li>
  );
}
