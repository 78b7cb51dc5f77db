import { useState } from 'react';
import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKeyboard } from '@tabler/icons-react';
import { counted } from '../../terms/counts';
import type { Doubt } from './doubt';
import { KeyHelp } from './key-help';
import { useRoom } from './reading-room';
import { useRoomKeys } from './use-room-keys';
import classes from './room.module.css';

const OF: Readonly<Record<Doubt, (count: number) => string>> = {
  DOUBTFUL: (count) => `${count} doubtful`,
  CONTRADICTED: (count) => `${count} read otherwise than confirmed`,
  PROBABLE: (count) => `${count} probable`,
  WARNING: (count) => counted(count, 'warning'),
};

/** What still waits for a person to look at, the way to the next of it, and the keys. */
export function RoomBar() {
  const { waiting, active, goTo } = useRoom();
  const [said, say] = useState('');
  const [isHelpOpen, { open: openHelp, close: closeHelp }] = useDisclosure();
  useRoomKeys({ say, openHelp });
  const doubts = [...new Set(waiting.map(({ doubt }) => doubt))];
  const next = waiting[(waiting.findIndex(({ stop }) => stop.id === active?.id) + 1) % waiting.length];
  return (
    <div className={`${classes.bar} not-printed`}>
      <span className={classes.left}>
        {waiting.length === 0 ? (
          // Of the reading alone: what has to be judged is counted at the tabs.
          'Everything here was read without doubt. It counts as it stands: nothing needs confirming, only correcting where the page says otherwise.'
        ) : (
          <>
            <b>{waiting.length} to look at:</b>{' '}
            {doubts.map((each) => OF[each](waiting.filter(({ doubt }) => doubt === each).length)).join(', ')}. The rest
            counts as it stands: correct it only where the page says otherwise.
          </>
        )}
        <span role="status" className={classes.said}>
          {said}
        </span>
      </span>
      {next && (
        <Button size="compact-xs" variant="default" onClick={() => goTo(next.stop)}>
          Look at the next
        </Button>
      )}
      <Tooltip label="Keys for reading">
        <ActionIcon size="sm" variant="subtle" color="gray" aria-label="Keys for reading" onClick={openHelp}>
          <IconKeyboard size={17} />
        </ActionIcon>
      </Tooltip>
      <KeyHelp isOpen={isHelpOpen} onClose={closeHelp} />
    </div>
  );
}
