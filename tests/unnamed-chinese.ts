/**
 * Texts below an element that have Chinese characters, while no element around them says that they are in Chinese. It
 * needs nothing from outside, so that a browser can run it in any page.
 */
export function unnamedChinese(root: Element): readonly string[] {
  const found: string[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const holder = node.parentElement;
    const words = node.nodeValue ?? '';
    if (holder === null || /^(?:script|style)$/i.test(holder.tagName) || !/\p{Script=Han}/u.test(words)) continue;
    const lang = holder.closest('[lang]')?.getAttribute('lang') ?? '';
    if (!lang.startsWith('zh-')) found.push(`${holder.tagName.toLowerCase()}: ${words.trim()}`);
  }
  return found;
}
