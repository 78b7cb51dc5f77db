import { useState } from 'react';
import { Paper } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Brand } from '../../app/brand';
import { ChoosePasswordForm, type PasswordChoice } from './choose-password-form';
import { SignInForm } from './sign-in-form';
import classes from './sign-in.module.css';

interface SignInPageProps {
  readonly onSignedIn: () => void;
  /** The session was over while somebody worked. */
  readonly wasSignedIn: boolean;
}

/** E-mail and password; then, where the password is a one-time one, the choice of an own. */
export function SignInPage({ onSignedIn, wasSignedIn }: SignInPageProps) {
  useDocumentTitle('Sign in · Countersign');
  const [choice, setChoice] = useState<PasswordChoice | null>(null);
  const [note, setNote] = useState(wasSignedIn ? 'Your session is over. Sign in to come back to this page.' : null);
  const startAgain = (why: string) => {
    setNote(why);
    setChoice(null);
  };
  return (
    <main className={classes.place}>
      <div className={classes.column}>
        <div className={classes.brand}>
          <Brand />
        </div>
        <Paper withBorder radius="lg" p={32} className={classes.card}>
          {choice === null ? (
            <SignInForm note={note} onSignedIn={onSignedIn} onOneTimePassword={setChoice} />
          ) : (
            <ChoosePasswordForm choice={choice} onChosen={onSignedIn} onExpired={startAgain} />
          )}
        </Paper>
        <p className={classes.line}>SOC 2 reports, read and reviewed with their evidence.</p>
      </div>
    </main>
  );
}
