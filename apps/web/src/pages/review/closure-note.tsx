import { Text } from '@mantine/core';
import type { ConditionInFullFragment } from '../../gql/graphql';
import { momentOf } from '../../terms/dates';

type Closure = NonNullable<ConditionInFullFragment['closure']>;

/** That something was closed: by whom, when, and by which evidence. */
export function ClosureNote({ closure: { closedBy, closedAt, evidence, files } }: { readonly closure: Closure }) {
  return (
    <Text size="xs" c="dimmed">
      Closed by {closedBy?.name ?? 'somebody'}, {momentOf(closedAt)}: {evidence}
      {files.map((file) => (
        <span key={file.id}>
          {' · '}
          <a href={file.fileUrl ?? undefined} download={file.fileName}>
            {file.fileName}
          </a>
        </span>
      ))}
    </Text>
  );
}
