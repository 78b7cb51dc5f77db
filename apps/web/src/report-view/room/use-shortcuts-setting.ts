import { useLocalStorage } from '@mantine/hooks';

/** Whether single keys do something, by the choice of who uses this browser. Who speaks to it may want them off. */
export const useShortcutsSetting = () =>
  useLocalStorage<boolean>({ key: 'countersign.single-keys', defaultValue: true, getInitialValueInEffect: false });
