import { Stack, Text } from '@mantine/core';
import { Loaded } from '../../components/loaded';
import { useEveryPage } from '../../components/use-every-page';
import type { PolicyVersionsQuery, VendorTier } from '../../gql/graphql';
import { PolicyVersionsDocument } from './policies-documents';
import { versionOf } from './rule-labels';
import { RuleList } from './rule-list';

const ALL = {};
const policiesIn = ({ acceptancePolicies }: PolicyVersionsQuery) => acceptancePolicies;

interface EarlierVersionsProps {
  readonly tier: VendorTier;
  /** The version in force. */
  readonly before: number;
}

/** The versions that decisions of their time were made by, the latest first. */
export function EarlierVersions({ tier, before }: EarlierVersionsProps) {
  const { nodes, error, retry } = useEveryPage(PolicyVersionsDocument, ALL, policiesIn);
  return (
    <Loaded data={nodes} error={error} onRetry={retry}>
      {(policies) => (
        <Stack gap="md">
          {policies
            .filter((policy) => policy.tier === tier && policy.version < before)
            .map((policy) => (
              <section key={policy.id} aria-label={`Version ${policy.version}`}>
                <Text size="sm" fw={600}>
                  {versionOf(policy)}
                </Text>
                <RuleList rules={policy.rules} />
              </section>
            ))}
        </Stack>
      )}
    </Loaded>
  );
}
