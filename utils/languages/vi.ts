import { vi as boilerplate } from './boilerplate/vi.ts';
import type { Language } from './language.ts';

export const vi: Language = {
  code: 'vi',
  name: 'Tiếng Việt',
  credits: {
    roleWords: [
      {
        words:
          '(Bài, ảnh|Bài - ảnh|Tin, ảnh|Tin - ảnh|Bài và ảnh|Bài|Tin bài|Ghi chép|Thực hiện|Nội dung|Nhóm phóng viên|Tổng hợp)',
        role: 'reporter',
        byline: true,
        colon: true,
      },
      { words: '(Theo dõi|Hiệu đính|Tổ chức sản xuất|Biên tập)', role: 'editor', colon: true },

      {
        words: '(Tác giả|Bài|Bài viết|Phóng viên|Người viết|Thực hiện|Bài và ảnh|Bút danh|Tin)',
        role: 'reporter',
        byline: true,
        colon: true,
      },
      { words: '(Phóng viên|PV)', role: 'reporter', byline: true },
      { words: '(Cộng tác|Với sự cộng tác của|Đóng góp)', role: 'contributor', colon: true },
      { words: '(Biên tập|Biên tập viên|Biên soạn)', role: 'editor', colon: true },
      { words: '(Dịch|Dịch giả|Người dịch|Biên dịch|Lược dịch)', role: 'translator', byline: true, colon: true },
    ],
    roleVerbs: [],
    and: ['và', '&'],
    placePrepositions: ['tại', 'từ'],
    outletPrepositions: [],
    jobTitles: [
      'phóng viên',
      'nhà báo',
      'biên tập viên',
      'tổng biên tập',
      'cộng tác viên',
      'thông tín viên',
      'bình luận viên',
      'tiến sĩ',
      'giáo sư',
      'chuyên gia',
      'luật sư',
    ],
    notPeople: [
      'ban biên tập',
      'tòa soạn',
      'admin',
      'quản trị viên',
      'pv',
      'phóng viên',
      'nhóm pv',
      'nhóm phóng viên',
      'ctv',
      'ban thời sự',
      'quốc tế',
      'bbt',
      'tổng hợp',
      'theo báo chí',
    ],
    neverInNames: 'tin tức báo đài nguồn ảnh video xem đọc theo của được trong những này đã và không với khi cho'.split(
      ' ',
    ),
    dateLabels: ['cập nhật', 'đăng ngày', 'ngày đăng', 'cập nhật lúc', 'đăng lúc', 'thứ'],
    materialFrom: ['Theo'],
    sourceLabels: ['Nguồn', 'Nguồn tin', 'Theo', 'Dẫn nguồn'],
    photoLabels: ['Ảnh', 'Hình ảnh', 'Ảnh minh họa', 'Hình', 'Video', 'Đồ họa', 'Ảnh chụp màn hình'],
    sourceLinks: [
      'Nguồn',
      'Link gốc',
      'Xem bài gốc',
      'Bài gốc',
      'Đọc bài gốc',
      'Link bài gốc',
      'Xem link nguồn',
      'Copy link',
    ],
    notices: [
      ['(đăng|xuất bản) lần đầu (trên|tại) {org}', 'Bài viết được đăng lần đầu trên Báo Cảng.'],
      ['Theo {org} Copy link', 'Theo Báo Cảng Copy link'],
    ],
    disclaimers: [],
  },
  boilerplate,
  months: 'tháng giêng một hai ba tư năm sáu bảy tám chín mười chạp'.split(' '),
  weekdays: 'hai ba tư năm sáu bảy chủ nhật'.split(' '),
  stopWords:
    'và của là có không được cho trong với các những một này đã theo người khi tại từ đến về cũng ra vào để sẽ như đó nhiều'.split(
      ' ',
    ),
  abbreviations: ['tp.', 'ts.', 'gs.', 'pgs.', 'ths.', 'q.', 'p.', 'tr.', 'v.v.', 'st.'],
};
