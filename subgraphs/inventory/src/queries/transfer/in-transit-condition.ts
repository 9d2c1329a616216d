import { raw } from '@mikro-orm/postgresql';

/** Which way units are on, seen from a level. */
export type Way = 'IN' | 'OUT';

/** The lines with units on the way, by the level that they reach or left: always few. */
export const ON_THE_WAY: Readonly<Record<Way, string>> = {
  IN: `select l.sku, l.to_location as location, l.in_transit
    from stock_transfer_line l where l.in_transit > 0`,
  OUT: `select l.sku, t.from_location as location, l.in_transit
    from stock_transfer_line l join stock_transfer t on t.id = l.transfer_id
    where l.in_transit > 0`,
};

/** Each operator of a number: in SQL, and whether a level with nothing on the way passes. */
const OPERATORS: Readonly<Record<string, readonly [sql: string, zero: (n: number) => boolean]>> = {
  eq: ['=', (n) => n === 0],
  gt: ['>', (n) => 0 > n],
  gte: ['>=', (n) => 0 >= n],
  lt: ['<', (n) => 0 < n],
  lte: ['<=', (n) => 0 <= n],
};

/**
 * What a number of units on the way asks of a level.
 *
 * Found from what is on the way, never by adding up level by level: of a million levels few wait
 * for something.
 */
export function inTransitCondition(way: Way) {
  return (operator: string, operand: unknown): Record<string, unknown> => {
    if (operator === 'in') return { $or: (operand as number[]).map((n) => one('eq', n)) };
    return one(operator, operand as number);
  };

  function one(operator: string, n: number) {
    const known = OPERATORS[operator];
    if (!known) throw new Error(`nobody asks a number ${operator}`);
    const [sql, passesZero] = known;
    const isAmong = passesZero(n) ? 'not in' : 'in';
    const having = passesZero(n) ? 'not ' : '';
    const text = (alias: string) => `(${alias}.sku, ${alias}.location) ${isAmong} (
      select w.sku, w.location from (${ON_THE_WAY[way]}) w
      group by w.sku, w.location having ${having}(sum(w.in_transit) ${sql} ?))`;
    return { [raw(text, [n])]: [] };
  }
}
