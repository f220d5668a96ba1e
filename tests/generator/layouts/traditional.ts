import { Converter } from 'opencc-js/cn2t';

const convert = Converter({ from: 'cn', to: 't' });

/** As a page in traditional characters writes it, with words that are only used there. */
export function inTraditional(source: string): string {
  return convert(source).replaceAll('文件', '檔案').replaceAll('復議', '複議');
}

const taiwan = [
  ['信息', '资讯'],
  ['文件', '档案'],
  ['项目', '专案'],
  ['复议', '覆议'],
] as const;

/** The form's words as Taiwan and Hong Kong have them, in simplified characters still. */
export function inTaiwansWords(label: string): string {
  return taiwan.reduce((text, [from, to]) => text.replaceAll(from, to), label);
}
