package org.bayan.text.internal.speech;

import java.util.Optional;
import java.util.Set;
import org.bayan.text.SpeechFrame.Kind;

/**
 * Who said it, named by a preposition: "بحسب البيان", "وفقاً للمتحدث", "نقلاً عن مصادر", or by a
 * relative clause: "كما قال الوزير", "حسبما جاء في البيان".
 *
 * <p>وفقا and طبقا name the legal ground of an act as well ("وفقاً لقراري مجلس الأمن"), so a source
 * that people quote must follow; resolutions, letters and the like are none.
 */
final class ArabicAttribution {
  private static final int LONGEST = 14;
  private static final Set<String> OPENERS =
      Set.of("بحسب", "حسب", "وفق", "وفقا", "طبقا", "نقلا", "استنادا");
  private static final Set<String> RELATIVE = Set.of("كما", "حسبما", "مثلما");
  private static final Set<String> BEFORE_WHAT = Set.of("علي", "وفق", "وفقا", "بحسب", "حسب");
  private static final Set<String> WHAT = Set.of("ما", "لما");
  private static final Set<String> CLOSING_MARKS = Set.of("»", "”", "\"", "“");
  private static final Set<String> GROUNDS =
      Set.of("قرار", "قراري", "قرارات", "وثيقه", "رساله", "مذكره", "نظام", "اعلان", "نص", "خطاب");
  private static final Set<String> TEXTS = Set.of("بيان", "تقرير", "تصريح", "بلاغ");
  private static final Set<String> ISSUED =
      Set.of(
          "صادر", "صدر", "مشترك", "نشر", "نشره", "نشرته", "اصدره", "اصدرته", "وزع", "وزعته", "عن",
          "رسمي", "صحفي", "صحافي", "ادلي");

  private final ArabicVerbs verbs;

  ArabicAttribution(ArabicVerbs verbs) {
    this.verbs = verbs;
  }

  /** An attribution before the first comma. */
  Optional<Frame> head(Words words, int begin) {
    int comma = begin;
    while (comma < begin + LONGEST && comma < words.size() && !words.isComma(comma)) {
      comma++;
    }
    boolean attributes = words.isComma(comma) && isAttribution(words, begin, comma);
    return attributes ? Optional.of(new Frame(begin, comma + 1, Kind.SAYING)) : Optional.empty();
  }

  /** An attribution that nothing follows. */
  Optional<Frame> tail(Words words) {
    int end = words.lastWord() + 1;
    for (int i = Math.max(1, end - LONGEST); i < end; i++) {
      boolean separate = words.isComma(i - 1) || !RELATIVE.contains(words.key(i));
      boolean attributes = separate && isAttribution(words, i, end);
      if ((attributes || followsQuotation(words, i, end)) && isWhole(words, i, end)) {
        return Optional.of(new Frame(i, end, Kind.SAYING));
      }
    }
    return Optional.empty();
  }

  /** An attribution between two commas. */
  Optional<Frame> middle(Words words, int at) {
    return words.isComma(at - 1) ? head(words, at) : Optional.empty();
  }

  private static boolean isWhole(Words words, int from, int end) {
    for (int i = from; i < end; i++) {
      if (words.isStop(i) || words.isColon(i) || words.isComma(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAttribution(Words words, int from, int end) {
    String first = withoutAnd(words.key(from));
    if (BEFORE_WHAT.contains(first) && WHAT.contains(words.key(from + 1))) {
      return saysOnly(words, from + 2, end);
    }
    if (RELATIVE.contains(first)) {
      return saysOnly(words, from + 1, end);
    }
    if (first.equals("علي")) {
      return words.key(from + 1).equals("حد") && words.key(from + 2).matches("(?:قول|تعبير|وصف).*");
    }
    return OPENERS.contains(first) && isSource(words, sourceAt(words, from + 1));
  }

  private static int sourceAt(Words words, int i) {
    return Set.of("عن", "الي").contains(words.key(i)) ? i + 1 : i;
  }

  private static boolean isSource(Words words, int at) {
    String key = words.key(at);
    boolean joined = key.startsWith("ل") && !key.startsWith("لل") && !key.startsWith("لجن");
    String noun = joined ? key.substring(1) : key;
    if (GROUNDS.contains(noun)) {
      return false;
    }
    if (TEXTS.contains(noun)) {
      return ISSUED.contains(words.key(at + 1)) || ArabicNouns.isDefinite(words.key(at + 1));
    }
    return ArabicNouns.isSource(noun);
  }

  /** A verb that only says, with its source and without an own complement. */
  private boolean saysOnly(Words words, int at, int end) {
    boolean says = says(words.key(at));
    for (int i = at + 1; i < end; i++) {
      says &= !words.key(i).equals("ان") && !words.key(i).equals("بان");
    }
    return says;
  }

  /** "قال", or with what was said as a pronoun: "قاله". */
  private boolean says(String key) {
    boolean pronoun = key.endsWith("ه") && verbs.of(key).isEmpty();
    String verb = pronoun ? key.substring(0, key.length() - 1) : key;
    return verbs.of(verb).stream().anyMatch(SpeechVerb::says);
  }

  /** "«…»، قال الرئيس". */
  private boolean followsQuotation(Words words, int at, int end) {
    int mark = words.isComma(at - 1) ? at - 2 : at - 1;
    return CLOSING_MARKS.contains(words.key(mark)) && saysOnly(words, at, end);
  }

  private static String withoutAnd(String word) {
    boolean joined = word.startsWith("و") && OPENERS.contains(word.substring(1));
    return joined ? word.substring(1) : word;
  }
}
