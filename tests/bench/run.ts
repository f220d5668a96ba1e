import { measureInChromium } from './chromium.ts';
import { printFigures } from './figures.ts';
import { makePages } from './pages.ts';

const pages = makePages();
printFigures('In Chromium', await measureInChromium(pages));
