import type { ReturnRequest } from '../domain/decide-return.ts';
import type { OrderReturnInput } from './generated/resolvers.ts';

/** A return as the domain reads it: codes of places in capitals, what is left out as null. */
export function toReturnRequest(input: OrderReturnInput): ReturnRequest {
  return {
    orderNo: input.orderNo,
    kind: input.kind,
    reason: input.reason,
    location: input.location?.trim().toUpperCase() ?? null,
    lines: input.lines.map(({ lineNo, quantity, condition }) => ({
      lineNo,
      quantity,
      condition: condition ?? null,
    })),
  };
}
