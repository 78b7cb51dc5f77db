import { ArgsType, Field, Int } from '@nestjs/graphql';
import { type PageRequest, positionOf } from '@countersign/store';
import { GraphQLError } from 'graphql';

export const PAGE_SIZE_DEFAULT = 25;
export const PAGE_SIZE_MAX = 100;

@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: `How many from the start: at most ${PAGE_SIZE_MAX}, ${PAGE_SIZE_DEFAULT} when nothing is said.`,
  })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: `How many from the end, instead of "first": at most ${PAGE_SIZE_MAX}.`,
  })
  last?: number | null;
  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  before?: string | null;
}

/** @throws GraphQLError where the arguments make no page */
export function pageRequestOf({ first, after, last, before }: PageArguments): PageRequest {
  if (first != null && last != null) throw badInput('Give either "first" or "last", not both.');
  const size = first ?? last ?? PAGE_SIZE_DEFAULT;
  if (size < 0 || size > PAGE_SIZE_MAX) throw badInput(`Ask for 0 to ${PAGE_SIZE_MAX} at once.`);
  return {
    size,
    from: last == null ? 'START' : 'END',
    after: cursor(after, 'after'),
    before: cursor(before, 'before'),
  };
}

function cursor(text: string | null | undefined, name: string) {
  if (text == null) return null;
  const position = positionOf(text);
  if (position === null) throw badInput(`"${name}" is no cursor of this list.`);
  return position;
}

export const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
