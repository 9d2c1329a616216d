import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HOUSE_ORDER_PLANTS } from './house-order-plants.ts';
import { HOUSE_STOCK_PLANTS } from './house-stock-plants.ts';
import {
  openPlantingGround,
  queriesOf,
  readText,
  sentenceOf,
  type Plant,
  type PlantingGround,
} from './planting-ground.ts';
import { STOCK_PLANTS } from './stock-plants.ts';

let ground: PlantingGround;
beforeAll(async () => {
  ground = await openPlantingGround();
});
afterAll(() => ground?.close());

/** The house's invariants say which was broken, and of what; those of stock say a sentence, too. */
const named = (plant: Plant): Plant => ({
  ...plant,
  found: [sentenceOf(plant), ...plant.found],
});

describe.each([
  {
    file: 'subgraphs/inventory/test/invariants.sql',
    schema: 'inventory',
    plants: STOCK_PLANTS,
  },
  {
    file: 'scripts/testing/invariants.sql',
    schema: 'public',
    plants: [...HOUSE_STOCK_PLANTS, ...HOUSE_ORDER_PLANTS].map(named),
  },
])('$file', ({ file, schema, plants }) => {
  const text = readText(file);

  it('finds nothing in an empty house', async () => {
    expect(await ground.find('', text, schema)).toEqual([]);
  });

  it.each(plants)('finds what is planted for $query, by that query alone', async (plant) => {
    expect(await ground.find(plant.sql, text, schema)).toEqual([plant.found]);
  });

  it('has a plant for every query', () => {
    const planted = queriesOf(text).map(
      (query) => plants.filter((plant) => query.includes(plant.query)).length,
    );
    expect(planted).toEqual(queriesOf(text).map(() => 1));
  });
});
