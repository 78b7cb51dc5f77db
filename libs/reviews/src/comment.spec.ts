import {
  commentViolations,
  isSettledBy,
  mentionOf,
  mentionsIn,
  partsOf,
  takesDiscussion,
  withMentions,
} from './comment';
import { REVIEW_STATUSES } from './review-status';

describe('a comment', () => {
  it('is words and mentions, in their order', () => {
    expect(partsOf(`${mentionOf('ada')} and @[bo]: see <b>p. 3</b>, a@[`)).toEqual([
      { mentioned: 'ada' },
      { text: ' and ' },
      { mentioned: 'bo' },
      { text: ': see <b>p. 3</b>, a@[' },
    ]);
    expect(partsOf('ines@[at]example.org [x]')).toEqual([
      { text: 'ines' },
      { mentioned: 'at' },
      { text: 'example.org [x]' },
    ]);
  });

  it('mentions each once, and says them as somebody wants them', () => {
    expect(mentionsIn('@[a] @[b] @[a]')).toEqual(['a', 'b']);
    expect(withMentions('Ask @[a]!', (id) => `@${id.toUpperCase()}`)).toBe('Ask @A!');
  });

  it.each([
    [' ', 'Write something.'],
    ['x'.repeat(10_001), 'Shorten the comment to 10000 characters.'],
    [Array.from({ length: 51 }, (_, each) => mentionOf(`p${each}`)).join(''), 'Mention 50 people at most.'],
  ])('is not written when it is not as it must be (%#)', (text, message) => {
    expect(commentViolations(text)).toEqual([{ path: ['text'], message }]);
  });

  it('may be written until another review stands in the place of this one', () => {
    expect(commentViolations('Fine.')).toEqual([]);
    expect(REVIEW_STATUSES.filter((status) => !takesDiscussion(status))).toEqual(['SUPERSEDED']);
  });

  it('is settled by a decision that was made after it', () => {
    const [before, after] = [new Date('2026-03-01'), new Date('2026-03-02')];
    expect(isSettledBy(before, [{ decidedAt: after }])).toBe(true);
    expect(isSettledBy(after, [{ decidedAt: before }])).toBe(false);
    expect(isSettledBy(before, [])).toBe(false);
  });
});
