package org.bayan.library.ui.internal.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.library.ui.internal.citing.ChosenPassage;
import org.bayan.model.library.OfficialParagraph;
import org.bayan.model.library.OfficialText;
import org.bayan.model.library.ParagraphKind;
import org.bayan.model.library.TextDetails;
import org.bayan.model.library.TextSpan;
import org.bayan.text.Direction;
import org.bayan.ui.internal.views.ScreenReader;
import org.bayan.ui.internal.views.Shades;
import org.bayan.ui.internal.views.TextFonts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** A text as it is read: its title and details, then a paragraph after the other. */
final class TextPage {

  /** The name under which the style sheets of themes know surfaces on which texts are read. */
  private static final String CSS_ID = "BayanPage";

  private static final int MARGIN = 24;
  private static final int LINE_SPACING = 3;
  private static final int GAP = 9;
  private static final int ITEM_INDENT = 28;

  private final StyledText control;
  private final List<Integer> starts = new ArrayList<>();
  private OfficialText text;

  TextPage(Composite parent) {
    control = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
    control.setData("org.eclipse.e4.ui.css.id", CSS_ID);
    control.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN / 2);
    control.setCaret(null);
    control.setLineSpacing(LINE_SPACING);
    control.setAlwaysShowScrollBars(false);
    ScreenReader.name(control, Messages.pageName);
    control.addTraverseListener(
        e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
  }

  StyledText control() {
    return control;
  }

  /** Shows a text. */
  void show(OfficialText shown) {
    text = shown;
    lay();
  }

  /** Lays out again: fonts and colours may have changed. */
  void lay() {
    if (text == null) {
      return;
    }
    Direction direction = Direction.of(text.details().language());
    control.setOrientation(TextFonts.orientation(direction));
    control.setFont(TextFonts.of(direction));
    starts.clear();
    StringBuilder all = new StringBuilder(head(text.details()));
    int head = all.length();
    for (OfficialParagraph paragraph : text.paragraphs()) {
      all.append('\n');
      starts.add(all.length());
      all.append(paragraph.text().replace('\n', ' '));
    }
    Point selected = control.getSelection();
    boolean same = all.toString().equals(control.getText());
    control.setText(all.toString());
    if (same) {
      control.setSelection(selected);
    }
    StyleRange faint = new StyleRange(0, head, new Shades(control).faintText(), null);
    control.setStyleRange(faint);
    for (int index = 0; index < starts.size(); index++) {
      style(text.paragraphs().get(index), starts.get(index));
    }
  }

  /** Who issued it when, with which authority, and where it was taken from. */
  private static String head(TextDetails details) {
    return Stream.of(
            details.body(),
            details.symbol(),
            details.date(),
            Locale.forLanguageTag(details.language()).getDisplayName(),
            switch (details.authority()) {
              case OFFICIAL -> Messages.authority_official;
              case TRANSLATION -> Messages.authority_translation;
              case REFERENCE -> Messages.authority_reference;
              case ILLUSTRATIVE -> Messages.authority_illustrative;
            },
            details.rights())
        .filter(fact -> !fact.isBlank())
        .map(fact -> "\u2068" + fact + "\u2069")
        .collect(Collectors.joining("  \u00b7  "));
  }

  private void style(OfficialParagraph paragraph, int start) {
    int line = control.getLineAtOffset(start);
    control.setLineVerticalIndent(line, GAP);
    int length = paragraph.text().length();
    if (paragraph.kind() == ParagraphKind.TITLE || paragraph.kind() == ParagraphKind.HEADING) {
      control.setStyleRange(new StyleRange(start, length, null, null, SWT.BOLD));
    } else if (paragraph.kind() == ParagraphKind.ITEM) {
      control.setLineIndent(line, 1, ITEM_INDENT);
      control.setLineWrapIndent(line, 1, ITEM_INDENT);
    }
  }

  /** The segments that are selected; without a selection those of the paragraph of the caret. */
  Optional<ChosenPassage> chosen() {
    if (text == null || starts.isEmpty() || control.getSelection().y < starts.getFirst()) {
      return Optional.empty();
    }
    Point selected = control.getSelection();
    if (selected.x == selected.y) {
      return Optional.of(ChosenPassage.paragraph(text, paragraphAt(selected.x)));
    }
    Set<Integer> segments = new TreeSet<>();
    int number = 0;
    for (int index = 0; index < starts.size(); index++) {
      for (TextSpan span : text.paragraphs().get(index).segments()) {
        int start = starts.get(index);
        if (start + span.start() < selected.y && start + span.end() > selected.x) {
          segments.add(number);
        }
        number++;
      }
    }
    return segments.isEmpty()
        ? Optional.empty()
        : Optional.of(new ChosenPassage.InLibrary(text, segments));
  }

  private int paragraphAt(int offset) {
    int index = Collections.binarySearch(starts, offset);
    return index < 0 ? -index - 2 : index;
  }

  /** Selects a paragraph, by its index, and scrolls to it. */
  void reveal(int index) {
    if (index >= 0 && index < starts.size()) {
      int start = starts.get(index);
      control.setSelection(start + text.paragraphs().get(index).text().length(), start);
      control.showSelection();
    }
  }
}
