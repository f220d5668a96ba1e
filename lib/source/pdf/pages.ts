/** The pages of a PDF as pictures, for a reader to look at beside what was found. */
import * as library from 'pdfjs-dist';
import * as limits from '../../model/limits.ts';
import type { PageSize } from '../../model/page-size.ts';
import type { StopSignal } from './read.ts';

export interface PdfPages {
  readonly sizes: readonly PageSize[];
  /** Draws a page (from 1) upright, `width` pixels wide; `signal` ends it. */
  draw(page: number, canvas: Canvas, width: number, signal?: StopSignal): Promise<void>;
  /** Releases the file. */
  close(): void;
}

/** The part of a canvas element that is used: the core does not know the DOM's types. */
interface Canvas {
  width: number;
  height: number;
}

interface PagesOptions {
  /** Address of the folders cmaps/, standard_fonts/ and wasm/. */
  readonly base: string;
  /** Address of pdf.js's worker. */
  readonly workerSrc: string;
  readonly password?: string;
}

/** No report has more pages, and each page needs its size first. */
const MOST = 300;
/** Shown in place of a page that is damaged. */
const A4: PageSize = { width: 595, height: 842, turns: 0 };

/** `data` is taken over. Rejects as pdf.js does. */
export async function openPages(data: Uint8Array, { base, workerSrc, password }: PagesOptions): Promise<PdfPages> {
  library.GlobalWorkerOptions.workerSrc = workerSrc;
  const task = library.getDocument({
    data,
    ...(password === undefined ? {} : { password }),
    cMapUrl: `${base}cmaps/`,
    standardFontDataUrl: `${base}standard_fonts/`,
    wasmUrl: `${base}wasm/`,
    useSystemFonts: true,
    maxImageSize: limits.fileReading.pdf.picturePixels,
    verbosity: 0,
  });
  const file = await task.promise.catch(async (error: unknown) => {
    await task.destroy();
    throw error;
  });
  const sizes: PageSize[] = [];
  for (let number = 1; number <= Math.min(file.numPages, MOST); number++) {
    sizes.push(await file.getPage(number).then(sizeOf, () => A4));
  }
  return {
    sizes,
    async draw(number, canvas, width, signal) {
      const page = await file.getPage(number);
      signal?.throwIfAborted();
      const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
      canvas.width = Math.ceil(viewport.width);
      canvas.height = Math.ceil(viewport.height);
      const rendering = page.render({ canvas: canvas as never, viewport });
      const stop = () => rendering.cancel();
      signal?.addEventListener('abort', stop);
      try {
        await rendering.promise;
      } finally {
        signal?.removeEventListener('abort', stop);
        // A file may have hundreds of pages: nothing of a drawn page is kept.
        page.cleanup();
      }
    },
    close() {
      task.destroy().catch(() => {});
    },
  };
}

function sizeOf({ view, rotate }: { readonly view: readonly number[]; readonly rotate: number }): PageSize {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = view;
  return { width: x1 - x0, height: y1 - y0, turns: ((((rotate / 90) % 4) + 4) % 4) as PageSize['turns'] };
}
