// needs a page
import { expect, test } from 'vitest';
import { readLogos } from '../../utils/article/read-logos.ts';

function read(html: string) {
  document.body.innerHTML = html;
  return readLogos(document.body, 'portal.example', () => 'b0').map(({ text, links }) => [text, links.length > 0]);
}
const logo = '<img alt="珊瑚新聞" src="/c.png">';

test.each<[html: string, found: unknown[]]>([
  ['<a href="https://coral-courier.example/"><img alt="Coral Courier logo"></a>', [['Coral Courier', true]]],
  [
    '<div><span>Provided by</span><a href="https://coral-courier.example/"><img alt="Coral Courier"></a></div>',
    [['Coral Courier', true]],
  ],
  // the address cannot say the same as a name in other letters
  [`<div>提供元：<a href="https://coral-courier.example/">${logo}</a></div>`, [['珊瑚新聞', false]]],
  [`<div><span>配信</span><span>${logo}</span></div>`, [['珊瑚新聞', false]]],
  ['<div>Kaynak: <img alt="DHA"></div>', [['DHA', false]]],
  // not behind a label
  [`<div>${logo}</div>`, []],
  [`<div>${'Long words of a story. '.repeat(3)}${logo}</div>`, []],
  [`<div>Photos ${logo.repeat(9)}</div>`, []],
  ['<div>Sport <img alt="The old pier of Port Ellery in the storm"></div>', []],
  ['<div>Sport <img alt=""></div>', []],
])('%s', (html, found) => expect(read(html)).toEqual(found));
