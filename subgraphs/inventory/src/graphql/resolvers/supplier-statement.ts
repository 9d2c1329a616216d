import { toMoney, toUnitPrice } from '@entresol/shared';
import {
  DELIVERIES_MAX,
  reconcileSupplier,
} from '../../commands/procurement/reconcile-supplier.ts';
import { findStatement, listStatements } from '../../queries/procurement/list-suppliers.ts';
import { previewStatement } from '../../queries/procurement/preview-statement.ts';
import type {
  MutationResolvers,
  QueryResolvers,
  SupplierDeliveryResolvers,
  SupplierStatementPreviewResolvers,
  SupplierStatementResolvers,
} from '../generated/resolvers.ts';
import { userErrors } from './payloads.ts';

const query = {
  supplierStatement: (_root, { statementNo }, { em }) => findStatement(em, statementNo),
  supplierStatements: (_root, args, { em }) => listStatements(em, args),
  supplierStatementPreview: (_root, args, { em }) => previewStatement(em, args, DELIVERIES_MAX),
} satisfies QueryResolvers;

const mutation = {
  async supplierReconcile(_root, { input, idempotencyKey }, context) {
    const disputed = input.disputed ?? [];
    const command = { input: { ...input, disputed: [...disputed] }, idempotencyKey };
    const outcome = await reconcileSupplier(context, command);
    if (!outcome.ok) {
      return { supplierStatement: null, userErrors: userErrors(context, outcome.refusals) };
    }
    const supplierStatement = await findStatement(context.em, outcome.value.statementNo);
    return { supplierStatement, userErrors: [] };
  },
} satisfies MutationResolvers;

const supplierStatement: SupplierStatementResolvers = {
  supplier: ({ supplier }, _args, { loaders }) => loaders.supplierByCode.load(supplier),
  payable: ({ payableMinor, currency }) => toMoney(payableMinor, currency),
};

const preview: SupplierStatementPreviewResolvers = {
  payable: ({ payableMinor }) => toMoney(payableMinor, 'CNY'),
  deliveries: ({ deliveries }) => [...deliveries],
};

const delivery: SupplierDeliveryResolvers = {
  kind: ({ isReturn }) => (isReturn ? 'RETURN' : 'RECEIPT'),
  product: ({ sku }) => ({ sku }),
  unitPrice: ({ unitPrice }) => toUnitPrice(unitPrice, 'CNY'),
  invoicedPrice: ({ invoicedPrice }) =>
    invoicedPrice === null ? null : toUnitPrice(invoicedPrice, 'CNY'),
};

/** What suppliers are owed for what they delivered. */
export const supplierStatements = {
  query,
  mutation,
  objects: {
    SupplierStatement: supplierStatement,
    SupplierStatementPreview: preview,
    SupplierDelivery: delivery,
  },
};
