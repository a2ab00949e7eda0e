/** "Ярослав Кузьмин Антон Зеленин Карина Гасанова": six plain words are three people whose list lost its joints. */
export function namePairs(name: string): string[] {
  const words = name.split(' ');
  const plain = words.length >= 6 && words.length % 2 === 0 && words.every((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word));
  return plain ? words.flatMap((word, index) => (index % 2 === 0 ? [`${word} ${words[index + 1]}`] : [])) : [name];
}
