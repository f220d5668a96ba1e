/** The address of the largest picture among elements of the page; '' where there is none. */
export function pictureAddress(elements: readonly Element[]): string {
  const size = (image: HTMLImageElement) => image.naturalWidth * image.naturalHeight;
  const [largest] = elements
    .filter((element): element is HTMLImageElement => element.localName === 'img')
    .sort((one, other) => size(other) - size(one));
  return largest?.currentSrc ?? '';
}
