/** What root fields need to be asked for everything, several ways apart by ` | `. */
export const ROOT_ARGUMENTS: Readonly<Record<string, string>> = {
  orderWorkQueue: 'queue: UNPAID | queue: EXCEPTION | queue: HELD',
  salesSummary: 'groupBy: STORE, timeZone: "Asia/Shanghai"',
  sellable: 'channel: "MINI", skus: ["WARE-01S"]',
};

/** Objects that no list shows, so that they are known. */
export const SEEDS: Readonly<Record<string, string>> = {
  stockLotPolicy: 'sku: "TRACKED-LOT"',
  tillPolicy: 'store: "SH001" | store: "SH002"',
  tillDevice: 'store: "SH001", device: "MX-SH001" | store: "SH002", device: "MX-SH002"',
};

/** Roots whose answer does not say whose it is: it is the member's who is named. */
export const OF_NAMED_MEMBERS: readonly string[] = ['memberErasure', 'memberExport'];
