import { type HistoryEntry, historyEntrySchema, type ReportHistory, type ReportKey } from '../model/report-history.ts';
import { connectionTo, type Transaction, type Upgrade } from './connection.ts';
import { shareTransactions } from './shared-transactions.ts';

/** A database of its own: its reports can be read again, so it must not endanger decisions. */
const NAME = 'gouji-reports';
const TABLE = 'reports';

const upgrades: readonly Upgrade[] = [
  (database) => void database.createObjectStore(TABLE, { keyPath: ['year', 'agency'] }),
];

/** A history in the browser's database. A record that does not fit its schema counts as none. */
export function createReportHistory(): ReportHistory {
  const { run } = connectionTo(NAME, [TABLE], upgrades);
  // A batch asks for each of its reports.
  const read = shareTransactions(run, 'readonly');
  return {
    of: (key) => read((transaction) => find(transaction, key)),
    agenciesOf: (year) =>
      read(async (transaction) => {
        // An array is after every string, so this is every key that begins with the year.
        const keys = await transaction.objectStore(TABLE).getAllKeys(IDBKeyRange.bound([year], [year, []]));
        return keys.map((key) => String((key as readonly unknown[])[1]));
      }),
    keep: (key, changes) =>
      run('readwrite', async (transaction) => {
        const before = await find(transaction, key);
        const nothing: HistoryEntry = { ...key, report: null, previous: null, published: null };
        // Parsed, so that both have their keys in the same order.
        const after = historyEntrySchema.parse({ ...(before ?? nothing), ...changes });
        if (JSON.stringify(before) === JSON.stringify(after)) return false;
        await transaction.objectStore(TABLE).put(after);
        return true;
      }),
  };
}

async function find(transaction: Transaction, { agency, year }: ReportKey): Promise<HistoryEntry | null> {
  const { success, data } = historyEntrySchema.safeParse(await transaction.objectStore(TABLE).get([year, agency]));
  return success ? data : null;
}
