import { z } from 'zod';
import { genericAdapter } from './generic-adapter.ts';
import type { IntakeAdapter } from './read-payload.ts';
import { taobaoAdapter } from './taobao-adapter.ts';

/** Every way of writing orders that is understood, by its name. */
export const ADAPTERS: ReadonlyMap<string, IntakeAdapter> = new Map(
  [genericAdapter, taobaoAdapter].map((adapter) => [adapter.name, adapter]),
);

/** What an adapter takes, as JSON Schema. */
export function jsonSchemaOf(adapter: IntakeAdapter): string {
  return JSON.stringify(z.toJSONSchema(adapter.schema, { io: 'input' }));
}
