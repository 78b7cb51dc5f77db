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

interface PagerProps {
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
export function Pager({ pageInfo, totalCount, noun }: PagerProps) {
  const [, setParams] = useSearchParams();
  const turnTo = (key: 'after' | 'before', cursor: string | null | undefined) =>
    setParams((params) => {
      params.delete('after');
      params.delete('before');
      if (cursor) params.set(key, cursor);
      return params;
    });
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
            onClick={() => turnTo('before', startCursor)}
          >
            Previous
          </Button>
          <Button
            size="xs"
            variant="default"
            rightSection={<IconChevronRight size={14} />}
            disabled={!hasNextPage}
            onClick={() => turnTo('after', endCursor)}
          >
            Next
          </Button>
        </Group>
      )}
    </Group>
  );
}
