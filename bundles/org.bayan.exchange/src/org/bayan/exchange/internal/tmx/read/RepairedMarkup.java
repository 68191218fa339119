package org.bayan.exchange.internal.tmx.read;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import org.bayan.exchange.internal.tmx.Grammar;
import org.bayan.exchange.tmx.TmxProblem;

/**
 * Makes XML of what is nearly XML, so that a parser reads it: bare {@code &} and {@code <} are
 * escaped, characters that XML cannot hold left out, names of elements put into small letters. Each
 * repair is told of. Comments, instructions and document types go, which have no meaning here, and
 * what a {@code CDATA} section holds is escaped instead, so that nothing large comes in one piece.
 * Lines stay where they are.
 */
final class RepairedMarkup extends Reader {

  private static final int ENOUGH = 8192;
  private static final int LONGEST_TAG = 1 << 20;
  private static final int LONGEST_TYPE = 1 << 16;
  private static final String BEFORE_UNITS = "<tmx version=\"1.4\"><body>";

  private final CharacterInput input;
  private final ProblemLog problems;
  private final References references;
  private final StringBuilder output = new StringBuilder();
  private int first;
  private int taken;
  private int unit;
  private int linesBefore;

  /** Where the CDATA section begins that is being read; 0 outside of one. */
  private int section;

  /**
   * Markup from a unit on.
   *
   * @param reader the characters of the file
   * @param problems is told of repairs
   * @param first the number of the first unit to give, from 1, as though nothing was before it; 0
   *     for the whole file
   */
  RepairedMarkup(Reader reader, ProblemLog problems, int first) {
    this.input = new CharacterInput(reader);
    this.problems = problems;
    this.first = first;
    this.references = new References(input, this::report);
  }

  /**
   * Goes to the first unit wanted.
   *
   * @return whether there is one
   */
  boolean begin() throws IOException {
    while (first > 0 && input.peek() != CharacterInput.END) {
      produce();
    }
    return first == 0;
  }

  /** How many lines of the file come before what is given. */
  int linesBefore() {
    return linesBefore;
  }

  /** The line that was come to, from 1. */
  int line() {
    return input.line();
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    if (taken == output.length()) {
      output.setLength(0);
      taken = 0;
      produce();
    }
    int count = Math.min(length, output.length() - taken);
    if (count == 0) {
      return -1;
    }
    output.getChars(taken, taken + count, into, offset);
    taken += count;
    return count;
  }

  private void produce() throws IOException {
    while (output.length() < ENOUGH && (section > 0 || input.peek() != CharacterInput.END)) {
      if (section > 0) {
        section();
      } else {
        outside();
      }
      if (first > 0) {
        output.setLength(0);
      }
    }
  }

  private void outside() throws IOException {
    switch (input.peek()) {
      case '<' -> markup();
      case '&' -> references.take(output);
      case '\n', '\r' -> output.append((char) input.next());
      default -> text();
    }
  }

  private void text() throws IOException {
    int before = output.length();
    input.takeText(output);
    if (output.length() == before) {
      references.takeSpecial(output);
    }
  }

  private void markup() throws IOException {
    if (input.startsWith("<!--")) {
      input.skip("<!--".length());
      pass("-->", "a comment");
    } else if (input.startsWith("<![CDATA[")) {
      section = input.line();
      input.skip("<![CDATA[".length());
    } else if (input.startsWith("<!DOCTYPE")) {
      documentType();
    } else if (input.startsWith("<?")) {
      pass("?>", "an instruction");
    } else if (Character.isLetter(input.peek(input.peek(1) == '/' ? 2 : 1))) {
      tag();
    } else {
      report(TmxProblem.Kind.NOT_ESCAPED, "\"<\" is not escaped as &lt;");
      input.next();
      output.append("&lt;");
    }
  }

  /** Passes over everything up to an end, but for the lines. */
  private void pass(String end, String what) throws IOException {
    int line = input.line();
    while (!input.startsWith(end)) {
      keepLine(next(line, what));
    }
    input.skip(end.length());
  }

  private int next(int line, String what) throws IOException {
    int character = input.next();
    if (character == CharacterInput.END) {
      throw new ReadFault(line, "the XML is damaged: " + what + " that begins here has no end");
    }
    return character;
  }

  private void keepLine(int character) {
    if (character == '\n' || character == '\r') {
      output.append((char) character);
    }
  }

  /** Takes the next of what a {@code CDATA} section holds; it may be as large as the file. */
  private void section() throws IOException {
    switch (input.peek()) {
      case '<' -> escaped("&lt;");
      case '&' -> escaped("&amp;");
      case '>' -> escaped("&gt;");
      case CharacterInput.END -> next(section, "a CDATA section");
      case '\n', '\r' -> output.append((char) input.next());
      default -> {
        if (input.startsWith("]]>")) {
          input.skip("]]>".length());
          section = 0;
        } else {
          text();
        }
      }
    }
  }

  private void escaped(String reference) throws IOException {
    input.next();
    output.append(reference);
  }

  private void documentType() throws IOException {
    int line = input.line();
    StringBuilder type = new StringBuilder();
    int depth = 0;
    int quote = 0;
    while (true) {
      int character = next(line, "a document type");
      keepLine(character);
      type.append((char) character);
      if (type.length() > LONGEST_TYPE || type.indexOf("<!ENTITY") >= 0) {
        throw new ReadFault(
            line, "the document type declares entities, which are not read; delete it");
      }
      if (quote != 0) {
        quote = character == quote ? 0 : quote;
      } else if (character == '"' || character == '\'') {
        quote = depth == 1 ? character : 0;
      } else if (character == '<') {
        depth++;
      } else if (character == '>' && --depth == 0) {
        return;
      }
    }
  }

  private void tag() throws IOException {
    int line = input.line();
    int start = output.length();
    output.append((char) input.next());
    boolean closing = input.peek() == '/';
    if (closing) {
      output.append((char) input.next());
    }
    name(closing);
    int quote = 0;
    while (true) {
      if (output.length() - start > LONGEST_TAG) {
        throw new ReadFault(line, "a tag is longer than a million characters");
      }
      int character = input.peek();
      if (character == CharacterInput.END || quote == 0 && character == '>') {
        break;
      }
      if (quote != 0 && character == '<') {
        report(TmxProblem.Kind.NOT_ESCAPED, "\"<\" in an attribute is not escaped as &lt;");
        escaped("&lt;");
      } else if (character == '&') {
        references.take(output);
      } else {
        quote = quote == 0 ? quote(character) : character == quote ? 0 : quote;
        references.takeSpecial(output);
      }
    }
    if (input.peek() == '>') {
      output.append((char) input.next());
    }
  }

  private static int quote(int character) {
    return character == '"' || character == '\'' ? character : 0;
  }

  private void name(boolean closing) throws IOException {
    StringBuilder name = new StringBuilder();
    while (Character.isLetterOrDigit(input.peek())) {
      name.append((char) input.next());
    }
    String small = name.toString().toLowerCase(Locale.ROOT);
    boolean known = Grammar.isElement(small);
    if (known && !small.contentEquals(name)) {
      report(TmxProblem.Kind.LETTER_CASE, "<" + name + "> is to be written <" + small + ">");
    }
    output.append(known ? small : name);
    if (!closing && small.equals("tu")) {
      unit++;
      beginUnit();
    }
  }

  /** Begins to give what is read when the first unit wanted is reached. */
  private void beginUnit() {
    if (first > 0 && unit == first) {
      first = 0;
      output.setLength(0);
      linesBefore = input.line() - 1;
      output.append(BEFORE_UNITS).append("<tu");
    }
  }

  private void report(TmxProblem.Kind kind, String detail) throws IOException {
    if (first == 0) {
      problems.add(kind, input.line(), unit, detail);
    }
  }

  @Override
  public void close() {
    // Whoever has opened the file closes it.
  }
}
