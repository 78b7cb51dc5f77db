import { Mark, Text } from '@mantine/core';
import type { WordChange } from '../gql/graphql';

interface WordDifferenceProps {
  readonly runs: readonly { readonly change: WordChange; readonly text: string }[];
}

/** What changed in a reworded control; words that went are struck out, words that came are marked. */
export function WordDifference({ runs }: WordDifferenceProps) {
  return (
    <Text size="sm" maw="72ch">
      {runs.map(({ change, text }, place) =>
        change === 'SAME' ? (
          <span key={place}>{text}</span>
        ) : change === 'ADDED' ? (
          <Mark key={place} component="ins" color="green">
            {text}
          </Mark>
        ) : (
          <Text key={place} component="del" size="sm" c="dimmed" td="line-through">
            {text}
          </Text>
        ),
      )}
    </Text>
  );
}
