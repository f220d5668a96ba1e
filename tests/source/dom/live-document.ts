import { JSDOM } from 'jsdom';

/** A live document as a browser has it after loading: jsdom does not load `srcdoc`, so it is written in. */
export function liveDocument(html: string): Document {
  const { document } = new JSDOM(html).window;
  fillFrames(document);
  return document;
}

function fillFrames(document: Document): void {
  for (const frame of document.querySelectorAll('iframe[srcdoc]')) {
    const inside = (frame as HTMLIFrameElement).contentDocument;
    if (inside === null) throw new Error('jsdom gave a frame no document');
    inside.open();
    inside.write(frame.getAttribute('srcdoc') ?? '');
    inside.close();
    fillFrames(inside);
  }
}
