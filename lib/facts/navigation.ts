import { navigation } from '../forms/vocabulary/page-words.ts';

/** Ways through a site, printed on its pages, are neither titles nor headings. */
export function isNavigation(text: string): boolean {
  return navigation.some((way) => way.test(text));
}
