import { expect, test } from 'vitest';
import { sameGroup } from '../../utils/agencies/groups.ts';
import { registrableDomain, sameSite } from '../../utils/agencies/registrable-domain.ts';

test.each([
  ['edition.cnn.com', 'cnn.com'],
  ['m.bbc.co.uk', 'bbc.co.uk'],
  ['https://amp.theguardian.com:443/world/a', 'theguardian.com'],
  ['WWW.CORALCOURIER.COM.', 'coralcourier.com'],
  ['anna.wordpress.com', 'anna.wordpress.com'],
  ['www.anna.blogspot.com', 'anna.blogspot.com'],
  ['anna.blogspot.co.uk', 'anna.blogspot.co.uk'],
  ['wordpress.com', 'wordpress.com'],
  ['www-coralcourier-com.cdn.ampproject.org', 'coralcourier.com'],
  ['coral--courier-com.translate.goog', 'coral-courier.com'],
  ['192.168.0.1', '192.168.0.1'],
  ['localhost', 'localhost'],
  ['', ''],
])('%s is registered as %s', (hostname, domain) => {
  expect(registrableDomain(hostname)).toBe(domain);
});

test.each([
  ['www.nytimes.com', 'mobile.nytimes.com', true],
  ['coralcourier.com', 'staging.coralcourier.com', true],
  ['coralcourier.com', 'coral.wpengine.com', true],
  ['coralcourier.com', '10.0.0.7', true],
  ['coralcourier.com', 'localhost', true],
  ['coralcourier.com', 'www-coralcourier-com.cdn.ampproject.org', true],
  ['coralcourier.com', 'nytimes.com', false],
  ['anna.wordpress.com', 'berta.wordpress.com', false],
  ['a.co.uk', 'b.co.uk', false],
])('%s and %s are one site: %s', (a, b, same) => {
  expect(sameSite(a, b)).toBe(same);
});

test.each([
  ['www.abendblatt.de', 'morgenpost.de', true],
  ['https://www.duol.hu/a', 'sonline.hu', true],
  ['tagblatt.ch', 'aargauerzeitung.ch', true],
  ['morgenpost.de', 'welt.de', false],
  ['coralcourier.com', 'www.coralcourier.com', true],
  ['coralcourier.com', 'reefherald.com', false],
  ['', '', false],
])('%s and %s are of one publisher: %s', (a, b, same) => {
  expect(sameGroup(a, b)).toBe(same);
});
