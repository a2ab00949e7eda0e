import type { Language } from '../language.ts';
import { scandinavianAbbreviations, scandinavianJobs, scandinavianRoleWords } from '../scandinavian.ts';
import { no as boilerplate } from './boilerplate.ts';

export const no: Language = {
  code: 'no',
  name: 'Norsk',
  credits: {
    roleWords: scandinavianRoleWords({
      by: 'Av',
      text: '(Tekst|Tekst og foto|Tekst & foto|Tekst og bilder)',
      textBy: '(Tekst|Skrevet) av',
      reporter:
        '(Tekst|Tekst og foto|Tekst & foto|Tekst/foto|Reportasje|Reporter|Intervju|Journalist|Journalister|Skribent|Forfatter|Skrevet av)',
      contributor: '(Medvirkende|Bidro|Bidrag)',
      editor: '(Redaktør|Redigering|Redigert av|Desk|Vaktsjef|Frontsjef)',
      translation: '(Oversettelse|Oversatt av|Oversetter)',
      translatedBy: 'Oversatt av',
    }),
    roleVerbs: [{ words: 'bidro til (saken|artikkelen|denne saken)', role: 'contributor' }],
    and: ['og', '&', 'samt'],
    placePrepositions: ['i', 'fra', 'på'],
    outletPrepositions: ['for'],
    jobTitles: [
      ...scandinavianJobs,
      'redaktør',
      'kommentator',
      'sjefredaktør',
      'spaltist',
      'frilansjournalist',
      'nyhetsleder',
      'utenrikskorrespondent',
      'nyhetsredaktør',
    ],
    notPeople: [
      'redaksjonen',
      'ntb',
      'nyhetsbyrået ntb',
      'admin',
      'gjest',
      'ukjent',
      'pressemelding',
      'leserinnlegg',
      'nyhetsdesken',
      'sportsredaksjonen',
      'redaksjon',
    ],
    neverInNames:
      'nyheter nyhet redaksjonen avis avisen nyhetsbyrå nyhetsbyrået radio tv nett publisert oppdatert sist kilde bilde foto video annonse del les mer kommentarer universitet høgskole politiet kommune regjeringen stiftelsen alle rettigheter og at det er som med ikke har hun jeg'.split(
        ' ',
      ),
    dateLabels: ['publisert', 'oppdatert', 'sist oppdatert', 'sist endret'],
    materialFrom: ['med materiale fra', 'med bidrag fra'],
    sourceLabels: ['Kilde', 'Kilder', 'Via'],
    photoLabels: ['Foto', 'Bilde', 'Fotograf', 'Arkivfoto', 'Illustrasjon', 'Illustrasjonsfoto', 'Grafikk', 'Video'],
    sourceLinks: ['Kilde', 'Les originalartikkelen', 'Originalartikkel', 'Les hele saken', 'Les originalsaken'],
    notices: [
      ['(opprinnelig|først) (publisert|trykket) (på|i|av|hos) {org}', 'Saken ble opprinnelig publisert i Havneavisa.'],
      ['(publisert|trykket) (opprinnelig|først) (på|i|av|hos) {org}', 'Artikkelen ble publisert først i Havneavisa.'],
    ],
    disclaimers: [['… ikke (redigert|bearbeidet) av redaksjonen …', 'Saken er ikke redigert av redaksjonen.']],
  },
  boilerplate,
  months:
    'januar februar mars april mai juni juli august september oktober november desember jan feb mar apr jun jul aug sep sept okt nov des'.split(
      ' ',
    ),
  weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag man tir ons tor fre lør søn'.split(' '),
  stopWords:
    'og det i er som en et på av for med den til ikke har de om han hun men var fra ved så seg etter også der når kan ble jeg å'.split(
      ' ',
    ),
  abbreviations: [...scandinavianAbbreviations, 'f.eks.', 'pga.', 'mill.', 'mrd.', '1.'],
};
