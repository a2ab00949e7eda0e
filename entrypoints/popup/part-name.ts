import { i18n } from '#i18n';
import { kindLabels } from '../../components/shared/labels.ts';
import { text } from '../../components/shared/wording.ts';
import type { Boilerplate, Credit } from '../../utils/model.ts';
import type { ReportPart } from '../../utils/report/report-file.ts';

/** What a part of the report file is, in the user's words: 'Credit: Mara Lindqvist'. */
export function partName({ part, content }: ReportPart): string {
  switch (part) {
    case 'address':
      return i18n.t('wrong.address');
    case 'page':
      return i18n.t('wrong.page');
    case 'corrections':
      return i18n.t('correct.heading');
    case 'verdict':
      return i18n.t('wrong.verdict');
    case 'organizations':
      return i18n.t('wrong.organizations');
    case 'summary':
      return i18n.t('wrong.summary');
    case 'head':
      return i18n.t('wrong.head');
    case 'body':
      return i18n.t('wrong.body');
    case 'tail':
      return i18n.t('wrong.tail');
    case 'credit':
      return i18n.t('wrong.credit', [(content as Credit).name]);
    case 'block': {
      const piece = content as Boilerplate;
      return i18n.t('wrong.block', [text(kindLabels[piece.kind]), piece.text]);
    }
  }
}
