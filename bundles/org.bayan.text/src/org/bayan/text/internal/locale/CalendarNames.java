package org.bayan.text.internal.locale;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.bayan.text.internal.locale.LocaleTables.Tree;

/** Months of the Gregorian and the Islamic year, and days of the week. */
final class CalendarNames {
  private static final String CALENDAR = "calendar";
  private static final String GREGORIAN = "gregorian";
  private static final String ISLAMIC = "islamic";
  private static final LocaleTables ROOT = LocaleTables.ofRoot();

  private CalendarNames() {}

  static void addMonths(LocaleTables tables, Names names) {
    names.addAll(GREGORIAN, months(tables, GREGORIAN, "format"));
    names.addAll(GREGORIAN, months(tables, GREGORIAN, "stand-alone"));
    List<String> islamic = months(tables, ISLAMIC, "format");
    // The root has them in Latin letters.
    boolean transcribed = islamic.isEmpty() && areLatin(tables);
    List<String> months = transcribed ? months(ROOT, ISLAMIC, "format") : islamic;
    names.addAll(ISLAMIC, months.stream().map(CalendarNames::withApostrophe).toList());
  }

  static void addWeekdays(LocaleTables tables, Names names) {
    names.addAll(
        "", tables.array(Tree.CALENDAR, CALENDAR, GREGORIAN, "dayNames", "format", "wide"));
  }

  /** Whether a language writes its months, and so all else, in Latin letters. */
  static boolean areLatin(LocaleTables tables) {
    return months(tables, GREGORIAN, "format").stream()
        .anyMatch(month -> UnicodeScript.of(month.codePointAt(0)) == UnicodeScript.LATIN);
  }

  private static List<String> months(LocaleTables tables, String calendar, String context) {
    return tables.array(Tree.CALENDAR, CALENDAR, calendar, "monthNames", context, "wide");
  }

  /** Transcription has a letter for ayn that no text outside of scholarship is written with. */
  private static String withApostrophe(String month) {
    return month.replace('\u02BB', '\'');
  }
}
