/** What correspondents cover, beyond countries and cities, in lower case. */
export const coveredRegions = (): readonly string[] =>
  'africa|asia|asia pacific|asia-pacific|balkans|capitol hill|central europe|china|city hall|east africa|east asia|eastern europe|eu|europe|gulf|holyrood|latin america|middle east|midlands|north america|north of england|pacific|pentagon|south america|south asia|southeast asia|southern africa|statehouse|stormont|uk|un|us|west africa|westminster|white house|whitehall'.split(
    '|',
  );
