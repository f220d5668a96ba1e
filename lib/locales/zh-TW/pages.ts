// Written by scripts/traditional-texts.ts.
import exports from './exports.json' with { type: 'json' };
import formView from './form-view.json' with { type: 'json' };
import settings from './options.json' with { type: 'json' };
import { popup } from './popup.ts';
import sidepanel from './sidepanel.json' with { type: 'json' };
import files from './viewer.json' with { type: 'json' };

/** The texts of the extension's large pages. */
export const pages = {
  ...popup,
  ...sidepanel,
  ...formView,
  ...settings,
  ...exports,
  ...files,
};
