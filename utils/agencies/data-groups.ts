/**
 * Publishers whose titles share their stories: registrable domains, parted by spaces. A story that one of them took
 * from another is first published elsewhere, but not taken from strangers.
 */
export const groups = (): readonly string[] => [
  // United States and Canada
  // gannett
  'usatoday.com azcentral.com freep.com jsonline.com indystar.com tennessean.com courier-journal.com cincinnati.com ' +
    'dispatch.com desmoinesregister.com commercialappeal.com knoxnews.com northjersey.com lohud.com app.com ' +
    'delawareonline.com democratandchronicle.com oklahoman.com statesman.com palmbeachpost.com jacksonville.com ' +
    'tallahassee.com floridatoday.com news-press.com naplesnews.com heraldtribune.com tcpalm.com rgj.com coloradoan.com ' +
    'argusleader.com statesmanjournal.com registerguard.com greenvilleonline.com citizen-times.com burlingtonfreepress.com ' +
    'providencejournal.com telegram.com patriotledger.com capecodtimes.com southcoasttoday.com beaconjournal.com ' +
    'cantonrep.com goerie.com ydr.com ldnews.com buckscountycouriertimes.com monroenews.com lansingstatejournal.com ' +
    'greenbaypressgazette.com postcrescent.com press-citizen.com pnj.com thetowntalk.com shreveporttimes.com ' +
    'theadvertiser.com clarionledger.com hattiesburgamerican.com montgomeryadvertiser.com desertsun.com vcstar.com ' +
    'redding.com recordnet.com caller.com elpasotimes.com lubbockonline.com amarillo.com savannahnow.com ' +
    'augustachronicle.com gainesville.com ocala.com news-journalonline.com sj-r.com pjstar.com rrstar.com',
  // mcclatchy
  'mcclatchydc.com mcclatchy.com miamiherald.com elnuevoherald.com kansascity.com sacbee.com fresnobee.com modbee.com ' +
    'charlotteobserver.com newsobserver.com heraldsun.com star-telegram.com thestate.com islandpacket.com ' +
    'myrtlebeachonline.com heraldonline.com kentucky.com bnd.com kansas.com idahostatesman.com thenewstribune.com ' +
    'theolympian.com tri-cityherald.com bellinghamherald.com macon.com ledger-enquirer.com sunherald.com bradenton.com ' +
    'centredaily.com sanluisobispo.com mercedsunstar.com',
  // tribune
  'chicagotribune.com nydailynews.com baltimoresun.com orlandosentinel.com sun-sentinel.com courant.com mcall.com ' +
    'dailypress.com pilotonline.com capitalgazette.com mercurynews.com eastbaytimes.com marinij.com santacruzsentinel.com ' +
    'montereyherald.com times-standard.com timesheraldonline.com thereporter.com dailydemocrat.com chicoer.com ' +
    'ocregister.com dailynews.com presstelegram.com pasadenastarnews.com sgvtribune.com whittierdailynews.com ' +
    'dailybreeze.com dailybulletin.com sbsun.com pe.com redlandsdailyfacts.com denverpost.com dailycamera.com ' +
    'timescall.com reporterherald.com bostonherald.com sentinelandenterprise.com lowellsun.com twincities.com ' +
    'delcotimes.com pottsmerc.com timesherald.com dailylocal.com thereporteronline.com trentonian.com readingeagle.com ' +
    'theoaklandpress.com detroitnews.com macombdaily.com news-herald.com morningjournal.com dailyfreeman.com saratogian.com troyrecord.com ' +
    'bayareanewsgroup.com scng.com',
  // lee
  'stltoday.com omaha.com journalstar.com richmond.com roanoke.com madison.com buffalonews.com tucson.com ' +
    'billingsgazette.com missoulian.com helenair.com mtstandard.com journalnow.com greensboro.com tulsaworld.com ' +
    'qctimes.com wcfcourier.com siouxcityjournal.com pantagraph.com herald-review.com nwitimes.com lacrossetribune.com ' +
    'bismarcktribune.com rapidcityjournal.com casperstartribune.net trib.com magicvalley.com pressofatlanticcity.com ' +
    'dailyprogress.com newsadvance.com fredericksburg.com wacotrib.com theeagle.com',
  // hearst
  'sfchronicle.com sfgate.com houstonchronicle.com chron.com expressnews.com mysanantonio.com timesunion.com ' +
    'seattlepi.com ctpost.com nhregister.com stamfordadvocate.com newstimes.com greenwichtime.com thehour.com ' +
    'middletownpress.com registercitizen.com ctinsider.com beaumontenterprise.com mrt.com lmtonline.com ' +
    'michigansthumb.com ourmidland.com thetelegraph.com theintelligencer.com dallasnews.com',
  // advance
  'nj.com cleveland.com oregonlive.com al.com mlive.com pennlive.com syracuse.com masslive.com silive.com ' +
    'lehighvalleylive.com newyorkupstate.com gulflive.com',
  // conde-nast
  'newyorker.com vanityfair.com wired.com vogue.com gq.com arstechnica.com teenvogue.com bonappetit.com cntraveler.com ' +
    'glamour.com pitchfork.com allure.com self.com',
  // news-corp-us
  'wsj.com marketwatch.com barrons.com nypost.com mansionglobal.com investors.com dowjones.com decider.com pagesix.com',
  // the-atlantic
  'theatlantic.com citylab.com theatlanticcities.com theatlanticwire.com',
  // new-york-times
  'nytimes.com theathletic.com',
  // nbc-universal
  'nbcnews.com msnbc.com cnbc.com today.com nbcsports.com telemundo.com ms.now',
  // warner-cnn
  'cnn.com hlntv.com bleacherreport.com',
  // fox
  'foxnews.com foxbusiness.com foxsports.com fox.com foxweather.com',
  // vox
  'vox.com theverge.com polygon.com sbnation.com eater.com curbed.com nymag.com vulture.com thecut.com',
  // g-o-media
  'gizmodo.com kotaku.com jalopnik.com theonion.com avclub.com deadspin.com lifehacker.com jezebel.com theroot.com qz.com',
  // axel-springer
  'bild.de welt.de businessinsider.com businessinsider.de politico.com politico.eu autobild.de sportbild.de bz-berlin.de insider.com upday.com',
  // future
  'techradar.com space.com livescience.com tomsguide.com tomshardware.com gamesradar.com pcgamer.com windowscentral.com theweek.com theweek.co.uk moneyweek.com cyclingnews.com',
  // ziff-davis
  'cnet.com zdnet.com mashable.com pcmag.com ign.com everydayhealth.com',
  // forum
  'inforum.com duluthnewstribune.com grandforksherald.com westcentraltribune.com postbulletin.com brainerddispatch.com wctrib.com agweek.com mitchellrepublic.com jamestownsun.com thedickinsonpress.com bemidjipioneer.com',
  // postmedia
  'nationalpost.com financialpost.com montrealgazette.com ottawacitizen.com vancouversun.com theprovince.com ' +
    'calgaryherald.com calgarysun.com edmontonjournal.com edmontonsun.com torontosun.com ottawasun.com winnipegsun.com ' +
    'leaderpost.com thestarphoenix.com windsorstar.com lfpress.com canoe.com driving.ca saltwire.com thechronicleherald.ca ' +
    'thewhig.com intelligencer.ca sudburystar.com saultstar.com timminspress.com nugget.ca',
  // torstar
  'thestar.com thespec.com therecord.com stcatharinesstandard.ca niagarafallsreview.ca wellandtribune.ca thepeterboroughexaminer.com metroland.com durhamregion.com simcoe.com yorkregion.com toronto.com insidehalton.com',
  // black-press
  'abbynews.com vicnews.com kelownacapnews.com surreynowleader.com peacearchnews.com saanichnews.com theprogress.com langleyadvancetimes.com reddeeradvocate.com terracestandard.com',
  // quebecor
  'journaldemontreal.com journaldequebec.com tvanouvelles.ca 24heures.ca qub.ca agenceqmi.ca',
  // radio-canada
  'cbc.ca radio-canada.ca',
  // bell
  'ctvnews.ca bnnbloomberg.ca cp24.com tsn.ca rds.ca noovo.info',
  // Britain and Ireland
  // reach
  'mirror.co.uk express.co.uk dailystar.co.uk dailyrecord.co.uk manchestereveningnews.co.uk liverpoolecho.co.uk ' +
    'birminghammail.co.uk birminghamlive.co.uk walesonline.co.uk chroniclelive.co.uk bristolpost.co.uk ' +
    'nottinghampost.com leicestermercury.co.uk derbytelegraph.co.uk stokesentinel.co.uk hulldailymail.co.uk ' +
    'kentlive.news essexlive.news devonlive.com cornwalllive.com somersetlive.co.uk gloucestershirelive.co.uk ' +
    'lincolnshirelive.co.uk cambridge-news.co.uk mylondon.news belfastlive.co.uk dublinlive.ie irishmirror.ie ' +
    'corkbeo.ie galwaybeo.ie rsvplive.ie gazettelive.co.uk lancs.live leeds-live.co.uk examinerlive.co.uk ' +
    'plymouthherald.co.uk coventrytelegraph.net dailypost.co.uk glasgowlive.co.uk edinburghlive.co.uk aberdeenlive.news ' +
    'getsurrey.co.uk hertfordshiremercury.co.uk business-live.co.uk football.london ok.co.uk the-express.com themirror.com irishstar.com',
  // national-world
  'scotsman.com yorkshirepost.co.uk yorkshireeveningpost.co.uk thestar.co.uk lep.co.uk portsmouth.co.uk newsletter.co.uk ' +
    'sunderlandecho.com shieldsgazette.com hartlepoolmail.co.uk blackpoolgazette.co.uk ' +
    'northamptonchron.co.uk miltonkeynes.co.uk sussexexpress.co.uk nationalworld.com derbyshiretimes.co.uk ' +
    'doncasterfreepress.co.uk wakefieldexpress.co.uk falkirkherald.co.uk fifetoday.co.uk derryjournal.com bucksherald.co.uk ' +
    'liverpoolworld.uk manchesterworld.uk londonworld.com birminghamworld.uk glasgowworld.com',
  // newsquest
  'heraldscotland.com thenational.scot glasgowtimes.co.uk theargus.co.uk thenorthernecho.co.uk yorkpress.co.uk ' +
    'oxfordmail.co.uk swindonadvertiser.co.uk bournemouthecho.co.uk dorsetecho.co.uk dailyecho.co.uk lancashiretelegraph.co.uk ' +
    'theboltonnews.co.uk thetelegraphandargus.co.uk worcesternews.co.uk southwalesargus.co.uk thenational.wales ' +
    'gazette-news.co.uk echo-news.co.uk watfordobserver.co.uk eadt.co.uk edp24.co.uk eveningnews24.co.uk ipswichstar.co.uk ' +
    'leaderlive.co.uk wirralglobe.co.uk warringtonguardian.co.uk thewestmorlandgazette.co.uk newsshopper.co.uk nwemail.co.uk',
  // dmg
  'dailymail.co.uk dailymail.com mailonline.com thisismoney.co.uk metro.co.uk inews.co.uk newscientist.com newzit.com',
  // news-uk
  'thetimes.co.uk thetimes.com thesun.co.uk the-sun.com thescottishsun.co.uk thesun.ie talksport.com talk.tv the-tls.co.uk',
  // telegraph-spectator
  'telegraph.co.uk spectator.co.uk spectator.com',
  // guardian
  'theguardian.com guardian.co.uk observer.co.uk',
  // independent
  'independent.co.uk standard.co.uk the-independent.com indy100.com independentespanol.com',
  // bbc
  'bbc.co.uk bbc.com',
  // sky
  'sky.com skysports.com skynews.com',
  // dc-thomson
  'thecourier.co.uk pressandjournal.co.uk eveningtelegraph.co.uk sundaypost.com',
  // iconic
  'midlandsexpress.ie leinsterexpress.ie limerickleader.ie longfordleader.ie donegallive.ie iconicnews.ie kilkennypeople.ie',
  // irish-times
  'irishtimes.com irishexaminer.com echolive.ie breakingnews.ie waterfordlive.ie westernpeople.ie roscommonherald.ie',
  // Australia, New Zealand
  // news-corp-australia
  'news.com.au theaustralian.com.au dailytelegraph.com.au heraldsun.com.au couriermail.com.au adelaidenow.com.au ' +
    'themercury.com.au ntnews.com.au goldcoastbulletin.com.au cairnspost.com.au townsvillebulletin.com.au ' +
    'geelongadvertiser.com.au weeklytimesnow.com.au skynews.com.au foxsports.com.au',
  // nine
  'smh.com.au theage.com.au brisbanetimes.com.au watoday.com.au afr.com 9news.com.au nine.com.au 4bc.com.au 2gb.com 3aw.com.au 6pr.com.au drive.com.au',
  // seven-west
  'thewest.com.au perthnow.com.au 7news.com.au thenightly.com.au westregional.com.au',
  // australian-community-media
  'canberratimes.com.au newcastleherald.com.au illawarramercury.com.au examiner.com.au theadvocate.com.au ' +
    'bordermail.com.au thecourier.com.au bendigoadvertiser.com.au dailyadvertiser.com.au westernadvocate.com.au ' +
    'centralwesterndaily.com.au standard.net.au farmonline.com.au theland.com.au',
  // stuff
  'stuff.co.nz thepost.co.nz thepress.co.nz waikatotimes.co.nz',
  // nzme
  'nzherald.co.nz newstalkzb.co.nz hawkesbaytoday.co.nz rotoruadailypost.co.nz bayofplentytimes.co.nz businessdesk.co.nz',
  // German-speaking countries
  // funke
  'waz.de nrz.de wp.de wr.de ikz-online.de abendblatt.de morgenpost.de thueringer-allgemeine.de otz.de tlz.de ' +
    'braunschweiger-zeitung.de harzkurier.de bergedorfer-zeitung.de funkemedien.de derwesten.de news38.de thueringen24.de imtest.de',
  // madsack
  'rnd.de haz.de neuepresse.de lvz.de dnn.de kn-online.de ln-online.de ostsee-zeitung.de maz-online.de ' +
    'goettinger-tageblatt.de op-marburg.de paz-online.de waz-online.de aller-zeitung.de sn-online.de landeszeitung.de',
  // dumont
  'ksta.de rundschau-online.de express.de',
  // ippen
  'merkur.de tz.de fr.de hna.de kreiszeitung.de wa.de op-online.de come-on.de soester-anzeiger.de ruhr24.de ' +
    'bw24.de echo24.de infranken.de ovb-online.de giessener-allgemeine.de wetterauer-zeitung.de 24hamburg.de ' +
    'nordbuzz.de werra-rundschau.de buzzfeed.de ingolstadt-today.de heidelberg24.de mannheim24.de fnp.de',
  // swmh
  'sueddeutsche.de stuttgarter-zeitung.de stuttgarter-nachrichten.de schwarzwaelder-bote.de krzbb.de insuedthueringen.de frankenpost.de np-coburg.de',
  // rtl-bertelsmann
  'stern.de capital.de geo.de brigitte.de gala.de rtl.de n-tv.de vip.de sport.de ntv.de business-punk.com',
  // handelsblatt-media
  'handelsblatt.com wiwo.de tagesspiegel.de absatzwirtschaft.de meedia.de',
  // burda
  'focus.de bunte.de chip.de tvspielfilm.de netmoms.de finanzen100.de',
  // holtzbrinck
  'zeit.de ze.tt',
  // spiegel
  'spiegel.de manager-magazin.de 11freunde.de bento.de',
  // noz
  'noz.de shz.de svz.de nnn.de prignitzer.de',
  // vrm
  'allgemeine-zeitung.de wiesbadener-kurier.de main-spitze.de echo-online.de mittelhessen.de wormser-zeitung.de giessener-anzeiger.de',
  // rheinische-post
  'rp-online.de ga.de saarbruecker-zeitung.de volksfreund.de pfaelzischer-merkur.de wz.de solinger-tageblatt.de',
  // augsburg
  'augsburger-allgemeine.de allgaeuer-zeitung.de mainpost.de suedkurier.de',
  // ard
  'tagesschau.de ard.de ndr.de wdr.de br.de swr.de hr.de mdr.de rbb24.de sr.de radiobremen.de butenunbinnen.de daserste.de sportschau.de hessenschau.de rbb-online.de',
  // zdf
  'zdf.de zdfheute.de 3sat.de heute.de',
  // deutschlandradio
  'deutschlandfunk.de deutschlandfunkkultur.de deutschlandfunknova.de deutschlandradio.de',
  // heise
  'heise.de telepolis.de techstage.de',
  // ringier-ch
  'blick.ch cash.ch beobachter.ch handelszeitung.ch schweizer-illustrierte.ch bilanz.ch',
  // tamedia
  'tagesanzeiger.ch bernerzeitung.ch derbund.ch bazonline.ch zsz.ch landbote.ch thunertagblatt.ch langenthalertagblatt.ch ' +
    '20min.ch 24heures.ch tdg.ch lematin.ch bilan.ch fuw.ch sonntagszeitung.ch zueritoday.ch',
  // ch-media
  'aargauerzeitung.ch luzernerzeitung.ch tagblatt.ch solothurnerzeitung.ch bzbasel.ch oltnertagblatt.ch grenchnertagblatt.ch ' +
    'badenertagblatt.ch limmattalerzeitung.ch watson.ch chmedia.ch zugerzeitung.ch thurgauerzeitung.ch today.ch fm1today.ch pilatustoday.ch',
  // nzz
  'nzz.ch themarket.ch',
  // srg
  'srf.ch rts.ch rsi.ch rtr.ch swissinfo.ch',
  // styria
  'diepresse.com kleinezeitung.at furche.at',
  // krone
  'krone.at kurier.at profil.at futurezone.at',
  // France, Belgium, Netherlands
  // ebra
  'dna.fr lalsace.fr estrepublicain.fr vosgesmatin.fr republicain-lorrain.fr bienpublic.com lejsl.com leprogres.fr ledauphine.com',
  // rossel
  'lesoir.be sudinfo.be lavoixdunord.fr lunion.fr lardennais.fr courrier-picard.fr lest-eclair.fr nordlittoral.fr liberation-champagne.fr nordeclair.fr',
  // le-monde
  'lemonde.fr nouvelobs.com telerama.fr courrierinternational.com lavie.fr huffingtonpost.fr monde-diplomatique.fr',
  // figaro
  'lefigaro.fr lefigaro.net',
  // lvmh
  'leparisien.fr lesechos.fr aujourdhui-en-france.fr investir.fr',
  // sipa
  'ouest-france.fr lemainelibre.fr courrierdelouest.fr presseocean.fr actu.fr 20minutes.fr',
  // sud-ouest
  'sudouest.fr charentelibre.fr larepubliquedespyrenees.fr',
  // la-depeche
  'ladepeche.fr midilibre.fr lindependant.fr centrepresseaveyron.fr petitbleu.fr nrpyrenees.fr rugbyrama.fr',
  // centre
  'lamontagne.fr leberry.fr lepopulaire.fr larep.fr lechorepublicain.fr lejdc.fr lyonne.fr leveil.fr',
  // cma-media
  'laprovence.com corsematin.com latribune.fr bfmtv.com ',
  // france-televisions
  'francetvinfo.fr franceinfo.fr france.tv franceinter.fr radiofrance.fr francebleu.fr ici.fr',
  // france-medias-monde
  'france24.com rfi.fr mc-doualiya.com infomigrants.net',
  // ipm
  'lalibre.be dhnet.be lavenir.net moustique.be',
  // mediahuis
  'standaard.be nieuwsblad.be gva.be hbvl.be nrc.nl telegraaf.nl noordhollandsdagblad.nl limburger.nl dvhn.nl lc.nl ' +
    'leidschdagblad.nl haarlemsdagblad.nl gooieneemlander.nl ijmuidercourant.nl independent.ie belfasttelegraph.co.uk ' +
    'sundayworld.com herald.ie wort.lu virgule.lu luxtimes.lu metrotime.be aachener-zeitung.de',
  // dpg
  'ad.nl volkskrant.nl trouw.nl parool.nl nu.nl bd.nl ed.nl gelderlander.nl tubantia.nl pzc.nl bndestem.nl destentor.nl ' +
    'hln.be demorgen.be humo.be rtl.be rtlnieuws.nl rtl.nl tweakers.net 7sur7.be indebuurt.nl',
  // roularta
  'knack.be levif.be trends.be sportmagazine.be',
  // fd
  'fd.nl bnr.nl',
  // npo
  'nos.nl npo.nl npo3fm.nl nporadio1.nl',
  // vrt
  'vrt.be sporza.be',
  // Spain, Portugal, Latin America
  // prensa-iberica
  'elperiodico.com lne.es levante-emv.com farodevigo.es informacion.es laopiniondemurcia.es laopiniondemalaga.es ' +
    'laopinioncoruna.es laopiniondezamora.es diariodemallorca.es diariodeibiza.es laprovincia.es eldia.es diaridegirona.cat ' +
    'regio7.cat emporda.info superdeporte.es elcorreogallego.es elperiodicoextremadura.com elperiodicodearagon.com ' +
    'elperiodicomediterraneo.com diariocordoba.com cordobadeporte.com sport.es epe.es prensaiberica.es',
  // vocento
  'abc.es elcorreo.com diariovasco.com eldiariomontanes.es larioja.com lasprovincias.es laverdad.es ideal.es diariosur.es ' +
    'hoy.es elcomercio.es elnortedecastilla.es lavozdigital.es leonoticias.com burgosconecta.es salamancahoy.es todoalicante.es relevo.com',
  // unidad-editorial
  'elmundo.es marca.com expansion.com telva.com yodona.com',
  // prisa
  'elpais.com as.com cadenaser.com cincodias.com caracol.com.co wradio.com.co adnradio.cl huffingtonpost.es los40.com',
  // godo
  'lavanguardia.com mundodeportivo.com rac1.cat',
  // joly
  'diariodesevilla.es diariodecadiz.es malagahoy.es granadahoy.com huelvainformacion.es eldiadecordoba.es europasur.es diariodejerez.es diariodealmeria.es',
  // henneo
  'heraldo.es 20minutos.es diariodelaltoaragon.es lainformacion.com',
  // atresmedia-planeta
  'larazon.es lasexta.com antena3.com ondacero.es atresmedia.com antena3noticias.com',
  // mediaset
  'telecinco.es cuatro.com niusdiario.es',
  // impresa
  'expresso.pt sicnoticias.pt sic.pt blitz.pt sapo.pt',
  // global-media
  'dn.pt jn.pt tsf.pt ojogo.pt dinheirovivo.pt',
  // medialivre
  'cmjornal.pt record.pt jornaldenegocios.pt sabado.pt nowcanal.pt',
  // media-capital
  'tvi.pt iol.pt',
  // globo
  'globo.com globonews.com g1.com.br',
  // folha-uol
  'uol.com.br folha.com.br',
  // estado
  'estadao.com.br jornaldocarro.com.br einvestidor.com.br',
  // rbs
  'clicrbs.com.br gauchazh.com.br',
  // clarin
  'clarin.com ole.com.ar lavoz.com.ar losandes.com.ar tn.com.ar viapais.com.ar',
  // america-grupo
  'lacapital.com.ar diariouno.com.ar a24.com',
  // el-mercurio
  'emol.com lasegunda.com lun.com soychile.cl mercuriovalpo.cl mercurioantofagasta.cl australosorno.cl',
  // copesa
  'latercera.com lacuarta.com quepasa.cl',
  // el-tiempo
  'eltiempo.com portafolio.co citytv.com.co futbolred.com',
  // el-comercio-pe
  'elcomercio.pe gestion.pe peru21.pe trome.com trome.pe depor.com',
  // la-republica-pe
  'larepublica.pe libero.pe',
  // oem
  'elsoldemexico.com.mx oem.com.mx eloccidental.com.mx elheraldodechihuahua.com.mx elsoldetijuana.com.mx la-prensa.com.mx elsoldepuebla.com.mx diariodexalapa.com.mx',
  // milenio
  'milenio.com mediotiempo.com multimedios.com chic-magazine.com.mx',
  // reforma
  'reforma.com elnorte.com mural.com mural.com.mx',
  // televisa
  'televisa.com univision.com nmas.com.mx tudn.com',
  // Italy
  // rcs
  'corriere.it gazzetta.it',
  // gedi
  'repubblica.it lastampa.it huffingtonpost.it ilsecoloxix.it lasentinella.it laprovinciapavese.it gazzettadireggio.it gazzettadimodena.it ' +
    'iltirreno.it lanuovaferrara.it ilpiccolo.it messaggeroveneto.it mattinopadova.it tribunatreviso.it nuovavenezia.it ' +
    'corrierealpi.it gazzettadimantova.it espresso.it limesonline.com',
  // caltagirone
  'ilmessaggero.it ilmattino.it ilgazzettino.it corriereadriatico.it quotidianodipuglia.it leggo.it',
  // monrif
  'ilgiorno.it lanazione.it ilrestodelcarlino.it quotidiano.net',
  // citynews
  'today.it romatoday.it milanotoday.it torinotoday.it bolognatoday.it napolitoday.it palermotoday.it firenzetoday.it genovatoday.it veronasera.it europatoday.it citynews.it',
  // angelucci
  'liberoquotidiano.it iltempo.it ilgiornale.it',
  // athesia
  'stol.it dolomiten.it altoadige.it ladige.it giornaletrentino.it sportnews.bz suedtirolnews.it',
  // Northern Europe
  // schibsted
  'vg.no aftenposten.no bt.no stavangeraftenblad.no e24.no fvn.no aftonbladet.se svd.se omni.se tv.nu',
  // bonnier
  'dn.se expressen.se di.se sydsvenskan.se hd.se gp.se nwt.se jonkoping-posten.se jp.se helahalsingland.se gd.se arbetarbladet.se dt.se na.se vlt.se st.nu allehanda.se op.se borsen.dk',
  // amedia
  'nettavisen.no dagsavisen.no budstikka.no drammenstidende.no dt.no fredriksstadblad.no f-b.no nordlys.no an.no ba.no rb.no oa.no ta.no tb.no op.no ao.no h-avis.no firda.no helg.no glomdalen.no ostlendingen.no itromso.no',
  // polaris
  'adressa.no smp.no rbnett.no harstad-tidende.no romsdal.no namdalsavisa.no',
  // aller
  'dagbladet.no seher.no kk.no dinside.no sol.no',
  // jp-politiken
  'jyllands-posten.dk jp.dk politiken.dk eb.dk ekstrabladet.dk finans.dk watchmedier.dk jv.dk',
  // berlingske
  'berlingske.dk bt.dk weekendavisen.dk euroinvestor.dk',
  // jfm
  'fyens.dk vafo.dk stiften.dk amtsavisen.dk nordjyske.dk avisendanmark.dk frdb.dk hsfo.dk',
  // sanoma
  'hs.fi is.fi ilta-sanomat.fi aamulehti.fi satakunnankansa.fi supla.fi',
  // alma
  'iltalehti.fi kauppalehti.fi talouselama.fi tivi.fi arvopaperi.fi mikrobitti.fi uusisuomi.fi',
  // keskisuomalainen
  'ksml.fi savonsanomat.fi ess.fi karjalainen.fi etlehti.fi lansivayla.fi',
  // ekspress
  'delfi.ee ekspress.ee epl.ee delfi.lv delfi.lt lrytas.lt',
  // postimees
  'postimees.ee kuku.ee tvnet.lv 15min.lt bns.ee bns.lv bns.lt',
  // Eastern Europe
  // ringier-axel-springer-pl
  'onet.pl fakt.pl newsweek.pl businessinsider.com.pl noizz.pl przegladsportowy.pl komputerswiat.pl forbes.pl auto-swiat.pl plejada.pl ofeminin.pl',
  // agora
  'gazeta.pl wyborcza.pl wyborcza.biz tokfm.pl wysokieobcasy.pl plotek.pl sport.pl',
  // polskapress
  'polskatimes.pl dziennikzachodni.pl gazetakrakowska.pl gazetawroclawska.pl gloswielkopolski.pl dziennikbaltycki.pl dzienniklodzki.pl kurierlubelski.pl nowiny24.pl pomorska.pl echodnia.eu expressilustrowany.pl expressbydgoski.pl gk24.pl gp24.pl gs24.pl nto.pl poranny.pl wspolczesna.pl i.pl naszemiasto.pl telemagazyn.pl strefaagro.pl',
  // infor
  'gazetaprawna.pl dziennik.pl forsal.pl infor.pl',
  // gremi
  'rp.pl parkiet.com',
  // wirtualna-polska
  'wp.pl o2.pl money.pl pudelek.pl abczdrowie.pl benchmark.pl',
  // tvn
  'tvn24.pl tvn.pl tvnmeteo.pl',
  // polsat
  'polsatnews.pl polsatsport.pl interia.pl polsat.pl',
  // pmpg
  'wprost.pl dorzeczy.pl',
  // fratria
  'wpolityce.pl wsieciprawdy.pl wgospodarce.pl',
  // mafra
  'idnes.cz lidovky.cz expres.cz metro.cz',
  // cnc-prima
  'blesk.cz reflex.cz e15.cz iprima.cz isport.cz',
  // economia
  'aktualne.cz hn.cz ihned.cz respekt.cz centrum.cz',
  // seznam
  'seznamzpravy.cz novinky.cz sport.cz seznam.cz super.cz garaz.cz prozeny.cz',
  // petit-press
  'sme.sk index.sk',
  // newsmedia
  'noviny.sk joj.sk ta3.com pluska.sk ',
  // ringier-sk
  'aktuality.sk cas.sk zive.sk sport.sk noizz.sk',
  // mediaworks
  'magyarnemzet.hu mandiner.hu origo.hu vg.hu nemzetisport.hu bors.hu duol.hu sonline.hu baon.hu bama.hu beol.hu boon.hu ' +
    'delmagyar.hu feol.hu haon.hu heol.hu kemma.hu kisalfold.hu nool.hu szon.hu szoljon.hu teol.hu vaol.hu veol.hu zaol.hu ripost.hu metropol.hu',
  // indamedia
  'index.hu port.hu divany.hu totalcar.hu femina.hu velvet.hu blikk.hu glamour.hu',
  // adria
  'vecernji.hr 24sata.hr poslovni.hr',
  // hanza
  'jutarnji.hr slobodnadalmacija.hr gloria.hr',
  // united-media
  'n1info.com n1info.rs n1info.hr n1info.ba nova.rs danas.rs',
  // adria-media
  'kurir.rs mondo.rs espreso.co.rs',
  // ringier-ro
  'libertatea.ro gsp.ro avantaje.ro',
  // intact
  'antena3.ro jurnalul.ro a1.ro',
  // adevarul
  'adevarul.ro click.ro historia.ro',
  // dir
  'dir.bg dnes.bg investor.bg bloombergtv.bg gol.bg',
  // economedia
  'capital.bg dnevnik.bg kinsenergy.com',
  // alter-ego
  'tanea.gr tovima.gr in.gr ot.gr megatv.com',
  // dimera
  'protothema.gr newmoney.gr olivemagazine.gr',
  // 24media
  'news247.gr contra.gr sport24.gr ladylike.gr huffingtonpost.gr',
  // rossiya-segodnya
  'ria.ru 1prime.ru inosmi.ru sputniknews.com sputnikglobe.com',
  // nmg
  'iz.ru ren.tv 5-tv.ru sport-express.ru',
  // rambler-co
  'rambler.ru lenta.ru gazeta.ru championat.com motor.ru moslenta.ru passion.ru',
  // ukrainska-pravda
  'pravda.com.ua epravda.com.ua eurointegration.com.ua champion.com.ua',
  // Middle East, Asia, Africa
  // demiroren
  'hurriyet.com.tr milliyet.com.tr posta.com.tr cnnturk.com hurriyetdailynews.com kanald.com.tr fanatik.com.tr dha.com.tr',
  // turkuvaz
  'sabah.com.tr dailysabah.com ahaber.com.tr takvim.com.tr fotomac.com.tr aspor.com.tr yeniasir.com.tr',
  // ciner
  'haberturk.com bloomberght.com showtv.com.tr',
  // dogus
  'ntv.com.tr ntvspor.net startv.com.tr',
  // yedioth
  'ynet.co.il ynetnews.com calcalist.co.il calcalistech.com vesty.co.il yediot.co.il',
  // haaretz
  'haaretz.co.il haaretz.com themarker.com',
  // maariv
  'maariv.co.il jpost.com walla.co.il',
  // srmg
  'arabnews.com aawsat.com argaam.com majalla.com sayidaty.net alriyadiah.com independentarabia.com arabnews.pk arabnews.jp arabnews.fr',
  // mbc-alarabiya
  'alarabiya.net mbc.net',
  // al-jazeera
  'aljazeera.com aljazeera.net ajplus.net',
  // imi-uae
  'thenationalnews.com skynewsarabia.com',
  // fadaat
  'alaraby.co.uk newarab.com alaraby.com ultrasawt.com',
  // times-group
  'indiatimes.com timesofindia.com economictimes.com maharashtratimes.com navbharattimes.com timesnownews.com mumbaimirror.com vijaykarnataka.com samayam.com iamgujarat.com gadgetsnow.com timesnowhindi.com timesnownavbharat.com',
  // ht
  'hindustantimes.com livemint.com livehindustan.com',
  // indian-express
  'indianexpress.com financialexpress.com loksatta.com jansatta.com inuth.com ',
  // hindu
  'thehindu.com thehindubusinessline.com frontline.in sportstarlive.com hindutamil.in ',
  // india-today
  'indiatoday.in aajtak.in businesstoday.in thelallantop.com',
  // network18
  'news18.com moneycontrol.com firstpost.com cnbctv18.com cricketnext.com topperlearning.com',
  // ndtv
  'ndtv.com gadgets360.com ndtvprofit.com ndtv.in',
  // zee
  'zeenews.com india.com dnaindia.com wionews.com zeebiz.com bgr.in',
  // abp
  'abplive.com anandabazar.com telegraphindia.com',
  // jagran
  'jagran.com mid-day.com inextlive.com naidunia.com jagranjosh.com onlymyhealth.com thedailyjagran.com herzindagi.com vishvasnews.com',
  // bhaskar
  'bhaskar.com divyabhaskar.co.in dainikbhaskar.com bhaskarenglish.in',
  // manorama
  'manoramaonline.com onmanorama.com theweek.in manoramanews.com',
  // deccan
  'deccanherald.com prajavani.net',
  // new-indian-express
  'newindianexpress.com dinamani.com kannadaprabha.com samakalikamalayalam.com edexlive.com',
  // jang
  'jang.com.pk thenews.com.pk geo.tv',
  // express
  'tribune.com.pk express.pk express.com.pk',
  // kompas
  'kompas.com kompas.id kompas.tv tribunnews.com kontan.co.id grid.id',
  // trans
  'detik.com cnnindonesia.com cnbcindonesia.com insertlive.com haibunda.com beautynesia.id transmedia.co.id',
  // emtek
  'liputan6.com bola.com merdeka.com kapanlagi.com fimela.com',
  // mnc
  'okezone.com sindonews.com inews.id celebrities.id',
  // jawa-pos
  'jawapos.com jpnn.com radarbogor.id',
  // viva
  'viva.co.id tvonenews.com intipseleb.com',
  // republika
  'republika.co.id ihram.co.id',
  // tempo
  'tempo.co teras.id',
  // sph
  'straitstimes.com businesstimes.com.sg zaobao.com.sg zaobao.com stomp.sg tnp.sg beritaharian.sg asiaone.com',
  // mediacorp
  'channelnewsasia.com todayonline.com 8world.com mediacorp.sg',
  // media-prima
  'nst.com.my hmetro.com.my bharian.com.my',
  // star-media
  'thestar.com.my mstar.com.my',
  // bangkokpost
  'bangkokpost.com posttoday.com m2fjob.com',
  // nation-th
  'nationthailand.com komchadluek.net thansettakij.com bangkokbiznews.com nationtv.tv',
  // tuoi-tre
  'tuoitre.vn tuoitrenews.vn',
  // vn-fpt
  'vnexpress.net ngoisao.vn',
  // thanh-nien
  'thanhnien.vn thanhniennews.com',
  // sph-scmp
  'scmp.com inkstonenews.com',
  // ming-pao
  'mingpao.com sinchew.com.my chinapress.com.my',
  // udn
  'udn.com worldjournal.com',
  // want-want
  'chinatimes.com ctitv.com.tw wantdaily.com ctwant.com',
  // liberty-times
  'ltn.com.tw taipeitimes.com',
  // peoples
  'people.com.cn people.cn huanqiu.com globaltimes.cn',
  // china-media-group
  'cctv.com cgtn.com cri.cn cnr.cn',
  // shanghai-united
  'thepaper.cn jiemian.com shobserver.com jfdaily.com whb.cn sixthtone.com xinmin.cn',
  // caixin
  'caixin.com caixinglobal.com',
  // nikkei
  'nikkei.com ft.com nikkeibp.co.jp ftchinese.com',
  // asahi
  'asahi.com nikkansports.com asahi.co.jp withnews.jp',
  // yomiuri
  'yomiuri.co.jp hochi.news the-japan-news.com ntv.co.jp',
  // mainichi
  'mainichi.jp sponichi.co.jp',
  // sankei
  'sankei.com sanspo.com zakzak.co.jp fnn.jp japan-forward.com sankeibiz.jp',
  // chunichi
  'chunichi.co.jp tokyo-np.co.jp',
  // chosun
  'chosun.com sportschosun.com tvchosun.com',
  // joongang
  'joongang.co.kr joins.com jtbc.co.kr ilgan.co.kr',
  // donga
  'donga.com sportsdonga.com',
  // maekyung
  'mk.co.kr mbn.co.kr',
  // khan
  'khan.co.kr sportskhan.net',
  // nation
  'nation.africa monitor.co.ke monitor.co.ug thecitizen.co.tz mwananchi.co.tz mwanaspoti.co.tz theeastafrican.co.ke businessdailyafrica.com',
  // standard-ke
  'standardmedia.co.ke the-star.co.ke ktnnews.com',
  // media24
  'news24.com netwerk24.com citypress.co.za dailysun.co.za',
  // independent-za
  'iol.co.za thestar.co.za capetimes.co.za',
  // arena
  'timeslive.co.za sowetanlive.co.za businesslive.co.za heraldlive.co.za dispatchlive.co.za sundaytimes.co.za',
  // caxton
  'citizen.co.za caxton.co.za lowvelder.co.za',
  // thisday
  'thisdaylive.com arise.tv',
];
