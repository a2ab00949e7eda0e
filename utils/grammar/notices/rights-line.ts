import { agencyInText } from '../../agencies/find-agency.ts';
import type { PrintedSource } from '../../model.ts';
import { knownAgency } from '../known-agency.ts';

/** "©2018 Los Angeles Times. Distributed by Tribune Content Agency, LLC." */
const distribution =
  /(?:^|[\s©)])(?:(?:19|20)\p{N}{2})\s(?<origin>\p{Lu}[^©]{1,60}?)(?:[.,]\s(?:All Rights Reserved|Visit (?:at )?[^\s]{3,60})[.,]?){0,2}[.,]?\s(?:All Rights Reserved\.\s)?Distributed by [^.©]{3,60}?(?:, LLC|, Inc)?\.?(?:$|\s)/iu;

/** The house of a line that says who distributes its text. */
export function distributedOrigin(line: string): PrintedSource | undefined {
  if (!/distributed by/i.test(line)) return undefined;
  const origin = distribution.exec(line)?.groups?.origin?.replace(/(?<![\s,.])[\s,.]+$/u, '');
  return origin ? { name: /(?:Inc|Co|Corp|Ltd)$/u.test(origin) ? `${origin}.` : origin } : undefined;
}

/** Who carried the text: "Distributed by Tribune Content Agency, LLC." */
export function distributors(line: string): string[] {
  const by = /Distributed by (?<by>\p{Lu}[^.©]{2,60}?)(?:\.(?=\s|$)|$)/u.exec(line)?.groups?.by;
  return by ? [by] : [];
}

/** "Copyright ⓒ 연합뉴스" with its sign made plain, "© Reuters", "© Thomson Reuters 2031", "RIPRODUZIONE RISERVATA © Copyright ANSA": the holder counts if it is a wire. */
export function copyrightHolder(line: string): PrintedSource | undefined {
  if (!/[©ⓒ]|\(c\)|copyright/i.test(line)) return undefined;
  const holder =
    /(?:©|ⓒ|\(c\)|copyright)\s?(?:copyright|c(?=\s))?:?\s?(?:(?:19|20)\p{N}{2}[,\s]{0,2})?(?:by )?(?<holder>[^©|\n]{2,50}?)(?=\s(?:19|20)\p{N}{2}|[.,:]\s|, |\.?$|\s[-–—|])/iu
      .exec(line)
      ?.groups?.holder?.trim();
  if (!holder) return undefined;
  const house = holder.replace(/,? (?:L\.?P\.?|LLC|Inc\.?|Ltd\.?|GmbH)$/u, '');
  const [agency] = agencyInText(holder).concat(knownAgency(house) ?? []);
  return agency?.kind === 'wire' || agency?.kind === 'syndicate' ? { name: holder } : undefined;
}
