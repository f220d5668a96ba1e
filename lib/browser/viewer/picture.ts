import type { PdfPages } from '../../source/pdf/pages.ts';
import type { PageMark } from '../engine/mark.ts';

/** Width in pixels at which printed text can be read. */
const WIDTH = 1200;
/** The margin above and below the place, as part of the page's width: some lines of text. */
const MARGIN = 0.04;
/** The colours of marks on pages (mark-style.ts). */
const COLOURS: Readonly<Record<PageMark['outcome'], string>> = { fail: '#c5221f', review: '#b06000', pass: '#188038' };

/** Edges as parts of the page's width. */
interface PagePart {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Draws the strip of a page around a mark, with the mark: a PNG as a data URL; null where no page has the mark. */
export async function pictureOf(pages: PdfPages, { targets, parts, outcome }: PageMark): Promise<string | null> {
  const page = targets[0]?.closest<HTMLElement>('[data-page]') ?? null;
  if (page === null) return null;
  const inPage = (elements: PageMark['targets']) =>
    elements.filter((element) => page.contains(element)).map((element) => areaIn(page, element));
  const [outlined, tinted] = [inPage(targets), inPage(parts)];
  const canvas = document.createElement('canvas');
  await pages.draw(Number(page.dataset.page), canvas, WIDTH);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  const colour = COLOURS[outcome];
  context.fillStyle = `${colour}29`;
  for (const area of tinted) context.fillRect(...rectangle(area));
  context.strokeStyle = colour;
  context.lineWidth = 4;
  if (outcome === 'review') context.setLineDash([12, 8]);
  for (const area of outlined) context.strokeRect(...rectangle(area));
  const all = [...outlined, ...tinted];
  const top = Math.max(Math.floor((Math.min(...all.map((area) => area.top)) - MARGIN) * WIDTH), 0);
  const bottom = Math.min(Math.ceil((Math.max(...all.map((area) => area.bottom)) + MARGIN) * WIDTH), canvas.height);
  const strip = document.createElement('canvas');
  strip.width = canvas.width;
  strip.height = bottom - top;
  strip.getContext('2d')?.drawImage(canvas, 0, -top);
  return strip.toDataURL('image/png');
}

function areaIn(page: Element, element: Element): PagePart {
  const around = page.getBoundingClientRect();
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    left: (left - around.left) / around.width,
    top: (top - around.top) / around.width,
    right: (right - around.left) / around.width,
    bottom: (bottom - around.top) / around.width,
  };
}

function rectangle({ left, top, right, bottom }: PagePart): [x: number, y: number, width: number, height: number] {
  return [left * WIDTH, top * WIDTH, (right - left) * WIDTH, (bottom - top) * WIDTH];
}
