import type { ProseWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const prose: ProseWords = {
  stopWords: words(`
    cho các có cũng của khi không là một người nhiều như những này ra sẽ theo trong tại từ và vào về với
    đã đó được đến để
  `),
  abbreviations: words('tp. ts. gs. pgs. ths. q. p. tr. v.v. st.'),
  leaning: wordings(`
    nhưng | và | hoặc | tuy nhiên | ông ấy | bà ấy | anh ấy | cô ấy | anh ta | cô ta | ông ta | bà ta | họ | nó
    điều này | điều đó | đây | đó | này | ngoài ra | bên cạnh đó | cũng | vì vậy | do đó | vì thế | sau đó | rồi
    cả hai | trong khi đó | đồng thời | ví dụ | công ty này | nhóm này | người đàn ông | người phụ nữ
    quyết định này | tại đó | ở đó | theo ông | theo bà
    đổi lại | trong bối cảnh đó | trong bối cảnh này | nhân dịp này | nhân dịp đó | tất nhiên | thực tế | trước đó
    thay vào đó | một số người trong số họ | nhiều người trong số họ | phần lớn trong số họ | một người trong số họ
    vui lòng | bấm vào đây | xem thêm | đọc thêm
    kể từ đó | từ đó | mặc dù vậy | dù vậy | theo đó | nhờ đó | do vậy | chính vì vậy | ngoài việc đó | với điều này
    với điều đó | trong đó | khi đó | lúc đó | hồi đó | sau khi đó | trước tình hình đó | trước tình hình này
    cụ thể | … nói trên | …, ông nói. | …, bà nói. | …, anh nói. | …, cô nói. | …, ông cho biết. | …, bà cho biết.
    …, anh cho biết. | …, cô cho biết. | …, ông | …, bà | dưới đây
  `),
  definite: [],
};
