import type { Violation } from './decision';
import type { ReviewStatus } from './review-status';

export const COMMENT_MAX_LENGTH = 10_000;
export const MENTIONS_MAX = 50;

/** How a comment names an account: by its id, so that it names the same person under whatever name. */
const MENTION = /@\[([\w-]{1,200})\]/g;

/** A piece of a comment: words, or the id of somebody who is mentioned. */
export type CommentPart = { readonly text: string } | { readonly mentioned: string };

/** A comment in the order in which it is read. */
export function partsOf(comment: string): CommentPart[] {
  const parts: CommentPart[] = [];
  let end = 0;
  for (const { 0: whole, 1: id, index } of comment.matchAll(MENTION)) {
    if (index > end) parts.push({ text: comment.slice(end, index) });
    parts.push({ mentioned: id! });
    end = index + whole.length;
  }
  if (end < comment.length) parts.push({ text: comment.slice(end) });
  return parts;
}

/** Who is mentioned, each once, in the order in which they are. */
export const mentionsIn = (comment: string): string[] => [
  ...new Set(partsOf(comment).flatMap((part) => ('mentioned' in part ? [part.mentioned] : []))),
];

/** The same comment with each mention written as something else. */
export const withMentions = (comment: string, write: (id: string) => string): string =>
  partsOf(comment)
    .map((part) => ('mentioned' in part ? write(part.mentioned) : part.text))
    .join('');

export const mentionOf = (id: string): string => `@[${id}]`;

/** What is wrong with a comment; an empty list means that it may be written. */
export function commentViolations(comment: string): readonly Violation[] {
  const path = ['text'];
  if (comment.trim() === '') return [{ path, message: 'Write something.' }];
  if (comment.length > COMMENT_MAX_LENGTH)
    return [{ path, message: `Shorten the comment to ${COMMENT_MAX_LENGTH} characters.` }];
  if (mentionsIn(comment).length > MENTIONS_MAX) return [{ path, message: `Mention ${MENTIONS_MAX} people at most.` }];
  return [];
}

/**
 * Whether people may still write and attach to a review. Also after the decision, whose record stays as it is; but what
 * was superseded is history, and the talk goes on at the review in its place.
 */
export const takesDiscussion = (status: ReviewStatus): boolean => status !== 'SUPERSEDED';

/** What was there when a decision was made stays as it was then. */
export const isSettledBy = (writtenAt: Date, decisions: readonly { readonly decidedAt: Date }[]): boolean =>
  decisions.some(({ decidedAt }) => decidedAt > writtenAt);
