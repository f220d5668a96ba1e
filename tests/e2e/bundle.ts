import { build } from 'vite';

/** One script, minified as in the extension, that sets the module's exports on `globalThis[name]`. */
export async function bundle(entry: string, name: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name, fileName: name } },
  });
  const [result] = Array.isArray(output) ? output : [output];
  const chunk = result !== undefined && 'output' in result ? result.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`Nothing was bundled of ${entry}`);
  return chunk.code;
}
