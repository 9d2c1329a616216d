import { lineAmountMinor } from '@entresol/shared/decimal';
import { z } from 'zod';
import type {
  AdaptedOrder,
  IntakeFault,
  OutsideOrder,
} from '../../../domain/intake/outside-order.ts';

/** A platform's way of writing orders: a pure function, and the schema it is documented by. */
export interface IntakeAdapter {
  readonly name: string;
  readonly schema: z.ZodType;
  /** The platform's number of an order that may be wrong in everything else. */
  readonly numberOf: (payload: unknown) => unknown;
  readonly adapt: (payload: never) => OutsideOrder;
}

const NUMBER_MAX = 64;

/** Reads a payload: an order in our form, or everything that is wrong with it, in both languages. */
export function readPayload(adapter: IntakeAdapter, payload: unknown): AdaptedOrder {
  const parsed = adapter.schema.safeParse(payload);
  if (parsed.success) return { ok: true, order: adapter.adapt(parsed.data as never) };
  return {
    ok: false,
    faults: parsed.error.issues.map((issue) => toFault(issue, payload)),
    orderNo: orderNoOf(adapter, payload),
  };
}

/** The JSON of a payload; numbers that JavaScript cannot hold keep their digits as text. */
export function parsePayload(text: string): { readonly payload: unknown } | null {
  const keepDigits = (_key: string, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' && !isExact(value) ? (context?.source ?? value) : value;
  try {
    return { payload: JSON.parse(text, keepDigits) as unknown };
  } catch {
    return null;
  }
}

function isExact(value: number): boolean {
  return !Number.isInteger(value) || Number.isSafeInteger(value);
}

/** A text of 1 to so many characters, where a number of the platform may stand as a number. */
export function textOf(max: number) {
  return z
    .union([z.string(), z.number()])
    .transform((value) => String(value).trim())
    .pipe(z.string().min(1).max(max));
}

/** An amount in yuan with two places at most, in minor units. */
export function yuan() {
  return z
    .union([z.string(), z.number()])
    .transform((value) => String(value).trim())
    .pipe(z.string().regex(/^\d{1,10}(\.\d{1,2})?$/))
    .transform((text) => lineAmountMinor(text, 1));
}

/** A unit price in yuan with four places at most. */
export function unitPrice() {
  return z
    .union([z.string(), z.number()])
    .transform((value) => String(value).trim())
    .pipe(z.string().regex(/^\d{1,10}(\.\d{1,4})?$/));
}

function orderNoOf(adapter: IntakeAdapter, payload: unknown): string | null {
  if (payload === null || typeof payload !== 'object') return null;
  const number = adapter.numberOf(payload);
  const text =
    typeof number === 'string' || typeof number === 'number' ? String(number).trim() : '';
  return text === '' || text.length > NUMBER_MAX ? null : text;
}

function toFault(issue: z.core.$ZodIssue, payload: unknown): IntakeFault {
  const path = issue.path.map(String);
  const where = path.join('.');
  if (path.length > 0 && valueAt(payload, path) == null) {
    return { path, code: 'MISSING', zh: `缺少 ${where}。`, en: `${where} is missing.` };
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    const zh = `${where} 超出范围或为空。`;
    return { path, code: 'OUT_OF_RANGE', zh, en: `${where} is out of its range, or empty.` };
  }
  const zh = `${where} 的格式不正确。`;
  return { path, code: 'WRONG_FORMAT', zh, en: `${where} has not the form it must have.` };
}

function valueAt(payload: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (part == null ? part : (part as Record<string, unknown>)[key]),
    payload,
  );
}
