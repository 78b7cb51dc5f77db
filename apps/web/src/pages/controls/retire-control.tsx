import { useState } from 'react';
import { Button } from '@mantine/core';
import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import { AskFirst } from '../../components/ask-first';
import type { OwnControlFragment } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import { RetireInternalControlDocument } from './controls-documents';

interface RetireControlProps {
  readonly control: OwnControlFragment;
  readonly onDone: () => void;
}

/** Takes a control of ours out of use, after asking, or into use again. */
export function RetireControl({ control, onDone }: RetireControlProps) {
  const { id, version, code, answers, retiredAt } = control;
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [{ fetching }, retire] = useMutation(RetireInternalControlDocument);
  const set = async (retired: boolean) => {
    const { data, error } = await retire({ input: { id, version, retired } });
    const refusal = refusalIn(error, data?.retireInternalControl);
    setProblem(refusal);
    if (refusal === null) onDone();
    else setAsking(true);
  };
  const isRetired = retiredAt != null;
  return (
    <>
      <Button variant="subtle" loading={fetching} onClick={() => (isRetired ? void set(false) : setAsking(true))}>
        {isRetired ? 'Restore' : 'Retire'}
      </Button>
      <AskFirst
        isAsking={isAsking}
        title={isRetired ? `Restore ${code}?` : `Retire ${code}?`}
        does={isRetired ? 'Restore it' : 'Retire it'}
        keeps={isRetired ? 'Leave it' : 'Keep it'}
        isUnderWay={fetching}
        problem={problem}
        onClose={() => setAsking(false)}
        onDo={() => void set(!isRetired)}
      >
        {isRetired
          ? 'It answers again what it answered before.'
          : `It answers ${counted(answers, 'CUEC')} now, and none any more once it is retired. It stays with everything that was noted, and can be restored.`}
      </AskFirst>
    </>
  );
}
