import { formulaParts } from '../lib/findings/formula-parts.ts';
import { text, translate } from '../lib/locales/text.ts';
import type { FindingView } from '../lib/model/view.ts';
import { findingText } from './notice-text.ts';
import type { Store } from './store.ts';

type Suspect = FindingView['suspects'][number];

/** One finding: the sentence is a button that shows its place on the page; law, quotes and fix unfold on demand. */
export function FindingItem({ store, finding }: { readonly store: Store; readonly finding: FindingView }) {
  const { client, actions, current } = store;
  const { locale } = client;
  const { fingerprint, outcome, formula, suspects, quotes, clauses } = finding;
  const likeliest = suspects.slice(0, togetherIn(suspects));
  const others = suspects.slice(likeliest.length);
  const name = ({ cell, shouldBe, reason }: Suspect) => text(locale, `popup.suspect.${reason}`, { cell, shouldBe });
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
      {formula !== null && <Formula formula={formula} />}
      {likeliest.map((suspect) => (
        <p class="suspect" key={suspect.cell}>
          {name(suspect)}
        </p>
      ))}
      <details>
        <summary>{text(locale, 'popup.details')}</summary>
        <dl>
          <Entry name={text(locale, 'popup.fix')} values={[translate(locale, finding.fix)]} />
          <Entry name={text(locale, 'popup.otherSuspects')} values={others.map(name)} />
          <Entry name={text(locale, 'popup.quotes')} values={quotes} />
          <Entry name={text(locale, 'popup.clauses')} values={clauses} />
        </dl>
        <button type="button" class="plain" onClick={() => void actions.copy(findingText(locale, finding))}>
          {text(locale, 'popup.copyOne')}
        </button>
      </details>
    </li>
  );
}

/** How many suspects make the likeliest explanation: some repair alone and are alternatives, the others come in pairs. */
function togetherIn([first]: readonly Suspect[]): number {
  const alone: readonly (Suspect['reason'] | undefined)[] = ['oneCell', 'totalNotUpdated', 'swappedDigits'];
  return alone.includes(first?.reason) ? 1 : 2;
}

function Formula({ formula }: { readonly formula: string }) {
  const [rest, wrong] = formulaParts(formula);
  return (
    <p class="formula">
      {rest}
      <strong>{wrong}</strong>
    </p>
  );
}

function Entry({ name, values }: { readonly name: string; readonly values: readonly string[] }) {
  if (values.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      {[...new Set(values)].map((value) => (
        <dd key={value}>{value}</dd>
      ))}
    </>
  );
}
