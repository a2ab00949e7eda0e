import type { CreditWords } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    { words: '(Tác giả|Người viết|Bài viết của|Được viết bởi|Được đăng bởi|Gửi bởi)', role: 'reporter', byline: true },
    {
      words: '(Người đăng|Đăng bởi|Được đăng bởi|Gửi bởi|Tác giả bài viết)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    {
      words: '(Bài, ảnh|Bài - ảnh|Tin, ảnh|Tin - ảnh|Tin bài|Ghi chép|Nội dung|Nhóm phóng viên|Tổng hợp)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(Theo dõi|Hiệu đính|Tổ chức sản xuất)', role: 'editor', colon: true },
    {
      words: '(Tác giả|Bài|Bài viết|Phóng viên|Người viết|Thực hiện|Bài và ảnh|Bút danh|Tin)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: '(Phóng viên|PV|Bởi|Đăng bởi|Viết bởi)', role: 'reporter', byline: true },
    { words: '(Cộng tác|Với sự cộng tác của|Đóng góp)', role: 'contributor', colon: true },
    { words: '(Biên tập|Biên tập viên|Biên soạn)', role: 'editor', colon: true },
    { words: '(Dịch|Dịch giả|Người dịch|Biên dịch|Lược dịch)', role: 'translator', byline: true, colon: true },
    { words: 'bản dịch của', role: 'translator' },
    { words: 'Cộng tác viên', role: 'contributor' },
  ],
  roleVerbs: [],
  and: ['và'],
  placePrepositions: ['tại', 'từ'],
  outletPrepositions: [],
  dateLabels: wordings('cập nhật | đăng ngày | ngày đăng | cập nhật lúc | đăng lúc | thứ'),
};
