/** A file that is a picture (PNG or JPEG) as a PDF of one page. PDF packs pictures in the same ways, so most are not decoded. */
import { FileProblem } from '../file-problem.ts';
import { pdfOfPicture } from '../pdf/one-picture.ts';
import { readJpeg } from './jpeg.ts';
import { packPng, readPng } from './png.ts';

/** Throws FileProblem where it is damaged, of another kind, or has more points than `pixels`. */
export function pdfOfPictureFile(bytes: Uint8Array, pixels: number): Uint8Array {
  const within = <Sized extends { readonly width: number; readonly height: number }>(picture: Sized): Sized => {
    if (picture.width * picture.height > pixels) throw new FileProblem('pictureTooLarge');
    return picture;
  };
  if (bytes[0] === 0x89) return pdfOfPicture(packPng(within(readPng(bytes))));
  if (bytes[0] === 0xff) return pdfOfPicture(within(readJpeg(bytes)));
  throw new FileProblem('pictureKind');
}
