import { lowerCase, withoutAccents } from '../text/fold.ts';

/** How sites are called after their papers, by the sign that stands for it: "The Coral Gazette" has coralgazette.example. */
const made: Record<string, (name: string) => string> = {
  '=': (name) => plain(name).replace(/[^a-z\d]/g, ''),
  '+': (name) => plain(name).replace(/^(?:the|der|die|das|de|het|el|la|le|il) |[^a-z\d]/g, ''),
  '-': (name) => plain(name).replace(/[^a-z\d]+/g, '-'),
};

const plain = (name: string) => withoutAccents(lowerCase(name));

/** A host without what follows from the name, as half of all can be written: '+example' for that paper. */
export function packHost(host: string, name: string): string {
  const label = host.slice(0, host.indexOf('.'));
  const sign = Object.keys(made).find((one) => made[one]?.(name) === label);
  return sign && label ? sign + host.slice(label.length + 1) : host;
}

/** The host that {@link packHost} shortened. */
export function unpackHost(packed: string, name: string): string {
  const label = made[packed[0] ?? '']?.(name);
  return label === undefined ? packed : `${label}.${packed.slice(1)}`;
}
