import { useState } from 'react';
import { Button, Group, Text, TextInput, Switch } from '@mantine/core';
import { IconListCheck, IconSearch } from '@tabler/icons-react';
import { EmptyNote } from '../../components/empty-note';
import { OutcomeBadge } from '../../components/term-badges';
import type { FactsInFullFragment, TestOutcome } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import { Evidenced } from '../evidenced';
import classes from '../panel.module.css';
import { ControlHead } from './section';

type Control = FactsInFullFragment['controls'][number];

/** More than this at once makes the page slow. */
const STEP = 50;

const isRemarkable = ({ tests }: Control) => tests.some(({ outcome }) => outcome !== 'NO_EXCEPTION');

const matches = ({ controlId, description, criteria }: Control, words: string) =>
  [controlId ?? '', description, ...criteria].some((text) => text.toLowerCase().includes(words));

/** The vendor's controls, and how the auditor tested them. */
export function ControlsTab({ controls }: { readonly controls: readonly Control[] }) {
  const [words, setWords] = useState('');
  const [onlyRemarkable, setOnlyRemarkable] = useState(false);
  const [most, setMost] = useState(STEP);
  if (controls.length === 0)
    return (
      <EmptyNote title="No control was found in the report" icon={IconListCheck}>
        Look for the section with the criteria and the controls in the document.
      </EmptyNote>
    );
  const found = controls
    .map((control, index) => ({ control, index }))
    .filter(
      ({ control }) => (!onlyRemarkable || isRemarkable(control)) && matches(control, words.trim().toLowerCase()),
    );
  return (
    <div className={classes.stack}>
      <Group gap="sm">
        <TextInput
          type="search"
          aria-label="Search controls"
          placeholder="Search by words, identifier or criterion"
          leftSection={<IconSearch size={15} />}
          size="xs"
          flex={1}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <Switch
          size="xs"
          label="Only with something to note"
          checked={onlyRemarkable}
          onChange={({ currentTarget }) => setOnlyRemarkable(currentTarget.checked)}
        />
      </Group>
      <Text size="xs" c="dimmed" role="status">
        {found.length === controls.length
          ? counted(found.length, 'control')
          : `${found.length} of ${counted(controls.length, 'control')}`}
      </Text>
      {found.slice(0, most).map(({ control, index }) => (
        <ControlCard key={index} id={`control ${index}`} control={control} />
      ))}
      {found.length > most && (
        <Button variant="default" onClick={() => setMost(most + STEP)}>
          Show more
        </Button>
      )}
    </div>
  );
}

function ControlCard({ id, control }: { readonly id: string; readonly control: Control }) {
  const { controlId, description, criteria, tests, evidence } = control;
  const name = controlId ?? 'Without an identifier';
  return (
    <Evidenced
      id={id}
      label={`Control ${name}`}
      evidence={evidence}
      head={<ControlHead name={name} criteria={criteria} />}
    >
      <p className={classes.prose}>{description}</p>
      {tests.length > 0 && <Tests tests={tests} />}
    </Evidenced>
  );
}

function Tests({ tests }: { readonly tests: Control['tests'] }) {
  // Folded up they are seen by nobody, and each has more words than the control.
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      className={classes.tests}
      onClick={(event) => event.stopPropagation()}
      onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
    >
      <summary>
        {counted(tests.length, 'test')}
        {outcomesOf(tests).map((outcome) => (
          <OutcomeBadge key={outcome} of={outcome} />
        ))}
      </summary>
      {wasOpened && <TestTable tests={tests} />}
    </details>
  );
}

const TestTable = ({ tests }: { readonly tests: Control['tests'] }) => (
  <table>
    <thead>
      <tr>
        <th className={classes.term}>What the auditor did</th>
        <th className={classes.term}>Result</th>
      </tr>
    </thead>
    <tbody>
      {tests.map(({ procedure, result, outcome }, index) => (
        <tr key={index}>
          <td>{procedure}</td>
          <td>
            <OutcomeBadge of={outcome} />
            {result && <p className={classes.prose}>{result}</p>}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const outcomesOf = (tests: Control['tests']): readonly TestOutcome[] => [
  ...new Set(tests.map(({ outcome }) => outcome)),
];
