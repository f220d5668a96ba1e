/** `node tests/claims/passages/write-gaps.ts`: writes gaps.json anew; what comes or goes shows in the change. */
import { writeFileSync } from 'node:fs';
import { auditText } from '../harness.ts';
import { reportOfPassage } from '../passage.ts';
import { compareFindings } from '../score.ts';
import { file, gapsOf } from './gaps.ts';
import { sets } from './index.ts';

const gaps = sets.map(({ name, passages }) => [
  name,
  passages.flatMap((passage) => {
    const { findings } = auditText(reportOfPassage(passage));
    return gapsOf(passage, compareFindings(passage.must, findings));
  }),
]);
writeFileSync(file, `${JSON.stringify(Object.fromEntries(gaps), null, 2)}\n`);
