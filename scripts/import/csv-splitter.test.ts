import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CsvSplitter, recordCharsMax } from './csv-splitter.ts';
import { csvLine } from './rejects.ts';

function split(text: string, pieceChars = text.length + 1) {
  const splitter = new CsvSplitter();
  const records = [];
  for (let at = 0; at < text.length; at += pieceChars) {
    records.push(...splitter.push(text.slice(at, at + pieceChars)));
  }
  return [...records, ...splitter.end()];
}

describe('splitting CSV', () => {
  it.each([
    [
      'plain lines',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a last line without an end',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\n"c",d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty fields',
      ',\n"",""\n',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['doubled quotes', '"7"" RECORD",x\n', [['7" RECORD', 'x']]],
    ['a comma inside quotes', '"a,b",c\n', [['a,b', 'c']]],
    [
      'a line end inside quotes',
      '"a\nb",c\nd,e\n',
      [
        ['a\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    ['no records in empty lines', '\n\r\na,b\n\n', [['a', 'b']]],
  ])('reads %s', (_what, text, expected) => {
    expect(split(text).map((record) => (record.fault ? record : record.fields))).toEqual(expected);
  });

  it('counts lines of the file, those inside a quoted field included', () => {
    expect(split('h\n"a\nb"\nc\n').map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it.each([
    ['a quote inside a bare field', '1,15" BOX,2\n3,4,5\n', 'BAD_QUOTE', '1,15" BOX,2'],
    ['text after a closing quote', '1,"BOX"x,2\n3,4,5\n', 'BAD_QUOTE', '1,"BOX"x,2'],
    ['a quote that is never closed', '1,"BOX,2\n3,4,5\n', 'UNCLOSED_QUOTE', '1,"BOX,2'],
  ])('loses only its own line to %s', (_what, text, fault, raw) => {
    expect(split(text)).toEqual([
      { line: 1, fault, raw },
      { line: 2, fields: ['3', '4', '5'] },
    ]);
  });

  it('does not let an open quote swallow the quoted lines after it', () => {
    expect(split('1,"A,2\n3,"B",4\n5,"C",6\n')).toEqual([
      { line: 1, fault: 'BAD_QUOTE', raw: '1,"A,2' },
      { line: 2, fields: ['3', 'B', '4'] },
      { line: 3, fields: ['5', 'C', '6'] },
    ]);
  });

  it('gives up on an open quote after a bounded number of characters', () => {
    const rest = 'x,y\n'.repeat(recordCharsMax / 4);
    const splitter = new CsvSplitter();
    expect(splitter.push(`"A\n${rest}`)[0]).toEqual({
      line: 1,
      fault: 'UNCLOSED_QUOTE',
      raw: '"A',
    });
  });

  it('stops at text that has no lines at all', () => {
    expect(() => new CsvSplitter().push('x'.repeat(recordCharsMax))).toThrow(/NOT_CSV/);
  });

  it('gives the same records wherever the pieces are cut', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '£') });
    const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 9 }), (table, pieceChars) => {
        const text = table.map((row) => `${csvLine(row)}\n`).join('');
        const fields = split(text, pieceChars).map((record) => record.fault ?? record.fields);
        expect(fields).toEqual(table);
      }),
    );
  });

  it('gives the same records and faults for any text wherever the pieces are cut', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (given, pieceChars) => {
        expect(split(given, pieceChars)).toEqual(split(given));
      }),
    );
  });
});
