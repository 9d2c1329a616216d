import type { LiveGroup, Membership } from './live-group.ts';
import type { Member } from './member.ts';

/** A member's place in its group. */
export class Place implements Membership {
  readonly #group: LiveGroup;
  readonly #member: Member;

  constructor(group: LiveGroup, member: Member) {
    this.#group = group;
    this.#member = member;
  }

  get position(): string | null {
    return this.#member.at;
  }

  ready(): void {
    this.#group.ready(this.#member);
  }

  leave(): void {
    this.#group.leave(this.#member);
  }
}
