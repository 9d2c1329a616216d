import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Guard } from './guard.ts';

/** A copy of the project in which a guard may be taken out while the project stays as it is. */
export interface WorkingCopy {
  readonly folder: string;
  /** Takes a guard out while `work` runs. */
  without<T>(guard: Guard, work: () => T): T;
  remove(): void;
}

/** Copies what git knows of the project; libraries are linked, our own packages are the copy's. */
export function createWorkingCopy(root: string): WorkingCopy {
  const folder = mkdtempSync(join(tmpdir(), 'entresol-mutation-'));
  for (const path of knownFiles(root)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(join(root, path), join(folder, path));
  }
  linkLibraries(join(root, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    without(guard, work) {
      const path = join(folder, guard.file);
      const text = readFileSync(path, 'utf8');
      if (text.split(guard.find).length !== 2) {
        throw new Error(`${guard.file} does not hold once what "${guard.guard}" takes out`);
      }
      writeFileSync(
        path,
        text.replace(guard.find, () => guard.replace),
      );
      try {
        return work();
      } finally {
        writeFileSync(path, text);
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function knownFiles(root: string): readonly string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error('guards are taken out of a checkout of git');
  const gone = spawnSync('git', ['ls-files', '-z', '--deleted'], { cwd: root, encoding: 'utf8' });
  const deleted = new Set(gone.stdout.split('\0'));
  return stdout.split('\0').filter((path) => path !== '' && !deleted.has(path));
}

function linkLibraries(from: string, to: string): void {
  mkdirSync(join(to, '@entresol'), { recursive: true });
  for (const name of readdirSync(from)) {
    if (name !== '@entresol') symlinkSync(join(from, name), join(to, name));
  }
  for (const name of readdirSync(join(from, '@entresol'))) {
    const link = join('@entresol', name);
    symlinkSync(readlinkSync(join(from, link)), join(to, link));
  }
}
