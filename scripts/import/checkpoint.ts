import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ImportError, systemCode } from './import-error.ts';

/** How far an import has come: batches up to this number were accepted by the running system. */
export interface Checkpoint {
  readonly fileId: string;
  readonly batchesDone: number;
}

/** Where the checkpoint of a file lies inside the data directory. */
export function checkpointPath(dataDir: string, fileId: string): string {
  return join(dataDir, 'import', `online-retail-ii-${fileId}.json`);
}

/**
 * Reads how far an earlier run came; 0 when there is none.
 *
 * One that is damaged counts as none: batches are idempotent by their keys, so starting over
 * costs time and repeats nothing.
 */
export async function readCheckpoint(path: string, fileId: string): Promise<number> {
  try {
    const found = JSON.parse(await readFile(path, 'utf8')) as Partial<Checkpoint> | null;
    const done = found?.fileId === fileId ? found.batchesDone : 0;
    return Number.isSafeInteger(done) && done! > 0 ? done! : 0;
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) === 'ENOENT') return 0;
    throw unwritable(path, error);
  }
}

/** Keeps how far the import came; the file is whole before and after a kill at any point. */
export async function writeCheckpoint(path: string, checkpoint: Checkpoint): Promise<void> {
  const partial = `${path}.partial`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(partial, 'w');
    try {
      await file.writeFile(`${JSON.stringify(checkpoint)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** An error of writing a file, as a sentence that says what to do. */
export function unwritable(path: string, error: unknown): ImportError {
  const code = systemCode(error);
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  return new ImportError(
    full ? 'DISK_FULL' : 'FILE_UNWRITABLE',
    full
      ? {
          zh: `磁盘已满，写不下 ${path}：请腾出空间后用同一命令再次运行，会从中断处继续`,
          en: `the disk is full, cannot write ${path}: free space, run the same command to go on`,
        }
      : {
          zh: `无法读写 ${path}（${code}）：请检查目录和权限，然后再次运行`,
          en: `cannot read or write ${path} (${code}): check folder and rights, then run again`,
        },
    { cause: error },
  );
}
