package org.bayan.memory.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.model.memory.UnitVariant;
import org.bayan.text.Direction;
import org.bayan.ui.internal.grid.Palette;
import org.bayan.ui.internal.grid.TagPill;
import org.bayan.ui.internal.grid.TaggedText;
import org.bayan.ui.internal.views.ScreenReader;
import org.bayan.ui.internal.views.TextFonts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;

/** A text of a unit, in its direction. Its inline codes are tags, which stay in the text. */
final class VariantField {

  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}0-9]+");
  private static final int FEWEST_LINES = 2;
  private static final int MOST_LINES = 7;
  private static final int MARGIN = 6;

  private final Composite area;
  private final Label label;
  private final StyledText text;
  private final TagPill pill;
  private final Palette palette;
  private final Runnable protectedTag;
  private Direction direction = Direction.LEFT_TO_RIGHT;
  private UnitVariant variant;
  private MarkedText marked;
  private boolean filling;

  /**
   * Makes the widgets: a cell of a grid.
   *
   * @param parent has a grid
   * @param protectedTag called when somebody tries to delete a tag
   */
  VariantField(Composite parent, Runnable protectedTag) {
    this.protectedTag = protectedTag;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
    label = new Label(area, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
    text = new StyledText(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
    text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    text.setAlwaysShowScrollBars(false);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
    ScreenReader.name(text, Messages.text_name);
    pill = new TagPill(text.getDisplay());
    palette =
        new Palette(
            text, PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry());
    text.addVerifyListener(this::verify);
    text.addModifyListener(event -> restyle());
    text.addPaintObjectListener(this::paint);
    text.addListener(
        SWT.Traverse,
        event -> {
          if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
          }
        });
    text.addDisposeListener(event -> pill.dispose());
  }

  StyledText control() {
    return text;
  }

  /**
   * Shows a text.
   *
   * @param role what it is in its unit, such as source
   */
  void show(UnitVariant shown, String role) {
    variant = shown;
    marked = MarkedText.of(shown.content());
    String tag = shown.language().replace('_', '-');
    String language = Locale.forLanguageTag(tag).getDisplayName(Locale.getDefault());
    label.setText(
        Messages.bind(
            Messages.text_label,
            new Object[] {role, language.isEmpty() ? tag : language, shown.language()}));
    direction = Direction.of(tag);
    text.setOrientation(TextFonts.orientation(direction));
    takeFont();
    filling = true;
    text.setText(marked.text());
    filling = false;
    restyle();
  }

  /** Takes the font of the theme again. */
  void takeFont() {
    text.setFont(TextFonts.of(direction));
    pill.setFont(text.getFont());
  }

  /**
   * Takes the text as it is in the memory now. What is typed stays, and the caret where it is, as
   * long as the tags are the same.
   */
  void follow(UnitVariant now, String role) {
    MarkedText other = MarkedText.of(now.content());
    boolean typed = variant != null && isChanged();
    boolean sameTags = marked != null && marked.codes().size() == other.codes().size();
    if (sameTags && (typed || text.getText().equals(other.text()))) {
      variant = now;
      marked = other;
    } else {
      show(now, role);
    }
  }

  void setVisible(boolean visible) {
    ((GridData) area.getLayoutData()).exclude = !visible;
    area.setVisible(visible);
  }

  /** As many lines as the text needs, within bounds. */
  void fit(int width) {
    int line = text.getLineHeight();
    int wanted = text.computeSize(Math.max(80, width), SWT.DEFAULT).y;
    int height =
        Math.clamp(wanted, FEWEST_LINES * line + 2 * MARGIN, MOST_LINES * line + 2 * MARGIN);
    GridData data = (GridData) text.getLayoutData();
    data.heightHint = height;
    data.widthHint = Math.max(80, width);
  }

  /** The variant as it is written. */
  UnitVariant written() {
    return new UnitVariant(
        variant.language(), variant.details(), marked.with(text.getText()).content());
  }

  boolean isChanged() {
    return variant != null && !text.getText().equals(marked.text());
  }

  /** Takes back what was typed. */
  void revert() {
    filling = true;
    text.setText(marked.text());
    filling = false;
    restyle();
  }

  /** Shows what was typed and could not be kept. */
  void type(UnitVariant typed) {
    MarkedText again = MarkedText.of(typed.content());
    if (again.codes().size() == marked.codes().size()) {
      filling = true;
      text.setText(again.text());
      filling = false;
      restyle();
    }
  }

  private void verify(VerifyEvent event) {
    if (filling) {
      return;
    }
    String removed = text.getTextRange(event.start, event.end - event.start);
    if (MarkedText.marks(removed) > 0) {
      event.doit = false;
      protectedTag.run();
    } else {
      event.text = event.text.replace(TaggedText.MARK, "").replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }
  }

  private void restyle() {
    String now = text.getText();
    List<StyleRange> ranges = new ArrayList<>();
    if (direction == Direction.RIGHT_TO_LEFT) {
      Matcher latin = LATIN.matcher(now);
      while (latin.find()) {
        StyleRange range = new StyleRange(latin.start(), latin.end() - latin.start(), null, null);
        range.font = TextFonts.of(Direction.LEFT_TO_RIGHT);
        ranges.add(range);
      }
    }
    for (TaggedText.Tag tag : marked.with(now).tags(direction)) {
      StyleRange range = new StyleRange(tag.position(), 1, null, null);
      range.metrics = pill.size(tag.label());
      ranges.add(range);
    }
    ranges.sort((one, other) -> Integer.compare(one.start, other.start));
    text.setStyleRanges(ranges.toArray(StyleRange[]::new));
  }

  private void paint(PaintObjectEvent event) {
    for (TaggedText.Tag tag : marked.with(text.getText()).tags(direction)) {
      if (tag.position() == event.style.start) {
        Rectangle line = text.getTextBounds(tag.position(), tag.position());
        Rectangle place = new Rectangle(event.x, line.y, event.style.metrics.width, line.height);
        event.gc.setBackground(palette.surface());
        pill.paint(event.gc, tag.label(), place, palette);
      }
    }
  }
}
