import { agencyByCode } from '../../agencies/find-agency.ts';
import { withoutThe } from '../../languages/en/name-forms.ts';

/**
 * The initials with which a house signs for short, in lower case: 'The White Harbour Investor' → 'whi', 'Rannikon Lehti' → 'rl'.
 * Undefined if it has one word, or two that give the code of an agency.
 */
export function initialsOf(name: string): string | undefined {
  const words = withoutThe(name).split(/[\s-]+/u);
  const initials = words.map((word) => word.charAt(0).toLowerCase()).join('');
  return words.length > 2 || (words.length === 2 && !agencyByCode(initials.toUpperCase())) ? initials : undefined;
}
