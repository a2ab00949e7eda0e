import { expect, test } from 'vitest';
import { isPhotoCredit } from '@/utils/evidence/photo-credit';

test.each([
  ['Rick Vogel/AP', true],
  ['© AFP / JEFF PACKARD', true],
  ['Marco Odermann, Ski-Star. © AFP / MARCO BERTELLI', true],
  ['Titelbild: © KNA/dpa', true],
  ['US Navy / Getty Images', true],
  ['Ana Ruiz via Shutterstock.com', true],
  ['Präsidentin des Rates, Ana Ruiz / AFP', true],
  ['By Ana Ruiz, Mo Adeyemi / AFP', false],
  ['(Ana Ruiz/SOPA Images/Sipa USA)', true],
  ['© 2026 The Associated Press. All rights reserved.', false],
  ['By Ana Ruiz', false],
  ['REUTERS/Ben Mallory', true],
  ['EFE/Inés Paz Cordero', true],
  ['Reuters/dpa', false],
  ['REUTERS/Ben Mallory/Coral', false],
  ['CORAL/Ben Mallory', false],
  ['aja/PAP', false],
  ['Ana Ruiz / Coral / AP', true],
  ['Ana Ruiz / Bo / Cy / AP', true],
  ['Ana Ruiz / Bo / Cy / Di / AP', false],
  ['Ana Ruiz / Coral', false],
  [`Ana Ruiz / ${'x'.repeat(74)} / AP`, true],
  [`Ana Ruiz / ${'x'.repeat(75)} / AP`, false],
  ['Ana / AP', false],
  ['© Coral', false],
  ['© Coral / Bo', true],
  ['© Coral-infocom, Coral:310506-99-389758/5', false],
  ['Wall © Coral', true],
  ['Wall © 2026 Coral', false],
  ['Ana Ruiz | USA TODAY', false],
  ['The council voted on Tuesday to close the bridge.', false],
])('%s: %s', (text, is) => {
  expect(isPhotoCredit(text)).toBe(is);
});
