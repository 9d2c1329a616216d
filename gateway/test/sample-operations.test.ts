import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '@entresol/shared';
import { buildSchema, Kind, parse } from 'graphql';
import { createOperationGate } from '../src/doors/create-operation-gate.ts';
import { signToken } from '../src/identity/sign-token.ts';
import { altairOptions } from '../src/playground/altair-options.ts';
import { readSampleOperations } from '../src/playground/sample-operations.ts';

const api = readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8');
const samples = readSampleOperations();
const KINDS = ['till', 'desk', 'supply', 'mini-program', 'analyst'] as const;

describe('the sample operations', () => {
  const gate = createOperationGate(buildSchema(api), { playground: false });
  const caller = { actor: ANONYMOUS, requestId: 'test', language: 'en' } as const;

  it.each(samples.map(({ kind, file, text }) => [`${kind}/${file}`, text]))(
    '%s is valid, and passes every door',
    (_name, text) => {
      const admission = gate.admitValid(text, caller);
      expect(admission.ok ? [] : admission.errors.map(({ message }) => message)).toEqual([]);
    },
  );

  it.each(KINDS)('of %s have names of their own, and one subscribes', (kind) => {
    const operations = samples
      .filter((sample) => sample.kind === kind)
      .flatMap(({ text }) => parse(text).definitions)
      .filter((node) => node.kind === Kind.OPERATION_DEFINITION);
    const names = operations.map((node) => node.name?.value);
    expect(new Set(names).size).toBe(operations.length);
    expect(operations.map(({ operation }) => operation)).toContain('subscription');
  });

  it('fit together into one window for each kind of user', () => {
    const { initialWindows } = optionsOf([]) as unknown as { initialWindows: Window[] };
    expect(initialWindows).toHaveLength(KINDS.length);
    for (const { initialQuery } of initialWindows) {
      expect(gate.admitValid(initialQuery, caller).ok).toBe(true);
    }
  });
});

interface Window {
  readonly initialQuery: string;
}

const optionsOf = (demoTokens: Parameters<typeof altairOptions>[0]['demoTokens']) =>
  altairOptions({ samples, demoTokens, graphUrl: 'http://localhost/graphql' });

describe('the tokens of the playground', () => {
  it('are those of the kind of user that a window is for', async () => {
    const secret = 'a-secret-of-the-tests-0123456789';
    const clerk = await signToken({ kind: 'STAFF', id: 'S', roles: [], stores: [] }, secret);
    const boss = { kind: 'STAFF', id: 'B', roles: ['CLERK', 'STORE_MANAGER'], stores: [] } as const;
    const manager = await signToken(boss, secret);
    const member = await signToken({ kind: 'MEMBER', id: 'M' }, secret);
    const shown = optionsOf([
      { name: 'a member', token: member },
      { name: 'a clerk', token: clerk },
      { name: 'a manager', token: manager },
    ]);
    expect(shown.initialEnvironments?.base?.variables).toEqual({
      till_token: clerk,
      desk_token: manager,
      supply_token: manager,
      member_token: member,
      analyst_token: '',
    });
    expect(shown.initialEnvironments?.subEnvironments?.[1]).toEqual({
      id: 'demo-1',
      title: 'a clerk',
      variables: {
        till_token: clerk,
        desk_token: clerk,
        supply_token: clerk,
        member_token: clerk,
        analyst_token: clerk,
      },
    });
  });
});
