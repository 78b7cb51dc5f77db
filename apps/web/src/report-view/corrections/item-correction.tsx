import { use } from 'react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { May } from '../../components/may';
import type { ItemList } from '../../gql/graphql';
import { AsRecordedContext } from '../as-recorded';
import { FormButton } from './correct-button';
import { CorrectedNote } from './corrected-note';
import { useCorrectionOf, useCorrections } from './correction-desk';
import { ItemForm, RemoveForm } from './item-form';
import { ConfirmButton, ConfirmedNote } from '../room/confirmed';
import { statedWords } from './stated-words';
import panelClasses from '../panel.module.css';
import classes from './corrections.module.css';

interface ItemCorrectionProps {
  readonly list: ItemList;
  /** By which the report lists it; of a CUEC its id. */
  readonly itemKey: string;
  readonly name: string;
  readonly item: object;
}

/** Beside the head of an item: putting it right, and taking it away. */
export function ItemTools({ list, itemKey, name }: Omit<ItemCorrectionProps, 'item'>) {
  if (use(AsRecordedContext)) return null;
  return (
    <span className={classes.tools}>
      <ConfirmButton subject={{ fact: list, itemKey, value: null }} label={name} />
      <FormButton form={`edit ${list} ${itemKey}`} label={`Correct: ${name}`} />
      <FormButton form={`remove ${list} ${itemKey}`} label={`Remove: ${name}`} removes />
    </span>
  );
}

/** Below an item: who corrected it, and the form that is open for it. */
export function ItemCorrection({ list, itemKey, name, item }: ItemCorrectionProps) {
  const { open, setOpen } = useCorrections();
  const correction = useCorrectionOf(list, itemKey);
  const isRecord = use(AsRecordedContext);
  const close = () => setOpen(null);
  if (isRecord) return null;
  return (
    <>
      {correction && <CorrectedNote correction={correction} />}
      <ConfirmedNote subject={{ fact: list, itemKey, value: null }} />
      {open === `edit ${list} ${itemKey}` && (
        <ItemForm list={list} edited={{ key: itemKey, name, item }} onDone={close} />
      )}
      {open === `remove ${list} ${itemKey}` && (
        <RemoveForm list={list} removed={{ key: itemKey, name }} onDone={close} />
      )}
    </>
  );
}

/** Below a list: adding what was not read, and what was taken away. */
export function ListCorrections({ list }: { readonly list: ItemList }) {
  const { corrections, open, setOpen } = useCorrections();
  const removed = corrections.filter(({ fact, act }) => fact === list && act === 'REMOVE');
  const form = `add ${list}`;
  return (
    <>
      {open === form ? (
        <ItemForm list={list} edited={null} onDone={() => setOpen(null)} />
      ) : (
        <May permission="REPORT_CORRECT">
          <Button
            size="xs"
            variant="default"
            w="fit-content"
            leftSection={<IconPlus size={14} />}
            onClick={() => setOpen(form)}
          >
            {ADD[list]}
          </Button>
        </May>
      )}
      {removed.length > 0 && (
        <section aria-label="Taken away">
          <h3 className={panelClasses.heading}>Taken away</h3>
          {removed.map((correction) => (
            <div key={correction.id} data-removed={statedWords(list, correction.readValue)}>
              <CorrectedNote correction={correction} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}

const ADD: Readonly<Record<ItemList, string>> = {
  EXCEPTIONS: 'Add an exception',
  CSOCS: 'Add a CSOC',
  CUECS: 'Add a CUEC',
  SUBSERVICE_ORGANIZATIONS: 'Add a subservice organization',
};
