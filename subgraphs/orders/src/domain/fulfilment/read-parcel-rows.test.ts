import { describe, expect, it } from '@jest/globals';
import { byParcel, checkParcelRows, readParcelRows } from './read-parcel-rows.ts';

const row = (fulfilmentNo: string, trackingNo: string, carrier = 'SF') => ({
  fulfilmentNo,
  carrier,
  trackingNo,
});

describe('a list of parcels', () => {
  it.each([
    ['as it is written', 'fulfilment_no,carrier,tracking_no\nF1,SF,1', [row('F1', '1')]],
    [
      'as a spreadsheet saves it: other columns and order, quotes, a mark, empty lines',
      '\uFEFFTracking_No,note,fulfilment_no,CARRIER\r\n"1","a, ""b""",F1, SF \r\n\r\n2,,F2,SF\r\n',
      [row('F1', '1'), row('F2', '2')],
    ],
    ['a short line', 'fulfilment_no,carrier,tracking_no\nF1', [row('F1', '', '')]],
    [
      'quotes without an end',
      'fulfilment_no,carrier,tracking_no\n"F1,SF,1\nF2,SF,2',
      [row('', '', ''), row('F2', '2')],
    ],
  ])('is read %s', (_what, csv, rows) => {
    expect(readParcelRows(csv)).toEqual({ ok: true, value: rows });
  });

  it('without its header is refused whole', () => {
    const read = readParcelRows('F1,SF,1');
    expect(read.ok || read.refusals).toMatchObject([{ field: ['input', 'csv'] }]);
  });

  it('has 1 to 500 rows', () => {
    const many = Array.from({ length: 501 }, (_, n) => row(`F${n}`, `${n}`));
    expect([[], many.slice(1), many].map((rows) => checkParcelRows(rows)?.kind)).toEqual([
      'InvalidInput',
      undefined,
      'InvalidInput',
    ]);
  });

  it('has one parcel for each number of a carrier; rows without a number stand alone', () => {
    const rows = [
      row('F1', '1'),
      row('F2', ' 1 '),
      row('F3', '1', 'YTO'),
      row('F4', ''),
      row('F5', ''),
    ];
    expect(byParcel(rows).map((parcel) => parcel.rows.map(({ index }) => index))).toEqual([
      [0, 1],
      [2],
      [3],
      [4],
    ]);
  });
});
