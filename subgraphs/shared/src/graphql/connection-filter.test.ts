import { describe, expect, it } from '@jest/globals';
import { toFilter } from './connection-filter.ts';
import { afterCursor, decodeCursor, encodeCursor, orderOf } from './connection-cursor.ts';

const SHAPE = {
  filters: { name: 'name', tierCode: 'tier.code' },
  orders: { NAME: 'name', PRICE: 'price', ID: 'id' },
  tieBreak: 'id',
};
const filter = (where: object) => toFilter(where as never, SHAPE, 0);
const NEVER = { id: { $in: [] } };

describe('where', () => {
  it.each([
    [{}, {}],
    [{ name: { eq: 'a' } }, { $and: [{ name: { $eq: 'a' } }] }],
    [{ tierCode: { in: ['a'] } }, { $and: [{ tier: { code: { $in: ['a'] } } }] }],
    [{ name: { contains: '50%_\\' } }, { $and: [{ name: { $ilike: '%50\\%\\_\\\\%' } }] }],
    [{ name: { isNull: false } }, { $and: [{ name: { $ne: null } }] }],
    [{ name: { eq: null } }, {}],
    [{ name: null, and: null }, {}],
    [{ and: [] }, {}],
    [{ or: [] }, { $and: [NEVER] }],
    [{ not: {} }, { $and: [NEVER] }],
    [{ or: [{}, { name: { eq: 'a' } }] }, {}],
    [{ not: { name: { eq: 'a' } } }, { $and: [{ $not: { $and: [{ name: { $eq: 'a' } }] } }] }],
  ])('%j is %j', (where, expected) => {
    expect(filter(where)).toEqual(expected);
  });

  it.each([
    ['an unknown field', { secret: { eq: 1 } }],
    ['an own __proto__', JSON.parse('{"__proto__":{"eq":1}}')],
    ['constructor', { constructor: { eq: 1 } }],
    ['an operator of the ORM', { name: { $ne: 1 } }],
    ['an operator named like a method', { name: { toString: 1 } }],
    ['raw SQL', { name: { __raw: '1=1' } }],
  ])('does not leave out %s in silence', (_what, where) => {
    expect(() => filter(where as object)).toThrow(/is not/);
  });

  it('asks the shape for what is no property, once per operator', () => {
    const conditions = { phone: (operator: string, operand: unknown) => ({ [operator]: operand }) };
    const where = { not: { phone: { eq: 'a', in: ['b'] } } };
    expect(toFilter(where, { ...SHAPE, conditions }, 0)).toEqual({
      $and: [{ $not: { $and: [{ eq: 'a' }, { in: ['b'] }] } }],
    });
  });

  it('nests at most five deep', () => {
    const nest = (depth: number): object =>
      depth === 0 ? { name: { eq: 'a' } } : { not: nest(depth - 1) };
    expect(() => filter(nest(5))).not.toThrow();
    expect(() => filter(nest(6))).toThrow('nests deeper than 5');
  });

  it('has at most 200 conditions, and lists of at most 1000 values', () => {
    const many = (count: number) => ({
      or: Array.from({ length: count }, () => ({ name: { eq: 'a' } })),
    });
    expect(() => filter(many(200))).not.toThrow();
    expect(() => filter({ and: [many(150), many(51)] })).toThrow('more than 200 conditions');
    expect(() => filter({ name: { in: Array(1_001).fill('a') } })).toThrow('at most 1000 values');
  });
});

describe('an order', () => {
  it('ends with what is unique, in the direction of its last part', () => {
    expect(orderOf(SHAPE, [{ field: 'PRICE', direction: 'DESC' }])).toEqual([
      { property: 'price', direction: 'DESC' },
      { property: 'id', direction: 'DESC' },
    ]);
    expect(orderOf(SHAPE, [])).toEqual([{ property: 'id', direction: 'ASC' }]);
    expect(orderOf(SHAPE, [{ field: 'ID' }, { field: 'NAME' }])).toHaveLength(1);
    expect(() => orderOf(SHAPE, [{ field: 'constructor' }])).toThrow('not in the shape');
  });
});

describe('a cursor', () => {
  const byPrice = orderOf(SHAPE, [{ field: 'PRICE' }]);
  const byPriceDown = orderOf(SHAPE, [{ field: 'PRICE', direction: 'DESC' }]);

  it('holds the values of its row as text that loses nothing', () => {
    const cursor = encodeCursor({ id: 9_007_199_254_740_993n, price: '12.3400' }, byPrice);
    expect(decodeCursor(cursor, byPrice)).toEqual(['12.3400', '9007199254740993']);
  });

  it.each([
    ['of another order', encodeCursor({ id: 1, price: 1 }, byPriceDown)],
    ['of another list', encodeCursor({ id: 1, name: 1 }, orderOf(SHAPE, [{ field: 'NAME' }]))],
    ['that is no base64', '***'],
    ['that holds no list', Buffer.from('{"a":1}').toString('base64url')],
    ['that holds objects', Buffer.from('["A:price,A:id",{"$ne":null},1]').toString('base64url')],
    ['that is too short', Buffer.from('["A:price,A:id",1]').toString('base64url')],
  ])('is refused when it is one %s', (_what, cursor) => {
    expect(() => decodeCursor(cursor, byPrice)).toThrow('is not a cursor of this list');
  });

  it('goes on after its row among rows without a value, up and down', () => {
    const after = (order: typeof byPrice, price: unknown) =>
      afterCursor(order, [price, 7], () => true);
    expect(after(byPrice, 5)).toEqual({
      $or: [
        { $and: [{ $or: [{ price: { $gt: 5 } }, { price: { $eq: null } }] }] },
        { $and: [{ price: { $eq: 5 } }, expect.anything()] },
      ],
    });
    expect(after(byPrice, null)).toEqual({
      $or: [{ $and: [{ price: { $eq: null } }, expect.anything()] }],
    });
    expect(after(byPriceDown, null)).toMatchObject({
      $or: [{ $and: [{ price: { $ne: null } }] }, expect.anything()],
    });
  });
});
