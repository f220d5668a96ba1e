import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { FilePages } from '../../lib/model/clients/viewer.ts';
import type { SourceDocument } from '../../lib/model/document.ts';
import type { PageSize } from '../../lib/model/page-size.ts';
import { anchorKey } from './anchors.ts';
import { useElementWidth, useIsNearView } from './element-hooks.ts';
import { lineIn, placeOn } from './page-places.ts';
import { type PageText, textsByPage } from './page-texts.ts';
import { emsOf } from './text-width.ts';

interface PagesViewProps {
  readonly pages: FilePages;
  readonly document: SourceDocument;
  /** The accessible name of a page. */
  readonly name: (page: number) => string;
}

/**
 * Pages one under the other. Each is drawn when it comes near what is shown, and wiped when it is far again. Over the
 * picture lies, unseen, the text that was read: it can be selected and read out, and marks are put on it.
 */
export function PagesView({ pages, document, name }: PagesViewProps) {
  const texts = useMemo(() => textsByPage(document), [document]);
  return (
    <div class="pages">
      {pages.sizes.map((size, index) => (
        // A page is known by its number alone.
        <PageView
          key={index}
          pages={pages}
          page={index + 1}
          size={size}
          name={name(index + 1)}
          texts={texts.get(index + 1) ?? []}
        />
      ))}
    </div>
  );
}

interface PageViewProps {
  readonly pages: FilePages;
  readonly page: number;
  readonly size: PageSize;
  readonly name: string;
  readonly texts: readonly PageText[];
}

/** Limit of device pixels for one page: each takes 4 bytes, and small machines have little memory. */
const MOST_PIXELS = 16_000_000;

function PageView({ pages, page, size, name, texts }: PageViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const near = useIsNearView(canvas);
  const shown = useElementWidth(canvas);
  const ratio = size.turns % 2 === 0 ? size.width / size.height : size.height / size.width;
  const width = Math.ceil(Math.min(shown * devicePixelRatio, Math.sqrt(MOST_PIXELS * ratio)));

  useEffect(() => {
    const { current } = canvas;
    if (current === null || !near || width === 0) return;
    const drawing = new AbortController();
    // A page that cannot be drawn stays white: its findings are listed all the same.
    pages.draw(page, current, width, drawing.signal).catch(() => {});
    return () => drawing.abort();
  }, [pages, page, near, width]);

  useEffect(() => {
    const { current } = canvas;
    // A canvas gives its memory back when it has no size.
    if (current !== null && !near) current.width = current.height = 0;
  }, [near]);

  return (
    <section
      class="page"
      aria-label={name}
      data-page={page}
      data-width={size.width}
      data-height={size.height}
      data-turns={size.turns}
    >
      <canvas ref={canvas} style={{ aspectRatio: String(ratio) }} />
      {texts.map((each) => (
        <p
          key={anchorKey(each.anchor)}
          class={`place ${each.kind}`}
          lang="zh-CN"
          data-anchor={anchorKey(each.anchor)}
          style={placeOn(size, each.anchor.box)}
        >
          {each.lines.length === 0 ? each.text : linesOf(each, size)}
        </p>
      ))}
    </section>
  );
}

/** Each line over its own in the picture and as wide: what is underlined in it is underlined in the picture. */
function linesOf({ lines, anchor }: PageText, size: PageSize) {
  return lines.map(({ text, box }, index) => {
    // What goes on on the next page belongs to the sentence, but has no place on this one.
    if (box === null) return <span key={index}>{text}</span>;
    const { left, top, width, height } = lineIn(size, anchor.box, box);
    return (
      <span
        key={index}
        class="line"
        style={{
          marginLeft: pageWidths(left),
          marginTop: pageWidths(top),
          fontSize: pageWidths(width / emsOf(text.trimEnd())),
          lineHeight: pageWidths(height),
        }}
      >
        {text}
      </span>
    );
  });
}

/** CSS, whatever the zoom: the page is the container. */
function pageWidths(parts: number): string {
  return `${Math.round(parts * 1e5) / 1e3}cqw`;
}
