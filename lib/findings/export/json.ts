import { type FileFormat, framed } from './format.ts';

/** The published result; from the desk with the time, the view and what was decided. readDelivery opens it again. */
export const json: FileFormat = {
  type: 'application/json',
  render: ({ result, at, desk }) =>
    JSON.stringify(desk === undefined ? result : { ...result, at: at.toISOString(), ...desk }, null, 2),
  open: (_, several) => (several ? framed('[\n', ',\n', '\n]\n') : framed('', ',\n', '\n')),
};
