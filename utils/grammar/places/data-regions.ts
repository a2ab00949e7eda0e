/** Parts of countries that stand behind a city: "Johnstown, Pennsylvania", "Glendale, Ariz.", "Toronto, Ont.". One a line group per country. */
export const regions = (): readonly string[] => [
  // United States, with the abbreviations of the Associated Press and of the post
  ...'Alabama|Ala.|Alaska|Arizona|Ariz.|Arkansas|Ark.|California|Calif.|Colorado|Colo.|Connecticut|Conn.|Delaware|Del.|Florida|Fla.|Georgia|Ga.|Hawaii|Idaho|Illinois|Ill.|Indiana|Ind.|Iowa|Kansas|Kan.|Kentucky|Ky.|Louisiana|La.|Maine|Maryland|Md.|Massachusetts|Mass.|Michigan|Mich.|Minnesota|Minn.|Mississippi|Miss.|Missouri|Mo.|Montana|Mont.|Nebraska|Neb.|Nevada|Nev.|New Hampshire|N.H.|New Jersey|N.J.|New Mexico|N.M.|New York|N.Y.|North Carolina|N.C.|North Dakota|N.D.|Ohio|Oklahoma|Okla.|Oregon|Ore.|Pennsylvania|Pa.|Rhode Island|R.I.|South Carolina|S.C.|South Dakota|S.D.|Tennessee|Tenn.|Texas|Tex.|Utah|Vermont|Vt.|Virginia|Va.|Washington|Wash.|West Virginia|W.Va.|W. Va.|Wisconsin|Wis.|Wyoming|Wyo.|Washington State|D.C.|District of Columbia|Puerto Rico|P.R.|Guam|Long Island'.split(
    '|',
  ),
  ...'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC'.split(
    '|',
  ),
  // Canada
  ...'Ontario|Ont.|Quebec|Québec|Que.|British Columbia|B.C.|Alberta|Alta.|Manitoba|Man.|Saskatchewan|Sask.|Nova Scotia|N.S.|New Brunswick|N.B.|Newfoundland|Newfoundland and Labrador|N.L.|Prince Edward Island|P.E.I.|Yukon|Nunavut|Northwest Territories|N.W.T.'.split(
    '|',
  ),
  // Australia
  ...'New South Wales|NSW|Victoria|Queensland|Qld|Western Australia|South Australia|Tasmania|Northern Territory|Australian Capital Territory|ACT'.split(
    '|',
  ),
  // India
  ...'Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Punjab|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal|Jammu and Kashmir|Kashmir|Ladakh|Uttar Pradesh'.split(
    '|',
  ),
  // United Kingdom, and names of countries that no list of codes has
  ...'England|Scotland|Wales|Northern Ireland|U.K.|UK|Britain|Great Britain|U.S.|USA|U.S.A.|UAE|United Arab Emirates|Korea|Burma|Czech Republic|Ivory Coast|Gaza|Gaza Strip|West Bank|Palestine|Palestinian Territories|Kurdistan|Crimea|Tibet|Xinjiang|Catalonia|Bavaria|Sicily|Sardinia|Siberia|Chechnya|Holland|Macedonia|Congo|Vatican|Hong Kong|Taiwan|Kosovo|Turkey|Türkiye|Swaziland|Cape Verde|East Timor|Bosnia|Bosnia-Herzegovina|Golan Heights|Zambales'.split(
    '|',
  ),
  // German and Austrian states, Swiss cantons as they stand behind cities
  ...'Bayern|Hessen|Sachsen|Thüringen|Saarland|Brandenburg|Niedersachsen|Tirol|Kärnten|Steiermark|Vorarlberg'.split(
    '|',
  ),
];
