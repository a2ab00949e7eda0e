import { openings } from './openings';
import { paragraphs } from './story';

/** A paragraph for languages that have no opening of their own there. */
const natives: Readonly<Record<string, string>> = {
  ar: 'صوّت مجلس الميناء في المدينة يوم الثلاثاء على إعادة بناء الجدار الشرقي بعد خلاف دام أحد عشر عاماً حول من يدفع ثمنه، وقال الصيادون إنهم ينتظرون هذا القرار منذ زمن طويل.',
  id: 'Dewan pelabuhan kota itu memutuskan pada hari Selasa untuk membangun kembali tembok timur setelah sengketa selama sebelas tahun, dan para nelayan mengatakan bahwa mereka sudah lama menunggu keputusan tersebut.',
  no: 'Havnestyret i byen vedtok tirsdag å bygge opp igjen den østlige moloen etter en strid som har vart i elleve år, og fiskerne sier at de har ventet lenge på at noen skulle betale for den.',
  tr: 'Liman kurulu salı günü doğu duvarının yeniden yapılmasına karar verdi ve böylece on bir yıldır süren anlaşmazlık sona erdi; balıkçılar bu kararı uzun zamandır beklediklerini söyledi.',
  vi: 'Hội đồng cảng của thành phố đã quyết định hôm thứ ba xây lại bức tường phía đông sau mười một năm tranh cãi về việc ai sẽ trả tiền, và các ngư dân nói rằng họ đã chờ đợi quyết định này từ rất lâu.',
  ur: 'بندرگاہ کی کونسل نے منگل کو مشرقی دیوار دوبارہ بنانے کا فیصلہ کیا، جس سے گیارہ سال سے جاری تنازع ختم ہو گیا، اور ماہی گیروں نے کہا کہ وہ اس فیصلے کا بہت عرصے سے انتظار کر رہے تھے۔',
};

/** The invented story in a language, as far as there is one of it. */
export const storyIn = (lang = 'en'): string[] =>
  Array.from({ length: 5 }, (_, i) => {
    const told = openings[lang] ?? natives[lang];
    return told ? `${told} ${i}.` : (paragraphs[i] as string);
  });
