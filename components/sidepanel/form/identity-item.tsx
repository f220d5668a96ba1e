import { type TextKey, text } from '../../../lib/locales/text.ts';
import type { IdentityView } from '../../../lib/views/identities.ts';
import { Formula } from '../../finding-parts.tsx';
import type { FormState } from './form-state.ts';
import { identityName } from './form-text.ts';

const STATES: Readonly<Record<IdentityView['state'], { readonly sign: string; readonly name: TextKey }>> = {
  holds: { sign: '✓', name: 'outcome.pass' },
  wrong: { sign: '✗', name: 'outcome.fail' },
  open: { sign: '?', name: 'outcome.review' },
  unread: { sign: '?', name: 'formView.identity.unread' },
};

interface IdentityItemProps {
  readonly form: FormState;
  readonly identity: IdentityView;
  readonly onPress: () => void;
}

/** An identity: whether it holds, its name and its arithmetic. Pressing it marks its cells in the tables. */
export function IdentityItem({ form, identity, onPress }: IdentityItemProps) {
  const { locale, shown } = form;
  const { sign, name } = STATES[identity.state];
  return (
    <li>
      <button
        type="button"
        class={`identity ${identity.state}`}
        aria-pressed={shown.value === identity}
        onClick={onPress}
        title={text(locale, name)}
      >
        <span class="sign" aria-hidden="true">
          {sign}
        </span>
        <span class="unseen">{text(locale, name)}</span>{' '}
        <span class="sum">
          <span>{identityName(locale, identity)}</span> <Formula locale={locale} formula={identity.arithmetic} />
        </span>
      </button>
    </li>
  );
}
