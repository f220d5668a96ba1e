import { findLikeliest } from '../../lib/findings/problems.ts';
import { text, translate } from '../../lib/locales/text.ts';
import type { FindingView } from '../../lib/model/view.ts';
import { Button } from '../button.tsx';
import { Compared, Evidence, Formula, Suspects } from '../finding-parts.tsx';
import { findingText } from '../notice-text.ts';
import type { PageState } from '../page-state.ts';

/** One finding: its sentence is a button that shows the place on the page; its evidence unfolds. */
export function FindingItem({ state, finding }: { readonly state: PageState; readonly finding: FindingView }) {
  const { client, actions, current } = state;
  const { locale } = client;
  const { fingerprint, outcome, formula, suspects } = finding;
  return (
    <li class={outcome} aria-current={current.value === fingerprint ? 'true' : undefined}>
      <button
        type="button"
        class="place"
        value={fingerprint}
        aria-disabled={!finding.located}
        title={finding.located ? undefined : text(locale, 'popup.noPlace')}
        onClick={() => finding.located && void actions.go(fingerprint)}
      >
        <span class="outcome">{text(locale, `outcome.${outcome}`)}</span> {translate(locale, finding.message)}
      </button>
      {formula !== null && <Formula locale={locale} formula={formula} />}
      <Compared locale={locale} finding={finding} />
      <Suspects locale={locale} suspects={findLikeliest(suspects)} />
      <details>
        <summary>{text(locale, 'popup.details')}</summary>
        <Evidence locale={locale} finding={finding} />
        <Button label={text(locale, 'popup.copyOne')} onClick={() => void actions.copy(findingText(locale, finding))} />
      </details>
    </li>
  );
}
