import { describe, expect, it } from '@jest/globals';
import { locationDraft, organizationDraft, staffDraft } from '../../test/drafts.ts';
import { findUnknownReferences, outsideReferences } from './find-unknown-references.ts';

const STORED = { legalEntities: new Set(['ENTRESOL']), locations: new Set(['SH001']) };

describe('references of a change', () => {
  it('lead outside only where the change does not bring them itself', () => {
    const draft = organizationDraft({
      legalEntities: [{ code: 'NEW', name: '新', creditCode: null }],
      locations: [
        locationDraft({ code: 'SH009', legalEntityCode: 'NEW' }),
        locationDraft({ code: 'SH008' }),
      ],
      staff: [staffDraft({ stores: ['SH009', 'SH001', 'not a code'] })],
    });

    expect(outsideReferences(draft)).toEqual({
      legalEntities: ['ENTRESOL'],
      locations: ['SH001'],
    });
    expect(findUnknownReferences(draft, STORED)).toEqual([]);
  });

  it('that lead nowhere are all named', () => {
    const draft = organizationDraft({
      locations: [locationDraft({ legalEntityCode: 'GHOST' })],
      staff: [
        staffDraft({ stores: ['SH001', 'SH404'] }),
        staffDraft({ staffNo: 'C2', stores: ['SH405'] }),
      ],
    });
    const unknown = findUnknownReferences(draft, { ...STORED, locations: new Set() });

    expect(unknown).toEqual([
      {
        kind: 'NotFound',
        field: ['input', 'locations', '0', 'legalEntityCode'],
        what: { zh: '法人实体“GHOST”', en: 'Legal entity "GHOST"' },
      },
      {
        kind: 'NotFound',
        field: ['input', 'staff', '0', 'stores', '1'],
        what: { zh: '地点“SH404”', en: 'Location "SH404"' },
      },
      {
        kind: 'NotFound',
        field: ['input', 'staff', '1', 'stores', '0'],
        what: { zh: '地点“SH405”', en: 'Location "SH405"' },
      },
    ]);
  });
});
