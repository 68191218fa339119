package org.bayan.ui.internal.views;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** Facts as a text that can be read with the keyboard and copied, their names in bold. */
public final class FactsText {

  /** The name under which the style sheets of themes know these texts. */
  private static final String CSS_ID = "BayanFacts";

  private static final int LINE_SPACING = 2;

  /** The space above a name, in pixels. */
  private static final int GAP = 9;

  /** The room beside a text that fills its place, in pixels. */
  private static final int MARGIN = 8;

  private final StyledText text;

  /**
   * Makes the widget.
   *
   * @param style SWT.V_SCROLL where it scrolls by itself, else SWT.NONE
   * @param name what screen readers call it
   */
  public FactsText(Composite parent, int style, String name) {
    text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | style);
    text.setData("org.eclipse.e4.ui.css.id", CSS_ID);
    text.setAlwaysShowScrollBars(false);
    text.setCaret(null);
    text.setLineSpacing(LINE_SPACING);
    if ((style & SWT.V_SCROLL) != 0) {
      text.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN / 2);
    }
    text.addTraverseListener(
        e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    ScreenReader.name(text, name);
  }

  /** The widget. */
  public StyledText control() {
    return text;
  }

  /** Shows facts, a paragraph each: the name, and the sentence below it. */
  public void show(List<Fact> facts) {
    StringBuilder all = new StringBuilder();
    List<StyleRange> bold = new ArrayList<>();
    for (Fact fact : facts) {
      all.append(all.isEmpty() ? "" : "\n");
      bold.add(new StyleRange(all.length(), fact.name().length(), null, null, SWT.BOLD));
      all.append(fact.name());
      all.append(fact.sentence().isEmpty() ? "" : "\n").append(fact.sentence());
    }
    if (!text.getText().contentEquals(all)) {
      text.setText(all.toString());
      text.setStyleRanges(bold.toArray(StyleRange[]::new));
      bold.stream()
          .skip(1)
          .forEach(name -> text.setLineVerticalIndent(text.getLineAtOffset(name.start), GAP));
    }
  }
}
