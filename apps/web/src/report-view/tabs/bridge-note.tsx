import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { ReportInFullFragment } from '../../gql/graphql';
import { uncountedOf } from '../../coverage/lapse-words';
import { periodOf } from '../../terms/dates';
import { Section } from './section';

type Bridging = Pick<ReportInFullFragment, 'bridges' | 'unattachedLetter' | 'bridgeLetters'>;

/** Of a bridge letter: what it follows. Of a report: which letters follow it. Nothing for everything else. */
export function BridgeNote({ report: { bridges, unattachedLetter, bridgeLetters } }: { readonly report: Bridging }) {
  if (bridges)
    return (
      <Section title="Bridge letter">
        <Text size="sm">
          It follows <DocumentLink {...bridges.follows} /> and counts for {periodOf(bridges)}
          {bridges.daysNotCounted > 0 && `: ${uncountedOf(bridges.daysNotCounted)}`}.
        </Text>
      </Section>
    );
  if (unattachedLetter)
    return (
      <Section title="Bridge letter">
        <Text size="sm">It follows no report. {unattachedLetter.because}</Text>
      </Section>
    );
  if (bridgeLetters.length === 0) return null;
  return (
    <Section title="Bridge letters">
      {bridgeLetters.map((bridge) => (
        <Text key={bridge.letter.id} size="sm">
          <DocumentLink {...bridge.letter} /> counts for {periodOf(bridge)}.
        </Text>
      ))}
    </Section>
  );
}

const DocumentLink = ({ id, fileName }: { readonly id: string; readonly fileName: string }) => (
  <Anchor component={Link} to={`/reports/${id}`} size="sm">
    {fileName}
  </Anchor>
);
