import { useLocation, useNavigate } from 'react-router';
import { useMay } from '../app/use-may';
import type { WishForAccount } from '../app/wish-for-account';

interface Choice {
  readonly value: string;
  readonly label: string;
}

const ADD: Choice = { value: 'ADD_SOMEBODY', label: 'Add somebody' };

interface Searched<Item> {
  readonly options: readonly Item[];
  readonly search: string;
}

/** Whoever is looked for in vain can be added, whatever was typed. */
const filter = <Item extends object>({ options, search }: Searched<Item>): Item[] => {
  const words = search.trim().toLowerCase();
  return options.filter((option) => {
    const { value, label } = option as unknown as Choice;
    return value === ADD.value || label.toLowerCase().includes(words);
  });
};

/** Where one of the people is chosen to own a CUEC: for who may add people, the way to add another, and back. */
export function useAddSomebody() {
  const mayAdd = useMay('ACCOUNT_MANAGE');
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  return {
    /** The people as they are chosen from. */
    choicesOf: (people: readonly { readonly id: string; readonly name: string }[]): readonly Choice[] => [
      ...people.map(({ id, name }) => ({ value: id, label: name })),
      ...(mayAdd ? [ADD] : []),
    ],
    filter: mayAdd ? filter : undefined,
    /** @returns whether that was chosen, which leads away */
    isChosen(value: string | null): boolean {
      if (value !== ADD.value) return false;
      const backTo = { pathname, search };
      const state: WishForAccount = { newAccountAs: 'SECURITY', backTo, backLabel: 'Back to the CUECs' };
      void navigate('/settings/people', { state });
      return true;
    },
  };
}
