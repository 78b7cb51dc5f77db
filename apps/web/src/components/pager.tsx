import { Button, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { counted } from '../terms/counts';

export const PAGE_SIZE = 25;

export interface PageRequest {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

/** Which page of a list the address asks for. */
export function pageRequestIn(params: URLSearchParams): PageRequest {
  const [after, before] = [params.get('after'), params.get('before')];
  if (before) return { last: PAGE_SIZE, before };
  return after ? { first: PAGE_SIZE, after } : { first: PAGE_SIZE };
}

interface PageProps {
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor?: string | null;
    readonly endCursor?: string | null;
  };
  readonly totalCount: number;
  /** What one of the list is called. */
  readonly noun: string;
}

/** Leads to the next and the previous page of a list, by the address, so that the browser's way back works. */
export function Pager(page: PageProps) {
  const [, setParams] = useSearchParams();
  const turnTo = (key: 'after' | 'before', cursor: string) =>
    setParams((params) => {
      params.delete('after');
      params.delete('before');
      params.set(key, cursor);
      return params;
    });
  return (
    <PageTurns
      {...page}
      onAfter={(cursor) => turnTo('after', cursor)}
      onBefore={(cursor) => turnTo('before', cursor)}
    />
  );
}

interface PageTurnsProps extends PageProps {
  readonly onAfter: (cursor: string) => void;
  readonly onBefore: (cursor: string) => void;
}

/** How many there are, and the ways to the next and the previous of them, for a list beside others on its page. */
export function PageTurns({ pageInfo, totalCount, noun, onAfter, onBefore }: PageTurnsProps) {
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  return (
    <Group justify="space-between" px={20} py="sm">
      <Text size="sm" c="dimmed" className="numbers">
        {counted(totalCount, noun)}
      </Text>
      {(hasNextPage || hasPreviousPage) && (
        <Group gap="xs">
          <Button
            size="xs"
            variant="default"
            leftSection={<IconChevronLeft size={14} />}
            disabled={!hasPreviousPage}
            onClick={() => startCursor && onBefore(startCursor)}
          >
            Previous
          </Button>
          <Button
            size="xs"
            variant="default"
            rightSection={<IconChevronRight size={14} />}
            disabled={!hasNextPage}
            onClick={() => endCursor && onAfter(endCursor)}
          >
            Next
          </Button>
        </Group>
      )}
    </Group>
  );
}
