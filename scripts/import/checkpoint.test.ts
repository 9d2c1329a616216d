import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkpointPath, readCheckpoint, unwritable, writeCheckpoint } from './checkpoint.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entresol-checkpoint-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the checkpoint of an import', () => {
  it('comes back as it was kept, and leaves no half-written file', async () => {
    const path = checkpointPath(folder, 'v1-aa');
    expect(await readCheckpoint(path, 'v1-aa')).toBe(0);
    await writeCheckpoint(path, { fileId: 'v1-aa', batchesDone: 7 });
    await writeCheckpoint(path, { fileId: 'v1-aa', batchesDone: 8 });
    expect(await readCheckpoint(path, 'v1-aa')).toBe(8);
    expect(await readdir(dirname(path))).toEqual(['online-retail-ii-v1-aa.json']);
  });

  it.each([
    ['of another file', '{"fileId":"v1-zz","batchesDone":7}'],
    ['cut short', '{"fileId":"v1-bb","batch'],
    ['without a number', '{"fileId":"v1-bb"}'],
    ['with a negative number', '{"fileId":"v1-bb","batchesDone":-1}'],
    ['that is null', 'null'],
  ])('starts over from one %s', async (_what, content) => {
    const path = join(folder, 'broken.json');
    await writeFile(path, content);
    expect(await readCheckpoint(path, 'v1-bb')).toBe(0);
  });

  it('says what to do when the disk is full or the folder is none', async () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    expect(unwritable('/x', full)).toMatchObject({
      code: 'DISK_FULL',
      en: expect.stringContaining('free space'),
    });
    await writeFile(join(folder, 'file'), '');
    await expect(
      writeCheckpoint(join(folder, 'file', 'below.json'), { fileId: 'v1-aa', batchesDone: 1 }),
    ).rejects.toMatchObject({ code: 'FILE_UNWRITABLE' });
  });
});
