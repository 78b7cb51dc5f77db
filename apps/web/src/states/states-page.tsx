import { Group, SegmentedControl, Text, Title, useMantineColorScheme } from '@mantine/core';
import { BadgeStates } from './badges';
import { ConflictStates } from './conflicts';
import { CoverageStates } from './coverage';
import { FieldStates } from './fields';
import { ListStates } from './lists';
import { NoteStates } from './notes';
import { UploadStates } from './uploads';
import classes from './states.module.css';

const SCHEMES = [
  { value: 'auto', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

/** Every component of ours with each of its states, for whoever develops. */
export function StatesPage() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <main id="main" className={classes.page}>
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={1}>Components and their states</Title>
          <Text c="dimmed" size="sm">
            Made up, and without a server. Whoever adds a component, or a state to one, shows it here.
          </Text>
        </div>
        <SegmentedControl
          aria-label="Colours"
          data={SCHEMES}
          value={colorScheme}
          onChange={(value) => setColorScheme(value as typeof colorScheme)}
        />
      </Group>
      <BadgeStates />
      <NoteStates />
      <ListStates />
      <FieldStates />
      <UploadStates />
      <ConflictStates />
      <CoverageStates />
    </main>
  );
}
