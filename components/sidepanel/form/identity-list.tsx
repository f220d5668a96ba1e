import { useId, useState } from 'preact/hooks';
import { type TextKey, text } from '../../../lib/locales/text.ts';
import type { IdentityView } from '../../../lib/views/identities.ts';
import { Checkbox } from '../../checkbox.tsx';
import type { FormState } from './form-state.ts';
import { IdentityItem } from './identity-item.tsx';

interface IdentityGroup {
  readonly title: TextKey;
  readonly rules: readonly IdentityView['rule'][];
}

const GROUPS: readonly IdentityGroup[] = [
  { title: 'formView.identities.rows', rules: ['t3-row-total'] },
  { title: 'formView.identities.columns', rules: ['t3-outcome-total', 't3-balance'] },
  { title: 'formView.identities.blocks', rules: ['t4-total'] },
];

interface IdentityListProps {
  readonly form: FormState;
  /** The reader chose a sum. */
  readonly onShow: (identity: IdentityView) => void;
}

/** Every identity of the form by row, column and block, whether it holds or not. */
export function IdentityList({ form, onShow }: IdentityListProps) {
  const { locale, identities } = form;
  const [onlyFailing, setOnlyFailing] = useState(false);
  const heading = useId();
  const holding = identities.filter(({ state }) => state === 'holds').length;
  return (
    <section class="identities" aria-labelledby={heading}>
      <h3 id={heading}>{text(locale, 'formView.identities')}</h3>
      <p class="count">{text(locale, 'formView.identities.count', { count: identities.length, holding })}</p>
      <Checkbox
        label={text(locale, 'formView.identities.onlyFailing')}
        checked={onlyFailing}
        onChange={setOnlyFailing}
      />
      {GROUPS.map(({ title, rules }) => {
        const all = identities.filter(({ rule }) => rules.includes(rule));
        const listed = all.filter(({ state }) => !onlyFailing || state !== 'holds');
        return (
          <section key={title}>
            <h4>{text(locale, title)}</h4>
            {listed.length === 0 && <p class="none">{text(locale, 'formView.identities.allHold')}</p>}
            <ol>
              {listed.map((identity) => (
                <IdentityItem
                  key={`${identity.rule} ${identity.equals[0]}`}
                  form={form}
                  identity={identity}
                  onPress={() => onShow(identity)}
                />
              ))}
            </ol>
          </section>
        );
      })}
    </section>
  );
}
