/** One guard of an invariant, how to take it out, and the test that must then turn red. */
export interface Guard {
  /** Ids of what it guards, such as INV3, and what it does in a few words. */
  readonly invariant: string;
  readonly guard: string;
  /** From the root of the project; `find` stands in it exactly once. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** The test file that turns red, from the root of the project. */
  readonly test: string;
  /** Part of the title of a test that turns red; others may as well. */
  readonly red: string;
}

/** Which of jest's projects a test file belongs to. */
export function projectOf(test: string): 'db' | 'domain' | 'journey' {
  if (test.endsWith('.db.test.ts')) return 'db';
  return test.endsWith('.journey.test.ts') ? 'journey' : 'domain';
}
