import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generate } from '@graphql-codegen/cli';
import { subgraphSdl } from '@entresol/shared';
import { parse, type EnumValueDefinitionNode } from 'graphql';
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

/** Subgraphs whose people are refused by the state of a document. */
const REFUSE_BY_STATE = new Set<string>(['inventory', 'orders']);

/**
 * What the states and acts of a subgraph are called in Chinese, from the descriptions in its SDL:
 * whoever is refused reads the words that the graph has for them.
 */
function writeStateWords(name: string): void {
  const words = parse(typeDefsOf(name), { noLocation: true }).definitions.flatMap((node) =>
    node.kind === 'EnumTypeDefinition' && /(Status|State|Action)$/.test(node.name.value)
      ? [[node.name.value, Object.fromEntries((node.values ?? []).map(chineseOf))] as const]
      : [],
  );
  const content = JSON.stringify(Object.fromEntries(words), null, 2);
  writeFileSync(
    `${root}subgraphs/${name}/src/graphql/generated/state-words.ts`,
    `export const STATE_WORDS = ${content} as const;\n`,
  );
}

function chineseOf({ name, description }: EnumValueDefinitionNode): readonly [string, string] {
  const [chinese] = /^\p{Script=Han}[^:：.，,]*/u.exec(description?.value ?? '') ?? [];
  if (!chinese) throw new Error(`the description of ${name.value} does not begin in Chinese`);
  return [name.value, chinese.trim()];
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
for (const name of names) if (REFUSE_BY_STATE.has(name)) writeStateWords(name);
