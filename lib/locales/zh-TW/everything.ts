import { prefixed } from '../prefixed.ts';
import { browserTexts } from './browser.ts';
import { desk } from './desk.ts';
import { exports } from './exports.ts';
import { formView } from './form-view.ts';
import { popup } from './popup.ts';
import { settings } from './settings.ts';
import { terminal } from './terminal.ts';
import { families, titles } from './titles.ts';

export const everything = {
  ...popup,
  ...prefixed('family', families),
  ...prefixed('title', titles),
  ...browserTexts,
  ...desk,
  ...formView,
  ...settings,
  ...exports,
  ...terminal,
};
