import type { OriginWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const origin: OriginWords = {
  materialFrom: ['Theo'],
  sourceLabels: wordings(`
    Nguồn | Nguồn tin | Nguồn bài viết | Theo | Dẫn nguồn | Cung cấp bởi | Trích từ | Dẫn theo
  `),
  photoLabels: wordings('Ảnh | Hình ảnh | Ảnh minh họa | Hình | Đồ họa | Ảnh chụp màn hình'),
  sourceLinks: [
    ...wordings(
      'Nguồn | Theo | Link gốc | Xem bài gốc | Bài gốc | Đọc bài gốc | Link bài gốc | Xem link nguồn | Copy link',
    ),
    ['(Đọc|Xem) (tiếp|toàn bộ bài viết|bài gốc) (tại|trên) …', 'Đọc tiếp tại Báo Cảng'],
  ],
  textNouns: wordings('bài | phỏng vấn | phóng sự | phân tích | bản'),
  readWords: words('đọc xem'),
  wholeWords: words('gốc toàn đầy'),
  shownFrom: [
    'lần đầu',
    'đăng lại (từ|với)',
    'sự (cho phép|đồng ý) của',
    'đối tác của',
    'rút gọn',
    'trích (từ|đăng)',
    'dịch từ',
    'lược dịch',
    'đã đăng',
    'gốc',
    'đầu tiên',
    'biên soạn',
    'chia sẻ',
  ],
  notices: [
    ['(đăng|xuất bản) lần đầu (trên|tại) {org}', 'Bài viết được đăng lần đầu trên Báo Cảng.'],
    ['Theo {org} Copy link', 'Theo Báo Cảng Copy link'],
  ],
  disclaimers: [],
};
