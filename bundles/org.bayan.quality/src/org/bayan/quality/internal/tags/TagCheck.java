package org.bayan.quality.internal.tags;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.model.memory.TextCode;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.SideAnalysis;

/** Inline codes and written tags: the same on both sides, opened before they are closed. */
public final class TagCheck implements PairCheck {
  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (!pair.hasBoth()) {
      return;
    }
    if (pair.isTranslation()) {
      List<Tag> source = tags(pair.source());
      List<Tag> target = tags(pair.target());
      without(source, target)
          .forEach(tag -> found.inSource(QualityCheck.TAG_MISSING, tag.range, tag.name));
      without(target, source)
          .forEach(tag -> found.inTarget(QualityCheck.TAG_ADDED, tag.range, null, tag.name));
    }
    Tag unpaired = unpaired(tags(pair.target()));
    if (unpaired != null && unpaired(tags(pair.source())) == null) {
      found.inTarget(QualityCheck.TAG_UNPAIRED, unpaired.range, null, unpaired.name);
    }
  }

  /** A tag of either kind; depth 1 opens, −1 closes, 0 stands alone. */
  private record Tag(TextRange range, String name, String pair, int depth) {}

  private static List<Tag> without(List<Tag> tags, List<Tag> others) {
    Map<String, Integer> counts = new HashMap<>();
    others.forEach(tag -> counts.merge(tag.name, 1, Integer::sum));
    List<Tag> without = new ArrayList<>();
    for (Tag tag : tags) {
      if (counts.merge(tag.name, -1, Integer::sum) < 0) {
        without.add(tag);
      }
    }
    return without;
  }

  /** The first tag that closes what is not open, or opens what nothing closes. */
  private static Tag unpaired(List<Tag> tags) {
    Deque<Tag> open = new ArrayDeque<>();
    for (Tag tag : tags) {
      if (tag.depth > 0) {
        open.push(tag);
      } else if (tag.depth < 0 && (open.isEmpty() || !open.pop().pair.equals(tag.pair))) {
        return tag;
      }
    }
    return open.isEmpty() ? null : open.peek();
  }

  private static List<Tag> tags(SideAnalysis side) {
    List<Tag> tags = new ArrayList<>();
    for (TextCode code : side.side().codes()) {
      tags.add(
          new Tag(
              new TextRange(code.offset(), code.offset()), name(code), code.pair(), depth(code)));
    }
    for (WrittenTag tag : side.tags()) {
      int depth = tag.isOpening() ? 1 : tag.isClosing() ? -1 : 0;
      tags.add(new Tag(tag.range(), tag.written(), tag.name(), depth));
    }
    return tags;
  }

  private static String name(TextCode code) {
    String name = code.content().isBlank() ? code.type() : code.content().strip();
    return name.isEmpty() ? code.kind().name().toLowerCase(java.util.Locale.ROOT) : name;
  }

  private static int depth(TextCode code) {
    return switch (code.kind()) {
      case OPENING, HIGHLIGHT_START -> 1;
      case CLOSING, HIGHLIGHT_END -> -1;
      default -> 0;
    };
  }
}
