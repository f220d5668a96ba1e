import { browser } from 'wxt/browser';
import changelog from '../../CHANGELOG.md?raw';
import { HelpPage } from '../../components/help/help-page.tsx';
import { showPage } from '../../components/show-page.tsx';
import { createHelpClient } from '../../lib/browser/help/help-client.ts';
import { ruleExamples } from '../../lib/views/rule-examples.ts';
import '../../components/help/help.css';

const client = await createHelpClient(browser, location.href, { rules: ruleExamples, changelog });
await showPage(client, 'help', 'help.title', () => <HelpPage client={client} />);
