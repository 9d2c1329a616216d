import { STATE_WORDS } from './generated/state-words.ts';

// Transfers, proposals, reservations and alerts say the same of their states in the same words.
const OF_DOCUMENTS: Readonly<Record<string, string>> = {
  ...STATE_WORDS.StockReservationStatus,
  ...STATE_WORDS.StockAlertStatus,
  ...STATE_WORDS.ReplenishmentStatus,
  ...STATE_WORDS.TransferStatus,
};

/** What the state of a document is called in Chinese; a state that has no word stays as it is. */
export function stateWord(status: string): string {
  return OF_DOCUMENTS[status] ?? status;
}
