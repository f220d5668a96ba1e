import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/options/app.tsx';
import { createOptionsStore } from '../../components/options/state.ts';
import { createOptionsClient } from '../../lib/browser/options/options-client.ts';
import { rules } from '../../lib/checks/registry.ts';
import '../../components/options/options.css';

const client = createOptionsClient(browser, rules);
const store = createOptionsStore(client, await client.speak('system'));
const root = document.getElementById('app');
if (root !== null) render(<OptionsPage store={store} version={browser.runtime.getManifest().version} />, root);
