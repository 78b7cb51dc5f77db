import { Alert, type AlertProps } from '@mantine/core';
import classes from './warning.module.css';

/** What somebody had better know before going on. The library's yellow is too pale for words, and for a sign. */
export const Warning = (props: AlertProps) => (
  <Alert color="yellow" classNames={{ title: classes.ink, icon: classes.ink }} {...props} />
);
