import { randomBytes } from 'node:crypto';
import { z } from 'zod';

const whole = (fallback: number) => z.coerce.number().int().min(0).default(fallback);

const Settings = z.object({
  /** How long a worker owns a process; who finds it older takes it over. */
  PROCESS_LEASE_MS: whole(10_000),
  /** How often the sweeper looks for processes to resume and orders to expire. */
  PROCESS_SWEEP_MS: whole(250),
  /** Deadline of one call to another subgraph; below the lease. */
  PROCESS_CALL_TIMEOUT_MS: whole(4_000),
  /** How long a request waits for its process before it answers IN_PROGRESS. */
  PROCESS_WAIT_MS: whole(8_000),
  /** Unpaid orders give everything back after it. */
  PAYMENT_DEADLINE_MINUTES: z.coerce.number().positive().default(30),
  /** A paid order that is not handed over after it is overdue. */
  FULFIL_OVERDUE_HOURS: z.coerce.number().positive().default(24),
  /** Signs the sandbox's notifications; made anew at each start when left out. */
  SANDBOX_SECRET: z.string().min(16).optional(),
  /** Whether the sandbox pays by itself shortly after a payment was begun. */
  SANDBOX_AUTO_PAY: z.enum(['on', 'off']).default('off'),
  SANDBOX_AUTO_PAY_DELAY_MS: whole(300),
  /** Amounts in minor units that end in these digits are declined, such as 13; none by default. */
  SANDBOX_DECLINE_SUFFIX: z.string().regex(/^\d*$/).default(''),
  /** How long the sandbox keeps a promise. */
  SANDBOX_AUTHORIZATION_MINUTES: z.coerce
    .number()
    .positive()
    .default(7 * 24 * 60),
  /** How often it is looked whether a provider is to be asked after something. */
  PAYMENT_INQUIRY_MS: whole(1_000),
});

/** What can be set from outside, with defaults in force. */
export interface Config {
  readonly leaseMs: number;
  readonly sweepMs: number;
  readonly callTimeoutMs: number;
  readonly waitMs: number;
  readonly paymentDeadlineMs: number;
  readonly overdueMs: number;
  readonly inquiryMs: number;
  readonly sandbox: {
    readonly secret: string;
    readonly autoPay: boolean;
    readonly autoPayDelayMs: number;
    readonly declineSuffix: string;
    readonly authorizationMs: number;
  };
}

// A worker whose call takes longer than its lease would be overtaken by the next one.
function leaseOutlivesCalls(given: { PROCESS_LEASE_MS: number; PROCESS_CALL_TIMEOUT_MS: number }) {
  return given.PROCESS_CALL_TIMEOUT_MS < given.PROCESS_LEASE_MS;
}

/** Reads the settings once; a value that makes no sense is refused at start. */
export function readConfig(settings: Readonly<Record<string, string | undefined>>): Config {
  const given = Settings.refine(leaseOutlivesCalls, {
    message: 'PROCESS_CALL_TIMEOUT_MS must be below PROCESS_LEASE_MS',
  }).parse(settings);
  return {
    leaseMs: given.PROCESS_LEASE_MS,
    sweepMs: given.PROCESS_SWEEP_MS,
    callTimeoutMs: given.PROCESS_CALL_TIMEOUT_MS,
    waitMs: given.PROCESS_WAIT_MS,
    paymentDeadlineMs: given.PAYMENT_DEADLINE_MINUTES * 60_000,
    overdueMs: given.FULFIL_OVERDUE_HOURS * 3_600_000,
    inquiryMs: given.PAYMENT_INQUIRY_MS,
    sandbox: {
      secret: given.SANDBOX_SECRET ?? randomBytes(32).toString('base64url'),
      autoPay: given.SANDBOX_AUTO_PAY === 'on',
      autoPayDelayMs: given.SANDBOX_AUTO_PAY_DELAY_MS,
      declineSuffix: given.SANDBOX_DECLINE_SUFFIX,
      authorizationMs: given.SANDBOX_AUTHORIZATION_MINUTES * 60_000,
    },
  };
}
