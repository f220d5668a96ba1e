import type { PagePicture } from '../../model/clients/sidepanel.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { inTurn } from '../in-turn.ts';
import { exposureSchema, type ViewportArea } from '../messages.ts';
import { wait } from '../wait.ts';
import type { TabLink } from './tab-link.ts';

/** Chrome allows two pictures a second. */
const MILLISECONDS_BETWEEN = 550;

/** Takes pictures of places on the page, one after the other; the page is put back after each. */
export function createCamera(
  { tabs }: ExtensionApi<'tabs'>,
  link: TabLink,
): (fingerprint: string) => Promise<PagePicture> {
  let earliest = 0;

  async function isInFront(tabId: number): Promise<boolean> {
    return (await tabs.get(tabId)).active;
  }

  async function take(
    { tabId, windowId }: { tabId: number; windowId: number },
    area: ViewportArea,
  ): Promise<PagePicture> {
    earliest = performance.now() + MILLISECONDS_BETWEEN;
    const picture = await tabs.captureVisibleTab(windowId, { format: 'png' }).catch(() => null);
    if (picture === null) return { why: 'denied' };
    // The picture is of the window: the reader may have gone to another tab meanwhile.
    return (await isInFront(tabId)) ? { png: await crop(picture, area) } : { why: 'hidden' };
  }

  return inTurn(async (fingerprint) => {
    await wait(Math.max(earliest - performance.now(), 0));
    const { page } = link;
    try {
      if (page === null) return { why: 'gone' };
      if (!(await isInFront(page.tabId))) return { why: 'hidden' };
      const area = exposureSchema.parse(await link.send({ type: 'expose', fingerprint }));
      if (typeof area === 'string') return { why: area };
      const shot = await take(page, area);
      // Where nobody answers the page has changed, and the picture may be of the next one.
      await link.send({ type: 'cover' });
      return shot;
    } catch {
      return { why: 'gone' };
    }
  });
}

async function crop(picture: string, { left, top, right, bottom }: ViewportArea): Promise<string> {
  const image = await createImageBitmap(await (await fetch(picture)).blob());
  const canvas = document.createElement('canvas');
  const x = Math.floor(left * image.width);
  const y = Math.floor(top * image.height);
  canvas.width = Math.ceil(right * image.width) - x;
  canvas.height = Math.ceil(bottom * image.height) - y;
  canvas.getContext('2d')?.drawImage(image, -x, -y);
  return canvas.toDataURL('image/png');
}
