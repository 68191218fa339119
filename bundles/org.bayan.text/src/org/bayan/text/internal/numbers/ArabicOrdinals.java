package org.bayan.text.internal.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.text.OrdinalMention;
import org.bayan.text.Token;

/** Reads {@code التاسعة}, {@code الثانية عشرة}, {@code التاسعة والستين}, {@code … بعد المائة}. */
public final class ArabicOrdinals {
  private static final int HUNDRED = 100;
  private static final Map<String, Integer> UNITS = units();
  private static final Map<String, Integer> TENS = tens();

  private final List<Token> tokens;

  private ArabicOrdinals(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The ordinals among tokens. */
  public static List<OrdinalMention> find(List<Token> tokens) {
    ArabicOrdinals reader = new ArabicOrdinals(tokens);
    List<OrdinalMention> mentions = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      i = reader.read(i, mentions);
    }
    return mentions;
  }

  private int read(int index, List<OrdinalMention> mentions) {
    Word word = word(index);
    Integer unit = UNITS.get(word.core);
    int value;
    int next = index + 1;
    if (unit != null) {
      value = unit;
      String second = key(next);
      if (second.equals("عشر") || second.equals("عشره")) {
        value += 10;
        next++;
      } else if (second.startsWith("وال") && TENS.containsKey(second.substring(3))) {
        value += TENS.get(second.substring(3));
        next++;
      } else if (word.core.startsWith("حادي")) {
        return next;
      }
    } else if (word.article && TENS.containsKey(word.core) && !key(index).startsWith("وال")) {
      value = TENS.get(word.core);
    } else {
      return next;
    }
    if (key(next).equals("بعد")
        && (key(next + 1).equals("المائه") || key(next + 1).equals("المئه"))) {
      value += HUNDRED;
      next += 2;
    }
    mentions.add(new OrdinalMention(tokens.get(index).start(), tokens.get(next - 1).end(), value));
    return next;
  }

  private String key(int index) {
    return index < tokens.size() ? tokens.get(index).key() : "";
  }

  /** A word without what is written together with it. */
  private record Word(String core, boolean article) {}

  private Word word(int index) {
    String key = key(index);
    for (String prefix : List.of("ال", "وال", "بال", "لل", "فال", "كال", "ولل", "وبال")) {
      if (key.startsWith(prefix) && known(key.substring(prefix.length()))) {
        return new Word(key.substring(prefix.length()), true);
      }
    }
    if (UNITS.containsKey(key)) {
      return new Word(key, false);
    }
    for (String prefix : List.of("و", "ب", "ل", "ف")) {
      if (key.startsWith(prefix) && UNITS.containsKey(key.substring(1))) {
        return new Word(key.substring(1), false);
      }
    }
    return new Word("", false);
  }

  private static boolean known(String core) {
    return UNITS.containsKey(core) || TENS.containsKey(core);
  }

  private static Map<String, Integer> units() {
    Map<String, Integer> values = new HashMap<>();
    String[] words = "ثالث رابع خامس سادس سابع ثامن تاسع عاشر".split(" ");
    for (int i = 0; i < words.length; i++) {
      values.put(words[i], i + 3);
      values.put(words[i] + "ه", i + 3);
      values.put(words[i] + "ا", i + 3);
    }
    for (String first : "اول اولي اولا".split(" ")) {
      values.put(first, 1);
    }
    for (String second : "ثاني ثانيه ثان ثانيا".split(" ")) {
      values.put(second, 2);
    }
    values.put("حادي", 1);
    values.put("حاديه", 1);
    return Map.copyOf(values);
  }

  private static Map<String, Integer> tens() {
    Map<String, Integer> values = new HashMap<>();
    String[] words = "عشر ثلاث اربع خمس ست سبع ثمان تسع".split(" ");
    for (int i = 0; i < words.length; i++) {
      values.put(words[i] + "ون", 10 * (i + 2));
      values.put(words[i] + "ين", 10 * (i + 2));
    }
    return Map.copyOf(values);
  }
}
