import { Text } from '@mantine/core';
import { ConflictNote } from '../components/conflict/conflict-note';
import { MeanwhileNote } from '../components/conflict/meanwhile-note';
import { useConflict } from '../components/conflict/use-conflict';
import { ComponentStates, State } from './state';

interface Notes {
  readonly notes: string;
  readonly owner: string;
}

const BASE: Notes = { notes: 'Checked by hand.', owner: 'nobody' };

function Met({ mine, theirs }: { readonly mine: Partial<Notes>; readonly theirs: Partial<Notes> }) {
  const { conflict, choose } = useConflict<Notes>({
    base: BASE,
    mine: { ...BASE, ...mine },
    theirs: { ...BASE, ...theirs },
  });
  return (
    conflict && (
      <ConflictNote
        conflict={conflict}
        labelOf={(field) => (field === 'notes' ? 'Notes' : 'Owner')}
        shown={(field, values) => values[field]}
        whoChanged={() => 'Ben Okafor, 26 Nov 2026, 10:00'}
        onChoose={choose}
      />
    )
  );
}

export const ConflictStates = () => (
  <ComponentStates of="Two people at once">
    <State name="ConflictNote: both changed the same">
      <Met mine={{ notes: 'Reviewed each month.' }} theirs={{ notes: 'Reviewed each quarter.' }} />
    </State>
    <State name="ConflictNote: each changed something else">
      <Met mine={{ notes: 'Reviewed each month.' }} theirs={{ owner: 'Ben Okafor' }} />
    </State>
    <State name="MeanwhileNote: known who, and not known">
      <MeanwhileNote who={{ name: 'Ben Okafor', at: '2026-11-26T10:00:00Z' }}>
        <Text size="sm">The review was decided: approved.</Text>
      </MeanwhileNote>
      <MeanwhileNote who={null}>
        <Text size="sm">The review was decided: approved.</Text>
      </MeanwhileNote>
    </State>
  </ComponentStates>
);
