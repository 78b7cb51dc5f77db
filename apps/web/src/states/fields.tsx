import { useState } from 'react';
import { Button, SimpleGrid } from '@mantine/core';
import { AskFirst } from '../components/ask-first';
import { CuecOwner } from '../components/cuec-owner';
import { DayField } from '../components/day-field';
import { PersonSelect } from '../components/person-select';
import { SearchField } from '../components/search-field';
import { VendorSelect } from '../components/vendor-select';
import { ComponentStates, State } from './state';

const nothing = () => undefined;
const ADA = { id: 'ada', name: 'Ada Auditor' };
const GONE = { id: 'gone', name: 'Somebody who left' };

function Asking({
  name,
  isUnderWay,
  problem,
}: {
  readonly name: string;
  readonly isUnderWay: boolean;
  readonly problem: string | null;
}) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button variant="default" mr="xs" onClick={() => setAsking(true)}>
        {name}
      </Button>
      <AskFirst
        isAsking={isAsking}
        title="Discard this file?"
        does="Discard the file"
        isUnderWay={isUnderWay}
        problem={problem}
        onClose={() => setAsking(false)}
        onDo={nothing}
      >
        03_meridianloop.pdf is removed from this server, with what was read in it.
      </AskFirst>
    </>
  );
}

export const FieldStates = () => (
  <ComponentStates of="Fields and dialogs">
    <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }} spacing="sm">
      <State name="SearchField: empty">
        <SearchField label="Search vendors" placeholder="Search by name" value="" onSearch={nothing} />
      </State>
      <State name="SearchField: filled">
        <SearchField
          label="Search reports"
          placeholder="Search by name"
          value="encryption"
          onSearch={nothing}
          isLabelSeen
        />
      </State>
      <State name="VendorSelect: nothing chosen">
        <VendorSelect label="Vendor" vendor={null} onChoose={nothing} />
      </State>
      <State name="PersonSelect: nobody yet">
        <PersonSelect label="Reviewer" onChoose={nothing} />
      </State>
      <State name="PersonSelect: somebody who can be chosen no more">
        <PersonSelect label="Second reviewer" person={GONE} onChoose={nothing} />
      </State>
      <State name="PersonSelect: wrong, and out of use">
        <PersonSelect label="Approver" error="Choose who approves." onChoose={nothing} />
        <PersonSelect label="Approver of before" person={ADA} disabled onChoose={nothing} />
      </State>
      <State name="DayField: empty, filled, wrong">
        <DayField label="Due" />
        <DayField label="Next check" value="2099-12-31" clearable />
        <DayField label="Renewal" error="Give a day." />
      </State>
      <State name="CuecOwner: nobody, and somebody">
        <CuecOwner cuecId="1" version={1} owner={null} label="CUEC-1 of Fernhollow" />
        <CuecOwner cuecId="2" version={1} owner={ADA} label="CUEC-2 of Fernhollow" />
      </State>
      <State name="AskFirst: asks, is under way, was refused">
        <Asking name="Discard" isUnderWay={false} problem={null} />
        <Asking name="Under way" isUnderWay problem={null} />
        <Asking name="Refused" isUnderWay={false} problem="Somebody has confirmed it in the meantime." />
      </State>
    </SimpleGrid>
  </ComponentStates>
);
