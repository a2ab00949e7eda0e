import type { ProseWords } from '../language.ts';
import { words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(`
    अपने इस उन्होंने एक और कर कहा का कि किया की के को गया जो तो था नहीं ने पर बाद भी में यह रहा लिए साथ
    से है हैं हो
  `),
  abbreviations: words('डॉ. प्रो. श्री. सं. रु. नं. ई. ए. बी. सी. डी. एम. एस. पी. के. आर. जे. वी.'),
};
