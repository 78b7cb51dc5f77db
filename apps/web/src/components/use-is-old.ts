import { useState } from 'react';

/** Whether what stands on the page answers what was asked for before: another page, order or filter is on its way. */
export function useIsOld(variables: object, isAsked: boolean): boolean {
  const question = JSON.stringify(variables);
  const [answered, setAnswered] = useState(question);
  if (!isAsked && answered !== question) setAnswered(question);
  return isAsked && answered !== question;
}
