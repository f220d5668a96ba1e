import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { createOptionsState } from '../../components/options/state.ts';
import { showPage } from '../../components/show-page.tsx';
import { createOptionsClient } from '../../lib/browser/options/options-client.ts';
import { rules } from '../../lib/checks/registry.ts';
import '../../components/options/options.css';

const client = createOptionsClient(browser, rules);
const state = createOptionsState(client, await client.speak('system'));
await state.open();
const look = { locale: state.locale.value, theme: state.theme.value, version: browser.runtime.getManifest().version };
await showPage(look, 'pages', 'settings.title', () => <OptionsPage state={state} />);
