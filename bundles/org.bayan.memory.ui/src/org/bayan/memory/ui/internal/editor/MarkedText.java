package org.bayan.memory.ui.internal.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.model.memory.InlineText;
import org.bayan.model.memory.TextCode;
import org.bayan.text.Direction;
import org.bayan.ui.internal.grid.TaggedText;

/**
 * A text with inline codes while it is written: a character {@link TaggedText#OBJECT} stands for
 * each of them.
 *
 * @param text the text with these characters
 * @param codes what stands behind each of them, in order; empty for one that the text has of itself
 */
record MarkedText(String text, List<Optional<TextCode>> codes) {

  static MarkedText of(InlineText content) {
    StringBuilder text = new StringBuilder();
    List<Optional<TextCode>> codes = new ArrayList<>();
    int from = 0;
    for (TextCode code : content.codes()) {
      append(content.text().substring(from, code.offset()), text, codes);
      text.append(TaggedText.OBJECT);
      codes.add(Optional.of(code));
      from = code.offset();
    }
    append(content.text().substring(from), text, codes);
    return new MarkedText(text.toString(), List.copyOf(codes));
  }

  private static void append(String piece, StringBuilder text, List<Optional<TextCode>> codes) {
    text.append(piece);
    for (int i = 0; i < marks(piece); i++) {
      codes.add(Optional.empty());
    }
  }

  static int marks(String text) {
    return (int) text.chars().filter(c -> c == TaggedText.OBJECT).count();
  }

  /** The same codes in a text that has as many characters for them. */
  MarkedText with(String changed) {
    return new MarkedText(changed, codes);
  }

  /** The text and the codes at their places. */
  InlineText content() {
    StringBuilder plain = new StringBuilder();
    List<TextCode> placed = new ArrayList<>();
    int mark = 0;
    for (char c : text.toCharArray()) {
      Optional<TextCode> code = c == TaggedText.OBJECT ? codes.get(mark++) : Optional.empty();
      if (code.isPresent()) {
        placed.add(at(code.get(), plain.length()));
      } else {
        plain.append(c);
      }
    }
    return new InlineText(plain.toString(), placed);
  }

  private static TextCode at(TextCode code, int offset) {
    return new TextCode(
        code.kind(),
        offset,
        code.pair(),
        code.match(),
        code.type(),
        code.association(),
        code.content());
  }

  /** What is written in the tags of the codes, as the bitext editor shows them. */
  List<TaggedText.Tag> tags(Direction direction) {
    List<TaggedText.Tag> tags = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    int mark = 0;
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == TaggedText.OBJECT) {
        Optional<TextCode> code = codes.get(mark);
        String key =
            code.filter(one -> !one.pair().isEmpty()).map(TextCode::pair).orElse("alone " + mark);
        int number = numbers.computeIfAbsent(key, k -> numbers.size() + 1);
        if (code.isPresent()) {
          tags.add(new TaggedText.Tag(at, label(code.get().kind(), number, direction)));
        }
        mark++;
      }
    }
    return tags;
  }

  private static String label(TextCode.Kind kind, int number, Direction direction) {
    boolean rightToLeft = direction == Direction.RIGHT_TO_LEFT;
    return switch (kind) {
      case OPENING, ISOLATED_OPENING, HIGHLIGHT_START -> rightToLeft ? "‹" + number : number + "›";
      case CLOSING, ISOLATED_CLOSING, HIGHLIGHT_END -> rightToLeft ? number + "›" : "‹" + number;
      case PLACEHOLDER, UNKNOWN -> Integer.toString(number);
    };
  }
}
