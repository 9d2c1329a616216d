import {
  internalService,
  isInputPath,
  issueStatement,
  type Actor,
  type SubgraphClient,
} from '@entresol/shared';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, isObjectType } from 'graphql';
import pg from 'pg';
import { letsIn } from '../../../scripts/testing/written-rules.ts';
import { SUBGRAPH_NAMES } from '../../../scripts/subgraph-names.ts';
import type { JourneySystem } from './journey-system.ts';
import { BAD_VALUES, badInput, TOO_MANY, type BadValues } from './matrix/bad-values.ts';
import { readGraphShape, type Field } from './matrix/graph-shape.ts';
import { MEMBER, SERVICE } from './people.ts';

const IN_DEPTH = process.env['ENTRESOL_TEST_DEPTH'] === 'deep';
const MANAGER: Actor = {
  kind: 'STAFF',
  id: 'S0002',
  roles: ['CLERK', 'STORE_MANAGER'],
  stores: ['SH001'],
};
const ACTORS: readonly Actor[] = [MANAGER, SERVICE, MEMBER, internalService('sweep')];

/** Codes that tell of a fault of ours; nobody is away, so TEMPORARILY_UNAVAILABLE is one, too. */
const FAULTS = /^(INTERNAL.*|TEMPORARILY_UNAVAILABLE|UNCODED)$/;
/** Tables that say nothing of a change: what is remembered of requests, and what goes on beside them. */
const BESIDE = `'idempotency_key', 'outbox', 'outbox_head', 'consumer_cursor', 'order_process',
  'stock_alert', 'stock_alert_cursor'`;

/** Every change of the whole graph is sent values that no client should send. */
export function badValueJourneys(system: () => JourneySystem): void {
  describe('bad values', () => {
    let reader: pg.Client;
    beforeAll(async () => {
      reader = new pg.Client({ connectionString: system().databaseUrl });
      await reader.connect();
    });
    afterAll(() => reader?.end());

    it.each(SUBGRAPH_NAMES)(
      'in any change of %s are refused, or harmless: never a fault, never half done',
      async (name) => {
        const shape = readGraphShape(name);
        const fields = Object.values(shape.schema.getMutationType()?.getFields() ?? {});
        const faults: string[] = [];
        let before = await rowsOf(reader, name);
        for (const field of fields) {
          const rule = shape.rules.get(`Mutation.${field.name}`) ?? '';
          const actor = ACTORS.find((one) => letsIn(rule, one)) ?? SERVICE;
          const { client } = system().backdoors.get(name)!;
          const told = await sweep({ client, actor, field });
          faults.push(...told.faults);
          const after = await rowsOf(reader, name);
          faults.push(...told.astray);
          const isHalfDone = after !== before && !told.accepted;
          if (isHalfDone) faults.push(`${field.name}: ${changeOf(before, after)}`);
          before = after;
        }
        expect(faults).toEqual([]);
      },
      IN_DEPTH ? 600_000 : 60_000,
    );
  });
}

interface Swept {
  readonly client: SubgraphClient;
  readonly actor: Actor;
  readonly field: Field;
}

async function sweep(swept: Swept) {
  const { field } = swept;
  const faults: string[] = [];
  const astray: string[] = [];
  let accepted = false;
  for (const [what, bad] of Object.entries(BAD_VALUES)) {
    for (const variables of variantsOf(field, bad, what)) {
      const told = await codesOf(swept, variables);
      const { codes } = told;
      astray.push(...told.astray);
      if (what === TOO_MANY) faults.push(...notOnce(field, told.paths));
      accepted ||= codes.length === 0;
      if (codes.some((code) => FAULTS.test(code)))
        faults.push(`${field.name} with ${what}: ${codes}`);
    }
  }
  return { accepted, faults: [...new Set(faults)], astray: [...new Set(astray)] };
}

/** A list that is too long is refused once, and nobody is told of its lines. */
function notOnce(field: Field, paths: readonly (readonly string[])[]): readonly string[] {
  const times = Map.groupBy(paths, (path) => path.join('.'));
  const lines = paths.filter((path) => path.some((part) => /^\d+$/.test(part)));
  const twice = [...times].filter(([path, all]) => path !== '' && all.length > 1);
  if (lines.length === 0 && twice.length === 0) return [];
  const told = [...new Set([...lines.map((path) => path.join('.')), ...twice.flatMap(([p]) => p)])];
  return [`${field.name} is told of ${told.length} parts of a list that is too long: ${told[0]}`];
}

/** Bad everywhere at once; in depth also in one place at a time, where the rest is plausible. */
function variantsOf(field: Field, bad: BadValues, what: string) {
  const variants: Record<string, unknown>[] = [];
  const named = (only?: number) => {
    let before = 0;
    return Object.fromEntries(
      field.args.map(({ name, type }) => {
        const at = only === undefined ? undefined : only - before;
        const { input, leaves } = badInput(type, name, bad, at);
        before += leaves;
        return [name, input];
      }),
    );
  };
  const count = field.args.reduce(
    (sum, { name, type }) => sum + badInput(type, name, bad).leaves,
    0,
  );
  variants.push({ ...named(), idempotencyKey: `sweep ${field.name} ${what}` });
  for (let only = 0; IN_DEPTH && only < count; only += 1) {
    const given = named(only);
    const isKey = JSON.stringify(given['idempotencyKey']) !== '"sweep-idempotencyKey"';
    variants.push(
      isKey ? given : { ...given, idempotencyKey: `sweep ${field.name} ${what} ${only}` },
    );
  }
  return variants;
}

/** Codes of errors and refusals, none when it was accepted, and what of the input they name. */
async function codesOf({ client, actor, field }: Swept, variables: Record<string, unknown>) {
  const payload = getNamedType(field.type);
  const hasErrors = isObjectType(payload) && 'userErrors' in payload.getFields();
  const select = hasErrors
    ? '{ userErrors { code field } }'
    : isObjectType(payload)
      ? '{ __typename }'
      : '';
  const heads = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const [head, args] = field.args.length > 0 ? [`(${heads})`, `(${given})`] : ['', ''];
  const query = `mutation ${head} { ${field.name}${args} ${select} }`;
  const statement = issueStatement({ actor, requestId: 'sweep', language: 'en' });
  const answer: any = await client.execute({ query, variables }, statement);
  const errors = (answer.errors ?? []).map((it: any) => it.extensions?.code ?? 'UNCODED');
  const refusals = answer.data?.[field.name]?.userErrors ?? [];
  const paths: readonly (readonly string[])[] = refusals.map((it: any) => it.field ?? []);
  const away = paths.filter((path) => path.length > 0 && !isInputPath(field.args, path));
  return {
    codes: [...errors, ...refusals.map((it: any) => it.code as string)] as readonly string[],
    paths,
    astray: away.map((path) => `${field.name} has no ${path.join('.')}`),
  };
}

/** The tables whose counts are others now. */
function changeOf(before: string, after: string): string {
  const known = new Set(before.split(', '));
  return after
    .split(', ')
    .filter((count) => !known.has(count))
    .join(', ');
}

/** How many rows a subgraph has, by table. */
async function rowsOf(reader: pg.Client, name: string): Promise<string> {
  const { rows } = await reader.query(
    `select string_agg(format('%s %s', table_name, (xpath('/row/n/text()', query_to_xml(
       format('select count(*) as n from %I.%I', table_schema, table_name), false, true, '')))[1]),
       ', ' order by table_name) as counts
     from information_schema.tables
     where table_schema = $1 and table_type = 'BASE TABLE' and table_name not in (${BESIDE})`,
    [name],
  );
  return rows[0].counts as string;
}
