/** Other places where anybody shows or sells what is anybody's, as a source line prints them: whose story it is they do not say. */
export const sharedPlaces = (): readonly string[] =>
  'facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|tiktok|vk|vkontakte|weibo|you tube|tik tok|flickr|unsplash|pixabay|pexels|wikipedia|wikimedia|wikimedia commons|shutterstock|amazon|rakuten|ebay|etsy|walmart|aliexpress|taobao|coupang|zalando|mercado libre|mercado livre|mercadolibre|app store|google play'.split(
    '|',
  );
