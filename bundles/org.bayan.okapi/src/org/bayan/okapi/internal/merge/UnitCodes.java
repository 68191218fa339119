package org.bayan.okapi.internal.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextFragment.TagType;
import org.bayan.okapi.CodeKind;

/** The inline codes of a unit of the original, to be taken out one after the other. */
final class UnitCodes {
  /**
   * One code of the original.
   *
   * @param code as the filter made it
   * @param pair whether its counterpart is there too; an opening or closing code without one stands
   *     alone like a placeholder
   * @param part whether it stands within a pair of its own type and belongs to its markup, as the
   *     middle of a Markdown link does
   * @param beforeText whether no text stands before it
   * @param afterText whether no text stands after it
   */
  record Original(Code code, boolean pair, boolean part, boolean beforeText, boolean afterText) {
    boolean opens() {
      return pair && code.getTagType() == TagType.OPENING;
    }

    boolean closes() {
      return pair && code.getTagType() == TagType.CLOSING;
    }
  }

  private record Key(TagType kind, int id) {}

  private final List<Original> codes = new ArrayList<>();
  private final Map<Key, Original> left = new HashMap<>();

  UnitCodes(TextFragment source) {
    String coded = source.getCodedText();
    int firstText = textFrom(coded, 0, 1);
    int lastText = textFrom(coded, coded.length() - 1, -1);
    List<Code> found = new ArrayList<>();
    for (int i = 0; i + 1 < coded.length(); i++) {
      if (TextFragment.isMarker(coded.charAt(i))) {
        found.add(source.getCode(coded.charAt(i + 1)));
        i++;
      }
    }
    List<String> open = new ArrayList<>();
    int index = 0;
    for (int i = 0; i + 1 < coded.length(); i++) {
      if (TextFragment.isMarker(coded.charAt(i))) {
        Code code = found.get(index++);
        boolean pair = hasPair(code, found);
        boolean part = code.getTagType() == TagType.PLACEHOLDER && open.contains(code.getType());
        add(new Original(code, pair, part, i < firstText, i > lastText));
        if (pair && code.getTagType() == TagType.OPENING) {
          open.add(code.getType());
        } else if (pair) {
          open.remove(code.getType());
        }
        i++;
      }
    }
  }

  /** The place of the first character that is neither white space nor a code, from one end. */
  private static int textFrom(String coded, int start, int step) {
    int i = start;
    while (i >= 0 && i < coded.length()) {
      boolean index = i > 0 && TextFragment.isMarker(coded.charAt(i - 1));
      char c = coded.charAt(i);
      if (!index && !TextFragment.isMarker(c) && !Character.isWhitespace(c)) {
        return i;
      }
      i += step;
    }
    return step > 0 ? coded.length() : -1;
  }

  private static boolean hasPair(Code code, List<Code> all) {
    TagType other =
        switch (code.getTagType()) {
          case OPENING -> TagType.CLOSING;
          case CLOSING -> TagType.OPENING;
          case PLACEHOLDER -> null;
        };
    return other != null
        && all.stream().anyMatch(c -> c.getTagType() == other && c.getId() == code.getId());
  }

  private void add(Original original) {
    codes.add(original);
    left.put(new Key(original.code().getTagType(), original.code().getId()), original);
  }

  /** The code of this kind and id; empty when there is none or it was taken. */
  Optional<Original> take(CodeKind kind, String id) {
    Key key = key(kind, id);
    return key == null ? Optional.empty() : Optional.ofNullable(left.remove(key));
  }

  /** Whether a code of this kind and id has not been taken. */
  boolean has(CodeKind kind, String id) {
    Key key = key(kind, id);
    return key != null && left.containsKey(key);
  }

  /** The codes that nobody has taken, in the order of the original. */
  List<Original> left() {
    return codes.stream()
        .filter(c -> left.get(new Key(c.code().getTagType(), c.code().getId())) == c)
        .toList();
  }

  private static Key key(CodeKind kind, String id) {
    TagType type =
        switch (kind) {
          case OPENING -> TagType.OPENING;
          case CLOSING -> TagType.CLOSING;
          case PLACEHOLDER -> TagType.PLACEHOLDER;
        };
    try {
      return new Key(type, Integer.parseInt(id));
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
