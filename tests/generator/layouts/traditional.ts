import { Converter } from 'opencc-js/cn2t';

const convert = Converter({ from: 'cn', to: 't' });

/** As a page in traditional characters writes it, with words that are only used there. */
export function inTraditional(source: string): string {
  return convert(source).replaceAll('文件', '檔案').replaceAll('復議', '複議');
}
