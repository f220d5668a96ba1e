import { browser } from 'wxt/browser';
import { showPage } from '../../components/show-page.tsx';
import { createSidepanelSources } from '../../components/sidepanel/sidepanel-sources.ts';
import { SidepanelView } from '../../components/sidepanel/sidepanel-view.tsx';
import { createSidepanelClient } from '../../lib/browser/tab/sidepanel-client.ts';
import '../../components/sidepanel/sidepanel.css';

const client = await createSidepanelClient(browser, location.href);
await showPage(client, 'pages', 'sidepanel.name', () => <SidepanelView sources={createSidepanelSources(client)} />);
