package org.bayan.okapi.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bayan.okapi.internal.edit.SrxMarkup;

/**
 * What the comment before a rule says. Each line that begins with {@code Example:} is an example to
 * be checked (see {@link RuleExample}); the others are the description.
 *
 * @param description what the rule is for, in one or more lines; empty without a comment
 * @param examples the examples in their notation, in order
 */
public record RuleComment(String description, List<String> examples) {

  /** No comment at all. */
  public static final RuleComment NONE = new RuleComment("", List.of());

  private static final String EXAMPLE = "Example:";
  private static final String HINT = ": ";

  /** Lists are copied; examples are single lines. */
  public RuleComment {
    Objects.requireNonNull(description, "description");
    examples = List.copyOf(examples);
    for (String example : examples) {
      if (example.lines().count() > 1) {
        throw new IllegalArgumentException("more than one line: " + example);
      }
    }
  }

  /** Reads what stands between the brackets of an XML comment. */
  public static RuleComment parse(String comment) {
    List<String> description = new ArrayList<>();
    List<String> examples = new ArrayList<>();
    for (String line : comment.replace("-\\-", "--").lines().map(String::strip).toList()) {
      if (line.startsWith(EXAMPLE)) {
        examples.add(line.substring(EXAMPLE.length()).strip());
      } else {
        description.add(line);
      }
    }
    return new RuleComment(String.join("\n", description).strip(), examples);
  }

  /**
   * What is to stand between the brackets of an XML comment. Two hyphens in a row, which XML does
   * not allow there, are parted by a backslash.
   *
   * @param newLine a line separator with the indentation of further lines
   */
  String format(String newLine) {
    List<String> lines = new ArrayList<>();
    if (!description.isEmpty()) {
      lines.addAll(description.lines().toList());
    }
    examples.stream().map(example -> EXAMPLE + " " + example).forEach(lines::add);
    String text = SrxMarkup.legal(String.join(newLine, lines));
    while (text.contains("--")) {
      text = text.replace("--", "-\\-");
    }
    return " " + text + " ";
  }

  /** Whether there is nothing to say. */
  public boolean isEmpty() {
    return description.isEmpty() && examples.isEmpty();
  }

  /** The first line of the description. */
  public String firstLine() {
    return description.lines().findFirst().orElse("");
  }

  /**
   * The example that the first line gives after a colon, as the rules that ship do; it does not say
   * where the break is. Empty without one.
   */
  public String mentioned() {
    String line = firstLine();
    int colon = line.indexOf(HINT);
    return colon < 0 ? "" : line.substring(colon + HINT.length()).strip();
  }
}
