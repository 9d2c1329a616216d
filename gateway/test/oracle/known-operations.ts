import { readdirSync, readFileSync } from 'node:fs';
import { parse, validate, type GraphQLSchema } from 'graphql';
import { readSampleOperations } from '../../src/playground/sample-operations.ts';

/** An operation that somebody uses, and where it stands. */
export interface KnownOperation {
  readonly name: string;
  readonly text: string;
}

const FOLDERS = ['../journeys/', '../../../scripts/demo/', '../../../bench/load/'];
const IN_BACKTICKS = /`\s*((?:query|mutation|subscription|fragment|\{)[^`]*)`/g;

/** Every operation of the samples, of the journeys, of the demo's data and of the measurements. */
export function knownOperations(schema: GraphQLSchema): readonly KnownOperation[] {
  const samples = readSampleOperations().map(({ kind, file, text }) => ({
    name: `${kind}/${file}`,
    text,
  }));
  const written = FOLDERS.flatMap((folder) => {
    const url = new URL(folder, import.meta.url);
    const files = readdirSync(url).filter((file) => file.endsWith('.ts'));
    return files.flatMap((file) =>
      [...readFileSync(new URL(file, url), 'utf8').matchAll(IN_BACKTICKS)]
        .map(([, text = '']) => ({ name: file, text }))
        .filter(({ text }) => isOperationOf(schema, text)),
    );
  });
  return [...samples, ...written];
}

function isOperationOf(schema: GraphQLSchema, text: string): boolean {
  try {
    return validate(schema, parse(text)).length === 0;
  } catch {
    return false;
  }
}
