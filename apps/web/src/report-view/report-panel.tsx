import { type ReactNode, useDeferredValue, useState } from 'react';
import { Tabs, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import type { Tone } from '../components/tone-badge';
import type { FactsInFullFragment, ReportInFullFragment } from '../gql/graphql';
import { CorrectionDesk } from './corrections/correction-desk';
import { StandingBanner } from './corrections/standing-banner';
import { useRoom } from './room/reading-room';
import { RoomBar } from './room/room-bar';
import { ControlsTab } from './tabs/controls-tab';
import { CsocsTab } from './tabs/csocs-tab';
import { CuecsTab } from './tabs/cuecs-tab';
import { DocumentTab } from './tabs/document-tab';
import { ExceptionsTab } from './tabs/exceptions-tab';
import { SubserviceTab } from './tabs/subservice-tab';
import { SummaryTab } from './tabs/summary-tab';
import { WithdrawnNote } from './withdrawing/withdrawn-note';
import { WarningsTab } from './tabs/warnings-tab';
import classes from './panel.module.css';

export interface PanelTab {
  /** In the address. */
  readonly key: string;
  readonly label: string;
  readonly count?: number;
  /** How a count above zero strikes. */
  readonly tone?: Tone;
  /** Of them, what is left to be done in a review; none of it is shown by a sign. */
  readonly left?: { readonly count: number; readonly toDo: string; readonly done: string } | undefined;
  readonly content: ReactNode;
}

interface ReportPanelProps {
  readonly report: ReportInFullFragment;
  readonly facts: FactsInFullFragment;
  /** What the page itself adds, before the others. What somebody writes there stays while another part is open. */
  readonly first?: readonly PanelTab[];
  /** The page itself shows what is said of the CUECs. */
  readonly onCuecsChanged?: () => void;
  /** In a review: how many exceptions are not judged, and how many CUECs not assessed. */
  readonly left?: { readonly exceptions: number; readonly cuecs: number };
}

/** What words of the trade mean, for who meets them first. */
const HINTS: Readonly<Record<string, string>> = {
  cuecs: 'Complementary user entity controls: what the report expects of us',
  csocs: 'Complementary subservice organization controls: what the report expects of whom the vendor rests on',
};

/** Everything that was read in a report, in parts; which of them is open stands in the address. */
export function ReportPanel({ report, facts, first = [], onCuecsChanged, left }: ReportPanelProps) {
  const [params, setParams] = useSearchParams();
  const { waiting } = useRoom();
  const warningsLeft = waiting.filter(({ doubt }) => doubt === 'WARNING').length;
  const tabs = [...first, ...tabsOf(report, facts, { warningsLeft, onCuecsChanged, left })];
  const [chosen, choose] = useChoiceAhead(params.get('tab'));
  const open = tabs.find(({ key }) => key === chosen) ?? tabs[0];
  // Whoever presses one sees at once that it is the open one; a hundred controls take longer to draw than that.
  const drawn = useDeferredValue(open?.key);
  const isKept = (key: string) => first.some((own) => own.key === key);
  const turnTo = (key: string | null) => {
    choose(key);
    setParams(
      (last) => {
        const next = new URLSearchParams(last);
        next.set('tab', key ?? '');
        // Each led to one place of the part that is left.
        next.delete('cuec');
        next.delete('exception');
        return next;
      },
      { replace: true },
    );
  };
  return (
    <CorrectionDesk report={report} pages={facts.document.pages}>
      <div className={classes.panel}>
        <WithdrawnNote report={report} />
        <StandingBanner report={report} />
        <RoomBar />
        {/* Instead of the tabs, of which paper shows the one that is open. */}
        <h2 className="printed-only">{open?.label}</h2>
        <Tabs value={open?.key} onChange={turnTo} variant="pills" className={classes.tabs} keepMounted={false}>
          <Tabs.List className={classes.list} aria-label="What was read">
            {tabs.map(({ key, label, count, tone, left }) => (
              <Tabs.Tab
                key={key}
                value={key}
                title={HINTS[key]}
                className={classes.tab}
                rightSection={<Count of={count} tone={tone} left={left} />}
              >
                {label}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {tabs.map(({ key, content }) => (
            <Tabs.Panel key={key} value={key} className={classes.content} keepMounted={isKept(key)} tabIndex={0}>
              {key === drawn || isKept(key) ? content : null}
            </Tabs.Panel>
          ))}
        </Tabs>
      </div>
    </CorrectionDesk>
  );
}

/** What the address says, and before it says so what was pressed: the address follows in its own time. */
function useChoiceAhead(inAddress: string | null) {
  const [followed, setFollowed] = useState(inAddress);
  const [chosen, choose] = useState(inAddress);
  if (followed !== inAddress) {
    setFollowed(inAddress);
    choose(inAddress);
  }
  return [chosen, choose] as const;
}

interface CountProps {
  readonly of: number | undefined;
  readonly tone: Tone | undefined;
  readonly left: PanelTab['left'];
}

function Count({ of, tone, left }: CountProps) {
  if (of === undefined) return null;
  if (left && of > 0)
    return (
      <span className={classes.count} data-tone={left.count > 0 ? tone : 'good'}>
        {left.count > 0 ? left.count : <IconCheck size={12} stroke={2.5} aria-hidden className={classes.done} />}
        <VisuallyHidden>{left.count > 0 ? ` ${left.toDo}` : left.done}</VisuallyHidden>
      </span>
    );
  return (
    <span className={classes.count} data-tone={of > 0 ? tone : undefined}>
      {of}
    </span>
  );
}

interface Beside {
  readonly warningsLeft: number;
  readonly onCuecsChanged: (() => void) | undefined;
  readonly left: ReportPanelProps['left'];
}

function tabsOf(
  report: ReportInFullFragment,
  facts: FactsInFullFragment,
  { warningsLeft, onCuecsChanged, left }: Beside,
): readonly PanelTab[] {
  const { exceptions, csocs, controls, subserviceOrganizations, warnings } = facts;
  return [
    {
      key: 'summary',
      label: 'Summary',
      content: <SummaryTab report={report} facts={facts} assessment={report.assessment ?? null} />,
    },
    {
      key: 'exceptions',
      label: 'Exceptions',
      count: exceptions.length,
      tone: 'bad',
      left: left && { count: left.exceptions, toDo: 'left to judge', done: 'all judged' },
      content: <ExceptionsTab report={report} exceptions={exceptions} />,
    },
    {
      key: 'cuecs',
      label: 'CUECs',
      count: report.cuecs.totalCount,
      left: left && { count: left.cuecs, toDo: 'left to assess', done: 'all assessed' },
      content: <CuecsTab reportId={report.id} onChanged={onCuecsChanged} />,
    },
    { key: 'csocs', label: 'CSOCs', count: csocs.length, content: <CsocsTab csocs={csocs} /> },
    { key: 'controls', label: 'Controls', count: controls.length, content: <ControlsTab controls={controls} /> },
    {
      key: 'subservice',
      label: 'Subservice',
      count: subserviceOrganizations.length,
      content: <SubserviceTab organizations={subserviceOrganizations} />,
    },
    {
      key: 'warnings',
      label: 'Warnings',
      // What nobody has looked into yet.
      count: warningsLeft,
      tone: 'warn',
      content: <WarningsTab warnings={warnings} />,
    },
    { key: 'document', label: 'Document', content: <DocumentTab report={report} facts={facts} /> },
  ];
}
