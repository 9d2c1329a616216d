import { toMoney, toUnitPrice, type CommonRefusal } from '@entresol/shared';
import { lineAmountMinor } from '@entresol/shared/decimal';
import type { Outcome } from '@entresol/shared/outcome';
import { approvePurchase } from '../../commands/procurement/approve-purchase.ts';
import { confirmPurchase } from '../../commands/procurement/confirm-purchase.ts';
import {
  amendPurchase,
  draftPurchase,
  type PurchaseRef,
} from '../../commands/procurement/draft-purchase.ts';
import { cancelPurchase, closePurchase } from '../../commands/procurement/end-purchase.ts';
import { receivePurchase, returnPurchase } from '../../commands/procurement/receive-purchase.ts';
import { upsertSupplier } from '../../commands/procurement/upsert-supplier.ts';
import type { StockRefusal } from '../../domain/refusals.ts';
import {
  findReceipts,
  findPurchase,
  listPurchases,
} from '../../queries/procurement/list-purchases.ts';
import { incomingUnits, nextActs } from '../../queries/procurement/purchase-figures.ts';
import { findSupplier, listSuppliers } from '../../queries/procurement/list-suppliers.ts';
import type { Context } from '../context.ts';
import type {
  MutationResolvers,
  PurchaseLineResolvers,
  PurchaseOrderResolvers,
  PurchaseReceiptLineResolvers,
  PurchaseReceiptResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { requireStore } from '../require-store.ts';
import { forgetLoaded, userErrors } from './payloads.ts';

const query = {
  supplier: (_root, { code }, { em }) => findSupplier(em, code),
  suppliers: (_root, args, { em }) => listSuppliers(em, args),
  purchaseOrder: (_root, { purchaseNo }, { access, em }) =>
    findPurchase(em, purchaseNo, access.require('purchase:read')),
  purchaseOrders: (_root, args, { access, em }) =>
    listPurchases(em, args, access.require('purchase:read')),
} satisfies QueryResolvers;

const mutation = {
  async supplierUpsert(_root, args, context) {
    const outcome = await upsertSupplier(context, args);
    if (!outcome.ok) return { supplier: null, userErrors: userErrors(context, outcome.refusals) };
    return { supplier: await findSupplier(context.em, outcome.value.code), userErrors: [] };
  },
  async purchaseOrderDraft(_root, args, context) {
    requireStore(context, 'purchase:write', args.input.location);
    return payload(context, await draftPurchase(context, args));
  },
  async purchaseOrderAmend(_root, args, context) {
    const scope = context.access.require('purchase:write');
    return payload(context, await amendPurchase(context, { ...args, scope }));
  },
  async purchaseOrderApprove(_root, args, context) {
    const scope = context.access.require('purchase:approve');
    return payload(context, await approvePurchase(context, { ...args, scope }));
  },
  async purchaseOrderConfirm(_root, args, context) {
    const scope = context.access.require('purchase:write');
    return payload(context, await confirmPurchase(context, { ...args, scope }));
  },
  async purchaseOrderClose(_root, args, context) {
    const scope = context.access.require('purchase:write');
    return payload(context, await closePurchase(context, { ...args, scope }));
  },
  async purchaseOrderCancel(_root, args, context) {
    const scope = context.access.require('purchase:write');
    return payload(context, await cancelPurchase(context, { ...args, scope }));
  },
  async purchaseReceive(_root, { input, idempotencyKey }, context) {
    const scope = context.access.require('stock:receive');
    const lines = input.lines.map((line) => ({
      ...line,
      invoicedPrice: line.invoicedPrice ?? null,
    }));
    const command = { input: { ...input, lines }, idempotencyKey, scope };
    return payload(context, await receivePurchase(context, command));
  },
  async purchaseReturn(_root, { input, idempotencyKey }, context) {
    const scope = context.access.require('stock:adjust');
    const lines = input.lines.map((line) => ({ ...line, invoicedPrice: null }));
    const command = { input: { ...input, lines }, idempotencyKey, scope };
    return payload(context, await returnPurchase(context, command));
  },
} satisfies MutationResolvers;

async function payload(
  context: Context,
  outcome: Outcome<PurchaseRef, StockRefusal | CommonRefusal>,
) {
  if (!outcome.ok) {
    return { purchaseOrder: null, userErrors: userErrors(context, outcome.refusals) };
  }
  forgetLoaded(context);
  const { purchaseNo } = outcome.value;
  const purchaseOrder = await findPurchase(context.em, purchaseNo, { kind: 'ALL' });
  return { purchaseOrder, userErrors: [] };
}

const purchaseOrder: PurchaseOrderResolvers = {
  supplier: ({ supplier }, _args, { loaders }) => loaders.supplierByCode.load(supplier),
  location: ({ location }) => ({ code: location }),
  lines: ({ purchaseNo, status }, _args, { loaders }) =>
    loaders.linesByPurchase
      .load(purchaseNo)
      .then((lines) => lines.map((line) => ({ line, status }))),
  async total({ purchaseNo }, _args, { loaders }) {
    const lines = await loaders.linesByPurchase.load(purchaseNo);
    const minor = lines.map(({ unitPrice, quantity }) => lineAmountMinor(unitPrice, quantity));
    return toMoney(
      minor.reduce((sum, amount) => sum + amount, 0),
      'CNY',
    );
  },
  allowedActions: ({ status }) => nextActs(status),
  receipts: ({ purchaseNo }, _args, { em }) => findReceipts(em, purchaseNo),
  history: ({ purchaseNo }, _args, { loaders }) => loaders.factsByPurchase.load(purchaseNo),
};

const purchaseLine: PurchaseLineResolvers = {
  lineNo: ({ line }) => line.lineNo,
  sku: ({ line }) => line.sku,
  product: ({ line }) => ({ sku: line.sku }),
  quantity: ({ line }) => line.quantity,
  confirmed: ({ line }) => line.confirmed ?? null,
  received: ({ line }) => line.received,
  returned: ({ line }) => line.returned,
  incoming: ({ line, status }) => incomingUnits(line, status),
  unitPrice: ({ line }) => toUnitPrice(line.unitPrice, 'CNY'),
  amount: ({ line }) => toMoney(lineAmountMinor(line.unitPrice, line.quantity), 'CNY'),
  expectedAt: ({ line }) => line.expectedAt ?? null,
};

const purchaseReceipt: PurchaseReceiptResolvers = {
  receiptNo: ({ receipt }) => receipt.receiptNo,
  kind: ({ receipt }) => receipt.kind,
  deliveryNote: ({ receipt }) => receipt.deliveryNote ?? null,
  reason: ({ receipt }) => receipt.reason ?? null,
  occurredAt: ({ receipt }) => receipt.occurredAt,
  recordedAt: ({ receipt }) => receipt.recordedAt,
  recordedBy: ({ receipt }) => receipt.recordedBy,
  lines: ({ lines }) => [...lines],
};

const purchaseReceiptLine: PurchaseReceiptLineResolvers = {
  product: ({ sku }) => ({ sku }),
  unitPrice: ({ unitPrice }) => toUnitPrice(unitPrice, 'CNY'),
  invoicedPrice: ({ invoicedPrice }) =>
    invoicedPrice == null ? null : toUnitPrice(invoicedPrice, 'CNY'),
};

/** Suppliers, purchase orders, what came and what went back. */
export const procurement = {
  query,
  mutation,
  objects: {
    PurchaseOrder: purchaseOrder,
    PurchaseLine: purchaseLine,
    PurchaseReceipt: purchaseReceipt,
    PurchaseReceiptLine: purchaseReceiptLine,
  },
};
