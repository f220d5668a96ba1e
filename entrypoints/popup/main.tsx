import { browser } from 'wxt/browser';
import { createStore } from '../../components/page-state.ts';
import { App } from '../../components/popup/app.tsx';
import { showPage } from '../../components/show-page.tsx';
import { createPopupClient } from '../../lib/browser/tab/popup-client.ts';
import '../../components/popup/popup.css';

const client = await createPopupClient(browser, location.href);
document.documentElement.classList.toggle('detached', client.detached);
await showPage(client, 'popup', 'popup.name', () => <App store={createStore(client)} />);
