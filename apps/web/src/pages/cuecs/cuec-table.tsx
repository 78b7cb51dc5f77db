import { PlainCheckbox } from '../../components/plain-checkbox';
import { Table } from '../../components/table';
import { Words, WordsAnchor, WordsLink } from '../../components/words';
import { useMay } from '../../app/use-may';
import { VendorLink } from '../../components/vendor-link';
import { CuecOwner, useOwnersAtHand } from '../../components/cuec-owner';
import { CuecStatusSelect } from '../../components/cuec-status-select';
import { WordDifference } from '../../components/word-difference';
import type { CuecsQuery } from '../../gql/graphql';
import { CUEC_THEME } from '../../terms/cuecs';
import { dayOf } from '../../terms/dates';
import { CarryOver } from './carry-over';
import { CuecDetails } from './cuec-details';
import type { CuecChanges } from '../../components/cuec-changes/use-cuec-changes';

type Cuec = CuecsQuery['cuecs']['nodes'][number];

interface CuecTableProps {
  readonly cuecs: readonly Cuec[];
  readonly withVendor: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: ReadonlySet<string>) => void;
  readonly changes: CuecChanges;
  readonly onChanged: () => void;
}

/** The register, a row for each control, with what can be changed in place. */
export function CuecTable({ cuecs, withVendor, chosen, onChoose, changes, onChanged }: CuecTableProps) {
  const mayEdit = useMay('CUEC_EDIT');
  useOwnersAtHand();
  const all = cuecs.every(({ id }) => chosen.has(id));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <Table verticalSpacing="sm" horizontalSpacing={16} miw={withVendor ? 980 : 830}>
      <Table.Thead>
        <Table.Tr>
          {mayEdit && (
            <Table.Th w={44}>
              <PlainCheckbox
                label="Choose all on this page"
                checked={all}
                indeterminate={!all && cuecs.some(({ id }) => chosen.has(id))}
                onChange={() => onChoose(all ? new Set() : new Set(cuecs.map(({ id }) => id)))}
              />
            </Table.Th>
          )}
          {withVendor && <Table.Th w={150}>Vendor</Table.Th>}
          <Table.Th>Control</Table.Th>
          <Table.Th w={190}>Status</Table.Th>
          <Table.Th w={220}>Owner</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {cuecs.map((cuec) => (
          <CuecRow
            key={cuec.id}
            cuec={cuec}
            withVendor={withVendor}
            isChosen={chosen.has(cuec.id)}
            mayEdit={mayEdit}
            onToggle={() => toggle(cuec.id)}
            changes={changes}
            onChanged={onChanged}
          />
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** The theme, and by which words of the control it was found. */
function themeInWords({ theme, words }: Cuec['theme']): string {
  if (words.length === 0) return CUEC_THEME[theme];
  return `${CUEC_THEME[theme]}, for ${words.length === 1 ? 'the word' : 'the words'} ${words.map((word) => `“${word}”`).join(', ')}`;
}

/** Each once, whether the report names it or the theme was found by it. */
function criteriaOf({ criteria, theme }: Cuec): string {
  const all = [...new Set([...criteria, ...theme.criteria])];
  return all.length === 0 ? '' : ` · ${all.length === 1 ? 'Criterion' : 'Criteria'} ${all.join(', ')}`;
}

interface CuecRowProps {
  readonly cuec: Cuec;
  readonly withVendor: boolean;
  readonly isChosen: boolean;
  readonly mayEdit: boolean;
  readonly onToggle: () => void;
  readonly changes: CuecChanges;
  readonly onChanged: () => void;
}

function CuecRow({ cuec, withVendor, isChosen, mayEdit, onToggle, changes, onChanged }: CuecRowProps) {
  const { id, version, vendor, report, controlId, text, owner, position, theme } = cuec;
  const label = `${controlId ?? `CUEC ${position + 1}`} of ${vendor.name}`;
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      {mayEdit && (
        <Table.Td>
          <PlainCheckbox label={`Choose ${label}`} checked={isChosen} onChange={onToggle} />
        </Table.Td>
      )}
      {withVendor && (
        <Table.Td>
          <VendorLink vendor={vendor} />
        </Table.Td>
      )}
      <Table.Td broad>
        {controlId && <Words strong>{controlId}</Words>}
        {cuec.difference ? (
          <WordDifference runs={cuec.difference} />
        ) : (
          <Words style={{ maxWidth: '72ch' }}>{text}</Words>
        )}
        <Words small dimmed>
          {themeInWords(theme)}
          {criteriaOf(cuec)}
        </Words>
        {cuec.answeredBy.length > 0 && (
          <Words small>
            Answered by {cuec.answeredBy.map(({ control }) => `${control.code} ${control.title}`).join(', ')}
          </Words>
        )}
        {cuec.evidenceLinks.map(({ url, title }) => (
          <Words key={url} small>
            <WordsAnchor href={url}>{title ?? url}</WordsAnchor>
          </Words>
        ))}
        {cuec.notes && (
          <Words small style={{ fontStyle: 'italic' }}>
            {cuec.notes}
          </Words>
        )}
        {cuec.droppedBy && (
          <Words small strong>
            No longer asked for in {cuec.droppedBy.fileName}
          </Words>
        )}
        <WordsLink to={`/reports/${report.id}?tab=cuecs&cuec=${id}`} small>
          See it in the report
        </WordsLink>
        <CarryOver cuec={cuec} label={label} changes={changes} />
      </Table.Td>
      <Table.Td>
        <CuecStatusSelect cuec={cuec} label={label} changes={changes} />
        {cuec.nextCheckOn && (
          <Words small dimmed>
            Next check {dayOf(cuec.nextCheckOn)}
          </Words>
        )}
      </Table.Td>
      <Table.Td>
        <CuecOwner cuecId={id} version={version} owner={owner} label={label} />
        <CuecDetails cuec={cuec} label={label} onChanged={onChanged} />
      </Table.Td>
    </Table.Tr>
  );
}
