/** PDF layouts: HTML ones printed by Chromium, in every style. */
import type { Browser } from 'playwright-core';
import { print } from '../pdf/print.ts';
import { type PrintStyle, printStyles } from '../pdf/styles.ts';
import { htmlLayouts } from './html.ts';
import type { FileLayout } from './layout.ts';

/** A frame's content does not print, navigation stands beside the report, and a print has no title of its page. */
const unfit = ['html-frame', 'html-noise', 'html-nested', 'html-page-title'];
/** What prints as a page shows it. */
export const printable = htmlLayouts.filter(({ name }) => !unfit.includes(name));

/** Printing breaks labels by itself. */
const whole = printable.filter(({ name }) => name !== 'html-broken-labels');

export function pdfLayouts(browser: Browser): readonly FileLayout[] {
  return printStyles.map((style) => pdf(browser, style));
}

function pdf(browser: Browser, style: PrintStyle): FileLayout {
  return {
    name: `pdf-${style.name}`,
    kind: 'pdf',
    showsBlanks: true,
    showsEdges: style.name !== 'borderless',
    showsHeaders: true,
    // The generator's picture is an address, and nothing is there.
    showsPictures: false,
    complete: true,
    render: async (report, random) => {
      const { source, lost } = random.pick(whole).render(report, random);
      return { source: await print(browser, source, style), lost };
    },
  };
}
