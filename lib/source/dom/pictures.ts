import type { Tree } from './tree.ts';

/** Pictures smaller than this in either direction are icons and lines. */
const minPicture = 50;
/** Frames smaller than this in either direction count visitors. */
const minFrame = 50;
const imageFile = /\.(?:png|jpe?g|gif|bmp|webp|tiff?|svg)(?:[?#]|$)/i;

/** Whether the element is a picture that may show a table. `element` has the role of an image. */
export function isPicture<N>(tree: Tree<N>, element: N): boolean {
  const name = tree.name(element);
  if (name === 'object' || name === 'embed') {
    const type = tree.attribute(element, 'type') ?? '';
    const source = tree.attribute(element, name === 'object' ? 'data' : 'src') ?? '';
    if (!type.startsWith('image/') && !(type === '' && imageFile.test(source))) return false;
  }
  return !isSmall(tree, element, minPicture);
}

export function isSmallFrame<N>(tree: Tree<N>, frame: N): boolean {
  return isSmall(tree, frame, minFrame);
}

/** By its attributes, its own style, or the picture's own size where it is known. */
function isSmall<N>(tree: Tree<N>, element: N, least: number): boolean {
  const style = tree.attribute(element, 'style') ?? '';
  const declared = (['width', 'height'] as const).map((name) => {
    const styled = new RegExp(`(?:^|[\\s;])${name}\\s*:\\s*([\\d.]+)px`, 'i').exec(style.slice(0, 1000))?.[1];
    const value = styled ?? tree.attribute(element, name);
    return value === null || value.includes('%') ? null : Number.parseFloat(value);
  });
  const sizes = declared.every((size) => size === null) ? tree.pictureSize(element) : declared;
  return sizes.some((size) => size !== null && size < least);
}

/** Whether an element of that style shows nothing but a picture behind it. */
export function isBackground<N>(tree: Tree<N>, element: N): boolean {
  const style = tree.attribute(element, 'style') ?? '';
  if (!/background(?:-image)?\s*:[^;]{0,200}url\(/i.test(style.slice(0, 2000))) return false;
  return (
    tree.textContent(element).trim() === '' && !tree.hasMoreThan(element, 0) && !isSmall(tree, element, minPicture)
  );
}
