/** What is counted on the way. */
export interface Counting {
  objects: number;
}

/** What a generated function calls: writers of what lies below it, and of odd leaves. */
export type Helper = (value: never, counting: Counting) => string;

/** A function that is longer than this is optimized late, or never. */
const VARIABLES_MAX = 150;

/**
 * Source of a writer: it adds to the text `s`, counts objects in `n`, and calls the helpers `h`.
 *
 * Text that is known when it is generated is held back and written with the next value: what costs
 * in a long text is the number of its pieces.
 */
export class WriterSource {
  readonly lines: string[] = [];
  readonly helpers: Helper[] = [];
  readonly #remembered: string[] = [];
  #variables = 0;
  #held = '';
  /** When a comma belongs before what is held. */
  #commaIf: string | null = null;

  /** Whether more may be written here, and not in a function of its own. */
  get hasRoom(): boolean {
    return this.#variables < VARIABLES_MAX;
  }

  variable(): string {
    this.#variables += 1;
    return `v${this.#variables}`;
  }

  /** What a function makes of a variable; not asked again while the values of a list repeat. */
  onceFor(variable: string, name: string): string {
    const [given, made] = [`g${variable}`, `m${variable}`];
    this.#remembered.push(`${given} = ''`, `${made} = ${name}('')`);
    return `(${variable} === ${given} ? ${made} : (${made} = ${name}(${given} = ${variable})))`;
  }

  /** Declares what is remembered while one answer is written. */
  get remembered(): string {
    return this.#remembered.length > 0 ? `let ${this.#remembered.join()};` : '';
  }

  say(text: string): void {
    this.#held += text;
  }

  /** Nothing may be held when this is said. */
  sayCommaIf(condition: string): void {
    this.#commaIf = condition;
  }

  sayValue(expression: string): void {
    const held = this.#takeHeld();
    this.lines.push(held === null ? `s += ${expression};` : `s += ${held} + ${expression};`);
  }

  flush(): void {
    const held = this.#takeHeld();
    if (held !== null) this.lines.push(`s += ${held};`);
  }

  /** Writes one or the other, each with what is held by now. */
  either(condition: string, yes: () => void, no: () => void): void {
    const [held, commaIf] = [this.#held, this.#commaIf];
    this.lines.push(`if (${condition}) {`);
    yes();
    this.flush();
    this.lines.push('} else {');
    [this.#held, this.#commaIf] = [held, commaIf];
    no();
    this.flush();
    this.lines.push('}');
  }

  #takeHeld(): string | null {
    const [held, commaIf] = [this.#held, this.#commaIf];
    [this.#held, this.#commaIf] = ['', null];
    if (commaIf === null) return held === '' ? null : JSON.stringify(held);
    return `(${commaIf} ? ${JSON.stringify(`,${held}`)} : ${JSON.stringify(held)})`;
  }
}
