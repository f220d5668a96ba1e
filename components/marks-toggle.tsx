import { text } from '../lib/locales/text.ts';
import { Checkbox } from './checkbox.tsx';
import type { PageState } from './page-state.ts';

/** Whether findings are marked on the page. */
export function MarksToggle({ state, marks }: { readonly state: PageState; readonly marks: boolean }) {
  const { client, actions } = state;
  return (
    <Checkbox
      label={text(client.locale, 'popup.marks')}
      checked={marks}
      onChange={(on) => void actions.toggleMarks(on)}
    />
  );
}
