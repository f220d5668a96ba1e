import { prefixed } from '../prefixed.ts';
import { batch } from './batch.ts';
import { desk } from './desk.ts';
import { exports } from './exports.ts';
import { files } from './files.ts';
import { popup } from './popup.ts';
import { families, titles } from './titles.ts';
import { workbench } from './workbench.ts';

/** What the page for many reports shows. */
export const workbenchPage = {
  ...popup,
  ...prefixed('family', families),
  ...prefixed('title', titles),
  ...desk,
  ...exports,
  ...files,
  ...workbench,
  ...batch,
};
