import type { Secrets } from './secrets.ts';

/** Settings that subgraphs read, from the environment and the installation's secrets. */
export function settingsOf(secrets: Secrets): Readonly<Record<string, string | undefined>> {
  return {
    ...process.env,
    SANDBOX_SECRET: process.env['SANDBOX_SECRET'] ?? secrets.payment,
    SANDBOX_AUTO_PAY: process.env['SANDBOX_AUTO_PAY'] ?? 'on',
  };
}
