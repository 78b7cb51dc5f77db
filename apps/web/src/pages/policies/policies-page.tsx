import { useState } from 'react';
import { Button, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconEdit } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { Loaded } from '../../components/loaded';
import { PageHeader } from '../../components/page-header';
import { Surface } from '../../components/surface';
import { TierBadge } from '../../components/term-badges';
import type { PolicyInFullFragment } from '../../gql/graphql';
import { counted } from '../../terms/counts';
import { dayOfMoment } from '../../terms/dates';
import { CATEGORY, TIER, TIER_MEANING } from '../../terms/labels';
import { PoliciesDocument } from './policies-documents';
import { RevisePolicy } from './revise-policy';
import { SWITCHES, SWITCH_NAMES } from './rule-labels';

export function Component() {
  const [{ data, error }, again] = useQuery({ query: PoliciesDocument });
  return (
    <Stack gap="lg">
      <PageHeader
        title="Acceptance policies"
        description="What a report has to be for each tier of vendors. An edit is a new version; decisions keep the version that they were made by."
      />
      <Loaded data={data?.acceptancePolicies} error={error} onRetry={() => again({ requestPolicy: 'network-only' })}>
        {({ nodes }) => (
          <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
            {nodes.map((policy) => (
              <Policy key={policy.tier} policy={policy} />
            ))}
          </SimpleGrid>
        )}
      </Loaded>
    </Stack>
  );
}

function Policy({ policy }: { readonly policy: PolicyInFullFragment }) {
  const [isEditing, setEditing] = useState(false);
  const { tier, version, madeAt, madeBy, rules } = policy;
  const { currentForMonths, minimumPeriodMonths, requiredCategories, reviewAgainAfterMonths } = rules;
  return (
    <Surface
      title={`${TIER[tier]} vendors`}
      aside={
        <Button
          size="xs"
          variant="default"
          leftSection={<IconEdit size={14} />}
          aria-label={`Edit the policy for ${TIER[tier].toLowerCase()} vendors`}
          onClick={() => setEditing(true)}
        >
          Edit
        </Button>
      }
    >
      <Stack gap="xs">
        <Text size="sm" c="dimmed">
          <TierBadge of={tier} /> {TIER_MEANING[tier]}
        </Text>
        <ul style={{ margin: 0, paddingLeft: 20, fontSize: 14 }}>
          <li>A report is current for {counted(currentForMonths, 'month')} and not accepted afterwards</li>
          {minimumPeriodMonths != null && <li>Its period has at least {counted(minimumPeriodMonths, 'month')}</li>}
          {requiredCategories.length > 0 && (
            <li>In scope: {requiredCategories.map((category) => CATEGORY[category]).join(', ')}</li>
          )}
          {SWITCH_NAMES.filter((name) => rules[name]).map((name) => (
            <li key={name}>{SWITCHES[name]}</li>
          ))}
          <li>The vendor is reviewed again {counted(reviewAgainAfterMonths, 'month')} after a decision</li>
        </ul>
        <Text size="xs" c="dimmed">
          Version {version}, {madeBy ? `by ${madeBy.name} on ${dayOfMoment(madeAt)}` : 'as Countersign came'}
        </Text>
      </Stack>
      {isEditing && <RevisePolicy policy={policy} onClose={() => setEditing(false)} />}
    </Surface>
  );
}
