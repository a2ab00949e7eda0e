import { i18n } from '#i18n';
import type { CitationWords } from '../model.ts';

/** The words of a credit in the language of Byline's own pages, in which the user will paste it. */
export function localCitationWords(): CitationWords {
  const code = i18n.t('locale.code');
  const people = '{people}';
  const outletAndLink: [string, string] = ['{outlet}', '{link}'];
  return {
    // newspapers put no comma before the last "and"
    language: code === 'en' ? 'en-GB' : code,
    roles: {
      reporter: i18n.t('citation.reporter', [people]),
      writer: i18n.t('citation.writer', [people]),
      contributor: i18n.t('citation.contributor', [people]),
      editor: i18n.t('citation.editor', [people]),
      translator: i18n.t('citation.translator', [people]),
      photographer: i18n.t('citation.photographer', [people]),
      researcher: i18n.t('citation.researcher', [people]),
      producer: i18n.t('citation.producer', [people]),
    },
    placed: i18n.t('citation.placed', [people, '{place}']),
    ofOutlet: i18n.t('citation.ofOutlet', [people, '{outlet}']),
    distributed: i18n.t('verdict.distributor', ['{outlet}']),
    originally: i18n.t('citation.originally', outletAndLink),
    seenAt: i18n.t('citation.seenAt', outletAndLink),
    published: i18n.t('citation.published', outletAndLink),
    partly: i18n.t('verdict.partly', ['{source}', '{outlet}']),
  };
}
