import { Button } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import { useMutation } from 'urql';
import { May } from '../../components/may';
import { tellRefusal } from '../../components/tell-refusal';
import type { ReportInFullFragment } from '../../gql/graphql';
import { momentOf } from '../../terms/dates';
import classes from '../corrections/corrections.module.css';
import { RestoreReportDocument } from './withdrawing-documents';

/** Above a withdrawn report: that it counts nowhere, why, and the way back. */
export function WithdrawnNote({ report: { id, withdrawal } }: { readonly report: ReportInFullFragment }) {
  const [{ fetching }, restore] = useMutation(RestoreReportDocument);
  if (!withdrawal) return null;
  const again = async () => {
    const { data, error } = await restore({ input: { reportId: id } });
    tellRefusal({ title: 'It is not restored', error, answer: data?.restoreReport, again: () => void again() });
  };
  return (
    <section className={classes.banner} aria-label="Withdrawn">
      <p>
        <b>
          Withdrawn by {withdrawal.by.name} on {momentOf(withdrawal.at)}:
        </b>{' '}
        {withdrawal.reason}
      </p>
      <p>It counts nowhere: in no list, no date, no CUEC and no reminder.</p>
      <May permission="REPORT_UPLOAD">
        <Button
          size="xs"
          variant="default"
          style={{ justifySelf: 'start' }}
          leftSection={<IconRestore size={14} />}
          loading={fetching}
          onClick={() => void again()}
        >
          Restore
        </Button>
      </May>
    </section>
  );
}
