import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

/** Made up, and found nowhere else: where one of these turns up, personal data leaks. */
const PERSON = {
  phone: '13877665544',
  openId: 'oCanary7f3kQ',
  card: 'CARD-CANARY-88',
  name: '凌霄金丝雀',
  street: '金丝雀路八十八号',
  /** A phone that a test makes the database refuse. */
  refusedPhone: '13877665533',
};

/** The phone number that `refuseInDatabase` makes the database refuse. */
export const REFUSE_IN_DATABASE = `
  alter table members.member_identity add constraint canary check (value <> '${PERSON.refusedPhone}')`;

const REGISTER = `mutation ($input: MemberRegisterInput!, $key: String!) {
  memberRegister(input: $input, idempotencyKey: $key) { userErrors { code } }
}`;
const FIND = `query ($value: String!) { member(identity: { kind: PHONE, value: $value }) { memberNo } }`;
const ORGANIZE = `mutation ($input: OrganizationUpsertInput!, $key: String!) {
  organizationUpsert(input: $input, idempotencyKey: $key) { userErrors { code } }
}`;
const WATCH = `subscription ($orderNo: String!) { orderStatusChanged(orderNo: $orderNo) { kind } }`;

/** Each of the ways on which personal data comes in: accepted, refused, malformed, and faulty. */
function operations(): readonly (readonly [string, object])[] {
  const { phone, openId, card, name, street, refusedPhone } = PERSON;
  const member = (value: string, displayName = name) => ({
    displayName,
    identities: [
      { kind: 'PHONE', value },
      { kind: 'OPEN_ID', channel: 'MINI', value: `${openId}${value}` },
      { kind: 'CARD', value: `${card}${value}` },
    ],
  });
  const address = { divisionCode: '310101', region: '上海市', street };
  return [
    [REGISTER, { input: member(phone), key: 'canary-1' }],
    [REGISTER, { input: member(phone), key: 'canary-2' }],
    [REGISTER, { input: member(phone, '王'), key: 'canary-1' }],
    [REGISTER, { input: member('13877665522', `${name}\u0000`), key: phone }],
    [REGISTER, { input: { ...member(phone), identities: [phone] }, key: 'canary-3' }],
    [REGISTER, { input: member(refusedPhone), key: 'canary-4' }],
    [FIND, { value: phone }],
    [FIND, { value: { phone } }],
    [`{ member(identity: { kind: PHONE, value: "${phone}" }) { memberNo `, {}],
    [`{ member(identity: { kind: PHONE, value: "${phone}" }) { colour } }`, {}],
    [`{ member(memberNo: "${phone}", id: "${openId}") { memberNo } }`, {}],
    [`{ members(after: "${phone}") { nodes { memberNo } } }`, {}],
    [`{ products(search: "${name}") { nodes { sku } } }`, {}],
    [`{ order(orderNo: "${phone}") { orderNo } coupon(code: "${card}") { code } }`, {}],
    [ORGANIZE, { input: { locations: [{ code: '?', address }] }, key: 'canary-5' }],
    [
      ORGANIZE,
      {
        input: { staff: [{ staffNo: 'S?', displayName: name, roles: [], stores: [] }] },
        key: name,
      },
    ],
  ];
}

/** Sends personal data on every way in; gives the codes of the errors, and what must not show. */
export async function sendPersonalData(
  url: string,
  token: string,
): Promise<{ readonly codes: readonly string[]; readonly secrets: readonly string[] }> {
  const codes: string[] = [];
  const send = async (path: string, body: string, bearer = token) => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
      body,
    });
    const answer = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    codes.push(...(answer.errors ?? []).map(({ extensions }) => extensions.code));
  };
  for (const [query, variables] of operations()) {
    await send('/graphql', JSON.stringify({ query, variables }));
  }
  const forged = `${token.slice(0, -6)}Canary`;
  await send('/graphql', JSON.stringify({ query: '{ __typename }' }), forged);
  await send('/graphql', `{"query": "${PERSON.phone}`);
  await send(`/nothing/${PERSON.phone}`, '{}');
  await send('/payments/SANDBOX/notify', JSON.stringify({ paymentNo: PERSON.phone }));
  for (const authorization of [`Bearer ${token}`, `Bearer ${forged}`]) {
    await watch(url, authorization);
  }
  return { codes, secrets: [...Object.values(PERSON), token, forged] };
}

async function watch(url: string, authorization: string): Promise<void> {
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization },
    retryAttempts: 0,
  });
  const variables = { orderNo: PERSON.phone };
  // Refused or closed: what counts is what is written about it.
  await client
    .iterate({ query: WATCH, variables })
    .next()
    .catch(() => {});
  await client.dispose();
}
