/** The first paragraph of an invented story in a language, long enough for it to be told. */
export const openings: Readonly<Record<string, string>> = {
  de: 'Der Hafenrat hat am Dienstag beschlossen, den östlichen Wellenbrecher neu zu bauen, und damit einen Streit von elf Jahren beendet, der die Stadt lange beschäftigt hat.',
  fr: 'Le conseil du port a décidé mardi de reconstruire la digue orientale, mettant ainsi fin à une querelle de onze ans qui avait longtemps occupé les habitants de la ville.',
  es: 'El consejo del puerto decidió el martes reconstruir el dique oriental, y puso así fin a una disputa de once años que había ocupado mucho tiempo a los vecinos de la ciudad.',
  pt: 'O conselho do porto decidiu na terça-feira reconstruir o quebra-mar oriental e pôs assim fim a uma disputa de onze anos que havia ocupado muito os moradores da cidade.',
  it: 'Il consiglio del porto ha deciso martedì di ricostruire la diga orientale, mettendo così fine a una lite di undici anni che aveva a lungo occupato gli abitanti della città.',
  nl: 'De havenraad heeft dinsdag besloten de oostelijke golfbreker opnieuw te bouwen en maakte daarmee een einde aan een ruzie van elf jaar die de stad lang bezig heeft gehouden.',
  sv: 'Hamnrådet beslutade på tisdagen att bygga om den östra vågbrytaren och avslutade därmed en strid på elva år som länge hade sysselsatt invånarna i hela staden.',
  pl: 'Rada portu zdecydowała we wtorek o odbudowie wschodniego falochronu i zakończyła spór, który trwał jedenaście lat i przez długi czas dzielił mieszkańców całego miasta.',
  el: 'Το συμβούλιο του λιμανιού αποφάσισε την Τρίτη να ξαναχτίσει τον ανατολικό κυματοθραύστη, ύστερα από διαφωνία έντεκα ετών για το ποιος θα πληρώσει το έργο και πόσο ψηλό θα είναι το νέο τείχος.',
};
