package org.bayan.okapi.internal.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.text.Folding;

/**
 * What pages in Arabic and English write above their surroundings. A phrase alone decides nothing:
 * it supports what the block below it looks like.
 */
final class SurroundingPhrases {
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

  private static final Set<String> COMMENTS =
      keys(
          "comments",
          "comment",
          "readers comments",
          "leave a comment",
          "leave a reply",
          "add a comment",
          "post a comment",
          "join the discussion",
          "التعليقات",
          "تعليقات",
          "تعليق",
          "تعليقات القراء",
          "تعليقات الزوار",
          "اترك تعليقا",
          "اترك ردا",
          "أضف تعليقا",
          "أضف تعليق",
          "اكتب تعليقا",
          "شارك برأيك");

  private static final Set<String> LINKS =
      keys(
          "related",
          "related articles",
          "related stories",
          "related news",
          "related links",
          "related topics",
          "related content",
          "read also",
          "read more",
          "more on this",
          "more news",
          "latest news",
          "latest",
          "most read",
          "popular",
          "trending",
          "share",
          "share this",
          "share this page",
          "follow us",
          "tags",
          "topics",
          "menu",
          "main menu",
          "categories",
          "archive",
          "archives",
          "recent posts",
          "quick links",
          "اقرأ أيضا",
          "اقرأ المزيد",
          "ذات صلة",
          "مواضيع ذات صلة",
          "أخبار ذات صلة",
          "مقالات ذات صلة",
          "روابط ذات صلة",
          "مواد ذات صلة",
          "الأكثر قراءة",
          "آخر الأخبار",
          "أحدث الأخبار",
          "المزيد",
          "شارك",
          "شاركنا",
          "شارك الخبر",
          "شارك المقال",
          "مشاركة",
          "تابعنا",
          "تابعنا على",
          "القائمة",
          "القائمة الرئيسية",
          "الأقسام",
          "التصنيفات",
          "الوسوم",
          "وسوم",
          "كلمات مفتاحية",
          "الأرشيف",
          "أحدث المقالات",
          "مقالات أخرى",
          "روابط سريعة",
          "روابط مهمة");

  private SurroundingPhrases() {}

  private static Set<String> keys(String... phrases) {
    return Stream.of(phrases).map(SurroundingPhrases::key).collect(Collectors.toUnmodifiableSet());
  }

  private static String key(String text) {
    String folded = Folding.key(text).toLowerCase(Locale.ROOT);
    return NOT_LETTERS.matcher(folded).replaceAll(" ").strip();
  }

  /** Whether readers' comments follow on a line like this; figures and marks do not matter. */
  static boolean headsComments(String line) {
    return COMMENTS.contains(key(line));
  }

  /** Whether links to other pages follow on a line like this. */
  static boolean headsLinks(String line) {
    return LINKS.contains(key(line));
  }

  /** Whether a line claims rights, as the last one of a page does. */
  static boolean claimsRights(String line) {
    String key = key(line);
    return line.contains("\u00A9")
        || key.contains("rights reserved")
        || key.startsWith("copyright ")
        || key.contains(key("الحقوق محفوظة"))
        || key.contains(key("حقوق النشر محفوظة"));
  }
}
