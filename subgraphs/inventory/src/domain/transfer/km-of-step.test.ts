import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { distanceBetween, KM_OF_STEP, type Place } from './find-nearest.ts';

/** Positions of the towns of China; given beside the project, not part of it. */
const file = join(
  import.meta.dirname,
  '../../../../../../shared/data/cn-adcode/adcode_to_town.csv.gz',
);

/** Towns that have a position, in order of their codes. */
function towns(): readonly Place[] {
  const [head, ...lines] = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  const at = (name: string) => head!.split(',').indexOf(name);
  const [level, adcode, longitude, latitude] = ['level', 'adcode', 'longitude', 'latitude'].map(at);
  return lines
    .map((line) => line.split(','))
    .filter((cells) => cells[level!] === 'town' && Number(cells[longitude!]) > 0)
    .map((cells, n) => ({
      code: `T${n}`,
      active: true,
      position: { longitude: Number(cells[longitude!]), latitude: Number(cells[latitude!]) },
      divisionCode: cells[adcode!]!,
    }));
}

/** Kilometres between each seventh town and another of the same group. */
function distances(groupOf: (town: Place) => string, isPair: (a: Place, b: Place) => boolean) {
  const all = towns();
  const kms = [...Map.groupBy(all, groupOf).values()].flatMap((group) =>
    group.flatMap((town, n) => {
      const other = group[(n * 7_919 + 13) % group.length]!;
      return n % 7 === 0 && isPair(town, other) ? [distanceBetween(town, other).km] : [];
    }),
  );
  return kms.toSorted((a, b) => a - b);
}

const from = (town: Place, digits: number) => town.divisionCode.slice(0, digits);

(existsSync(file) ? describe : describe.skip)('the kilometres of a step between divisions', () => {
  it.each([
    ['district', 0, 6, 6],
    ['city', 1, 4, 6],
    ['province', 2, 2, 4],
    ['country', 3, 0, 2],
  ] as const)('are about the middle of the real ones within a %s', (_what, step, same, other) => {
    const kms = distances(
      (town) => from(town, same),
      (a, b) => a.code !== b.code && (step === 0 || from(a, other) !== from(b, other)),
    );
    const middle = kms[Math.floor(kms.length / 2)]!;
    expect(kms.length).toBeGreaterThan(1_000);
    expect(KM_OF_STEP[step] / middle).toBeGreaterThan(0.75);
    expect(KM_OF_STEP[step] / middle).toBeLessThan(1.33);
  });
});
