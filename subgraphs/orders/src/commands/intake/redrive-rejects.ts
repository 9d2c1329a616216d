import { findReplay, RemoteCallError, runCommand } from '@entresol/shared';
import { accept, refuse, type Outcome } from '@entresol/shared/outcome';
import { callRefusal } from '../../domain/call-fate.ts';
import { checkKey } from '../../domain/check-key.ts';
import { restorePayload } from '../../domain/intake/redact-payload.ts';
import { invalid, notFound, type OrderRefusal } from '../../domain/refusals.ts';
import type { WorkContext } from '../../process/work-context.ts';
import { findPlatform, platformNotFound, type Platform } from './find-platform.ts';
import { takeRows, type IntakeRow } from './take-rows.ts';

const ROWS_MAX = 200;

/** A refused order that is to be tried again, mended where a payload is given. */
export interface Redrive {
  readonly id: number;
  readonly payload: string | null;
}

interface RejectRow {
  readonly id: string;
  readonly platform: string;
  readonly payload: unknown;
  readonly personal: Record<string, unknown> | null;
}

/**
 * Takes refused orders in again, once what was wrong is mended: an item has been mapped, or the
 * payload is given anew. Those that are still wrong stay in the report.
 */
export async function redriveRejects(
  context: WorkContext,
  rows: readonly Redrive[],
  idempotencyKey: string,
): Promise<Outcome<readonly IntakeRow[], OrderRefusal>> {
  context.access.require('intake:write');
  const wrong = checkKey(idempotencyKey) ?? sizeRefusal(rows);
  if (wrong) return refuse(wrong);
  const command = { name: 'redriveRejects', idempotencyKey, input: rows };
  const known = await findReplay<IntakeRow[]>(context, command);
  if (!known.ok || known.value) return known as Outcome<readonly IntakeRow[], OrderRefusal>;
  const rejects = await openRejects(context, rows);
  const [first, ...rest] = refusalsOf(rows, rejects);
  if (first) return refuse(first, ...rest);
  const platforms = await platformsOf(context, rejects);
  if (!platforms.ok) return platforms;
  try {
    const taken: IntakeRow[] = [];
    for (const platform of platforms.value) {
      taken.push(...(await redrive(context, platform, rows, rejects)));
    }
    taken.sort((a, b) => a.index - b.index);
    return await runCommand<readonly IntakeRow[], OrderRefusal>(context, command, async () =>
      accept(taken),
    );
  } catch (err) {
    if (!(err instanceof RemoteCallError)) throw err;
    context.log.warn({ err }, 'refused orders could not be taken in');
    return refuse(callRefusal(err.code));
  }
}

function sizeRefusal(rows: readonly Redrive[]): OrderRefusal | null {
  const isUnique = new Set(rows.map(({ id }) => id)).size === rows.length;
  if (rows.length >= 1 && rows.length <= ROWS_MAX && isUnique) return null;
  const zh = `一次 1 到 ${ROWS_MAX} 条，每条一次。`;
  return invalid(['input', 'rows'], zh, `One call takes 1 to ${ROWS_MAX} rows, each once.`);
}

async function openRejects(
  context: WorkContext,
  rows: readonly Redrive[],
): Promise<ReadonlyMap<number, RejectRow>> {
  const found = await context.em.execute<RejectRow[]>(
    `select id, platform, payload, personal from intake_reject
     where state = 'OPEN' and id in (select value::bigint from jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(rows.map(({ id }) => id))],
  );
  return new Map(found.map((row) => [Number(row.id), row]));
}

function refusalsOf(
  rows: readonly Redrive[],
  rejects: ReadonlyMap<number, RejectRow>,
): readonly OrderRefusal[] {
  return rows.flatMap(({ id, payload }, index): OrderRefusal[] => {
    const at = ['input', 'rows', String(index)];
    const reject = rejects.get(id);
    if (!reject) {
      return [notFound([...at, 'rejectId'], '该未处理的拒收记录', 'This open reject')];
    }
    if (payload !== null || (reject.payload !== null && reject.personal !== null)) return [];
    const zh = '原文无法读取或已到期，请重新提供 payload。';
    return [invalid([...at, 'payload'], zh, 'What came cannot be read any more: give it anew.')];
  });
}

async function platformsOf(
  context: WorkContext,
  rejects: ReadonlyMap<number, RejectRow>,
): Promise<Outcome<readonly Platform[], OrderRefusal>> {
  const codes = [...new Set([...rejects.values()].map(({ platform }) => platform))].sort();
  const platforms: Platform[] = [];
  for (const code of codes) {
    const platform = await findPlatform(context.em, code);
    if (!platform) return refuse(platformNotFound(code));
    platforms.push(platform);
  }
  return accept(platforms);
}

async function redrive(
  context: WorkContext,
  platform: Platform,
  rows: readonly Redrive[],
  rejects: ReadonlyMap<number, RejectRow>,
): Promise<readonly IntakeRow[]> {
  const mine = rows
    .map((row, index) => ({ ...row, index, reject: rejects.get(row.id)! }))
    .filter(({ reject }) => reject.platform === platform.code);
  const texts = mine.map(({ payload, reject }) => payload ?? textOf(reject));
  const taken = await takeRows(context, platform, texts);
  const now = context.clock.now();
  for (const [n, { id }] of mine.entries()) {
    const { result, outsideNo, orderNo } = taken[n]!;
    if (result === 'IN_PROGRESS') continue;
    // Refused again under another number it has a row of its own now.
    await context.em.execute(
      `update intake_reject set state = 'RESOLVED', personal = null, resolved_at = ?, order_no = ?
       where id = ? and state = 'OPEN' and (? or outside_no is distinct from ?)`,
      [now, orderNo, id, result !== 'REJECTED', outsideNo],
    );
  }
  return taken.map((row, n) => ({ ...row, index: mine[n]!.index }));
}

function textOf({ payload, personal }: RejectRow): string {
  return JSON.stringify(restorePayload({ redacted: payload, personal: personal ?? {} }));
}
