import { render } from 'preact';
import { browser } from 'wxt/browser';
import { DeskView } from '../../components/desk/desk.tsx';
import { createShell } from '../../components/desk/shell.ts';
import { createDeskClient } from '../../lib/browser/tab/desk-client.ts';
import { loadLocale } from '../../lib/locales/load.ts';
import { text } from '../../lib/locales/text.ts';
import '../../components/desk/desk.css';

const client = await createDeskClient(browser, location.href);
await loadLocale(client.locale, 'pages');
document.documentElement.lang = client.locale;
document.documentElement.dataset.theme = client.theme;
document.title = text(client.locale, 'desk.name');
const root = document.getElementById('app');
if (root !== null) render(<DeskView shell={createShell(client)} />, root);
