import { expect, test } from 'vitest';
import { hostName } from '@/utils/masthead/host-name';

test.each<[hostname: string, stated: (string | undefined)[], texts: string[], name: string]>([
  ['harbordispatch.example', [], ['© 2019 Harbor Dispatch. All rights reserved.'], 'Harbor Dispatch'],
  ['www.kabar-nusa.example', ['News from all of the islands'], ['KabarNusa'], 'KabarNusa'],
  ['dispatch24.example', [], ['Follow dispatch24', 'Dispatch24'], 'Dispatch24'],
  ['harbordispatch.example', [], ['Write to editor@harbordispatch.example'], 'harbordispatch.example'],
  ['harbordispatch.example', ['The Dispatch'], ['Harbor Dispatch'], 'The Dispatch'],
])('%s, called %j, spells itself in %j', (hostname, stated, texts, name) => {
  expect(hostName(hostname, stated, 'A story', texts)).toBe(name);
});

test.each([
  ['nytimes.com', [undefined], 'A story', 'The New York Times'],
  ['nytimes.com', ['THENEWYORKTIMES'], 'A story', 'The New York Times'],
  ['nytimes.com', ['Pelican Review of Books'], 'A story', 'Pelican Review of Books'],
  ['nytimes.com', ['nytimes.com'], 'A story', 'The New York Times'],
  ['nytimes.com', ['All the news that the bay has to print'], 'A story', 'The New York Times'],
  ['pelican-post.example', ['Pelican Post'], 'A story - Pelican Post', 'Pelican Post'],
  ['elmorenews.example', ['Elmore News - Elmore, Michigan'], 'A story', 'Elmore News'],
  ['pelicanpost.example', ['https://www.pelicanpost.example', undefined], 'A story | Pelican Post', 'Pelican Post'],
  ['pelicanpost.example', [], 'A story', 'pelicanpost.example'],
  ['sangonet.example', ['CoralNet【珊瑚の最新ニュースと解説のサイト】'], 'A story', 'CoralNet'],
  ['sangonet.example', ['CoralNet[News]'], 'A story', 'CoralNet[News]'],
])('%s calling itself %j', (hostname, stated, title, name) => {
  expect(hostName(hostname, stated, title)).toBe(name);
});

test.each<[hostname: string, stated: (string | undefined)[], title: string, headline: string, name: string]>([
  ['pp242.example', [], 'A storm comes | The Pelican', 'A storm comes', 'The Pelican'],
  ['coralgift.example', [], 'wasm - DOMをRustの中で扱う CORALGIFT', 'wasm', 'CORALGIFT'],
  ['pelicanpost.example', [], 'A storm comes | The Pelican Post', 'A storm comes', 'The Pelican Post'],
  ['pp242.example', [], 'A storm comes - Harbour - The Pelican', 'A storm comes', 'The Pelican'],
  ['pelican.example', [], 'Pelican.example - A storm comes', 'A storm comes', 'Pelican.example'],
  ['sturmblog.example', [], 'Sturm kommt | Liebe zum offenen Meer', 'Sturm kommt', 'Liebe zum offenen Meer'],
  ['www.shanhu.example', [], '东侧防波堤重建--珊瑚商报', '东侧防波堤重建', '珊瑚商报'],
  ['www.shanhu.example', [], '东侧防波堤重建_港口_珊瑚日报', '东侧防波堤重建', '珊瑚日报'],
  ['www.sango.example', [], '東側の防波堤を再建：珊瑚日報デジタル', '東側の防波堤を再建', '珊瑚日報デジタル'],
  ['www.sango.example', [], '東側の防波堤：再建へ', '東側の防波堤：再建へ', 'www.sango.example'],
  ['hafen-rundschau.example', ['HR'], 'Sturm kommt | Hafen-Rundschau', 'Sturm kommt', 'Hafen-Rundschau'],
  ['hafen-rundschau.example', ['HR'], 'Sturm kommt | Wetter', 'Sturm kommt', 'HR'],
  [
    'opensails.example',
    ['OpenSails.example'],
    'A storm comes | OpenSails.example',
    'A storm comes',
    'OpenSails.example',
  ],
  ['lifestyle.msn.com', [], 'A storm comes - MSN Lifestyle', 'A storm comes', 'MSN Lifestyle'],
  ['harbourletter.substack.com', [undefined, 'Harbour Letter'], 'A storm comes', 'A storm comes', 'Harbour Letter'],
  // the headline has a dash of its own, and the title nothing else
  ['pp242.example', [], 'A storm - and a calm', 'A storm - and a calm', 'pp242.example'],
])('%s, called %j, titled %j above %j', (hostname, stated, title, headline, name) => {
  expect(hostName(hostname, stated, title, [], headline)).toBe(name);
});
