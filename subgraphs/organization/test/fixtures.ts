/** A store as the tests' input; parts replace what matters to one test. */
export function storeInput(code: string, parts: Record<string, unknown> = {}) {
  return {
    code,
    name: `Store ${code}`,
    kind: 'STORE',
    grade: 'A',
    address: { divisionCode: '310106', region: '上海市静安区', street: '南京西路 1 号' },
    latitude: '31.230416',
    longitude: '121.473701',
    openingHours: [{ weekday: 1, opens: '09:00', closes: '22:00' }],
    legalEntityCode: 'ENTRESOL',
    ...parts,
  };
}

export const ENTITY = {
  code: 'ENTRESOL',
  name: '夹层商业有限公司',
  creditCode: '91310000MA1FL0000X',
};

/** A clerk as the tests' input. */
export function clerkInput(staffNo: string, stores: readonly string[], parts = {}) {
  return { staffNo, displayName: `Clerk ${staffNo}`, roles: ['CLERK'], stores, ...parts };
}

export const UPSERT = /* GraphQL */ `
  mutation ($input: OrganizationUpsertInput!, $key: String!) {
    organizationUpsert(input: $input, idempotencyKey: $key) {
      legalEntities {
        code
        name
        creditCode
      }
      locations {
        id
        code
        legalEntity {
          code
        }
      }
      channels {
        code
        name
      }
      staff {
        staffNo
        roles
        stores {
          code
        }
      }
      userErrors {
        __typename
        code
        field
        message
        retryable
      }
    }
  }
`;
