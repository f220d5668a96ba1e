import { useEffect, useState } from 'preact/hooks';
import type { PopupClient } from '../../lib/model/clients/popup.ts';
import type { PageState } from '../page-state.ts';

/** What `load` finds on the page that the tab shows; it is loaded again when the tab shows another page. */
export function useOfShownPage<T>(
  { client, screen }: PageState<PopupClient>,
  load: (client: PopupClient) => Promise<T>,
  initial: T,
): T {
  const [found, setFound] = useState(initial);
  const shown = screen.value;
  useEffect(() => {
    let current = true;
    void load(client).then((loaded) => {
      if (current) setFound(loaded);
    });
    return () => {
      current = false;
    };
  }, [client, shown]);
  return found;
}
