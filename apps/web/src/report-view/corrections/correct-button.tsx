import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useMay } from '../../app/use-may';
import { IconAction } from '../../components/icon-action';
import { useCorrections } from './correction-desk';

interface FormButtonProps {
  /** The form that it opens and closes. */
  readonly form: string;
  readonly label: string;
  readonly removes?: boolean;
}

/** Opens a form of corrections, or closes it again. */
export function FormButton({ form, label, removes = false }: FormButtonProps) {
  const mayCorrect = useMay('REPORT_CORRECT');
  const { open, setOpen } = useCorrections();
  if (!mayCorrect) return null;
  const Sign = removes ? IconTrash : IconPencil;
  return (
    <IconAction label={label} isOpen={open === form} onDo={() => setOpen(open === form ? null : form)}>
      <Sign size={15} aria-hidden />
    </IconAction>
  );
}
