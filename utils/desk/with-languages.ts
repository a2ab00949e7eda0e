import type { Language } from '../languages/language.ts';
import { keepLanguage, takeLacking } from '../languages/language-for.ts';

/** Brings what Byline knows of a language, by its primary tag. */
export type BringLanguage = (code: string) => Promise<Language>;

/** A page wants its own language, and at times that of a line in another script, which only its own lets us find. */
const mostRounds = 3;

/**
 * Does a piece of work that asks for languages, and does it anew once those are here that it lacked. With a language that does
 * not come the work is done as well as English allows.
 */
export async function withLanguages<T>(bring: BringLanguage, work: () => T): Promise<T> {
  let done = work();
  for (let round = 1, lacking = takeLacking(); lacking.length && round < mostRounds; round++, lacking = takeLacking()) {
    const brought = await Promise.allSettled(lacking.map(bring));
    const came = brought.filter((one) => one.status === 'fulfilled');
    if (!came.length) break;
    for (const { value } of came) keepLanguage(value);
    done = work();
  }
  return done;
}
