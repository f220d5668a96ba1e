import { prefixed } from '../prefixed.ts';
import { desk } from './desk.ts';
import { exports } from './exports.ts';
import { files } from './files.ts';
import { formView } from './form-view.ts';
import { popup } from './popup.ts';
import { settings } from './settings.ts';
import { families, titles } from './titles.ts';

/** What the extension's large pages show. */
export const pages = {
  ...popup,
  ...prefixed('family', families),
  ...prefixed('title', titles),
  ...desk,
  ...formView,
  ...settings,
  ...exports,
  ...files,
};
