import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const LINK = /* GraphQL */ `
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v2.9"
      import: ["@key", "@requires", "@provides", "@external", "@shareable", "@override"]
    )
`;

/** Several keys, `@requires`, `@provides`, `@shareable` and `@override` between three subgraphs. */
const SHOP: Readonly<Record<string, string>> = {
  catalogue: /* GraphQL */ `
    type Query {
      item(sku: String!): Item
      items(first: Int = 2): [Item!]!
      maybeItems: [Item]
      brand(id: ID!): Brand
    }
    type Mutation {
      itemRename(sku: String!, name: String!): Item
    }
    type Item @key(fields: "sku") @key(fields: "id") {
      sku: String!
      id: ID!
      name(language: Language = ZH): String!
      price: Money!
      weight: Int
      size: Size @shareable
      related: [Item!]!
      brand: Brand!
      old: String
    }
    type Brand @key(fields: "id") {
      id: ID!
      title: String
      country: Country @shareable
    }
    type Country @shareable {
      code: String!
      name: String
    }
    type Money @shareable {
      amount: Int!
      currency: String!
    }
    type Size @shareable {
      width: Int
      height: Int!
    }
    enum Language {
      ZH
      EN
    }
  `,
  stock: /* GraphQL */ `
    type Query {
      level(sku: String!): Level
      levels: [Level!]
    }
    type Mutation {
      levelSet(sku: String!, count: Int!): Level!
    }
    type Subscription {
      levelChanged(sku: String!): Level!
    }
    type Level {
      count: Int!
      place: String
      item: Item!
      items: [[Item]]
    }
    type Item @key(fields: "sku") {
      sku: String!
      available: Int!
      size: Size @shareable
      price: Money! @external
      weight: Int @external
      shipping(express: Boolean): Int @requires(fields: "weight price { amount }")
      old: String @override(from: "catalogue")
    }
    type Money @shareable {
      amount: Int!
      currency: String!
    }
    type Size @shareable {
      width: Int
      height: Int!
    }
  `,
  reviews: /* GraphQL */ `
    type Query {
      latest: Review
    }
    type Review @key(fields: "id") {
      id: ID!
      stars: Int!
      text: String
      item: Item @provides(fields: "title")
      author: Author!
    }
    type Author {
      name: String!
      reviews: [Review]
    }
    type Item @key(fields: "id") {
      id: ID!
      title: String @external
      reviews(first: Int): [Review!]!
      rating: Float
    }
    type Brand @key(fields: "id") {
      id: ID!
      country: Country @shareable
      score: Float!
    }
    type Country @shareable {
      code: String!
      name: String
    }
  `,
  titles: /* GraphQL */ `
    type Item @key(fields: "id") {
      id: ID!
      title: String @shareable
    }
    type Query {
      now: String
    }
  `,
};

/** Interfaces and unions of entities, keys within keys, lists of lists. */
const LIBRARY: Readonly<Record<string, string>> = {
  works: /* GraphQL */ `
    type Query {
      search(text: String): [Found]!
      node(id: ID!): Node
      nodes: [Node!]
      shelf: Shelf!
      grid: [[Book!]!]
    }
    interface Node {
      id: ID!
      label: String
    }
    interface Media implements Node {
      id: ID!
      label: String
      pages: Int!
    }
    union Found = Book | Film | Shelf
    type Book implements Node & Media @key(fields: "id") {
      id: ID!
      label: String
      pages: Int!
      sequel: Book
      shelf: Shelf
      kind: Kind!
    }
    type Film implements Node @key(fields: "id") {
      id: ID!
      label: String
      minutes: Int
      basedOn: Media
    }
    type Shelf @key(fields: "place { room }") {
      place: Place!
      holds: [Found!]
      next: Shelf
    }
    type Place @shareable {
      room: String!
    }
    enum Kind {
      PAPER
      DIGITAL
    }
  `,
  people: /* GraphQL */ `
    type Query {
      person(id: ID!): Person
    }
    type Person @key(fields: "id") {
      id: ID!
      name: String!
      wrote: [Work!]!
      favourite: Work
    }
    union Work = Book | Film
    type Book @key(fields: "id") {
      id: ID!
      authors: [Person!]!
      editor: Person
    }
    type Film @key(fields: "id") {
      id: ID!
      director: Person!
      cast: [Person]
    }
    type Shelf @key(fields: "place { room }") {
      place: Place!
      keeper: Person
      capacity: Int!
    }
    type Place @shareable {
      room: String!
    }
  `,
  ratings: /* GraphQL */ `
    type Query {
      best: Rated
    }
    interface Rated {
      rating: Rating!
    }
    type Rating {
      stars: Float!
      count: Int
    }
    type Book implements Rated @key(fields: "id") {
      id: ID!
      rating: Rating!
    }
    type Film implements Rated @key(fields: "id") {
      id: ID!
      rating: Rating!
    }
  `,
};

/** Small supergraphs with everything that a plan may hold. */
export const SYNTHETIC = { shop: compose(SHOP), library: compose(LIBRARY) };

function compose(subgraphs: Readonly<Record<string, string>>): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(subgraphs).map(([name, sdl]) => ({
      name,
      url: `http://${name}.internal`,
      typeDefs: parse(`${LINK}\n${sdl}`),
    })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
