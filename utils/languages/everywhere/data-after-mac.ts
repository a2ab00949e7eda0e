/** What follows "Mac" in Scottish names that have a capital there; most others have none ("Mackey", "Machado", "Macias"). */
export const afterMac = (): readonly string[] =>
  'adam adams arthur aulay bride cormack donald donell dougall dougal dowell duff ewan ewen farlane gregor innes intosh intyre isaac iver kay kenna kenzie kinnon lachlan laren laughlin lean leod mahon manus master millan murray nab namara naughton neil neill niven pherson quarrie queen rae ritchie sween swiney tavish vicar williams'.split(
    ' ',
  );
