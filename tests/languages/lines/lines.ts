import type { BoilerplateKind } from '../../../utils/model.ts';

/** Lines that one language's phrases must and must not know. */
export interface LanguageLines {
  boilerplate: [kind: BoilerplateKind, line: string][];
  /** Sentences and headlines of stories that begin like boilerplate. */
  story: string[];
}
