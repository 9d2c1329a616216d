/** What the load process is asked to do: some sessions take tasks from one list, in turn. */
export interface LoadJob {
  readonly scenario: ScenarioName;
  readonly url: string;
  readonly token: string;
  readonly sessions: number;
  readonly tasks: readonly unknown[];
}

export type ScenarioName =
  'entresol-order' | 'entresol-catalogue' | 'entresol-cart' | 'vendure-order' | 'vendure-catalogue';

/** What came of it. */
export interface LoadResult {
  readonly seconds: number;
  /** Of every task, the refused ones included, in milliseconds. */
  readonly latencies: readonly number[];
  /** How often each outcome came: `OK`, or the code of a refusal. */
  readonly outcomes: Readonly<Record<string, number>>;
}

/** One client's connection: does a task and says how it ended. */
export type Session = (task: never) => Promise<string>;

/** A kind of client; sessions are opened before the clock starts. */
export type Scenario = (job: LoadJob, number: number) => Promise<Session>;

/** An order as a client of either side places it. */
export interface OrderTask {
  readonly key: string;
  readonly store: string;
  readonly memberNo: string;
  readonly couponCode: string | null;
  readonly points: number;
  /** Of ours: with it routing weighs every store; null keeps the order in its own. */
  readonly scene: string | null;
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[];
}
