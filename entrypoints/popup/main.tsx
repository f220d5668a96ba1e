import { browser } from 'wxt/browser';
import { createPageState } from '../../components/page-state.ts';
import { PopupApp } from '../../components/popup/popup-app.tsx';
import { showPage } from '../../components/show-page.tsx';
import { createPopupClient } from '../../lib/browser/tab/popup-client.ts';
import '../../components/popup/popup.css';

const client = await createPopupClient(browser, location.href);
document.documentElement.classList.toggle('detached', client.detached);
await showPage(client, 'popup', 'popup.name', () => <PopupApp state={createPageState(client)} />);
