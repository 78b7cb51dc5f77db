import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Page } from '@countersign/store';

@ObjectType({ description: 'Where a page of a list lies in the list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'More comes after this page.' }) readonly hasNextPage: boolean;
  @Field(() => Boolean, { description: 'Something comes before this page.' }) readonly hasPreviousPage: boolean;
  @Field(() => String, { nullable: true, description: 'The cursor of the first on the page; null on an empty one.' })
  readonly startCursor: string | null;
  @Field(() => String, { nullable: true, description: 'The cursor of the last on the page; null on an empty one.' })
  readonly endCursor: string | null;
}

export interface EdgeOf<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface ConnectionOf<Node> {
  readonly edges: readonly EdgeOf<Node>[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** The connection type of a node type, and its edge type (Relay's cursor connections). */
export function connectionTypeOf<Node>(node: Type<Node>, name: string, plural: string): Type<ConnectionOf<Node>> {
  @ObjectType(`${name}Edge`, { description: `One of the ${plural} of a page.` })
  class Edge implements EdgeOf<Node> {
    @Field({ description: 'Its place in the list, for "after" and "before".' }) readonly cursor: string;
    @Field(() => node, { description: 'What stands at that place.' }) readonly node: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${plural}.` })
  class Connection implements ConnectionOf<Node> {
    @Field(() => [Edge], { description: 'What is on the page, with the place of each.' })
    readonly edges: readonly EdgeOf<Node>[];
    @Field(() => [node], { description: 'What is on the page.' }) readonly nodes: readonly Node[];
    @Field(() => PageInfo, { description: 'Where the page lies in the list.' }) readonly pageInfo: PageInfo;
    @Field(() => Int, { description: 'How many the whole list has, whatever the page.' }) readonly totalCount: number;
  }
  return Connection;
}

export function connectionFrom<Row, Node>(page: Page<Row>, nodeOf: (row: Row) => Node): ConnectionOf<Node> {
  const edges = page.rows.map(({ row, cursor }) => ({ cursor, node: nodeOf(row) }));
  const { hasNextPage, hasPreviousPage, totalCount } = page;
  const startCursor = edges[0]?.cursor ?? null;
  const endCursor = edges.at(-1)?.cursor ?? null;
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: { hasNextPage, hasPreviousPage, startCursor, endCursor },
    totalCount,
  };
}
