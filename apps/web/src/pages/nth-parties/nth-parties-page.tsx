import { Stack } from '@mantine/core';
import { IconSitemap } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { EmptyNote } from '../../components/empty-note';
import { ExportButton } from '../../components/export-button';
import { Loaded } from '../../components/loaded';
import { PageHeader } from '../../components/page-header';
import { Surface } from '../../components/surface';
import { TierSelect } from '../../components/tier-select';
import { useFilters } from '../../components/use-filters';
import { TIER, termIn } from '../../terms/labels';
import { type NthParty, partiesOfTier } from './concentration';
import { ConcentrationPanel } from './concentration-panel';
import { NthPartiesDocument } from './nth-parties-document';
import { NthPartyTable } from './nth-party-table';

export function Component() {
  const [{ data, error }, again] = useQuery({ query: NthPartiesDocument });
  return (
    <Stack gap="lg">
      <PageHeader
        title="Nth parties"
        description="The subservice organizations that our vendors rest on, by their latest reports: where many rest on one, its failure is many failures."
        actions={<ExportButton list="nth-parties" />}
      />
      <Loaded data={data?.nthParties} error={error} onRetry={() => again({ requestPolicy: 'network-only' })}>
        {(parties) =>
          parties.length === 0 ? (
            <Surface flush>
              <EmptyNote title="No subservice organization here" icon={IconSitemap}>
                They come out of the reports as they are read.
              </EmptyNote>
            </Surface>
          ) : (
            <PictureAndTable parties={parties} />
          )
        }
      </Loaded>
    </Stack>
  );
}

function PictureAndTable({ parties }: { readonly parties: readonly NthParty[] }) {
  const { params, set } = useFilters();
  const tier = termIn(TIER, params.get('tier'));
  const ofTier = partiesOfTier(parties, tier);
  const organization = params.get('organization');
  // A link from a report calls it as the report does.
  const chosen = ofTier.filter(({ name, spellings }) => [name, ...spellings].includes(organization ?? ''));
  const listed = chosen.length > 0 ? chosen : ofTier;
  return (
    <>
      <TierSelect
        placeholder="Vendors of every tier"
        value={tier}
        onChange={(value) => set('tier', value)}
        width={210}
      />
      {ofTier.length === 0 ? (
        <Surface flush>
          <EmptyNote title="No vendor of this tier rests on anybody" icon={IconSitemap}>
            At least not by the latest reports.
          </EmptyNote>
        </Surface>
      ) : (
        <>
          <ConcentrationPanel parties={ofTier} params={params} onChange={set} />
          <Surface flush>
            <NthPartyTable parties={listed} />
          </Surface>
        </>
      )}
    </>
  );
}
