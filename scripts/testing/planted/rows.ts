/** Writes rows of one table, each a record of SQL by column. */
export function rows(
  table: string,
  ...records: readonly Record<string, string | number>[]
): string {
  return records
    .map((record) => {
      const columns = Object.keys(record).join(', ');
      const values = Object.values(record).map(sqlOf).join(', ');
      return `insert into ${table} (${columns}) overriding system value values (${values});`;
    })
    .join('\n');
}

/** Numbers and what is written as SQL already stay as they are; everything else is a text. */
function sqlOf(value: string | number): string {
  if (typeof value === 'number' || /^(null|true|false|now\(\).*)$/.test(value))
    return String(value);
  return `'${value}'`;
}

/** Units of A at L that came from a supplier, with the level they make. */
export function received(level: Record<string, string | number> = {}, owner = 'HOUSE'): string {
  return [
    rows('inventory.stock_level', { sku: 'A', location: 'L', good: 1, ...level }),
    rows('inventory.stock_movement', {
      sku: 'A',
      location: 'L',
      type: 'RECEIPT',
      from_account: 'SUPPLIER',
      to_account: 'GOOD',
      quantity: 1,
      owner,
    }),
  ].join('\n');
}

/** A reservation R with a line of one unit of A at L. */
export function held(
  reservation: Record<string, string | number>,
  line: Record<string, string | number> = {},
): string {
  const { reference = 'R', status = 'ACTIVE' } = reservation;
  return [
    rows('inventory.reservation', { reference, status, kind: 'CART', ...reservation }),
    rows('inventory.reservation_line', {
      reference,
      sku: 'A',
      location: 'L',
      quantity: 1,
      kind: 'ORDER',
      active: String(status === 'ACTIVE'),
      ...line,
    }),
  ].join('\n');
}
