import type { OrderTask } from '../load/load-job.ts';

export const NODES = 20;
export const PRODUCTS = 200;
export const MEMBERS = 200;
const LINES = 5;
const STOCK = 1_000_000;

/** Stores, each with all products in stock. */
export const STORE_CODES = Array.from(
  { length: NODES },
  (_, i) => `BN${String(i + 1).padStart(3, '0')}`,
);

/** The one product that is scarce, for the check on overselling; the last of all. */
export const SCARCE = { sku: skuOf(PRODUCTS + 1), stock: 100 };

/** Products of the measured shop, the same on both sides. */
export const SHOP_PRODUCTS = Array.from({ length: PRODUCTS + 1 }, (_, i) => ({
  sku: skuOf(i + 1),
  price: (20 + ((i * 37) % 90)).toFixed(2),
  stock: i === PRODUCTS ? SCARCE.stock : STOCK,
}));

export function skuOf(serial: number): string {
  return `SKU-${String(serial).padStart(4, '0')}`;
}

export function memberNoOf(serial: number): string {
  return `B${String(serial).padStart(6, '0')}`;
}

/** The n-th order of a round: other products, another store and member than its neighbours. */
export function orderTask(round: string, n: number, couponCode: string | null): OrderTask {
  const lines = Array.from({ length: LINES }, (_, line) => ({
    sku: skuOf(((n * 7 + line * 41) % PRODUCTS) + 1),
    quantity: 1 + ((n + line) % 2),
  }));
  return {
    key: `${round}-${n}`,
    store: STORE_CODES[n % NODES]!,
    memberNo: memberNoOf((n % MEMBERS) + 1),
    couponCode,
    points: 10,
    scene: 'SCAN_STORE_SHIPS',
    lines,
  };
}

/** One unit of the scarce product. */
export function scarceTask(n: number): OrderTask {
  return {
    key: `scarce-${n}`,
    store: STORE_CODES[0]!,
    memberNo: memberNoOf((n % MEMBERS) + 1),
    couponCode: null,
    points: 0,
    scene: null,
    lines: [{ sku: SCARCE.sku, quantity: 1 }],
  };
}
