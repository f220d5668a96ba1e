import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import type { OpenedFile, Opening } from '../../lib/model/clients/viewer.ts';
import type { Locale } from '../../lib/model/locale.ts';
import { Button } from '../button.tsx';
import { useOneFileDrop } from '../file-drop.ts';
import { BlocksView } from './blocks-view.tsx';
import { FileInput } from './file-input.tsx';
import { PagesView } from './pages-view.tsx';

interface FileViewProps {
  readonly file: OpenedFile;
  readonly locale: Locale;
  /** Set to the element that holds the file. */
  readonly content: { current: HTMLDivElement | null };
  readonly onOpen: (file: File) => void;
  /** Shows what the reading of its pictures gives. */
  readonly onRetry: (opening: Promise<Opening>) => void;
}

/** Shares of the available width. */
const ZOOMS = [0.5, 0.65, 0.8, 1, 1.25, 1.5, 2, 3, 4] as const;
const FULL_WIDTH = ZOOMS.indexOf(1);
/** Steps between zooms; 0: back to the full width. */
const KEYS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, '0': 0 };

/** The open file under a bar with its name, its zoom, and a button for another file. */
export function FileView({ file, locale, content, onOpen, onRetry }: FileViewProps) {
  const { readPictures } = file;
  const scroller = useRef<HTMLDivElement>(null);
  const drop = useOneFileDrop(onOpen);
  const [at, setAt] = useState(FULL_WIDTH);
  const zoom = ZOOMS[at] ?? 1;
  const last = useRef(zoom);
  const step = (by: number) => setAt(by === 0 ? FULL_WIDTH : Math.min(Math.max(at + by, 0), ZOOMS.length - 1));

  // The text at the top stays there.
  useLayoutEffect(() => {
    const { current } = scroller;
    if (current !== null) current.scrollTop *= zoom / last.current;
    last.current = zoom;
  }, [zoom]);

  return (
    <section aria-label={file.name} {...drop.handlers}>
      <div class="bar">
        <h2 title={file.name}>{file.name}</h2>
        <span class="zoom">
          <ZoomButton label={text(locale, 'file.zoomOut')} shown="−" keys="-" onClick={() => step(-1)} />
          <ZoomButton
            label={text(locale, 'file.zoomReset')}
            shown={`${Math.round(zoom * 100)} %`}
            keys="0"
            onClick={() => step(0)}
          />
          <ZoomButton label={text(locale, 'file.zoomIn')} shown="＋" keys="+" onClick={() => step(1)} />
        </span>
        <FileInput label={text(locale, 'file.another')} onFile={onOpen} />
      </div>
      {readPictures !== undefined && (
        <p class="unread-scans">
          {text(locale, 'file.unreadScans')}{' '}
          <Button
            label={text(locale, 'file.readPictures')}
            title={text(locale, 'file.readPictures.hint')}
            onClick={() => onRetry(readPictures())}
          />
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons do the same */}
      <div
        ref={scroller}
        class="file-scroller"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by key
        tabIndex={0}
        style={{ '--zoom': String(zoom) }}
        onKeyDown={(event) => {
          const by = KEYS[event.key];
          if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          step(by);
        }}
      >
        <div ref={content}>
          {file.pages === null ? (
            <BlocksView document={file.document} picture={text(locale, 'file.picture.mark')} />
          ) : (
            <PagesView
              pages={file.pages}
              document={file.document}
              name={(page) => text(locale, 'file.page', { page })}
            />
          )}
        </div>
      </div>
    </section>
  );
}

interface ZoomButtonProps {
  readonly label: string;
  readonly shown: string;
  readonly keys: string;
  readonly onClick: () => void;
}

/** Its name begins with its visible text, which people who use speech input say. */
function ZoomButton({ label, shown, keys, onClick }: ZoomButtonProps) {
  return (
    <Button label={shown} title={label} aria-label={`${shown} ${label}`} aria-keyshortcuts={keys} onClick={onClick} />
  );
}
