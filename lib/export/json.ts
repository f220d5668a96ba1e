import { type FileFormat, framed } from './format.ts';

/** The published result; from the side panel with the time, the view and what was decided. readDelivery opens it again. */
export const json: FileFormat = {
  type: 'application/json',
  render: ({ result, at, sidepanel }) =>
    writeJson(sidepanel === undefined ? result : { ...result, at: at.toISOString(), ...sidepanel }, 2),
  open: (_, several) => (several ? framed('[\n', ',\n', '\n]\n') : framed('', ',\n', '\n')),
};

/** Controls, line separators and marks of direction are written as escapes: whoever prints the file prints no command. */
export function writeJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
