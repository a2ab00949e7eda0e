import type { ProseWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const prose: ProseWords = {
  stopWords: words(`
    als an auch auf aus das dass dem den der des die ein eine er es für hat im ist mit nach nicht sich
    sie und von werden wird zu
  `),
  abbreviations: wordings(`
    z. b. | z.b. | d. h. | d.h. | u. a. | u.a. | dr. | prof. | bzw. | ca. | st. | nr. | str. | mio.
    mrd. | usw. | etc. | vgl. | geb. | gest. | abs. | jh. | hl. | evtl. | ggf. | inkl. | sog. | dipl.
    ing. | chr. | bd. | hrsg. | aufl. | tel. | jan. | feb. | febr. | aug. | sept. | okt. | nov. | dez. | frhr.
    gebr. | jr. | std. | e. v. | o. ä. | a. d. | 1.
  `),
  leaning: wordings(`
    dadurch | in einem anderen | vorerst | aber | doch | und | oder | denn | er | sie | es | ihm | ihn | ihnen | dies
    diese | dieser | dieses | diesen | diesem | dabei | damit | dazu | dafür | dagegen | daher | darum | deshalb
    deswegen | danach | darauf | daraufhin | darin | daran | darüber | davon | davor | zudem | außerdem | auch
    jedoch | allerdings | dennoch | trotzdem | beide | beiden | sein | seine | seiner | seinen | seinem | ihr | ihre
    ihrer | ihren | ihrem | dort | dann | so | somit | jener | jene | stattdessen | hingegen | ebenso | ebenfalls
    hinzu | hier | nun | das ist | das war | das sei | das hat | das habe | das hatte | das wäre | das wird
    das würde | das gilt | das gelte | das bedeutet | das heißt | das geht | das kann | das sagte | das teilte
    das berichtet | das berichtete | das zeigt | der mann | die frau | das unternehmen | die firma | der konzern
    die gruppe | die behörde | die beiden | die entscheidung | der verein | ein weiterer | eine weitere | ein anderer
    eine andere | zum beispiel | im gegensatz dazu | zugleich | gleichzeitig | unterdessen | derweil | später | zuvor
    im gegenzug | in der tat | tatsächlich | natürlich | schon zuvor | bereits zuvor | schon damals
    der grund | die antwort | der täter | das opfer | erfahren sie | bitte | im folgenden | lesen sie
    folgen sie | anmerkung der redaktion | die folge | da müsste | immerhin | schließlich
    … allerdings | … jedoch | … hingegen | … dagegen | … deshalb | … dennoch | … aber | … schließlich | … unterdessen
    …: er | …: sie | …: von ihnen | …: dabei | …: dort | …: davon | …: dazu | da | das problem | seither
    seitdem | bis dahin | darunter | darüber hinaus | demnach | letztere | nichtsdestotrotz | beispielsweise
    vielmehr | all das | all dies | …, sagte er. | …, sagte sie. | …, so er. | …, sagt er. | …, sagt sie.
    …, betonte er. | …, betonte sie. | …, heißt es. | …, hieß es. | hinweis | überdies | übrigens | ansonsten | also
    weitere | solche | solcher | solches | solchen
    einige sagen | wir geben ihnen | …: wir | …: dafür
  `),
  definite: words(
    'der die das dem den des dieser diese dieses diesem diesen solche solcher solches solchen jene jener jenem jenen beim zum zur im vom',
  ),
  capitalNouns: true,
};
