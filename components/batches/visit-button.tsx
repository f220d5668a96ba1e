import { text } from '../../lib/locales/text.ts';
import type { ResultRow } from '../../lib/views/batch-table.ts';
import { Button } from '../button.tsx';
import type { BatchesProps } from './state.ts';

export function VisitButton({ state, url }: BatchesProps & Pick<ResultRow, 'url'>) {
  if (url === null) return null;
  const visit = () => void state.withBatch((client) => client.visit(url));
  return <Button look="box" label={text(state.client.locale, 'batches.details.visit')} onClick={visit} />;
}
