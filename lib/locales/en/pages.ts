import { exports } from './exports.ts';
import { formView } from './form-view.ts';
import { settings } from './options.ts';
import { popup } from './popup.ts';
import { sidepanel } from './sidepanel.ts';
import { files } from './viewer.ts';

/** The texts of the extension's large pages. */
export const pages = {
  ...popup,
  ...sidepanel,
  ...formView,
  ...settings,
  ...exports,
  ...files,
};
