/** The pages of a PDF as pictures, for a reader to look at beside what was found. */
import * as library from 'pdfjs-dist';

export interface PdfPages {
  /** In PDF points, before the file's own /Rotate turns the page. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** Draws a page (from 1) `width` pixels wide. */
  draw(page: number, canvas: Canvas, width: number): Promise<void>;
}

/** What is needed of a canvas element, which the core does not know. */
interface Canvas {
  width: number;
  height: number;
}

/** Pages beyond are not shown: nobody looks at a report of more, and each needs its size first. */
const MOST = 300;

/** `bytes` are taken over. `base` is the address of the folders cmaps/ and standard_fonts/. Rejects as pdf.js does. */
export async function openPages(bytes: Uint8Array, base: string, workerSrc: string): Promise<PdfPages> {
  library.GlobalWorkerOptions.workerSrc = workerSrc;
  const file = await library.getDocument({
    data: bytes,
    cMapUrl: `${base}cmaps/`,
    standardFontDataUrl: `${base}standard_fonts/`,
    useSystemFonts: true,
    verbosity: 0,
  }).promise;
  const numbers = Array.from({ length: Math.min(file.numPages, MOST) }, (_, index) => index + 1);
  const sizes: { width: number; height: number }[] = [];
  for (const number of numbers) {
    // Places on the page are given before it is turned, so it is shown so too.
    const { width, height } = (await file.getPage(number)).getViewport({ scale: 1, rotation: 0 });
    sizes.push({ width, height });
  }
  return {
    sizes,
    async draw(number, canvas, width) {
      const page = await file.getPage(number);
      const scale = width / page.getViewport({ scale: 1, rotation: 0 }).width;
      const viewport = page.getViewport({ scale, rotation: 0 });
      canvas.width = Math.ceil(viewport.width);
      canvas.height = Math.ceil(viewport.height);
      await page.render({ canvas: canvas as never, viewport }).promise;
    },
  };
}
