import { grantsOf, type Actor } from '@entresol/shared';
import { Kind, parse, type ConstDirectiveNode, type FieldDefinitionNode } from 'graphql';

/** Rules by `Type.field`, as they are written in an SDL, read without the code that enforces them. */
export function writtenRules(sdl: string): ReadonlyMap<string, string> {
  const rules = new Map<string, string>();
  const typeRules = new Map<string, string>();
  const fields: [string, FieldDefinitionNode][] = [];
  for (const node of parse(sdl).definitions) {
    const isObject =
      node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;
    if (!isObject) continue;
    const own = ruleIn(node.directives);
    if (own !== null) typeRules.set(node.name.value, own);
    for (const field of node.fields ?? []) fields.push([node.name.value, field]);
  }
  for (const [type, field] of fields) {
    const rule = ruleIn(field.directives) ?? typeRules.get(type);
    if (rule !== undefined) rules.set(`${type}.${field.name.value}`, rule);
  }
  return rules;
}

function ruleIn(directives: readonly ConstDirectiveNode[] = []): string | null {
  const access = directives.find(({ name }) => name.value === 'access');
  const value = access?.arguments?.[0]?.value;
  return value?.kind === Kind.STRING ? value.value : null;
}

/** Whether a rule, as it is written, lets an actor in. */
export function letsIn(rule: string, actor: Actor): boolean {
  const grants = grantsOf(actor);
  return rule.split(' or ').some((word) => {
    if (word === 'public') return true;
    return word === 'signed-in' ? actor.kind !== 'ANONYMOUS' : grants.has(word);
  });
}
