package org.bayan.ui.internal.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.Segment;
import org.bayan.text.Direction;
import org.bayan.ui.internal.grid.TaggedText;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A text while it is written: a character {@link TaggedText#OBJECT} stands for each inline code.
 *
 * @param text the text with these characters
 * @param codes what stands behind each of them, in order; empty for one that the text has of itself
 */
record WrittenText(String text, List<Optional<InlineCode>> codes) {

  /** Nothing. */
  static final WrittenText EMPTY = new WrittenText("", List.of());

  /** Copies the list. */
  WrittenText {
    codes = List.copyOf(codes);
    if (objects(text) != codes.size()) {
      throw new IllegalArgumentException(objects(text) + " marks, " + codes.size() + " codes");
    }
  }

  /** A text without codes: characters that would stand for one are left out. */
  static WrittenText plain(String text) {
    return new WrittenText(text.replace(TaggedText.MARK, ""), List.of());
  }

  /** A text from elsewhere as one line: what stands on several is joined by spaces. */
  static WrittenText line(String text) {
    return plain(text.replaceAll("\\s*[\\r\\n]+\\s*", " ").replace('\t', ' '));
  }

  /** A code by itself. */
  static WrittenText code(InlineCode code) {
    return new WrittenText(TaggedText.MARK, List.of(Optional.of(code)));
  }

  /** What a segment holds. */
  static WrittenText of(Segment segment) {
    String text = segment.getText();
    List<InlineCode> ordered =
        segment.getCodes().stream().sorted(Comparator.comparingInt(InlineCode::getOffset)).toList();
    StringBuilder written = new StringBuilder();
    List<Optional<InlineCode>> codes = new ArrayList<>();
    int from = 0;
    for (InlineCode code : ordered) {
      int at = Math.clamp(code.getOffset(), from, text.length());
      appendText(text.substring(from, at), written, codes);
      written.append(TaggedText.OBJECT);
      codes.add(Optional.of(code));
      from = at;
    }
    appendText(text.substring(from), written, codes);
    return new WrittenText(written.toString(), codes);
  }

  private static void appendText(
      String piece, StringBuilder written, List<Optional<InlineCode>> codes) {
    written.append(piece);
    for (int i = 0; i < objects(piece); i++) {
      codes.add(Optional.empty());
    }
  }

  static int objects(String text) {
    return (int) text.chars().filter(c -> c == TaggedText.OBJECT).count();
  }

  int length() {
    return text.length();
  }

  /** What stands between two places. */
  WrittenText part(int start, int end) {
    int first = objects(text.substring(0, start));
    int count = objects(text.substring(start, end));
    return new WrittenText(text.substring(start, end), codes.subList(first, first + count));
  }

  /** This text with something else in the place of a part. */
  WrittenText replace(int start, int end, WrittenText by) {
    WrittenText before = part(0, start);
    WrittenText after = part(end, length());
    List<Optional<InlineCode>> all = new ArrayList<>(before.codes);
    all.addAll(by.codes);
    all.addAll(after.codes);
    return new WrittenText(before.text + by.text + after.text, all);
  }

  /** This text with another behind it. */
  WrittenText append(WrittenText other) {
    return replace(length(), length(), other);
  }

  /** The text without the marks of its codes. */
  String plain() {
    StringBuilder plain = new StringBuilder();
    int mark = 0;
    for (char c : text.toCharArray()) {
      if (c != TaggedText.OBJECT || codes.get(mark++).isEmpty()) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** The codes that must not be deleted, one behind the other. */
  WrittenText kept() {
    WrittenText kept = EMPTY;
    for (Optional<InlineCode> code : codes) {
      if (code.isPresent() && !code.get().isDeletable()) {
        kept = kept.append(code(code.get()));
      }
    }
    return kept;
  }

  /** Where a place in this text is in the plain one. */
  int plainOffset(int offset) {
    return part(0, offset).plain().length();
  }

  /** Where a character of the plain text is in this one. */
  int writtenOffset(int plainOffset) {
    int mark = 0;
    int plain = 0;
    for (int at = 0; at < length(); at++) {
      boolean code = text.charAt(at) == TaggedText.OBJECT && codes.get(mark++).isPresent();
      if (!code && plain++ == plainOffset) {
        return at;
      }
    }
    return length();
  }

  /** Copies of the codes, each with its place in the plain text. */
  List<InlineCode> placedCodes() {
    List<InlineCode> placed = new ArrayList<>();
    int mark = 0;
    for (int at = 0; at < length(); at++) {
      if (text.charAt(at) == TaggedText.OBJECT) {
        Optional<InlineCode> code = codes.get(mark++);
        if (code.isPresent()) {
          InlineCode copy = EcoreUtil.copy(code.get());
          copy.setOffset(plainOffset(at));
          placed.add(copy);
        }
      }
    }
    return placed;
  }

  /** The tags that are shown in the places of the codes. */
  List<TaggedText.Tag> tags(Direction direction) {
    return codes.isEmpty() ? List.of() : TaggedText.of(plain(), placedCodes(), direction).tags();
  }

  /** Whether a code is in the text: one of the same kind with the same id. */
  boolean holds(InlineCode code) {
    return codes.stream().flatMap(Optional::stream).anyMatch(one -> isSame(one, code));
  }

  static boolean isSame(InlineCode one, InlineCode other) {
    return one.getKind() == other.getKind() && Objects.equals(one.getId(), other.getId());
  }
}
