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
   * @param position of its mark in the coded text
   * @param counterpart position of the other half of a pair; negative for a code that stands alone,
   *     be it an opening or closing one
   * @param part whether it stands within a pair of its own type and belongs to its markup, as the
   *     middle of a Markdown link does
   */
  record Original(Code code, int position, int counterpart, boolean part) {
    boolean isPair() {
      return counterpart >= 0;
    }

    boolean opens() {
      return isPair() && code.getTagType() == TagType.OPENING;
    }
  }

  private record Key(TagType kind, int id) {}

  private final String coded;
  private final int textStart;
  private final int textEnd;
  private final List<Original> codes = new ArrayList<>();
  private final Map<Key, Original> left = new HashMap<>();

  UnitCodes(TextFragment source) {
    coded = source.getCodedText();
    Map<Key, Integer> positions = new HashMap<>();
    int first = coded.length();
    int last = -1;
    for (int i = 0; i < coded.length(); i++) {
      if (TextFragment.isMarker(coded.charAt(i))) {
        Code code = source.getCode(coded.charAt(i + 1));
        positions.putIfAbsent(new Key(code.getTagType(), code.getId()), i++);
      } else if (!Character.isWhitespace(coded.charAt(i))) {
        first = Math.min(first, i);
        last = i;
      }
    }
    textStart = first;
    textEnd = last;
    collect(source, positions);
  }

  private void collect(TextFragment source, Map<Key, Integer> positions) {
    List<String> open = new ArrayList<>();
    for (int i = 0; i < coded.length(); i++) {
      if (!TextFragment.isMarker(coded.charAt(i))) {
        continue;
      }
      Code code = source.getCode(coded.charAt(i + 1));
      boolean part = code.getTagType() == TagType.PLACEHOLDER && open.contains(code.getType());
      Original original = new Original(code, i++, counterpart(code, positions), part);
      codes.add(original);
      left.putIfAbsent(new Key(code.getTagType(), code.getId()), original);
      if (original.opens()) {
        open.add(code.getType());
      } else if (original.isPair()) {
        open.remove(code.getType());
      }
    }
  }

  private static int counterpart(Code code, Map<Key, Integer> positions) {
    return switch (code.getTagType()) {
      case OPENING -> positions.getOrDefault(new Key(TagType.CLOSING, code.getId()), -1);
      case CLOSING -> positions.getOrDefault(new Key(TagType.OPENING, code.getId()), -1);
      case PLACEHOLDER -> -1;
    };
  }

  /** Whether no text stands before this code. */
  boolean isBeforeText(Original original) {
    return original.position() < textStart;
  }

  /** Whether a pair stands around all the text of the unit. */
  boolean isAroundText(Original original) {
    int from = Math.min(original.position(), original.counterpart());
    int to = Math.max(original.position(), original.counterpart());
    return original.isPair() && from < textStart && to > textEnd;
  }

  /** Whether a pair has nothing but other codes in it, as a bookmark has. */
  boolean isEmpty(Original original) {
    int from = Math.min(original.position(), original.counterpart());
    int to = Math.max(original.position(), original.counterpart());
    for (int i = from; original.isPair() && i < to; i++) {
      if (TextFragment.isMarker(coded.charAt(i))) {
        i++;
      } else if (!Character.isWhitespace(coded.charAt(i))) {
        return false;
      }
    }
    return original.isPair();
  }

  /** The code of this kind and id; empty when there is none or it was taken. */
  Optional<Original> take(CodeKind kind, String id) {
    return key(kind, id).map(left::remove);
  }

  /** Takes all codes that stand from one place to another. */
  void takeWithin(int from, int to) {
    codes.stream()
        .filter(c -> c.position() >= from && c.position() <= to)
        .forEach(c -> left.remove(new Key(c.code().getTagType(), c.code().getId()), c));
  }

  /** Whether a code of this kind and id has not been taken. */
  boolean has(CodeKind kind, String id) {
    return key(kind, id).filter(left::containsKey).isPresent();
  }

  /** Whether this code has not been taken. */
  boolean isLeft(Original original) {
    return left.get(new Key(original.code().getTagType(), original.code().getId())) == original;
  }

  /** The codes that nobody has taken, in the order of the original. */
  List<Original> left() {
    return codes.stream().filter(this::isLeft).toList();
  }

  private static Optional<Key> key(CodeKind kind, String id) {
    TagType type =
        switch (kind) {
          case OPENING -> TagType.OPENING;
          case CLOSING -> TagType.CLOSING;
          case PLACEHOLDER -> TagType.PLACEHOLDER;
        };
    try {
      return Optional.of(new Key(type, Integer.parseInt(id)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
