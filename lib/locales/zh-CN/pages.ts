import { prefixed } from '../prefixed.ts';
import { exports } from './exports.ts';
import { formView } from './form-view.ts';
import { settings } from './options.ts';
import { popup } from './popup.ts';
import { sidepanel } from './sidepanel.ts';
import { families, titles } from './titles.ts';
import { files } from './viewer.ts';

/** What the extension's large pages show. */
export const pages = {
  ...popup,
  ...prefixed('family', families),
  ...prefixed('title', titles),
  ...sidepanel,
  ...formView,
  ...settings,
  ...exports,
  ...files,
};
