import { Button, Group, Text } from '@mantine/core';
import { MeanwhileNote } from '../../components/conflict/meanwhile-note';
import type { CorrectableFact, CorrectionInFullFragment } from '../../gql/graphql';
import { statedWords } from './stated-words';

/** What somebody else said of the same since the form was opened; null: what stood then was withdrawn. */
export interface Met {
  readonly fact: CorrectableFact;
  readonly theirs: CorrectionInFullFragment | null;
}

interface CorrectedMeanwhileProps {
  readonly met: Met;
  readonly onLeave: () => void;
}

/** The other's correction beside one's own, which stands in the form; whoever saves again puts theirs aside. */
export function CorrectedMeanwhile({ met: { fact, theirs }, onLeave }: CorrectedMeanwhileProps) {
  const who = theirs && { name: theirs.correctedBy.name, at: theirs.correctedAt };
  return (
    <MeanwhileNote who={who}>
      <Text size="sm">
        <b>Theirs</b> {theirs ? statedWords(fact, theirs.value) : 'The correction that stood was withdrawn.'}
        {theirs && `: ${theirs.reason}`}
      </Text>
      <Text size="sm">
        <b>Yours</b> stands in the form. Save again to put it in the place of theirs, which stays in the audit log.
      </Text>
      <Group>
        <Button size="xs" variant="default" onClick={onLeave}>
          Leave theirs
        </Button>
      </Group>
    </MeanwhileNote>
  );
}
