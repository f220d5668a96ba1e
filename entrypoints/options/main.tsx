import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { createOptionsState } from '../../components/options/state.ts';
import { createOptionsClient } from '../../lib/browser/options/options-client.ts';
import { rules } from '../../lib/checks/registry.ts';
import '../../components/options/options.css';

const client = createOptionsClient(browser, rules);
const state = createOptionsState(client, await client.speak('system'));
const root = document.getElementById('app');
if (root !== null) render(<OptionsPage state={state} version={browser.runtime.getManifest().version} />, root);
