import { browser } from 'wxt/browser';
import { DeskView } from '../../components/desk/desk.tsx';
import { createShell } from '../../components/desk/shell.ts';
import { showPage } from '../../components/show-page.tsx';
import { createDeskClient } from '../../lib/browser/tab/desk-client.ts';
import '../../components/desk/desk.css';

const client = await createDeskClient(browser, location.href);
await showPage(client, 'pages', 'desk.name', () => <DeskView shell={createShell(client)} />);
