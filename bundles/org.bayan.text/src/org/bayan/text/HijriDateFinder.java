package org.bayan.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds dates of the Islamic calendar with day, month in words and year: {@code ٩ رمضان ١٤٣٥},
 * {@code 9 Ramadan 1435}, {@code 12 جمادى الأولى 1436 هـ}.
 */
public final class HijriDateFinder {
  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 1600;
  private static final Map<String, Integer> MONTHS = months();
  private static final int LONGEST = 4;

  /** What a month may begin with: hardly a word of a text does. */
  private static final Set<String> BEGINNINGS = beginnings();

  private HijriDateFinder() {}

  /** The Hijri dates of a tokenised text, in order. */
  public static List<HijriMention> find(List<Token> tokens) {
    List<HijriMention> mentions = new ArrayList<>();
    for (int i = 1; i < tokens.size(); i++) {
      if (!BEGINNINGS.contains(tokens.get(i).key())) {
        continue;
      }
      for (int length = LONGEST; length > 0; length--) {
        Integer month = month(tokens, i, length);
        int day = month == null ? 0 : dayBefore(tokens, i);
        int year = day == 0 ? -1 : yearAt(tokens, i + length);
        if (year >= 0) {
          int figure = Integer.parseInt(tokens.get(year).key());
          int start = tokens.get(dayIndex(tokens, i)).start();
          mentions.add(new HijriMention(start, tokens.get(year).end(), day, month, figure));
          i = year;
          break;
        }
      }
    }
    return mentions;
  }

  private static Integer month(List<Token> tokens, int index, int length) {
    if (index + length > tokens.size() || !tokens.get(index).isWord()) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    for (Token token : tokens.subList(index, index + length)) {
      name.append(token.isWord() ? token.key() : "");
      if (!token.isWord() && !"-'".contains(token.key())) {
        return null;
      }
    }
    return MONTHS.get(name.toString());
  }

  private static int dayIndex(List<Token> tokens, int month) {
    int index = month - 1;
    while (index > 0 && List.of("من", "شهر", "of").contains(tokens.get(index).key())) {
      index--;
    }
    return index;
  }

  private static int dayBefore(List<Token> tokens, int month) {
    String key = tokens.get(dayIndex(tokens, month)).key();
    int day = key.matches("\\d{1,2}") ? Integer.parseInt(key) : 0;
    return day <= 30 ? day : 0;
  }

  private static int yearAt(List<Token> tokens, int index) {
    int next = index;
    while (next < tokens.size()
        && List.of(",", "،", "سنه", "عام").contains(tokens.get(next).key())) {
      next++;
    }
    if (next >= tokens.size() || !tokens.get(next).key().matches("\\d{1,4}")) {
      return -1;
    }
    int year = Integer.parseInt(tokens.get(next).key());
    return year >= FIRST_YEAR && year <= LAST_YEAR ? next : -1;
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    String[] names = {
      "محرم المحرم محرمالحرام muharram",
      "صفر safar",
      "ربيعالاول rabialawwal rabii",
      "ربيعالاخر ربيعالثاني rabialthani rabialakhir rabiii",
      "جماديالاولي جماديالاول jumadaalula jumadaalawwal jumadai",
      "جماديالاخره جماديالثانيه jumadaalthani jumadaalakhira jumadaii",
      "رجب rajab",
      "شعبان shaban sha'ban",
      "رمضان رمضانالمبارك ramadan ramadhan",
      "شوال shawwal",
      "ذوالقعده ذيالقعده ذاالقعده dhualqadah dhualqidah",
      "ذوالحجه ذيالحجه ذاالحجه dhualhijjah dhualhijja",
    };
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i].split(" ")) {
        months.put(name, i + 1);
      }
    }
    return Map.copyOf(months);
  }

  private static Set<String> beginnings() {
    Set<String> beginnings = new HashSet<>();
    for (String name : MONTHS.keySet()) {
      for (int length = 1; length <= name.length(); length++) {
        beginnings.add(name.substring(0, length));
      }
    }
    return beginnings;
  }
}
