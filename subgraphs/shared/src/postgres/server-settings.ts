import { existsSync, readFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';

/** Included by postgresql.conf and rewritten at every start; an operator's ALTER SYSTEM wins. */
export const SETTINGS_FILE = 'entresol.conf';

/** `off` may lose the newest commits, or everything, with the power: for tests only. */
export type Durability = 'full' | 'off';

export interface Settings {
  readonly port: number;
  readonly durability: Durability;
  readonly logFolder: string;
  /** Where its socket lies; null where it has none. */
  readonly socketFolder: string | null;
  /** Another version of the binaries must not go on with a server of the old one. */
  readonly version: string;
}

/** Size of one log file; the launcher keeps a few of them. */
const LOG_MEGABYTES = 10;

/** The text of the settings file; equal settings give equal text. */
export function renderSettings(settings: Settings): string {
  const { port, durability, logFolder, socketFolder, version } = settings;
  const safe = durability === 'full' ? 'on' : 'off';
  const lines: Record<string, string | number> = {
    port,
    listen_addresses: quote('127.0.0.1'),
    // A list, in which a comma would part a path.
    unix_socket_directories: quote(socketFolder === null ? '' : `"${socketFolder}"`),
    unix_socket_permissions: '0700',
    max_connections: 200,
    shared_buffers: `${sharedBuffersMegabytes()}MB`,
    fsync: safe,
    synchronous_commit: safe,
    full_page_writes: safe,
    jit: 'off',
    // Queues leave dead entries behind, and new tables are planned for as empty: look often.
    ...(durability === 'full' ? { autovacuum_naptime: quote('15s') } : {}),
    password_encryption: quote('scram-sha-256'),
    timezone: quote('UTC'),
    log_timezone: quote('UTC'),
    logging_collector: 'on',
    log_destination: quote('stderr'),
    log_directory: quote(logFolder),
    log_filename: quote('server-%Y%m%d-%H%M%S.log'),
    log_rotation_size: `${LOG_MEGABYTES}MB`,
    log_rotation_age: 0,
    // Statements and the details of errors hold personal data: "Key (phone)=(138…) exists".
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  };
  const body = Object.entries(lines).map(([name, value]) => `${name} = ${value}`);
  return [`# Written by the launcher at every start (${version}).`, ...body, ''].join('\n');
}

/** The settings the server was last started with, or null before its first start. */
export function readSettings(cluster: string): string | null {
  const path = join(cluster, SETTINGS_FILE);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** The port of the last start, so that bookmarks in database tools stay valid. */
export function rememberedPort(cluster: string): number | null {
  const match = /^port = (\d+)$/m.exec(readSettings(cluster) ?? '');
  return match === null ? null : Number(match[1]);
}

/** A sixteenth of the memory we may use, within bounds that suit one machine. */
function sharedBuffersMegabytes(): number {
  const limit = process.constrainedMemory();
  const bytes = limit > 0 ? Math.min(limit, totalmem()) : totalmem();
  const megabytes = Math.floor(bytes / 16 / 2 ** 20);
  return Math.min(512, Math.max(64, megabytes));
}

const quote = (text: string) => `'${text.replaceAll('\\', '/').replaceAll("'", "''")}'`;
