import { browser } from 'wxt/browser';
import { showPage } from '../../components/show-page.tsx';
import { createShell } from '../../components/sidepanel/shell.ts';
import { SidepanelView } from '../../components/sidepanel/sidepanel.tsx';
import { createSidepanelClient } from '../../lib/browser/tab/sidepanel-client.ts';
import '../../components/sidepanel/sidepanel.css';

const client = await createSidepanelClient(browser, location.href);
await showPage(client, 'pages', 'sidepanel.name', () => <SidepanelView shell={createShell(client)} />);
