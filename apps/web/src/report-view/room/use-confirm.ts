import { useState } from 'react';
import { useMutation } from 'urql';
import { refusalIn } from '../../api/failures';
import type { ItemList, SingleFact } from '../../gql/graphql';
import { useCorrections } from '../corrections/correction-desk';
import { ConfirmFactDocument, ConfirmReportItemDocument } from './room-documents';
import type { Subject } from './stops';

/** Stands by something that was read, in the name of who has signed in. */
export function useConfirm() {
  const { reportId } = useCorrections();
  const [facts, confirmFact] = useMutation(ConfirmFactDocument);
  const [items, confirmItem] = useMutation(ConfirmReportItemDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  /** @returns why it was not confirmed; null: it was */
  const confirm = async ({ fact, itemKey, value }: Subject): Promise<string | null> => {
    const refused = await (itemKey === null ? ofFact(fact as SingleFact, value) : ofItem(fact as ItemList, itemKey));
    setRefusal(refused);
    return refused;
  };
  const ofFact = async (fact: SingleFact, value: Subject['value']) => {
    const { data, error } = await confirmFact({ input: { reportId, fact, value } });
    return refusalIn(error, data?.confirmFact);
  };
  const ofItem = async (list: ItemList, key: string) => {
    const { data, error } = await confirmItem({ input: { reportId, list, key } });
    return refusalIn(error, data?.confirmReportItem);
  };
  return { confirm, refusal, isBusy: facts.fetching || items.fetching };
}
