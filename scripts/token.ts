import { signToken } from '@entresol/gateway';
import { STAFF_ROLES, type Actor } from '@entresol/shared';
import { readArguments, runCommandLine, UsageError } from './house/arguments.ts';
import { readSecrets } from './house/secrets.ts';

const USAGE = `
用法 / usage: npm run token -- KIND [options] [--data DIR] [--hours N]

  staff --store SH001 [--role CLERK] [--id S0001]   店员 / store staff; roles separated by commas
  member [--id M0000001]                            会员 / a member
  analyst [--id analyst]                            分析师 / an analyst
  partner [--id partner]                            合作方 / a partner
  service [--id service]                            集成服务 / an integration
`;

const HOURS_MAX = 24 * 366 * 10;

/** `npm run token -- KIND`: prints a token for the running system on its last line. */
await runCommandLine(async () => {
  const { dataDir, positionals, options } = readArguments(USAGE, {
    store: { type: 'string' },
    role: { type: 'string' },
    id: { type: 'string' },
    hours: { type: 'string' },
  });
  const actor = actorOf(positionals[0], options);
  const hours = Number(options['hours'] ?? 24 * 30);
  if (!(hours > 0 && hours <= HOURS_MAX)) {
    throw new UsageError(`--hours 应为正数，最多 ${HOURS_MAX} / above 0, at most ${HOURS_MAX}`);
  }
  const secrets = await readSecrets(dataDir);
  console.log(await signToken(actor, secrets.token, { hours }));
});

function actorOf(
  kind: string | undefined,
  options: Readonly<Record<string, string | boolean | undefined>>,
): Actor {
  const text = (name: string, otherwise: string) => {
    const given = String(options[name] ?? otherwise).trim();
    if (given === '') throw new UsageError(`--${name} 不能为空 / --${name} must not be empty`);
    return given;
  };
  switch (kind) {
    case 'staff':
      return staffOf(text('id', 'S0001'), text('role', 'CLERK'), options['store']);
    case 'member':
      return { kind: 'MEMBER', id: text('id', 'M0000001') };
    case 'analyst':
      return { kind: 'ANALYST', id: text('id', 'analyst') };
    case 'partner':
      return { kind: 'PARTNER', id: text('id', 'partner') };
    case 'service':
      return { kind: 'SERVICE', id: text('id', 'service') };
    default:
      throw new UsageError(USAGE);
  }
}

function staffOf(id: string, role: string, store: string | boolean | undefined): Actor {
  const roles = role.split(',').map((name) => name.trim().toUpperCase());
  const unknown = roles.filter((name) => !STAFF_ROLES.includes(name));
  if (unknown.length > 0) {
    throw new UsageError(
      `未知角色 / unknown role: ${unknown.join(', ')}\n可用 / known: ${STAFF_ROLES.join(', ')}`,
    );
  }
  const stores = typeof store === 'string' ? store.split(',').map((code) => code.trim()) : [];
  return { kind: 'STAFF', id, roles, stores };
}
