import type { ProseWords } from '../language.ts';
import { wordings, words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(
    '것 그 그는 그러나 대한 등 따르면 말했다 및 밝혔다 수 에서 위해 으로 이 이날 있는 있다 지난 통해 하지만 한다 했다 했다고',
  ),
  abbreviations: [],
  leaning: wordings(`
    하지만 | 그러나 | 그런데 | 그리고 | 또 | 또한 | 한편 | 그는 | 그녀는 | 그들은 | 그가 | 이는 | 이에 | 이를 | 이로 | 이것은 | 이 | 그 | 이어 | 이후 | 따라서
    그래서 | 이런 | 이러한 | 그런 | 이같은 | 이 같은 | 예를 들어 | 특히 | 둘 다 | 양측은 | 양국은 | 회사 측은 | 회사는 | 반면 | 다만 | 즉 | 이날
    이와 관련 | 이와 함께 | 이런 가운데 | 이 자리에서 | 그 대가로 | 물론 | 실제로 | 결국 | 앞서 | 이들 | 그중 | 이 중 | 그 결과 | 피해자는 | 용의자는 | 구독 | 클릭
  `),
};
