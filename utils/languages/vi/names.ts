import type { NameWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const names: NameWords = {
  jobTitles: wordings(`
    biên tập viên | bình luận viên | chuyên gia | cộng tác viên | giáo sư | luật sư | nhà báo
    phóng viên | thông tín viên | tiến sĩ | tổng biên tập
  `),
  genres: wordings('bình luận | phân tích | phỏng vấn'),
  notPeople: wordings(`
    ban biên tập | ban thời sự | bbt | ctv | nhóm phóng viên | nhóm pv | phóng viên | pv
    quản trị viên | quốc tế | theo báo chí | tòa soạn | tổng hợp
  `),
  neverInNames: words('báo cho của khi không nguồn những này theo tin trong tức và với xem đài đã được đọc ảnh'),
};
