/** Verbs and nouns that “that” (kuwa, kwamba) follows. */
export const SAYING: ReadonlySet<string> = new Set(
  `sema dai eleza amini ona jua fahamu thibitisha tangaza ripoti onyesha ongeza kiri kanusha sisitiza ahidi onya tumaini bainisha tamka dhani fikiri kumbuka hisi andika taarifu
  arifu julisha ambia shutumu lalamika hoji jibu kubali kata hakikisha dokeza gundua tambua baini kumbusha tarajia hofia ogopa shuku ashiria fichua tabiri zungumza sikia soma elewa
  apa weka hoja julikana semekana onekana aminika aminiwa sadiki dhihirisha fafanua tetea shauri pendekeza kadiria kisia bashiri fahamisha tahadharisha`.split(
    /\s+/,
  ),
);

/** Verbs that an infinitive or a subjunctive follows. */
export const AFTER_INFINITIVE: ReadonlySet<string> = new Set(
  `weza taka anza endelea paswa bidi lazimika hitaji penda jaribu kataa amua panga tarajia shindwa acha ahidi faa pasa kusudia wahi zoea ruhusu ruhusiwa lazimisha takiwa ogopa apa
  azimia jitahidi dhamiria kubali kubaliana kuja enda ja saidia wezesha zuia pendelea tegemea hitajika stahili`.split(/\s+/),
);

/** Verbs that an adjective follows: being, becoming, seeming. */
export const STATES: ReadonlySet<string> = new Set(
  'wa onekana bakia baki salia kaa ishi rudi rejea fika wasili toka geuka jihisi hisi jisikia amini tazamwa endelea lala zaliwa'.split(' '),
);

/** Verbs whose passive says with what, not by whom: kuhusishwa na, ikilinganishwa na. */
export const JOINING: ReadonlySet<string> = new Set(
  'husisha linganisha unganisha fungamanisha ambatanisha changanya oanisha patanisha kutanisha tofautisha fananisha shirikisha'.split(' '),
);

/** Verbs that ask somebody to do what a subjunctive behind them names. */
export const ASKING: ReadonlySet<string> = new Set(
  'taka omba agiza amuru shauri sihi himiza ambia ruhusu elekeza tia lazimisha bembeleza hamasisha acha'.split(' '),
);

/** Words that a neighbour decides: which forms before, which after, and the part of speech that is then meant. */
export const BESIDE: ReadonlyMap<string, readonly [before: readonly string[], after: readonly string[], pos: string]> = new Map([
  ['kucha', [['usiku', 'mchana'], [], 'adverb']],
  ['maana', [['ndiyo', 'ndio'], [], 'noun']],
  ['heri', [['kwa'], ['ya', 'na'], 'noun']],
  ['la', [[], ['sivyo', 'hasha'], 'interjection']],
  ['sababu', [[], ['na', 'za', 'zake', 'zao'], 'noun']],
]);

/** Verbs of which a border (mpaka) is the object; behind others it is “until”. */
export const CROSSING: ReadonlySet<string> = new Set('vuka vusha funga fungua linda chora karibia weka pita'.split(' '));

/** Nouns of a time: jana, “wiki iliyopita”, says when. */
export const TIMES: ReadonlySet<string> = new Set(
  `wiki mwaka mwezi siku saa wakati muda kipindi usiku asubuhi mchana jioni alfajiri jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili
  januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba mara`.split(/\s+/),
);

/** Nouns of a place, behind which -po- is “where”. */
export const PLACES: ReadonlySet<string> = new Set(
  `mahali pahali eneo sehemu mji kijiji nyumba shule hospitali uwanja nchi jela gereza kambi kituo hoteli chumba ofisi jengo makao kaburi wilaya mkoa
  jimbo kaunti mtaa barabara mpaka kisiwa msikiti kanisa kiwanda bandari soko ukumbi kambi makazi mtaa kitongoji chuo`.split(/\s+/),
);

/** What one does in a place rather than at a moment: kijijini alipozaliwa. */
export const SETTLED: ReadonlySet<string> = new Set('zaliwa ishi kaa zika soma lala kulia fia hifadhi ficha'.split(' '));

/** Verbs of knowing: hajulikani alipo, anafahamu fika. */
export const KNOWING: ReadonlySet<string> = new Set('jua julikana fahamu fahamika elewa eleweka tambua'.split(' '));

/** What any reader may do: “Unaweza kusoma zaidi” speaks to whoever reads it. */
export const MIND: ReadonlySet<string> = new Set('weza jua fikiri kumbuka taka penda'.split(' '));

/** What a time does: wakati umefika, muda umewadia. */
export const COMING: ReadonlySet<string> = new Set('fika wadia isha karibia timia'.split(' '));
