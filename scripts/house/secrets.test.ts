import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { UsageError } from './arguments.ts';
import { provideSecrets, readSecrets } from './secrets.ts';

const folder = mkdtempSync(join(tmpdir(), 'entresol-secrets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the secrets of a data folder', () => {
  it('are made once, and read again by every command', async () => {
    const dataDir = join(folder, 'fresh');
    const made = await provideSecrets(dataDir);
    expect([await provideSecrets(dataDir), await readSecrets(dataDir)]).toEqual([made, made]);
  });

  it.each([
    ['broken JSON', '{broken'],
    ['nothing', ''],
    ['no object', 'null'],
    ['a secret missing', JSON.stringify({ token: 'x'.repeat(43), statement: 'x'.repeat(43) })],
  ])('that hold %s are refused with what to do, and kept', async (_what, text) => {
    const dataDir = mkdtempSync(join(folder, 'damaged-'));
    writeFileSync(join(dataDir, 'secrets.json'), text);
    for (const read of [provideSecrets, readSecrets]) {
      await expect(read(dataDir)).rejects.toThrow(UsageError);
      await expect(read(dataDir)).rejects.toThrow('secrets.json is damaged');
    }
  });

  it('need a folder: one that cannot be made is refused with what to do', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const nowhere = existsSync('/proc/self') ? ['/proc/nowhere/data'] : [];
    for (const dataDir of [file, join(file, 'below'), ...nowhere]) {
      await expect(provideSecrets(dataDir)).rejects.toThrow(UsageError);
      await expect(provideSecrets(dataDir)).rejects.toThrow('another folder with --data');
    }
  });
});
