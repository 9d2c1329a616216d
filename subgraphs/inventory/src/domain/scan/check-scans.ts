import { checkLineCount, checkQuantity } from '../check-values.ts';
import { checkHappenedAt, happenedAt } from '../happened-at.ts';
import { invalid, type Field, type InvalidInput } from '../refusals.ts';
import { parseCode, type InStoreFormats } from './parse-code.ts';
import type { ScannedCode } from './scanned-code.ts';

/** One scan, as a device sends it. */
export interface DeviceScan {
  /** The device's own count of scans. */
  readonly sequence: number;
  readonly code: string;
  readonly quantity: number;
  readonly scannedAt?: Date | null | undefined;
}

/** A scan whose code was read. */
export interface ReadScan {
  readonly sequence: number;
  readonly code: string;
  readonly typed: number;
  readonly scannedAt: Date;
  readonly parsed: ScannedCode;
  readonly field: Field;
}

/** A code that cannot be read. */
export interface ScanUnreadable {
  readonly kind: 'ScanUnreadable';
  readonly field: Field;
  readonly scanned: string;
  readonly reason: { readonly zh: string; readonly en: string };
}

/** A code that is read, and that no product has. */
export interface ScanUnknown {
  readonly kind: 'ScanUnknown';
  readonly field: Field;
  readonly scanned: string;
}

export type ScanRefusal = ScanUnreadable | ScanUnknown;

const SCANS_MAX = 500;
const CODE_MAX = 200;
const SEQUENCE_MAX = 2_000_000_000;
const DEVICE = /^[A-Za-z0-9._-]{1,40}$/;
const FNC1 = '\u001d';
const CONTROL = /\p{Cc}/u;

/** Checks a batch of scans by itself and reads their codes; every fault is named. */
export function readScans(
  batch: { readonly device: string; readonly scans: readonly DeviceScan[] },
  formats: InStoreFormats,
  now: Date,
): {
  readonly read: readonly ReadScan[];
  readonly refusals: readonly (InvalidInput | ScanRefusal)[];
} {
  const { scans } = batch;
  const refusals: (InvalidInput | ScanRefusal)[] = [...checkBatch(batch)];
  const read: ReadScan[] = [];
  for (const [index, scan] of scans.slice(0, SCANS_MAX).entries()) {
    const field = ['input', 'scans', String(index)];
    const faults = checkScan(scan, now, field);
    refusals.push(...faults);
    const { sequence, code, quantity: typed } = scan;
    const parsed = faults.length > 0 ? null : parseCode(code, formats, now);
    if (parsed?.ok) {
      const scannedAt = happenedAt(scan.scannedAt, now);
      read.push({ sequence, code, typed, scannedAt, parsed: parsed.value, field });
    } else if (parsed) {
      const [reason] = parsed.refusals;
      const unread = { kind: 'ScanUnreadable', field: [...field, 'code'], scanned: code } as const;
      refusals.push({ ...unread, reason });
    }
  }
  return { read, refusals };
}

function checkBatch({
  device,
  scans,
}: {
  readonly device: string;
  readonly scans: readonly DeviceScan[];
}): readonly InvalidInput[] {
  const refusals = [...checkLineCount(scans.length, ['input', 'scans'], SCANS_MAX)];
  if (!DEVICE.test(device)) {
    const zh = '设备编号为 1 到 40 个字母、数字或 . _ -。';
    const en = 'A device is named by 1 to 40 letters, digits or . _ -.';
    refusals.unshift(invalid(['input', 'device'], zh, en));
  }
  if (new Set(scans.map(({ sequence }) => sequence)).size < scans.length) {
    const zh = '同一序号只能出现一次。';
    refusals.push(invalid(['input', 'scans'], zh, 'Each number of the device stands once.'));
  }
  return refusals;
}

function checkScan(scan: DeviceScan, now: Date, field: Field): readonly InvalidInput[] {
  const { sequence, code, quantity, scannedAt } = scan;
  const refusals = [
    ...checkQuantity(quantity, [...field, 'quantity']),
    ...checkHappenedAt(scannedAt, now, [...field, 'scannedAt']),
  ];
  if (!(sequence >= 1 && sequence <= SEQUENCE_MAX)) {
    refusals.push(invalid([...field, 'sequence'], '序号从 1 起。', 'Numbers begin at 1.'));
  }
  // FNC1 is a control character, and a part of codes; no other one is.
  const isText = !CONTROL.test(code.replaceAll(FNC1, '')) && code.isWellFormed();
  if (code.trim() === '' || code.length > CODE_MAX || !isText) {
    const zh = `条码为 1 到 ${CODE_MAX} 个字符。`;
    refusals.push(invalid([...field, 'code'], zh, `A code has 1 to ${CODE_MAX} characters.`));
  }
  return refusals;
}
