import type { Corrections, Settings, SiteRule, Sites } from '../model.ts';
import { faultyLine } from '../text/faulty-line.ts';
import { areKinds, isRule, settingChecks, siteOf } from './settings.ts';

/** Everything that the user chose, as a file. What is kept of stories, the list of saved credits, is no part of it. */
export interface SettingsFile {
  application: 'byline';
  version: 1;
  settings: Settings;
  sites: Sites;
  /** Files of before there were any have none. */
  corrections?: Record<string, Corrections>;
}

/** Why a file is refused. `where` is the path inside the file: 'sites › example.com › rule', or the line if it is no JSON. */
export interface Refusal {
  problem: 'not-json' | 'foreign' | 'newer' | 'missing' | 'wrong-value' | 'unknown-name';
  where: string;
}

/** The text of an exported file, sites in alphabetical order so that two exports can be compared. */
export function writeSettingsFile(settings: Settings, sites: Sites, corrections: Record<string, Corrections>): string {
  const file: SettingsFile = {
    application: 'byline',
    version: 1,
    settings,
    sites: sorted(sites),
    corrections: sorted(corrections),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const sorted = <T>(sites: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(sites).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Reads an exported file. It is taken as a whole or refused with the first thing that is wrong in it. */
export function readSettingsFile(text: string): SettingsFile | Refusal {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { problem: 'not-json', where: String(faultyLine(text)) };
  }
  if (!isRecord(file) || file.application !== 'byline') return { problem: 'foreign', where: '' };
  if (typeof file.version === 'number' && file.version > 1) return { problem: 'newer', where: 'version' };
  if (file.version !== 1) return { problem: 'wrong-value', where: 'version' };
  const refusal = refuseSettings(file.settings) ?? refuseSites(file.sites) ?? refuseCorrections(file.corrections);
  return (
    refusal ?? {
      application: 'byline',
      version: 1,
      settings: file.settings as Settings,
      sites: file.sites as Sites,
      ...(file.corrections !== undefined && { corrections: file.corrections as Record<string, Corrections> }),
    }
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const at = (...path: string[]) => path.join(' › ');

function refuseSettings(settings: unknown): Refusal | undefined {
  if (!isRecord(settings)) return { problem: 'missing', where: 'settings' };
  for (const [name, isValid] of Object.entries(settingChecks)) {
    if (!Object.hasOwn(settings, name)) return { problem: 'missing', where: at('settings', name) };
    if (!isValid(settings[name])) return { problem: 'wrong-value', where: at('settings', name) };
  }
  const extra = Object.keys(settings).find((name) => !Object.hasOwn(settingChecks, name));
  return extra === undefined ? undefined : { problem: 'unknown-name', where: at('settings', extra) };
}

function refuseSites(sites: unknown): Refusal | undefined {
  if (!isRecord(sites)) return { problem: 'missing', where: 'sites' };
  for (const [site, rule] of Object.entries(sites)) {
    if (!isSite(site)) return { problem: 'unknown-name', where: at('sites', site) };
    const refusal = refuseSite(site, rule);
    if (refusal) return refusal;
  }
  return undefined;
}

function refuseSite(site: string, value: unknown): Refusal | undefined {
  if (!isRecord(value)) return { problem: 'wrong-value', where: at('sites', site) };
  const { rule, keep, ...extra }: Partial<Record<keyof SiteRule, unknown>> = value;
  if (!isRule(rule)) return { problem: 'wrong-value', where: at('sites', site, 'rule') };
  if (keep !== undefined && !areKinds(keep)) return { problem: 'wrong-value', where: at('sites', site, 'keep') };
  const [name] = Object.keys(extra);
  return name === undefined ? undefined : { problem: 'unknown-name', where: at('sites', site, name) };
}

function refuseCorrections(corrections: unknown): Refusal | undefined {
  if (corrections === undefined) return undefined;
  if (!isRecord(corrections)) return { problem: 'wrong-value', where: 'corrections' };
  for (const [site, said] of Object.entries(corrections)) {
    if (!isSite(site)) return { problem: 'unknown-name', where: at('corrections', site) };
    if (!isRecord(said)) return { problem: 'wrong-value', where: at('corrections', site) };
    for (const list of ['people', 'sources'])
      if (!areNames(said[list])) return { problem: 'wrong-value', where: at('corrections', site, list) };
  }
  return undefined;
}

const areNames = (list: unknown) => Array.isArray(list) && list.every((name) => typeof name === 'string' && name);

/** True for a host name as `siteOf` writes it: 'news.example.com', 'localhost', '[::1]'. */
export function isSite(site: string): boolean {
  return (
    site.length <= 253 &&
    site === siteOf(site) &&
    /^(?:[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*|\[[\da-f:.]+\])$/u.test(site)
  );
}
