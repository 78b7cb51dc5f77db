import { IconFileOff } from '@tabler/icons-react';
import { EmptyNote } from '../components/empty-note';
import { momentOf } from '../terms/dates';

/** Stands where the document stood. */
export const DeletedFile = ({ at }: { readonly at: string }) => (
  <EmptyNote title="The file was deleted" icon={IconFileOff}>
    Retention deleted it on {momentOf(at)}, as the settings say. What was read in it, decided by it and said about it
    stays.
  </EmptyNote>
);
