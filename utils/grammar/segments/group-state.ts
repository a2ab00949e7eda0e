import { studioAt } from '../../languages/everywhere/small-words.ts';
import { namePairs } from '../names/name-pairs.ts';
import { isKnownPlace, isRegion } from '../places/gazetteer.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isNoFurther } from './further-names.ts';
import { type Group, type GroupHabits, type Named, textWordSet } from './group.ts';
import { isHouseBeside, isTownBeside, isWorkplaceBeside, maySignAlone } from './house-beside.ts';
import { isSent } from './is-sent.ts';
import { readNoise } from './noise-in-list.ts';
import type { Segment } from './segment.ts';
import type { SegmentReading } from './segment-reading.ts';

/** A list of names while it is read, stretch by stretch. */
export class GroupState {
  readonly group: Group = { people: [], organizations: [], clean: true };
  private readonly lexicon: Lexicon;
  private readonly habits: GroupHabits;
  private readonly only: boolean;
  /** The first person who waits for a place, for an outlet. */
  private placeFrom = 0;
  private outletFrom = 0;
  private leadingOutlet: string | undefined;
  /** "القاهرة - ليلى منصور", "De notre correspondante à Berlin, Claire Fontanel": a place before the first name. */
  private leadingPlace: string | undefined;
  private closed = false;
  /** So many people stood before the last job. */
  private titledUpTo = 0;
  /** People behind whom one unknown word opened a bracket: their house, unless the bracket goes on with a job done elsewhere. */
  private bracketed: readonly Named[] = [];
  /** People to whom the place just read was given: it may go on behind a comma. */
  private placed: Named[] = [];

  constructor(lexicon: Lexicon, habits: GroupHabits, only: boolean) {
    this.lexicon = lexicon;
    this.habits = habits;
    this.only = only;
  }

  /** "Caracas, Venezuela", "Glendale, Ariz.": a country or state right behind a place. */
  continuesPlace(joint: string, name: string): boolean {
    // "München/Berlin"
    const twin = joint === '/' && this.habits.byline && isKnownPlace(name, this.lexicon.code);
    const region = joint === ',' && isRegion(name, this.lexicon.code);
    if (this.placed.length === 0 || !(twin || region)) return false;
    for (const person of this.placed) person.place = `${person.place}${twin ? '/' : ', '}${name}`;
    this.placed = [];
    return true;
  }

  /** False if reading has to stop here. `isRow`: the line tells other things than names too, and no "and" says that this is one. */
  take(reading: SegmentReading, segment: Segment, last: boolean, isRow: boolean): boolean {
    const { kind } = reading;
    const before = this.placed;
    this.placed = [];
    if (segment.joint === '(' && this.takeWhatTheyMade(segment)) return true;
    if (this.isHouse(reading, segment)) this.takeOrganization(reading, segment);
    else if (kind === 'person') this.takePerson(reading, segment, last, isRow && before.length === 0);
    else if (kind === 'word') return this.takeWord(reading, segment, before);
    else if (segment.joint === 'glued' && !this.habits.byline && this.group.people.length > 0) return false;
    else if (kind === 'organization') this.takeOrganization(reading, segment);
    else if (kind === 'title') this.takeTitle(reading, segment);
    else if (kind === 'place' && this.habits.single === 'surname' && reading.name && reading.place)
      // "Jordan reported from Mexico City"
      return this.takeWord(reading, segment, []);
    else if (kind === 'place') this.takePlace(reading.place ?? reading.name);
    else if (kind === 'noise') return this.takeNoise(reading, segment);
    if (kind !== 'place' && reading.place) this.takePlace(reading.place);
    return true;
  }

  /** "Ana Ruiz, Kestrel Post": a house beside somebody who has none yet, although it could be a name by its form. */
  private isHouse({ kind, name }: SegmentReading, segment: Segment): boolean {
    const { people } = this.group;
    const mayBe = kind === 'person' || kind === 'word' || (kind === 'noise' && this.habits.byline);
    const waits = people.length > this.outletFrom;
    return people.length > 0 && mayBe && isHouseBeside(name, segment, this.lexicon.code, waits);
  }

  /** Words that are nothing of a list: some may stand in one all the same, the rest ends it. False if reading has to stop here. */
  private takeNoise(reading: SegmentReading, segment: Segment): boolean {
    const { people } = this.group;
    const noise = readNoise(reading, segment, this.group, this.habits, this.lexicon);
    if (noise.place) this.takePlace(noise.place);
    if (noise.leadingOutlet) this.leadingOutlet = noise.leadingOutlet;
    if (noise.outlet) this.takeOutlet(noise.outlet);
    // "Lu Weng¦For more articles …": behind a lost line break something else begins
    if (!noise.goesOn) this.group.clean = segment.joint === 'glued' && people.length > 0;
    return noise.goesOn;
  }

  /** "Anna Huber (Text) und Karl Lind (Fotos)": who made the pictures is no reporter. */
  private takeWhatTheyMade(segment: Segment): boolean {
    const key = segment.tokens[0]?.key ?? '';
    const pictures = this.lexicon.photoWords.has(key);
    if (pictures) this.group.people.pop();
    return pictures || textWordSet.has(key);
  }

  private takePerson(reading: SegmentReading, segment: Segment, last: boolean, isRow: boolean): void {
    const { people } = this.group;
    const { byline } = this.habits;
    const { joint } = segment;
    // "By A and B, Business Herald": after the "and" a list is closed, and what follows is no colleague
    if (byline && this.closed && last && joint === ',') return;
    // "A B | Palma de Mallorca", "A B / Speak City Terraces Reporter": behind a bar stands where somebody is or works
    const placed = reading.place !== undefined && isKnownPlace(reading.place, this.lexicon.code);
    if (people.length > 0 && joint === '|' && !placed) return;
    // "Li Wen (Bloomberg Intelligence)"
    const isWorkplace = joint === '(' || (byline && isWorkplaceBeside(reading, segment, people));
    const isTown = byline && isTownBeside(reading.name, segment, this.lexicon, isRow);
    if (people.length > 0 && (isTown || isWorkplace)) {
      isTown ? this.takePlace(reading.name) : this.takeOutlet(reading.name);
      return;
    }
    if (byline && isNoFurther(reading.name, segment, people, isRow && !reading.titled)) return;
    this.closed = joint === '&';
    // "Ana Ruiz; Leo Sand, Lima", "Ana Ruiz, Politics editor, Leo Sand, Correspondent in Lima": where the last one is
    if (byline && (joint === ';' || this.titledUpTo === people.length)) this.placeFrom = people.length;
    for (const name of byline ? namePairs(reading.name) : [reading.name]) this.push({ ...reading, name }, segment);
  }

  private push(reading: SegmentReading, segment: Segment, surnameOnly = false): void {
    this.bracketed = [];
    if (reading.leading) this.leadingOutlet = reading.outlet;
    const outlet = reading.leading || !reading.outlet ? this.leadingOutlet : undefined;
    this.group.people.push({
      name: reading.name,
      at: segment.tokens[0]?.start ?? 0,
      ...(outlet ? { outlet } : {}),
      ...(this.leadingPlace ? { place: this.leadingPlace } : {}),
      ...(surnameOnly ? { surnameOnly } : {}),
      ...(reading.leading ? { led: true } : {}),
    });
    if (!reading.leading && reading.outlet) this.takeOutlet(reading.outlet);
  }

  /** One capitalised word: a surname, a place behind a name in a byline, or more of the place before it. */
  private takeWord(reading: SegmentReading, segment: Segment, placedBefore: Named[]): boolean {
    const { people } = this.group;
    const known = isKnownPlace(reading.name, this.lexicon.code);
    // "عمان - الدستور - سمير عطية": place, house, name
    if (this.habits.byline && people.length === 0 && this.leadingPlace && segment.joint === '-' && !known) {
      this.leadingOutlet = reading.name;
      return true;
    }
    if (this.habits.byline && people.length > 0 && segment.joint !== '&') {
      // "Presenter, Sunday with …"
      if (this.lexicon.weekdays.has(reading.name.toLowerCase())) return true;
      // "Ana Ruiz, Port Ellery", "Ana Ruiz. Teruel"
      if (known || /^[,.]$/u.test(segment.joint)) this.takePlace(reading.name);
      else if (segment.joint !== 'glued') this.takeWorkplace(reading.name, segment);
    } else if (people.length > 0 && segment.joint === '(') {
      // "Mitarbeit: Lea Sand (Hoopte)": what stands in a bracket behind a name is nobody else
      this.takePlace(reading.name);
    } else if (placedBefore.length > 0 && !reading.place) {
      const joint = segment.joint === '&' ? ` ${this.lexicon.credits.and[0]} ` : ', ';
      for (const person of placedBefore) person.place = `${person.place}${joint}${reading.name}`;
    } else if (this.habits.single === 'surname') {
      this.push(reading, segment, true);
      if (reading.place) this.takePlace(reading.place);
    } else if (this.habits.single === 'alone' && (this.only || people.length > 0) && !reading.place) {
      if (maySignAlone(reading.name, this.habits.byline && !this.only)) this.push(reading, segment);
    } else this.group.clean = false;
    return this.group.clean;
  }

  private takeOrganization(reading: SegmentReading, segment: Segment): void {
    const { people, organizations } = this.group;
    const waits = people.length > this.outletFrom && segment.joint !== '&' && segment.joint !== ';';
    const [, studio, town] = studioAt.exec(reading.name) ?? [];
    if (waits && studio && town) {
      this.takeOutlet(studio);
      this.takePlace(town);
      return;
    }
    // "Contributing: Liz Marlow, Milo Sommer, Associated Press": one of a list; behind "A and B" it is where they work
    if (waits && (this.habits.byline || this.closed || segment.joint !== ',')) this.takeOutlet(reading.name);
    else organizations.push(reading.name);
  }

  private takeTitle(reading: SegmentReading, { tokens }: Segment): void {
    this.titledUpTo = this.group.people.length;
    // "(Vendraie, envoyée spéciale)": it was no house
    if (isSent(tokens) && this.bracketed.length > 0) this.takeHouseForPlace();
    if (!reading.outlet) return;
    if (this.group.people.length > this.outletFrom) this.takeOutlet(reading.outlet);
    else if (this.group.people.length === 0) this.group.organizations.push(reading.outlet);
  }

  /** An unknown word beside somebody is where they work. */
  private takeWorkplace(name: string, { joint }: Segment): void {
    const isBracket = joint === '(';
    // "(Vendraie [Deux-Sèvres], envoyée spéciale)": the region, in a bracket of its own
    if (isBracket && this.bracketed.length > 0) return;
    this.bracketed = isBracket ? this.group.people.slice(this.outletFrom) : [];
    this.takeOutlet(name);
  }

  private takeHouseForPlace(): void {
    for (const person of this.bracketed) {
      person.place ??= person.outlet ?? '';
      delete person.outlet;
    }
    this.placeFrom = this.group.people.length;
  }

  private takeOutlet(outlet: string): void {
    for (const person of this.group.people.slice(this.outletFrom)) person.outlet ??= outlet;
    this.outletFrom = this.group.people.length;
  }

  private takePlace(place: string): void {
    if (this.habits.byline && this.group.people.length === 0 && place) this.leadingPlace = place;
    this.placed = this.group.people.slice(this.placeFrom);
    for (const person of this.placed) person.place = place;
    this.placeFrom = this.group.people.length;
  }
}
