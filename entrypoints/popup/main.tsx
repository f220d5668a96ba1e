import { render } from 'preact';
import { browser } from 'wxt/browser';
import { App } from '../../components/app.tsx';
import { createStore } from '../../components/store.ts';
import { createPopupClient } from '../../lib/browser/popup-client.ts';
import { text } from '../../lib/locales/index.ts';
import './style.css';

const client = createPopupClient(browser, location.href);
document.documentElement.lang = client.locale;
document.documentElement.classList.toggle('detached', client.detached);
document.title = text(client.locale, 'popup.name');
const root = document.getElementById('app');
if (root !== null) render(<App store={createStore(client)} />, root);
