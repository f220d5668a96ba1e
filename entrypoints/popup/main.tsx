import { render } from 'preact';
import { browser } from 'wxt/browser';
import { App } from '../../components/popup/app.tsx';
import { createStore } from '../../components/store.ts';
import { createPopupClient } from '../../lib/browser/tab/popup-client.ts';
import { loadLocale } from '../../lib/locales/load.ts';
import { text } from '../../lib/locales/text.ts';
import '../../components/popup/popup.css';

const client = await createPopupClient(browser, location.href);
await loadLocale(client.locale, 'popup');
document.documentElement.lang = client.locale;
document.documentElement.dataset.theme = client.theme;
document.documentElement.classList.toggle('detached', client.detached);
document.title = text(client.locale, 'popup.name');
const root = document.getElementById('app');
if (root !== null) render(<App store={createStore(client)} />, root);
