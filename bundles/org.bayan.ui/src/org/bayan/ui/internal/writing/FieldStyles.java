package org.bayan.ui.internal.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bayan.index.spelling.Misspelling;
import org.bayan.text.Direction;
import org.bayan.ui.internal.grid.InvisibleCharacters;
import org.bayan.ui.internal.grid.Palette;
import org.bayan.ui.internal.grid.SegmentLayouts;
import org.bayan.ui.internal.grid.TaggedText;
import org.bayan.ui.internal.grid.Underlined;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;

/** Makes a field look like the cell below it: Latin words in their own font, tags as pills. */
final class FieldStyles {

  private final StyledText text;
  private final Side side;
  private final Direction direction;
  private final SegmentLayouts layouts;
  private final Palette palette;
  private List<TaggedText.Tag> tags = List.of();
  private SpellingMarks marks = SpellingMarks.NONE;
  private List<FieldFlag> flags = List.of();
  private WrittenText shown = WrittenText.EMPTY;

  FieldStyles(StyledText text, Side side, SegmentLayouts layouts, Palette palette) {
    this.text = text;
    this.side = side;
    direction = layouts.direction(side);
    this.layouts = layouts;
    this.palette = palette;
    text.addPaintObjectListener(this::paint);
  }

  /** Marks misspelled words. */
  void mark(SpellingMarks words) {
    marks = words;
    show(shown);
  }

  /** Flags what is wrong. */
  void flag(List<FieldFlag> wrong) {
    if (!wrong.equals(flags)) {
      flags = List.copyOf(wrong);
      show(shown);
    }
  }

  /** The words that are marked. */
  SpellingMarks marks() {
    return marks;
  }

  /** Lets the marks follow the text, some characters of which were replaced by others. */
  void edited(int start, int removed, int inserted) {
    marks = marks.edited(start, removed, inserted);
    flags = FieldFlag.edited(flags, start, removed, inserted);
  }

  /** Styles what is written. */
  void show(WrittenText content) {
    shown = content;
    tags = new ArrayList<>(content.tags(direction));
    tags.addAll(InvisibleCharacters.tags(content.text()));
    StyleRange[] characters = new StyleRange[content.length()];
    if (direction == Direction.RIGHT_TO_LEFT) {
      SegmentLayouts.latinWords(content.text())
          .forEach(
              word ->
                  style(
                      characters, word.start(), word.end(), s -> s.font = layouts.latinFont(side)));
    }
    for (TaggedText.Tag tag : tags) {
      style(
          characters,
          tag.position(),
          tag.position() + 1,
          s -> s.metrics = layouts.pill(side).size(tag.label()));
    }
    for (FieldFlag flag : flags) {
      style(characters, flag.start(), flag.end(), s -> underline(s, flag.look()));
    }
    for (Misspelling word : marks.words()) {
      style(characters, word.start(), word.end(), s -> underline(s, Underlined.Look.ERROR));
    }
    text.setStyleRanges(joined(characters));
  }

  private void underline(StyleRange style, Underlined.Look look) {
    style.underline = true;
    style.underlineStyle = look.style();
    style.underlineColor = palette.of(look);
  }

  private static void style(
      StyleRange[] characters, int start, int end, Consumer<StyleRange> change) {
    for (int at = start; at < end; at++) {
      if (characters[at] == null) {
        characters[at] = new StyleRange(at, 1, null, null);
      }
      change.accept(characters[at]);
    }
  }

  /** Neighbours of one style become one range. */
  private static StyleRange[] joined(StyleRange[] characters) {
    List<StyleRange> ranges = new ArrayList<>();
    for (StyleRange next : characters) {
      StyleRange last = ranges.isEmpty() ? null : ranges.getLast();
      if (next == null) {
        continue;
      }
      boolean goesOn = last != null && last.start + last.length == next.start;
      if (goesOn && next.metrics == null && last.similarTo(next)) {
        last.length++;
      } else {
        ranges.add(next);
      }
    }
    return ranges.toArray(StyleRange[]::new);
  }

  private void paint(PaintObjectEvent event) {
    for (TaggedText.Tag tag : tags) {
      if (tag.position() == event.style.start) {
        // As in a cell: in the middle of the line, wherever its letters have their baseline.
        Rectangle line = text.getTextBounds(tag.position(), tag.position());
        Rectangle place = new Rectangle(event.x, line.y, event.style.metrics.width, line.height);
        event.gc.setBackground(palette.surface());
        layouts.pill(side).paint(event.gc, tag.label(), place, palette);
      }
    }
  }
}
