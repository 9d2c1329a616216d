import { bulkUpsertProducts } from '../../commands/bulk-upsert-products.ts';
import { upsertProduct } from '../../commands/upsert-product.ts';
import type { Context } from '../context.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { toDraft } from '../to-draft.ts';
import { toUserError } from '../to-user-error.ts';

export const mutation: MutationResolvers = {
  async productUpsert(_root, { input, idempotencyKey }, context) {
    const { language } = context;
    const draft = toDraft(input);
    const now = context.clock.now();
    const outcome = await upsertProduct(context, { draft, idempotencyKey, now });
    if (!outcome.ok) {
      return { userErrors: outcome.refusals.map((refusal) => toUserError(refusal, language)) };
    }
    forget(context);
    const product = await context.loaders.productBySku.load(outcome.value.sku);
    return { product, userErrors: [] };
  },
  async productBulkUpsert(_root, { input, idempotencyKey }, context) {
    const { language } = context;
    const drafts = input.map(toDraft);
    const now = context.clock.now();
    const outcome = await bulkUpsertProducts(context, { drafts, idempotencyKey, now });
    if (!outcome.ok) {
      return { userErrors: outcome.refusals.map((refusal) => toUserError(refusal, language)) };
    }
    forget(context);
    return { upserted: outcome.value.upserted, userErrors: [] };
  },
};

/** Several mutations of one operation share a context: what was read before may be stale now. */
function forget({ em, loaders }: Context): void {
  em.clear();
  for (const loader of Object.values(loaders)) loader.clearAll();
}
