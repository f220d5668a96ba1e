/**
 * The full traditional → simplified dictionary. 54 KB and 20 ms: loaded on its own, for traditional pages only.
 * Plain t→cn: the mode for Taiwan phrases turns 档案馆 into 文件馆.
 */
import { Converter } from 'opencc-js/t2cn';

export const fold: (text: string) => string = Converter({ from: 't', to: 'cn' });
