import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ourFile, ourHeader, sourceOf, uciHeader } from './fixtures.ts';
import { readLines } from './read-lines.ts';
import { openText } from './text-source.ts';
import type { TextSource } from './text-source.ts';

const good = '500001,90001,MUG,12,2010-01-04 10:00:00,2.5,11111,France';
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entresol-import-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function readAll(source: TextSource) {
  const all = { lines: [] as unknown[], rejects: [] as unknown[] };
  for await (const { lines, rejects } of readLines(source)) {
    all.lines.push(...lines);
    all.rejects.push(...rejects);
  }
  return all;
}

async function readPath(path: string) {
  return readAll(await openText(path));
}

describe('opening the file', () => {
  it.each([
    ['plain CSV', 'plain.csv', ourFile(good)],
    ['gzip', 'packed.csv.gz', gzipSync(ourFile(good))],
    ['gzip under a plain name', 'packed.csv', gzipSync(ourFile(good))],
    ['a byte order mark', 'bom.csv', `\uFEFF${ourFile(good)}`],
  ])('reads %s', async (_what, name, content) => {
    expect((await readPath(await fileOf(name, content))).lines).toHaveLength(1);
  });

  it('gives the same content the same identity, packed or not', async () => {
    const hashes = [];
    for (const [name, content] of [
      ['same.csv', ourFile(good)],
      ['same.csv.gz', gzipSync(ourFile(good))],
    ] as const) {
      const source = await openText(await fileOf(name, content));
      await readAll(source);
      hashes.push(source.contentHash());
    }
    expect(hashes[0]).toBe(hashes[1]);
  });

  const long = ourFile(...Array.from({ length: 500 }, (_, row) => `${600_000 + row}${good}`));
  const damaged = gzipSync(long);
  damaged.fill(0xff, 40, 80);
  it.each([
    ['a file that is not gzip but named so', 'fake.csv.gz', ourFile(good), 'NOT_GZIP'],
    ['gzip that is cut short', 'cut.csv.gz', gzipSync(long).subarray(0, -20), 'BROKEN_GZIP'],
    ['damaged gzip', 'damaged.csv.gz', damaged, 'BROKEN_GZIP'],
    ['an empty file', 'empty.csv', '', 'EMPTY_FILE'],
    ['a workbook', 'book.csv', 'PK\x03\x04', 'ZIP_OR_XLSX'],
    ['a header alone cut to nothing', 'blank.csv', '\n\n', 'NO_HEADER'],
    ['text that is not UTF-8', 'latin.csv', Buffer.from([0x61, 0xa3, 0x0a]), 'NOT_UTF8'],
    ['a missing column', 'less.csv', uciHeader.replace('Price,', ''), 'WRONG_COLUMNS'],
    ['a doubled column', 'more.csv', `${uciHeader},Price`, 'WRONG_COLUMNS'],
    ['semicolons', 'semi.csv', uciHeader.replaceAll(',', ';'), 'WRONG_COLUMNS'],
  ])('stops at %s with both languages and what to do', async (_what, name, content, code) => {
    await expect(readPath(await fileOf(name, content))).rejects.toMatchObject({
      code,
      zh: expect.stringMatching(/\p{Script=Han}/u),
      en: expect.stringMatching(/^\P{Script=Han}+$/u),
    });
  });

  it('says where a missing file was looked for', async () => {
    const path = join(folder, 'none.csv');
    await expect(openText(path)).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      en: expect.stringContaining(`${path} (ENOENT)`),
    });
    await expect(openText(folder)).rejects.toMatchObject({ code: 'NOT_A_FILE' });
  });

  it('reads Windows text when told so', async () => {
    const bytes = Buffer.from(ourFile(good.replace('MUG', 'VOUCHER £5')), 'latin1');
    const source = await openText(await fileOf('windows.csv', bytes), 'windows-1252');
    expect((await readAll(source)).lines).toMatchObject([{ description: 'VOUCHER £5' }]);
  });
});

describe('reading rows', () => {
  it('reads the columns of the UCI file and numbers its rows from 1', async () => {
    const rows = ['500001,90001,"7"" BOX",12,12/1/2009 7:45,2.5,17850.0,France', 'bad row', ''];
    const { lines, rejects } = await readAll(
      sourceOf([uciHeader, ...rows, rows[0]!.replace('17850.0', '')].join('\r\n')),
    );
    expect(lines).toMatchObject([
      { fileLine: 2, lineNo: 1, description: '7" BOX', customer: '17850', price: 25_000 },
      { fileLine: 5, lineNo: 3, customer: null, time: { local: '2009-12-01T07:45:00' } },
    ]);
    expect(rejects).toMatchObject([{ fileLine: 3, lineNo: 2, code: 'FIELD_COUNT' }]);
  });

  it('finds columns by name, in any order, and ignores further ones', async () => {
    const header = `${uciHeader.split(',').reverse().join(',')},note`;
    const row = 'France,,2.5,2010-01-04 10:00,3,MUG,90001,C500001,hello';
    expect((await readAll(sourceOf(`${header}\n${row}\n`))).lines).toMatchObject([
      { invoice: 'C500001', quantity: 3, country: 'France' },
    ]);
  });

  const long = 'X'.repeat(501);
  it.each([
    ['too few fields', '500001,90001,MUG', 'FIELD_COUNT', '4 ≠ 9'],
    ['too many fields', `${good},x`, 'FIELD_COUNT', '10 ≠ 9'],
    ['an unknown invoice form', good.replace('500001', 'X1'), 'BAD_INVOICE', 'X1'],
    ['no stock code', good.replace('90001', ' '), 'MISSING_CODE', ''],
    ['a broken quantity', good.replace(',12,', ',1.5,'), 'BAD_QUANTITY', '1.5'],
    ['a huge quantity', good.replace(',12,', ',3000000000,'), 'BAD_QUANTITY', '3000000000'],
    ['more than one line takes', good.replace(',12,', ',10000001,'), 'BAD_QUANTITY', '10000001'],
    ['a huge price', good.replace('2.5', '1000000.01'), 'BAD_PRICE', '1000000.01'],
    ['a word as a price', good.replace('2.5', 'free'), 'BAD_PRICE', 'free'],
    ['a fifth decimal', good.replace('2.5', '2.00001'), 'BAD_PRICE', '2.00001'],
    ['a broken time', good.replace('10:00:00', '10h'), 'BAD_TIME', '2010-01-04 10h'],
    ['a broken customer', good.replace('11111', 'bob'), 'BAD_CUSTOMER', 'bob'],
    ['a year that is a slip', good.replace('2010-', '2110-'), 'BAD_TIME', '2110-01-04 10:00:00'],
    ['a NUL character', good.replace('MUG', 'M\0G'), 'BAD_TEXT', ''],
    ['a very long text', good.replace('MUG', long), 'BAD_TEXT', ''],
    ['a stray quote', good.replace('MUG', '7" BOX'), 'BAD_QUOTE', ''],
  ])('rejects a row with %s and goes on', async (_what, row, code, detail) => {
    const { lines, rejects } = await readAll(sourceOf(ourFile(row, good)));
    expect(rejects).toEqual([{ fileLine: 2, lineNo: 1, code, detail, raw: `1,${row}` }]);
    expect(lines).toMatchObject([{ fileLine: 3, lineNo: 2 }]);
  });

  it('rejects a row whose number is none', async () => {
    const { rejects } = await readAll(sourceOf(`${ourHeader}\n0,${good}\nx,${good}\n`));
    expect(rejects).toMatchObject([
      { fileLine: 2, lineNo: 0, code: 'BAD_LINE_NO' },
      { fileLine: 3, lineNo: null, code: 'BAD_LINE_NO' },
    ]);
  });
});
