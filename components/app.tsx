import type { Client } from './client.ts';
import { Report } from './report.tsx';
import { Screen, useScreen } from './screen.tsx';
import type { Store } from './store.ts';

/** The popup. */
export function App({ store }: { readonly store: Store<Client> }) {
  useScreen(store);
  return <Screen store={store}>{(report, marks) => <Report store={store} report={report} marks={marks} />}</Screen>;
}
