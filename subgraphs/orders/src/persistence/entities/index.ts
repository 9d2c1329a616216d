import { OrderDiscount } from './order-discount.ts';
import { OrderLine } from './order-line.ts';
import { OrderProcess } from './order-process.ts';
import { OrderStage } from './order-stage.ts';
import { Payment } from './payment.ts';
import { SalesOrder } from './sales-order.ts';

/** Every table of this subgraph. */
export const entities = [SalesOrder, OrderLine, OrderDiscount, OrderStage, OrderProcess, Payment];
