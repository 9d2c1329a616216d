import { runCommand, type CommandContext } from '@entresol/shared';
import { accept } from '@entresol/shared/outcome';
import { canonicalDraft, type ProductDraft } from '../domain/product-draft.ts';
import { writeProducts } from './write-products.ts';

/** Creates or changes one product, once per idempotency key. */
export function upsertProduct(
  context: CommandContext,
  command: { readonly draft: ProductDraft; readonly idempotencyKey: string; readonly now: Date },
) {
  const { idempotencyKey, now } = command;
  const draft = canonicalDraft(command.draft);
  return runCommand(
    context,
    { name: 'upsertProduct', idempotencyKey, input: draft },
    async (tx) => {
      const written = await writeProducts(tx, context.events, [draft], now, () => ['input']);
      return written.ok ? accept({ sku: draft.sku }) : written;
    },
  );
}
