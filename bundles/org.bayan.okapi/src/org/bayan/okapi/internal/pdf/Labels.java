package org.bayan.okapi.internal.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels of list items and footnotes at the start of a text. */
final class Labels {
  private static final Pattern BULLET =
      Pattern.compile("^[\\u2022\\u25CF\\u25AA\\u25E6\\u2023\\u25A0\\u25A1\\u25CB\\u2713]\\s*");
  private static final Pattern DASH = Pattern.compile("^[-\\u2013\\u2014*]\\s+\\S");

  /** A number of one or more parts, a small letter, a Roman number, a letter of the abjad order. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:\\(\\s?(?:\\p{Nd}{1,3}|[a-z]|[ivx]{1,5}|[\\u0621-\\u064A]\\u0640?)\\s?\\)"
              + "|(?:\\p{Nd}{1,3}\\.){0,3}\\p{Nd}{1,3}(?:[.)]|\\s?[-\\u2013])"
              + "|(?:[a-z]|[ivx]{1,5})[.)]"
              + "|[\\u0621-\\u064A]\\u0640?(?:\\)|\\s?[-\\u2013])"
              + "|[\\u0623\\u0628\\u062C]\\.)\\s+\\S"
              // The gap behind a number is often narrow before an Arabic word.
              + "|^\\p{Nd}{1,3}[.)](?=[\\u0621-\\u064A])");

  private static final Pattern NOTE =
      Pattern.compile(
          "^\\uFFF9?([(\\[]?(?:\\p{Nd}{1,3}|\\*{1,4}|[\\u2020\\u2021])[)\\]]?)\\uFFFB?[.)]?\\s*"
              + "(?=\\S)");

  private Labels() {}

  /** Whether a text begins like a list item. */
  static boolean isItem(String text) {
    return BULLET.matcher(text).find() || DASH.matcher(text).find() || NUMBER.matcher(text).find();
  }

  /** Whether a text is a label and nothing else. */
  static boolean isLabel(String text) {
    return isBullet(text) || isItem(text + " \u2026");
  }

  /** Whether a text is a bullet and nothing else. */
  static boolean isBullet(String text) {
    return !text.isEmpty() && BULLET.matcher(text).replaceFirst("").isEmpty();
  }

  /** The text without a bullet; numbers and letters are part of what it says. */
  static String withoutBullet(String text) {
    return BULLET.matcher(text).replaceFirst("");
  }

  /** The text without a label of a footnote. */
  static String withoutNoteLabel(String text) {
    return NOTE.matcher(text).replaceFirst("");
  }

  /** The number or sign that a footnote begins with; empty where there is none. */
  static String noteLabel(String text) {
    Matcher label = NOTE.matcher(text);
    return label.find() ? bare(label.group(1)) : "";
  }

  /** A mark without the brackets around it. */
  static String bare(String mark) {
    return mark.replaceAll("[()\\[\\]\\uFFF9\\uFFFB\\s]", "");
  }
}
