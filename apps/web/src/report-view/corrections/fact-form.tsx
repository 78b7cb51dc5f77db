import { useState } from 'react';
import { Checkbox } from '@mantine/core';
import { useMutation } from 'urql';
import type { FactValueInput, SingleFact } from '../../gql/graphql';
import { CorrectFactDocument } from './correction-documents';
import { CorrectedMeanwhile } from './corrected-meanwhile';
import { useCorrections } from './correction-desk';
import { datesIn } from './dates-in-words';
import { FactValueField } from './fact-value-field';
import { FormFrame } from './form-frame';
import { FACT } from './stated-words';
import { useCorrectionDraft } from './use-correction-draft';
import { useOutcome } from './use-outcome';
import { useSeenCorrection } from './use-seen-correction';

interface FactFormProps {
  readonly fact: SingleFact;
  /** What counts now; null: not found. */
  readonly value: FactValueInput | null;
  readonly onDone: () => void;
}

/** Says what a fact really is: typed, chosen, or selected in the document. */
export function FactForm({ fact, value: counted, onDone }: FactFormProps) {
  const { reportId } = useCorrections();
  const { seenCorrectionId, met, meets, catchUp } = useSeenCorrection(fact);
  const [value, setValue] = useState<FactValueInput>(counted ?? {});
  const [isAbsent, setAbsent] = useState(false);
  const draft = useCorrectionDraft((text) => setValue((last) => pickedValue(fact, text, last)));
  const { problems, settle } = useOutcome();
  const [{ fetching }, correct] = useMutation(CorrectFactDocument);
  const label = FACT[fact];
  const send = async () => {
    const given = isAbsent ? null : complete(value);
    const { reason, evidence } = draft;
    const input = { reportId, fact, value: given, reason, evidence, seenCorrectionId };
    if (given !== null && Object.keys(given).length === 0) {
      settle(undefined, { message: '', fields: [{ path: ['value'], message: 'Give a value.' }] });
      return;
    }
    const { data, error } = await correct({ input });
    if (meets(data?.correctFact)) return;
    if (settle(error, data?.correctFact)) onDone();
  };
  const leave = () => {
    onDone();
    catchUp();
  };
  return (
    <FormFrame
      label={`Correct: ${label}`}
      draft={draft}
      problems={problems}
      busy={fetching}
      submit="Save correction"
      onSubmit={() => void send()}
      onCancel={onDone}
      notice={met && <CorrectedMeanwhile met={met} onLeave={leave} />}
    >
      {!isAbsent && <FactValueField fact={fact} label={label} value={value} onChange={setValue} problems={problems} />}
      <Checkbox
        size="xs"
        label="The report does not state it"
        checked={isAbsent}
        onChange={({ currentTarget }) => setAbsent(currentTarget.checked)}
      />
    </FormFrame>
  );
}

/** A date that is not there yet is no date. */
function complete(value: FactValueInput): FactValueInput {
  if (value.date === '' || (value.period && (value.period.start === '' || value.period.end === ''))) return {};
  return value;
}

/** What selected words make of the value; words that name no date leave dates as they are. */
function pickedValue(fact: SingleFact, text: string, last: FactValueInput): FactValueInput {
  if (fact === 'AUDITOR' || fact === 'SYSTEM_NAME' || fact === 'SERVICE_ORGANIZATION') return { name: text };
  const [first, second] = datesIn(text);
  if (first === undefined) return last;
  if (fact === 'AS_OF' || fact === 'REPORT_DATE') return { date: first };
  if (fact === 'PERIOD' && second !== undefined) return { period: { start: first, end: second } };
  return last;
}
