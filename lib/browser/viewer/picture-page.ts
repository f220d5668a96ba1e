/** A picture as a PDF of one page. */
import { zlibSync } from 'fflate/browser';
import * as limits from '../../model/limits.ts';
import { FileProblem } from '../../source/file-problem.ts';

/** `bytes`: a picture as the browser shows it, in whatever format. Throws FileProblem. */
export async function pdfOfShownPicture(bytes: Uint8Array): Promise<Uint8Array> {
  const bitmap = await createImageBitmap(new Blob([bytes as BlobPart])).catch((error: unknown) => {
    throw new FileProblem('damaged', error);
  });
  const { width, height } = bitmap;
  try {
    if (width * height > limits.fileReading.pictures.pixels) throw new FileProblem('pictureTooLarge');
    const { pdfOfPicture } = await import('../../source/pdf/one-picture.ts');
    return pdfOfPicture({
      width,
      height,
      packing: '/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode',
      data: zlibSync(coloursOf(bitmap), { level: 1 }),
    });
  } finally {
    bitmap.close();
  }
}

/** Red, green and blue of each point, on white. */
function coloursOf(bitmap: ImageBitmap): Uint8Array {
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new FileProblem('pictureTooLarge');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const colours = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) {
    colours[to] = data[from] as number;
    colours[to + 1] = data[from + 1] as number;
    colours[to + 2] = data[from + 2] as number;
  }
  return colours;
}
