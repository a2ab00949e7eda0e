import { labelLines, leadIns } from '../label-lines.ts';
import type { Language } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const boilerplate: Language['boilerplate'] = {
  'syndication-notice': [
    ...wordings(`
    Bài gốc | Link bài gốc | Link gốc | Xem bài gốc | Xem link nguồn | Đường dẫn bài viết | Đọc bài gốc
  `),
    ['(Bài viết|Bài) [này] được (đăng|xuất bản) lần đầu …', 'Bài viết được đăng lần đầu trên Báo Cảng.'],
    [
      '(Ghi rõ nguồn|Vui lòng ghi rõ nguồn|Chỉ được phát hành lại|Cấm sao chép|Không sao chép) …',
      'Chỉ được phát hành lại thông tin khi có sự đồng ý',
    ],
    ['… (giữ bản quyền|bản quyền thuộc về) …', '© Báo Cảng giữ bản quyền nội dung trên trang này'],
  ],
  promo: [
    ...wordings(`
    Bật thông báo | Quan tâm | Theo dõi | Theo dõi chúng tôi | Theo dõi chúng tôi trên | Theo dõi trên
    Tạo tài khoản | Tải app | Tải ứng dụng | Tặng sao | Đăng ký | Đăng ký mua báo | Đăng ký ngay
    Đăng nhập | Ủng hộ
  `),
    ['Theo dõi … (trên|tại) {network} …', 'Theo dõi Báo Cảng trên Google News'],
    ['Mời … (theo dõi|đọc|tham gia) … ({network}|fanpage|kênh) …', 'Mời quý độc giả theo dõi fanpage Báo Cảng'],
    [
      '(Nội dung|Bài viết) (dành cho|chỉ dành cho) (người đăng ký|thuê bao|thành viên) …',
      'Nội dung dành cho người đăng ký',
    ],
  ],
  related: [
    ['Xem thêm tin tức (về|từ) …', 'Xem thêm tin tức về Sorna'],
    ...leadIns(
      'Xem thêm',
      'Đọc thêm',
      'Tin liên quan',
      'Bài liên quan',
      'Xem tiếp',
      'Bài trước',
      'Bài tiếp theo',
      'Đọc tiếp',
    ),
    ...labelLines('Mời xem thêm'),
    ...wordings(`
    Bài mới | Bài sau | Bài trước đó | Bài viết khác | Bài viết liên quan | Bạn có thể quan tâm
    Chủ đề liên quan | Các tin khác | Có thể bạn quan tâm | Có thể bạn sẽ thích | Có thể bạn thích
    Cùng chuyên mục | Dành cho bạn | Gợi ý cho bạn | Không nên bỏ lỡ | Liên quan | Mới nhất | Nổi bật
    Phổ biến | Sau | Tin cùng chuyên mục | Cùng chủ đề | Xem thêm về chủ đề này | Tin khác | Tin mới
    Tin mới nhất | Tin nóng | Tin nổi bật
    Tin sau | Tin trước | Tin tức liên quan | Tin đọc nhiều | Tiêu điểm | Tiếp theo | Trang sau
    Trang trước | Trước | Tải thêm | Xem nhiều | Xem nhiều nhất | Xem tất cả | Xu hướng
    Điều hướng bài viết | Đề xuất cho bạn | Đọc nhiều | Đọc nhiều nhất | Đừng bỏ lỡ
  `),
  ],
  share: [
    'Công cụ chia sẻ',
    ...wordings(`
    Chia sẻ | Chia sẻ Facebook | Chia sẻ bài viết | Chia sẻ bài viết này | Chia sẻ ngay
    Chia sẻ qua | Chia sẻ trên | Email
    Gửi | In | In bài viết | In trang | Link bài viết | Lưu | Lưu bài viết | Lưu tin | Sao chép link
    Sao chép liên kết | Thích | Thích bài này | Đang tải | Đã sao chép
  `),
    ['Chia sẻ (lên|qua|trên|bài viết qua) {network}', 'Chia sẻ lên Facebook'],
  ],
  newsletter: [
    ...wordings(`
    Bản tin | Email của bạn | Nhập email | Địa chỉ email
  `),
    ['Đăng ký nhận … (bản tin|tin|email) …', 'Đăng ký nhận bản tin mỗi ngày'],
  ],
  comments: [
    ...wordings('Bình luận của bạn | Ý kiến độc giả'),
    ['(Bạn cần|Vui lòng) đăng nhập để … bình luận …', 'Bạn cần đăng nhập để bình luận'],
    ['Để bình luận … đăng nhập …', 'Để bình luận, vui lòng đăng nhập'],
    ...wordings(`
    Bình luận | Chưa có bình luận | Chưa có bình luận nào | Các trường bắt buộc được đánh dấu *
    Gửi bình luận | Gửi ý kiến | Hủy | Mới nhất | Phản hồi | Quan tâm nhất | Trả lời | Viết bình luận
    Xem bình luận | Xem thêm bình luận | Ý kiến | Ý kiến bạn đọc | Ý kiến của bạn
    Đăng nhập để bình luận | Để lại bình luận | Để lại một bình luận
  `),
    [
      'Email của bạn sẽ không được hiển thị công khai …',
      'Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *',
    ],
    [
      'Lưu tên của tôi, … trong trình duyệt …',
      'Lưu tên của tôi, email, và trang web trong trình duyệt này cho lần bình luận kế tiếp của tôi.',
    ],
    ['{n} (bình luận|phản hồi|ý kiến)', '12 bình luận'],
    ['Bạn phải đăng nhập … (bình luận|phản hồi) …', 'Bạn phải đăng nhập để gửi phản hồi: để gửi bình luận.'],
  ],
  ad: [
    ['Bài viết [này] có [chứa] (liên kết|link) (tiếp thị|affiliate) …', 'Bài viết có chứa liên kết tiếp thị.'],
    ...wordings('Bài quảng cáo | Nội dung tài trợ | Quảng cáo | Tin tài trợ | Tài trợ | Đóng quảng cáo | Được tài trợ'),
    ['(Bài viết|Nội dung) tiếp tục bên dưới …', 'Bài viết tiếp tục bên dưới quảng cáo'],
  ],
  tags: [
    ...wordings(`
    Chuyên mục | Chủ đề | Chủ đề bài viết | Thẻ | Từ khóa
  `),
    ['(Từ khóa|Thẻ|Chủ đề|Chuyên mục)[ ]:…', 'Từ khóa: cảng, cầu'],
  ],
  'author-box': wordings(`
    Bài cùng tác giả | Bài viết cùng tác giả | Thông tin tác giả | Về tác giả
    Xem các bài viết của tác giả | Xem tất cả bài viết
  `),
  'back-to-top': wordings('Lên đầu trang | Quay lại đầu trang | Trở lên trên | Trở về đầu trang | Về đầu trang'),
  other: [
    ...wordings('Kích thước chữ | Liên hệ tòa soạn'),
    ['Liên hệ quảng cáo …', 'Liên hệ quảng cáo: 555 0100'],
    ...wordings(`
    Báo lỗi | Chuyển đến nội dung | Chính sách bảo mật | Cỡ chữ | Liên hệ | Mục lục | Nghe
    Nghe bài viết | Nghe đọc bài | Phát | Phóng to | Thời gian đọc | Trang chủ | Trở lại
    Trở lại chuyên mục | Tìm kiếm | Xem video | Xem ảnh | Đóng
  `),
    ['Thời gian đọc[:] {n} phút', 'Thời gian đọc: 3 phút'],
    ['{n} phút đọc', '3 phút đọc'],
    ['{n} (lượt xem|lượt đọc)', '340 lượt xem'],
  ],
};
