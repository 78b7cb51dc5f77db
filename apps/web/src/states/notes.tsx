import { Button, SimpleGrid } from '@mantine/core';
import { CombinedError } from 'urql';
import { EmptyNote } from '../components/empty-note';
import { FailureNote, Problem } from '../components/failure-note';
import { Loaded } from '../components/loaded';
import { PageHeader } from '../components/page-header';
import { Surface } from '../components/surface';
import { TierBadge } from '../components/term-badges';
import { tellRefusal } from '../components/tell-refusal';
import { ComponentStates, State } from './state';

const onTheWay = new CombinedError({ networkError: new TypeError('Failed to fetch') });
const refused = new CombinedError({ graphQLErrors: ['Ask for 0 to 100 at once.'] });
const nothing = () => undefined;

export const NoteStates = () => (
  <ComponentStates of="Pages and their parts">
    <State name="PageHeader: with everything">
      <PageHeader
        title="Meridian Loop"
        crumbs={[{ label: 'Vendors', to: '/vendors' }]}
        description="Video visits with patients."
        badges={<TierBadge of="CRITICAL" />}
        actions={<Button variant="default">Edit</Button>}
      />
    </State>
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      <State name="Loaded: on its way">
        <Loaded data={null} error={undefined} onRetry={nothing}>
          {() => null}
        </Loaded>
      </State>
      <State name="Loaded: there">
        <Loaded data="5 vendors" error={undefined} onRetry={nothing}>
          {(data) => data}
        </Loaded>
      </State>
      <State name="Loaded: a list whose next page is on its way">
        <Loaded data="Vendors 1 to 25" error={undefined} onRetry={nothing} isOld>
          {(data) => data}
        </Loaded>
      </State>
      <State name="Loaded: asked anew and refused, what was there stays">
        <Loaded data="5 vendors" error={refused} onRetry={nothing}>
          {(data) => data}
        </Loaded>
      </State>
      <State name="FailureNote: the way to the server">
        <FailureNote error={onTheWay} onRetry={nothing} />
      </State>
      <State name="FailureNote: refused, and nothing to try again">
        <FailureNote error={refused} />
      </State>
      <State name="EmptyNote: alone">
        <EmptyNote title="No vendor matches">Search for other words, or take the filters away.</EmptyNote>
      </State>
      <State name="EmptyNote: with what to do">
        <EmptyNote title="No vendors yet" action={<Button>Add the first vendor</Button>} />
      </State>
      <State name="Problem">
        <Problem>Give the name of the vendor.</Problem>
      </State>
      <State name="tellRefusal: in a corner of the page">
        <Button
          variant="default"
          onClick={() => tellRefusal({ title: 'Nothing was changed', error: onTheWay, answer: null, again: nothing })}
        >
          Show it
        </Button>
      </State>
      <State name="Surface: with space">
        <Surface title="Coverage">Covered until 30 Sept 2026</Surface>
      </State>
      <State name="Surface: flush, with an aside">
        <Surface title="Reports" aside={<Button size="xs">Ask for one</Button>} flush>
          What brings its own space
        </Surface>
      </State>
    </SimpleGrid>
  </ComponentStates>
);
