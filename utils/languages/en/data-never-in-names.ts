import { words } from '../word-lists.ts';

/** English words that stand in no name, whatever a page's language: in the tables, for the list is long. */
export const neverInNames = (): readonly string[] =>
  words(`
    about additional advertisement advertising after agence agencies agency airlines american analytics
    associated association bancorp before biosciences biotech breaking brewery broadcasting bulletin bureau
    business but by center centre chamber channel checked chronicle click collaborative comment
    comments committee communications company consulting contact content contributed copyright
    corp corporation correspondents council councils courier daily demand department desk diagnostics digital
    e-mail edited editing editorial email enterprises entertainment equities examiner exclusive follow for
    former foundation gazette government group guardian had has have headlines healthcare herald here
    holdings hospitality image images inc inc. independent industries information initiative inquirer insider
    international is it its journal keywords laboratories labs limited llc logistics ltd magazine
    matter media medically messaging minutes modified monthly motors national network news
    newspaper newspapers newsroom newsrooms newswire nonprofit not observer office online orchestra our
    partners party pharma pharmaceuticals photo photograph photographs photos please police politics popular
    posted press principles project properties publications published publishing radio reading realty report
    reporters reporting reports reserved review reviewed rights robotics securities service services
    share she sign society solutions source special sponsored sports staff standards stories studio studios
    subject subscribe syndicate systems team technologies technology telegraph television that the their
    therapeutics there these they this those times today tomorrow township tribune tv united university
    updated ventures video visit was we weekly what when where who why winery wire with world writing written
    yesterday your
  `);
