package org.bayan.text.internal.dates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.text.Folding;
import org.bayan.text.Token;

/** The names of the months in a language, one or two words long, by their folded form. */
public final class MonthNames {
  static final MonthNames ENGLISH = new MonthNames(english(), Set.of("may", "march", "mar"), false);
  static final MonthNames ARABIC =
      new MonthNames(arabic(), Set.of("اب", "مارس", "ماي", "اوت"), false);
  private static final String APOSTROPHE = "'";
  private static final List<String> PROCLITICS =
      List.of("", "و", "ف", "ل", "ب", "ك", "ال", "وال", "بال", "لل");

  private final Map<String, Integer> months;
  private final Set<String> secondWords;
  private final Set<String> commonWords;
  private final boolean dotted;

  private MonthNames(Map<String, Integer> months, Set<String> commonWords, boolean dotted) {
    this.months = months;
    this.secondWords = secondWords(months.keySet());
    this.commonWords = commonWords;
    this.dotted = dotted;
  }

  /**
   * A month found in a text.
   *
   * @param number 1 to 12
   * @param tokens how many tokens it takes, 1 or 2; the point of an abbreviation is one
   * @param common whether its name is also a common word
   */
  record Month(int number, int tokens, boolean common) {}

  /**
   * The months of another language, which may be elided ({@code d'avril}).
   *
   * @param full the numbers of the months by the folded form of their names
   * @param abbreviated the same for abbreviations, without their point; they may be common words
   */
  static MonthNames of(Map<String, Integer> full, Map<String, Integer> abbreviated) {
    Map<String, Integer> months = new HashMap<>(abbreviated);
    months.putAll(full);
    return new MonthNames(Map.copyOf(months), Set.copyOf(abbreviated.keySet()), true);
  }

  /** The month whose name begins at a token, or null. */
  Month at(List<Token> tokens, int index) {
    if (index >= tokens.size() || !tokens.get(index).isWord()) {
      return null;
    }
    String word = tokens.get(index).key();
    if (index + 1 < tokens.size() && mayBeSecond(tokens.get(index + 1).key())) {
      Integer pair = lookUp(word + " " + tokens.get(index + 1).key());
      if (pair != null) {
        return new Month(pair, 2, false);
      }
    }
    Integer number = lookUp(word);
    if (number == null) {
      return null;
    }
    boolean common = commonWords.contains(word);
    boolean point = dotted && common && isPointAfter(tokens, index);
    return new Month(number, point ? 2 : 1, common);
  }

  /** Spares the look-up of nearly all pairs; an elided name may follow any word. */
  private boolean mayBeSecond(String word) {
    return dotted || secondWords.contains(word);
  }

  private static Set<String> secondWords(Set<String> names) {
    Set<String> words = new HashSet<>();
    for (String name : names) {
      words.add(name.substring(name.indexOf(' ') + 1));
    }
    return Set.copyOf(words);
  }

  private static boolean isPointAfter(List<Token> tokens, int index) {
    return index + 1 < tokens.size()
        && tokens.get(index + 1).text().equals(".")
        && tokens.get(index + 1).start() == tokens.get(index).end();
  }

  private Integer lookUp(String name) {
    for (String proclitic : PROCLITICS) {
      if (name.startsWith(proclitic)) {
        Integer number = months.get(name.substring(proclitic.length()));
        if (number != null) {
          return number;
        }
      }
    }
    return dotted ? months.get(name.substring(name.indexOf(APOSTROPHE) + 1)) : null;
  }

  private static Map<String, Integer> english() {
    Map<String, Integer> months = new HashMap<>();
    put(
        months,
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December");
    put(months, "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    months.put("sept", 9);
    return Map.copyOf(months);
  }

  private static Map<String, Integer> arabic() {
    Map<String, Integer> months = new HashMap<>();
    put(
        months,
        "كانون الثاني",
        "شباط",
        "آذار",
        "نيسان",
        "أيار",
        "حزيران",
        "تموز",
        "آب",
        "أيلول",
        "تشرين الأول",
        "تشرين الثاني",
        "كانون الأول");
    put(
        months, "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر",
        "أكتوبر", "نوفمبر", "ديسمبر");
    put(
        months, "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "شتنبر",
        "أوكتوبر", "نونبر", "دجنبر");
    months.put("يونيه", 6);
    months.put("يوليه", 7);
    months.put("يوليوز", 7);
    months.put("غشت", 8);
    return Map.copyOf(months);
  }

  private static void put(Map<String, Integer> months, String... names) {
    for (int i = 0; i < names.length; i++) {
      months.put(Folding.key(names[i]), i + 1);
    }
  }
}
