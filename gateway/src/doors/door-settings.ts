import { z } from 'zod';
import { listOf } from './origins.ts';
import { RATES, type RateTable } from './rates.ts';

const Rate = z.object({
  points: z.number().int().positive(),
  seconds: z.number().int().positive(),
});
const RatesOf = z.object({ requests: Rate, cost: Rate, guesses: Rate }).partial();

const Settings = z.object({
  /** `off`, or JSON of rates that differ: {"STAFF": {"requests": {"points": 9, "seconds": 1}}}. */
  ENTRESOL_RATES: z.string().default('{}'),
  /** Addresses of proxies in front of us, separated by commas. */
  ENTRESOL_TRUSTED_PROXIES: z.string().default(''),
});

/** The settings of the doors, from the environment; throws on what cannot be read. */
export function doorSettings(settings: Readonly<Record<string, string | undefined>>): {
  readonly rates: RateTable | false;
  readonly trustedProxies: readonly string[];
} {
  const { ENTRESOL_RATES: text, ENTRESOL_TRUSTED_PROXIES: proxies } = Settings.parse(settings);
  return { rates: text === 'off' ? false : ratesOf(text), trustedProxies: listOf(proxies) };
}

function ratesOf(text: string): RateTable {
  const kinds = Object.keys(RATES) as [keyof RateTable, ...(keyof RateTable)[]];
  const given = z.partialRecord(z.enum(kinds), RatesOf).parse(JSON.parse(text));
  const merged = kinds.map((kind) => [kind, { ...RATES[kind], ...given[kind] }]);
  return Object.fromEntries(merged) as RateTable;
}
