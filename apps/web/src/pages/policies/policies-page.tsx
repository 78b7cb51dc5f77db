import { useState } from 'react';
import { Button, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconEdit } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { useMay } from '../../app/use-may';
import { Loaded } from '../../components/loaded';
import { Surface } from '../../components/surface';
import { TierBadge } from '../../components/term-badges';
import type { PolicyInFullFragment } from '../../gql/graphql';
import { Settings } from '../settings/settings-tabs';
import { TIER, TIER_MEANING } from '../../terms/labels';
import { EarlierVersions } from './earlier-versions';
import { PoliciesDocument } from './policies-documents';
import { RevisePolicy } from './revise-policy';
import { versionOf } from './rule-labels';
import { RuleList } from './rule-list';

export function Component() {
  const [{ data, error }, again] = useQuery({ query: PoliciesDocument });
  return (
    <Settings part="policies">
      <Text size="sm" c="dimmed" maw="75ch" mb="md">
        What a report has to be for each tier of vendors. An edit is a new version; decisions keep the version that they
        were made by. Whatever a policy says, an approval for a critical or high vendor has two people behind it: who
        reviewed the report, and another of procurement or security who approves.
      </Text>
      <Loaded data={data?.acceptancePolicies} error={error} onRetry={() => again({ requestPolicy: 'network-only' })}>
        {({ nodes }) => (
          <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
            {nodes.map((policy) => (
              <Policy key={policy.tier} policy={policy} />
            ))}
          </SimpleGrid>
        )}
      </Loaded>
    </Settings>
  );
}

interface PolicyProps {
  readonly policy: PolicyInFullFragment;
}

function Policy({ policy }: PolicyProps) {
  const mayRevise = useMay('POLICY_REVISE');
  const [isEditing, setEditing] = useState(false);
  const { tier, version, rules } = policy;
  const [areEarlierShown, showEarlier] = useState(false);
  return (
    <Surface
      title={`${TIER[tier]} vendors`}
      aside={
        mayRevise && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconEdit size={14} />}
            aria-label={`Edit the policy for ${TIER[tier].toLowerCase()} vendors`}
            onClick={() => setEditing(true)}
          >
            Edit
          </Button>
        )
      }
    >
      <Stack gap="xs">
        <Text size="sm" c="dimmed">
          <TierBadge of={tier} /> {TIER_MEANING[tier]}
        </Text>
        <RuleList rules={rules} />
        <Text size="xs" c="dimmed">
          {versionOf(policy)}
        </Text>
        {version > 1 && (
          <Button
            variant="subtle"
            size="compact-sm"
            w="fit-content"
            aria-expanded={areEarlierShown}
            aria-label={`${areEarlierShown ? 'Hide earlier versions' : 'Earlier versions'} of the policy for ${TIER[tier].toLowerCase()} vendors`}
            onClick={() => showEarlier((are) => !are)}
          >
            {areEarlierShown ? 'Hide earlier versions' : 'Earlier versions'}
          </Button>
        )}
        {areEarlierShown && <EarlierVersions tier={tier} before={version} />}
      </Stack>
      {isEditing && <RevisePolicy policy={policy} onClose={() => setEditing(false)} />}
    </Surface>
  );
}
