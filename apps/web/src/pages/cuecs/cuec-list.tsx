import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { Loaded } from '../../components/loaded';
import { Pager, type PageRequest } from '../../components/pager';
import { useIsOld } from '../../components/use-is-old';
import type { CuecFilter, CuecOrder } from '../../gql/graphql';
import { BulkEdit } from '../../components/cuec-changes/bulk-edit';
import { CuecTable } from './cuec-table';
import { CuecsDocument } from './cuecs-documents';
import { SettleConflicts } from '../../components/cuec-changes/settle-conflicts';
import { useCuecChanges } from '../../components/cuec-changes/use-cuec-changes';

interface CuecListProps {
  readonly filter: CuecFilter;
  readonly orderBy: CuecOrder | null;
  readonly page: PageRequest;
  /** False where all of them are of one vendor. */
  readonly withVendor?: boolean;
  /** What stands there where no control is. */
  readonly empty: ReactNode;
}

/** Controls to be looked at and changed in place, one at a time or many at once. */
export function CuecList({ filter, orderBy, page, withVendor = true, empty }: CuecListProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const variables = { filter, orderBy, ...page };
  const [{ data, error, fetching }, again] = useQuery({ query: CuecsDocument, variables });
  const isOld = useIsOld(variables, fetching);
  const refetch = () => again({ requestPolicy: 'network-only' });
  const changes = useCuecChanges(refetch);
  const marked = data?.cuecs.nodes.filter(({ id }) => chosen.has(id)) ?? [];
  return (
    <>
      <SettleConflicts changes={changes} />
      {marked.length > 0 && <BulkEdit cuecs={marked} changes={changes} onDone={() => setChosen(new Set())} />}
      <Loaded data={data?.cuecs} error={error} isOld={isOld} onRetry={refetch}>
        {({ nodes, pageInfo, totalCount }) =>
          totalCount === 0 ? (
            empty
          ) : (
            <>
              <CuecTable
                cuecs={nodes}
                withVendor={withVendor}
                chosen={chosen}
                onChoose={setChosen}
                changes={changes}
                onChanged={refetch}
              />
              <Pager pageInfo={pageInfo} totalCount={totalCount} noun="CUEC" />
            </>
          )
        }
      </Loaded>
    </>
  );
}
