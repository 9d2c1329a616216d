import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { generate } from '@graphql-codegen/cli';
import { subgraphSdl } from '@entresol/shared';
import { SUBGRAPH_NAMES } from './subgraph-names.ts';
import { typeDefsOf } from './type-defs-of.ts';

type Config = Exclude<Parameters<typeof generate>[0], { cwd: string; getConfig: unknown }>;
type Generates = Extract<Config, { generates: unknown }>['generates'];

const root = new URL('../', import.meta.url).pathname;

const COMMON = {
  useTypeImports: true,
  enumType: 'string-literal',
  enumsAsTypes: true,
  defaultScalarType: 'unknown',
  scalars: {
    ID: 'string',
    DateTime: { input: 'Date', output: 'Date | string' },
    Decimal: 'string',
    MinorUnits: 'number',
    CurrencyCode: 'string',
  },
};

/** Types exported as `XMapper` stand for the graph's type X as resolvers see it. */
function mappersOf(name: string): Record<string, string> {
  const file = `${root}subgraphs/${name}/src/graphql/mappers.ts`;
  const names = existsSync(file)
    ? [...readFileSync(file, 'utf8').matchAll(/export (?:type|interface) (\w+)Mapper\b/g)]
    : [];
  const sdl = typeDefsOf(name);
  const connections = [...sdl.matchAll(/^type (\w+Connection)\b/gm)].map(([, type]) => type!);
  return {
    UserError: '@entresol/shared#UserErrorFields',
    ...Object.fromEntries(connections.map((type) => [type, '@entresol/shared#AnyConnection'])),
    ...Object.fromEntries(names.map(([, type]) => [type!, `../mappers.ts#${type}Mapper`])),
  };
}

/** Resolver types of a subgraph, from its own SDL. */
function resolverTypes(name: string): Generates {
  const sdl = typeDefsOf(name);
  return {
    [`${root}subgraphs/${name}/src/graphql/generated/resolvers.ts`]: {
      schema: subgraphSdl(name, sdl),
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        ...COMMON,
        federation: true,
        contextType: '../context.ts#Context',
        mappers: mappersOf(name),
        maybeValue: 'T | null | undefined',
        inputMaybeValue: 'T | null | undefined',
        // What the SDL gives a default to is always there when a resolver runs.
        avoidOptionals: { defaultValue: true },
      },
    },
  };
}

/** Typed documents of the internal operations that a subgraph calls. */
function remoteDocuments(name: string): Generates {
  const folder = `${root}subgraphs/${name}/src/remote`;
  if (!existsSync(folder) || !readdirSync(folder).some((file) => file.endsWith('.graphql')))
    return {};
  return {
    [`${folder}/generated.ts`]: {
      schema: `${root}schema/internal.graphql`,
      documents: `${folder}/*.graphql`,
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        ...COMMON,
        scalars: { ...COMMON.scalars, DateTime: 'string' },
        documentMode: 'documentNode',
        skipTypename: true,
      },
    },
  };
}

const only = process.argv.slice(2);
const names =
  only.length > 0 ? SUBGRAPH_NAMES.filter((name) => only.includes(name)) : SUBGRAPH_NAMES;
await generate(
  {
    silent: true,
    errorsOnly: true,
    generates: Object.assign(
      {},
      ...names.flatMap((name) => [resolverTypes(name), remoteDocuments(name)]),
    ),
  },
  true,
);
