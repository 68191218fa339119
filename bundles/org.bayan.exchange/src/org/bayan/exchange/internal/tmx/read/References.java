package org.bayan.exchange.internal.tmx.read;

import java.io.IOException;
import java.util.Set;
import org.bayan.exchange.tmx.TmxProblem;
import org.bayan.text.XmlCharacters;

/** Takes references such as {@code &amp;}, and characters that may not be ones of XML. */
final class References {

  private static final Set<String> NAMES = Set.of("lt", "gt", "amp", "apos", "quot");
  private static final int LONGEST = 32;
  private static final int DECIMAL = 10;
  private static final int HEXADECIMAL = 16;

  /** Is told of what was repaired. */
  @FunctionalInterface
  interface Reporter {
    void report(TmxProblem.Kind kind, String detail) throws IOException;
  }

  private final CharacterInput input;
  private final Reporter reporter;

  References(CharacterInput input, Reporter reporter) {
    this.input = input;
    this.reporter = reporter;
  }

  /** Takes an {@code &} with the reference that it begins, if it does. */
  void take(StringBuilder output) throws IOException {
    String name = name();
    if (name.startsWith("#")) {
      numbered(name, output);
    } else if (NAMES.contains(name)) {
      copy(name.length() + 2, output);
    } else {
      String what = name.isEmpty() ? "\"&\" is not escaped as &amp;" : "&" + name + "; is no XML";
      reporter.report(TmxProblem.Kind.NOT_ESCAPED, what + " and is read as it stands");
      input.next();
      output.append("&amp;");
    }
  }

  /** What stands between {@code &} and {@code ;}; empty where it is no name and no number. */
  private String name() throws IOException {
    StringBuilder name = new StringBuilder();
    for (int i = 1; i < LONGEST; i++) {
      int character = input.peek(i);
      if (character == ';') {
        return name.toString();
      }
      boolean hash = character == '#' && i == 1;
      boolean plain = character < 0x80 && Character.isLetterOrDigit(character);
      if (!hash && !plain) {
        return "";
      }
      name.append((char) character);
    }
    return "";
  }

  private void numbered(String name, StringBuilder output) throws IOException {
    int codePoint = codePoint(name);
    if (codePoint >= 0 && codePoint <= Character.MAX_CODE_POINT && isLegal(codePoint)) {
      copy(name.length() + 2, output);
      return;
    }
    reporter.report(
        TmxProblem.Kind.BAD_CHARACTER, "&" + name + "; is no character of XML and is left out");
    input.skip(name.length() + 2);
  }

  private static boolean isLegal(int codePoint) {
    return XmlCharacters.isLegal(codePoint);
  }

  private static int codePoint(String name) {
    boolean hexadecimal = name.startsWith("#x");
    try {
      return Integer.parseInt(
          name.substring(hexadecimal ? 2 : 1), hexadecimal ? HEXADECIMAL : DECIMAL);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private void copy(int count, StringBuilder output) throws IOException {
    for (int i = 0; i < count; i++) {
      output.append((char) input.next());
    }
  }

  /** Takes one character, if XML can hold it, or else leaves it out. */
  void takeSpecial(StringBuilder output) throws IOException {
    char character = (char) input.peek();
    int second = Character.isHighSurrogate(character) ? input.peek(1) : CharacterInput.END;
    if (second != CharacterInput.END && Character.isLowSurrogate((char) second)) {
      copy(2, output);
    } else if (XmlCharacters.isLegal(character)) {
      copy(1, output);
    } else {
      reporter.report(
          TmxProblem.Kind.BAD_CHARACTER,
          "U+%04X is no character of XML and is left out".formatted((int) character));
      input.next();
    }
  }
}
