import { useEffect, useRef } from 'preact/hooks';

/** The pages of a file that is shown as pictures. Sizes are in PDF points, the page upright. */
export interface Pages {
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** Draws a page (from 1) on the canvas, `width` device pixels wide. */
  draw(page: number, canvas: HTMLCanvasElement, width: number): Promise<void>;
}

/** Pages one under the other, each drawn when it comes near the window. `name` says what a page is called. */
export function PagesView({ pages, name }: { readonly pages: Pages; readonly name: (page: number) => string }) {
  return (
    <div class="pages">
      {pages.sizes.map(({ width, height }, index) => (
        // A page has no name but its number.
        <PageView key={index} pages={pages} page={index + 1} width={width} height={height} name={name(index + 1)} />
      ))}
    </div>
  );
}

interface PageProps {
  readonly pages: Pages;
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly name: string;
}

function PageView({ pages, page, width, height, name }: PageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { current } = canvas;
    if (current === null) return;
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        const pixels = Math.ceil(current.clientWidth * devicePixelRatio);
        // A page that cannot be drawn stays white: its findings are listed all the same.
        pages.draw(page, current, pixels).catch(() => {});
      },
      { rootMargin: '100% 0px' },
    );
    near.observe(current);
    return () => near.disconnect();
  }, [pages, page]);
  return (
    <div class="page" data-page={page} data-width={width} data-height={height}>
      <canvas ref={canvas} role="img" aria-label={name} style={{ aspectRatio: `${width} / ${height}` }} />
    </div>
  );
}
