import type { Where } from '../../utils/model.ts';

/** Credits after a machine has swapped their words, and sentences of stories with the same words: as in the other tables. */
export const rewordedCreditLines: readonly (readonly [where: Where, language: string, line: string, people: string])[] =
  [
    ['tail', 'en', '(Reporting by way of Ida Holm; Modifying by Sam Reyes)', 'Ida Holm/reporter; Sam Reyes/editor'],
    [
      'tail',
      'en',
      'Reporting via Ida Holm in Oslo and Sam Reyes in Lima; Enhancing by Yuki Sato',
      'Ida Holm/reporter@Oslo; Sam Reyes/reporter@Lima; Yuki Sato/editor',
    ],
    [
      'tail',
      'en',
      'Reporting turned into contributed by way of Ida Holm from Oslo, Sam Reyes and Yuki Sato from Lima.',
      'Ida Holm/contributor@Oslo; Sam Reyes/contributor@Lima; Yuki Sato/contributor@Lima',
    ],
    [
      'tail',
      'en',
      'Reporting used to be contributed through Ida Holm and Sam Reyes.',
      'Ida Holm/contributor; Sam Reyes/contributor',
    ],
    [
      'tail',
      'en',
      'Ida Holm stated from Oslo, and Sam Reyes from Lima. Yuki Sato contributed reporting.',
      'Ida Holm/reporter@Oslo; Sam Reyes/reporter@Lima; Yuki Sato/contributor',
    ],
    ['tail', 'en', 'Ida Holm additionally contributed to this tale.', 'Ida Holm/contributor'],
    ['byline', 'en', 'Article through Ida Holm', 'Ida Holm/reporter'],
    ['tail', 'en', 'Ida Holm stated in Lima.', ''],
    ['byline', 'en', 'Ida Holm stated in Lima.', ''],
    ['tail', 'en', '“We lost,” Ida Holm mentioned from Lima.', ''],
    ['tail', 'en', 'President Ida Holm suggested in Lima.', ''],
    ['tail', 'en', 'They had been reporting via satellite.', ''],
    ['tail', 'en', 'Enhancing by Design', ''],
    ['byline', 'en', 'A story through the ages', ''],
    // credits that say more than one verb
    [
      'tail',
      'en',
      'Ida Holm is reporting from Oslo. Sam Reyes contributed from Lima.',
      'Ida Holm/reporter@Oslo; Sam Reyes/contributor@Lima',
    ],
    [
      'tail',
      'en',
      'This story was produced by Ida Holm and edited by Sam Reyes.',
      'Ida Holm/producer; Sam Reyes/editor',
    ],
    [
      'tail',
      'en',
      'This report includes reporting from Ida Holm in Oslo and Sam Reyes in Lima.',
      'Ida Holm/contributor@Oslo; Sam Reyes/contributor@Lima',
    ],
  ];
