import { words } from '../words.ts';

/**
 * Words of institutions and papers in many languages, lower case: "Sorna-Marseille Université", "Cincinnati Enquirer". None of them
 * is part of a person's name, whatever the language of the page: affiliations are printed in the language of the institution.
 */
export const organizationWords: readonly string[] = words(`
  observatory foundations members institute school schools college academy hospital clinic laboratory polytechnic
  faculty museum library consortium alliance federation ministry embassy parliament authority commission
  coalition trust intelligence networks enquirer dispatch sentinel advocate statesman picayune republic
  tennessean oregonian californian newsday globe register patriot democrat ledger plaindealer universität
  universitaet technische fachhochschule hochschule institut akademie klinikum klinik ministerium bundesamt
  landratsamt stadtverwaltung gemeinde feuerwehr polizeipräsidium polizeiinspektion stadtwerke université
  universite école ecole faculté laboratoire hôpital académie fondation ministère mairie universidad universitat
  instituto escuela facultad ayuntamiento ministerio academia fundación observatorio universidade faculdade
  fundação prefeitura ministério observatório hospitalar università universita istituto scuola accademia
  fondazione ministero osservatorio comune universiteit hogeschool ministerie gemeente instituut universitetet
  universitet högskolan högskola institutet høgskolen høgskole universitetssykehus yliopisto korkeakoulu
  instituutti uniwersytet politechnika instytut akademia ministerstwo univerzita univerzity ústav akademie
  egyetem intézet universitatea universitatii institutul университет университета институт института академия
  министерство університет університету інститут üniversitesi enstitüsü bakanlığı belediyesi universitas institut
  politeknik kementerian πανεπιστήμιο ινστιτούτο جامعة معهد جامعه دانشگاه אוניברסיטת מכון
`);
