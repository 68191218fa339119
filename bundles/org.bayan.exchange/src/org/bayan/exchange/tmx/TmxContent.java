package org.bayan.exchange.tmx;

import java.util.List;

/**
 * What stands in a {@code seg}, {@code sub} or {@code hi}: text and inline codes.
 *
 * @param parts in the order of the text
 */
public record TmxContent(List<TmxPart> parts) {

  /** No text at all. */
  public static final TmxContent EMPTY = new TmxContent(List.of());

  private static final String LINE_BREAK = "lb";

  /** Keeps a copy that does not change. */
  public TmxContent {
    parts = List.copyOf(parts);
  }

  /** Text without codes. */
  public static TmxContent of(String text) {
    return text.isEmpty() ? EMPTY : new TmxContent(List.of(new TmxPart.Text(text)));
  }

  /**
   * The text without its codes. What is highlighted is text; a space stands for a code that breaks
   * the line.
   */
  public String text() {
    if (parts.size() == 1 && parts.get(0) instanceof TmxPart.Text only) {
      return only.text();
    }
    StringBuilder text = new StringBuilder();
    append(text);
    return text.toString();
  }

  private void append(StringBuilder text) {
    for (TmxPart part : parts) {
      switch (part) {
        case TmxPart.Text plain -> text.append(plain.text());
        case TmxPart.Highlight highlight -> highlight.content().append(text);
        case TmxPart.Code code ->
            text.append(LINE_BREAK.equals(code.attributes().get("type")) ? " " : "");
        case TmxPart.Subflow subflow -> {
          // It is a text of its own, inside a code.
        }
      }
    }
  }

  /** Whether there are inline codes or highlights. */
  public boolean hasCodes() {
    return parts.stream().anyMatch(part -> !(part instanceof TmxPart.Text));
  }
}
