import type { ReactNode } from 'react';
import { Button, Group, Progress, Text } from '@mantine/core';
import { asksForPassword } from '../../api/document-passwords';
import type { ReadStatus } from '../../gql/graphql';
import { DocumentPassword } from '../document-password';

interface ReadingStandingProps {
  readonly readStatus: ReadStatus;
  readonly progress?: { readonly pagesRead: number; readonly pages?: number | null } | null;
  readonly failure?: { readonly code: string; readonly message: string } | null;
  /** Of which file. */
  readonly name: string;
  /** What was found, once it was read. */
  readonly found: ReactNode;
  readonly isAskedAgain: boolean;
  /** Asks to have it read once more. @param password what opens it */
  readonly onAgain: (password?: string) => void;
}

/** How far the reading of a file has come: in the queue, at which page, what was found, or why it failed. */
export function ReadingStanding(props: ReadingStandingProps) {
  const { readStatus, progress, failure, name, found, isAskedAgain, onAgain } = props;
  if (readStatus === 'READ')
    return (
      <Text size="sm" role="status">
        {found}
      </Text>
    );
  if (readStatus === 'FAILED')
    return (
      <div role="status">
        <Text size="sm">{failure?.message ?? 'It could not be read.'}</Text>
        {asksForPassword(failure?.code) ? (
          <DocumentPassword name={name} does="Read with it" isUnderWay={isAskedAgain} onGive={onAgain} />
        ) : (
          <Button size="compact-xs" variant="default" mt={6} loading={isAskedAgain} onClick={() => onAgain()}>
            Read it again
          </Button>
        )}
      </div>
    );
  if (readStatus === 'QUEUED')
    return (
      <Text size="xs" c="dimmed">
        In the queue: its turn comes as soon as a reader is free.
      </Text>
    );
  const { pagesRead = 0, pages = null } = progress ?? {};
  return (
    <Group gap="sm" wrap="nowrap">
      <Progress value={pages ? (pagesRead / pages) * 100 : 0} size="sm" flex={1} aria-label="Pages read" />
      <Text size="xs" c="dimmed" className="numbers">
        {pages ? `Page ${pagesRead} of ${pages}` : 'Opening the document'}
      </Text>
    </Group>
  );
}
