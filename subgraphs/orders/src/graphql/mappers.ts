import type { PricedCart } from '../commands/price-cart.ts';
import type { OrderDiscount } from '../persistence/entities/order-discount.ts';
import type { OrderLine } from '../persistence/entities/order-line.ts';
import type { OrderReturn } from '../persistence/entities/order-return.ts';
import type { OrderStage } from '../persistence/entities/order-stage.ts';
import type { Payment } from '../persistence/entities/payment.ts';
import type { SalesOrder } from '../persistence/entities/sales-order.ts';
import type { PreviewedReturn } from '../queries/preview-return.ts';
import type { StatusFact } from '../queries/watch-orders.ts';

export type OrderMapper = SalesOrder;
export type OrderLineMapper = { readonly order: SalesOrder; readonly line: OrderLine };
export type OrderDiscountMapper = { readonly order: SalesOrder; readonly discount: OrderDiscount };
export type PaymentMapper = Payment;
export type OrderReturnMapper = { readonly order: SalesOrder; readonly given: OrderReturn };
export type ReturnPreviewMapper = PreviewedReturn;
export type OrderStageMapper = OrderStage;
export type OrderStatusFactMapper = StatusFact;
export type OrderPreviewMapper = PricedCart & { readonly pointsToEarn: number | null };
