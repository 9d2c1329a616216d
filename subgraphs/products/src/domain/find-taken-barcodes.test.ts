import { describe, expect, it } from '@jest/globals';
import { productDraft } from '../../test/drafts.ts';
import { findTakenBarcodes } from './find-taken-barcodes.ts';

const fieldOf = (index: number) => ['input', String(index)];

describe('barcodes of a change', () => {
  it('are free when nobody else has them, and taken when somebody does', () => {
    const drafts = [
      productDraft({ sku: 'A', barcodes: ['96385074', '012345678905'] }),
      productDraft({ sku: 'B', barcodes: ['6901234567892'] }),
    ];
    const owners = new Map([
      ['00000096385074', 'A'],
      ['00012345678905', 'Z'],
    ]);

    expect(findTakenBarcodes(drafts, owners, fieldOf)).toEqual([
      {
        kind: 'BarcodeTaken',
        field: ['input', '0', 'barcodes', '1'],
        barcode: '012345678905',
        sku: 'Z',
      },
    ]);
    expect(findTakenBarcodes(drafts, new Map(), fieldOf)).toEqual([]);
  });
});
