import type { ReactNode } from 'react';
import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import type { CombinedError } from 'urql';
import { FailureNote } from './failure-note';
import classes from './loaded.module.css';

interface LoadedProps<Data> {
  readonly data: Data | null | undefined;
  readonly error: CombinedError | undefined;
  readonly onRetry: () => void;
  /** What stands there until it comes; as large as what comes. */
  readonly waiting?: ReactNode;
  /** Of a list: what stands there answers what was asked for before, and gives way in a moment. */
  readonly isOld?: boolean;
  readonly children: (data: Data) => ReactNode;
}

/** Shows what was fetched; until then that it is on its way, or why it did not come. */
export function Loaded<Data>(props: LoadedProps<Data>) {
  const { data, error, onRetry, waiting = <Waiting />, isOld, children } = props;
  if (data != null)
    return (
      <>
        {/* Of the way to the server the whole page is told, and what stands here does not move. */}
        {error && !error.networkError && <FailureNote error={error} onRetry={onRetry} />}
        {isOld === undefined ? (
          children(data)
        ) : (
          <div className={classes.list} aria-busy={isOld}>
            {children(data)}
          </div>
        )}
      </>
    );
  return error ? <FailureNote error={error} onRetry={onRetry} /> : waiting;
}

export function Waiting({ lines = 4 }: { readonly lines?: number }) {
  return (
    <Stack gap="sm" p="md" role="status">
      <VisuallyHidden>Loading</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={18} width={`${92 - ((line * 17) % 40)}%`} />
      ))}
    </Stack>
  );
}
