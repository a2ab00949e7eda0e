import type { NameWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const names: NameWords = {
  jobTitles: wordings(`
    avocat | chef de service | chef du service | chercheur | chercheuse | chroniqueur | chroniqueuse
    collaborateur | collaboratrice | correspondant | correspondante | correspondantes | correspondants
    critique | directeur | directrice | docteur | docteure | doctorant | doctorante | enseignant
    enseignante | envoyé spécial | envoyée spéciale | envoyées spéciales | envoyés spéciaux
    grand reporter | historien | historienne | journaliste | journalistes | maitre | maître | maîtresse
    pigiste | politologue | professeur | professeure | présentateur | rédacteur
    rédacteur en chef | rédactrice | sociologue | stagiaire | économiste | éditorialiste
  `),
  beats: words('ancien ancienne grand spécial spéciale'),
  formsOfAddress: words(`maître`),
  genres: wordings(
    'analyse | billet | chronique | critique | décryptage | dossier | enquête | entretien | portrait | reportage | récit | témoignage | tribune | édito | éditorial',
  ),
  notPeople: wordings(`
    agence | agences | anonyme | communiqué | invité | la redaction | la rédaction
    le service politique | redaction | rédaction | rédaction web | service web
  `),
  neverInNames: wordings(`
    abonnés | actualités | agences | avec | ces | cet | cette | chaîne | commissariat
    communiqué | crédit | des | droits | elle | est | figaro | gendarmerie | groupe | heures | il | info
    infos | jour | laboratoires | le monde | lecture | les | libération | min
    mis | modifié | nos | notre | nous | nouvelles | par | partager | pas
    pourquoi | presse | préfecture | publié | redaction | rédaction | réservés | société
    sont | syndicat | tous | télévision | une | vidéo | vous | équipe
  `),
  townOpenings: words('fort mont port saint sainte'),
};
