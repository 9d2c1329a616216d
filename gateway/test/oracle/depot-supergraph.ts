import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const LINK = /* GraphQL */ `
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v2.9"
      import: [
        "@key"
        "@requires"
        "@external"
        "@shareable"
        "@interfaceObject"
        "@authenticated"
        "@inaccessible"
        "@tag"
      ]
    )
`;

/** A graph of others: an interface that one subgraph knows as an object, deep requirements. */
export const DEPOT: Readonly<Record<string, string>> = {
  goods: /* GraphQL */ `
    type Query {
      ware(id: ID!): Ware
      wares: [Ware!]!
      crate(id: ID!): Crate
      secret: String @authenticated
    }
    interface Ware @key(fields: "id") {
      id: ID!
      name: String!
      makers: [Maker!]
    }
    type Crate implements Ware @key(fields: "id") {
      id: ID!
      name: String!
      makers: [Maker!]
      holds: [Ware!]
      size: Size
    }
    type Barrel implements Ware @key(fields: "id") {
      id: ID!
      name: String!
      makers: [Maker!]
      litres: Int!
      hidden: String @inaccessible
    }
    type Maker @key(fields: "id") {
      id: ID!
      name: String @tag(name: "public")
      address: Address
    }
    type Address {
      street: String!
      town: Town
    }
    type Town {
      code: String!
      name: String
    }
    type Size {
      width: Int!
      height: Int
    }
  `,
  judges: /* GraphQL */ `
    type Query {
      best: Ware
    }
    type Mutation {
      judge(id: ID!, stars: Int!): Ware
    }
    type Subscription {
      judged(after: String): Judgement!
    }
    type Judgement {
      stars: Int!
      ware: Ware!
    }
    type Ware @key(fields: "id") @interfaceObject {
      id: ID!
      stars: Float
      judgements: [Judgement!]!
    }
  `,
  routes: /* GraphQL */ `
    type Query {
      now: String
    }
    type Maker @key(fields: "id") {
      id: ID!
      address: Address @external
      route(by: String): String @requires(fields: "address { street town { code name } }")
      reach: Int! @requires(fields: "address { town { name } }")
    }
    type Address {
      street: String! @external
      town: Town @external
    }
    type Town {
      code: String! @external
      name: String @external
    }
    type Crate @key(fields: "id") {
      id: ID!
      size: Size @external
      lorries: [Lorry] @requires(fields: "size { width height }")
    }
    type Size {
      width: Int! @external
      height: Int @external
    }
    type Lorry {
      plate: String!
      carries: Crate
    }
  `,
};

/** Operations that use what plain graphs have not. */
export const DEPOT_OPERATIONS: readonly string[] = [
  '{ best { id stars name } }',
  '{ best { __typename ... on Crate { size { width } holds { name stars } } ... on Barrel { litres } } }',
  '{ wares { id stars makers { name route } judgements { stars ware { name } } } }',
  '{ wares { __typename name ... on Crate { lorries { plate carries { name stars } } } } }',
  'query Q($by: String) { wares { makers { reach a: route b: route(by: $by) } } }',
  '{ crate(id: "id-1") { holds { __typename ... on Barrel { litres stars } } lorries { plate } } }',
  'mutation { judge(id: "id-2", stars: 5) { stars name makers { reach } } }',
  'mutation { a: judge(id: "id-2", stars: 5) { stars } b: judge(id: "id-3", stars: 1) { name } }',
  '{ secret now }',
  '{ __schema { queryType { name } } best { stars } }',
  '{ __type(name: "Barrel") { fields { name } } }',
  'query Q($yes: Boolean!) { best @include(if: $yes) { name } now @skip(if: $yes) }',
  '{ missing }',
  '{ best { id',
];

/** Composes subgraphs that are at these addresses; `more` are some beside those of the depot. */
export function composeDepot(
  addresses: ReadonlyMap<string, string>,
  isSecured = true,
  more: Readonly<Record<string, string>> = {},
): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries({ ...DEPOT, ...more }).map(([name, sdl]) => ({
      name,
      url: addresses.get(name)!,
      typeDefs: parse(`${LINK}\n${isSecured ? sdl : sdl.replaceAll('@authenticated', '')}`),
    })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
