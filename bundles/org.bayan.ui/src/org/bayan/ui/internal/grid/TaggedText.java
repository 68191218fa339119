package org.bayan.ui.internal.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.Segment;
import org.bayan.text.Direction;

/**
 * The text of a segment with a character in the place of each inline code, where a tag is painted.
 *
 * @param text what is laid out
 * @param tags in the order of the text
 */
public record TaggedText(String text, List<Tag> tags) {

  /** Stands for an object in a text (The Unicode Standard, section 23.8). */
  public static final char OBJECT = '\uFFFC';

  /** The same as a text. */
  public static final String MARK = String.valueOf(OBJECT);

  /**
   * A tag.
   *
   * @param position of its character in the text
   * @param label what is written in it
   */
  public record Tag(int position, String label) {}

  /**
   * The text with the tags of a segment. An opening and a closing code share a number; the arrow
   * beside it points into what they enclose.
   *
   * @param direction that the text is read in
   */
  public static TaggedText of(Segment segment, Direction direction) {
    return of(segment.getText(), segment.getCodes(), direction);
  }

  /** A text with the tags of codes, as {@link #of(Segment, Direction)} shows them. */
  public static TaggedText of(String plain, List<InlineCode> inlineCodes, Direction direction) {
    if (inlineCodes.isEmpty()) {
      return new TaggedText(plain, List.of());
    }
    StringBuilder text = new StringBuilder(plain);
    List<Tag> tags = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    List<InlineCode> codes =
        inlineCodes.stream().sorted(Comparator.comparingInt(InlineCode::getOffset)).toList();
    for (InlineCode code : codes) {
      int position = Math.clamp(code.getOffset() + (long) tags.size(), 0, text.length());
      text.insert(position, OBJECT);
      String name = code.getKind() == InlineCodeKind.PLACEHOLDER ? "alone " : "pair ";
      int number = numbers.computeIfAbsent(name + code.getId(), n -> numbers.size() + 1);
      tags.add(new Tag(position, label(code.getKind(), number, direction)));
    }
    return new TaggedText(text.toString(), tags);
  }

  /** Where a character of the text without tags stands. */
  public int position(int offset) {
    int before = 0;
    while (before < tags.size() && tags.get(before).position() - before <= offset) {
      before++;
    }
    return offset + before;
  }

  /** This text with tags for the invisible characters too, where these are shown. */
  public TaggedText withInvisible() {
    List<Tag> all = new ArrayList<>(tags);
    all.addAll(InvisibleCharacters.tags(text));
    return new TaggedText(text, all);
  }

  private static String label(InlineCodeKind kind, int number, Direction direction) {
    boolean rightToLeft = direction == Direction.RIGHT_TO_LEFT;
    return switch (kind) {
      case OPENING -> rightToLeft ? "‹" + number : number + "›";
      case CLOSING -> rightToLeft ? number + "›" : "‹" + number;
      case PLACEHOLDER -> Integer.toString(number);
    };
  }
}
