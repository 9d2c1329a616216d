import { runCommand, type CommandContext } from '@entresol/shared';
import { accept } from '@entresol/shared/outcome';
import { canonicalDraft, type ProductDraft } from '../domain/product-draft.ts';
import { writeProducts } from './write-products.ts';

/** Creates or changes up to 1,000 products, all or nothing, once per idempotency key. */
export function bulkUpsertProducts(
  context: CommandContext,
  command: {
    readonly drafts: readonly ProductDraft[];
    readonly idempotencyKey: string;
    readonly now: Date;
  },
) {
  const { idempotencyKey, now } = command;
  const drafts = command.drafts.map(canonicalDraft);
  const input = { name: 'bulkUpsertProducts', idempotencyKey, input: drafts };
  return runCommand(context, input, async (tx) => {
    const fieldOf = (index: number) => ['input', String(index)];
    const written = await writeProducts(tx, context.events, drafts, now, fieldOf);
    return written.ok ? accept({ upserted: drafts.length }) : written;
  });
}
