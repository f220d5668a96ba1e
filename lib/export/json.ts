import { type FileFormat, joinTexts } from './format.ts';

/** The published result; from the side panel with time, view and decisions. readDelivery opens it again. */
export const json: FileFormat = {
  type: 'application/json',
  render: ({ result, at, sidepanel }) =>
    writeJson(sidepanel === undefined ? result : { ...result, at: at.toISOString(), ...sidepanel }, 2),
  open: (_, several) => (several ? joinTexts('[\n', ',\n', '\n]\n') : joinTexts('', ',\n', '\n')),
};

/** JSON with controls, line separators and marks of direction escaped, so that a terminal that prints it obeys none. */
export function writeJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
