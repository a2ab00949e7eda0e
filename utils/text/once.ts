/** Makes of some work one that is done when it is first asked for, and never again. */
export function once<T>(work: () => T): () => T {
  let done: { result: T } | undefined;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}

/** Makes of a function of an object one that works once for each, and forgets with the object what it made of it. */
export function oncePerObject<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { made: V }>();
  return (key) => {
    const kept = known.get(key) ?? { made: make(key) };
    known.set(key, kept);
    return kept.made;
  };
}

/** Makes of a pure function one that works each answer out once. It knows them for as long as it is kept: make it for one page, not for all. */
export function oncePer<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (known.has(key)) return known.get(key) as V;
    const result = work(key);
    known.set(key, result);
    return result;
  };
}
