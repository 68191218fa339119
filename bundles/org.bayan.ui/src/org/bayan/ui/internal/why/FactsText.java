package org.bayan.ui.internal.why;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** Facts as a text that can be read with the keyboard and copied, their names in bold. */
final class FactsText {

  private static final int MARGIN = 8;

  private final StyledText text;

  FactsText(Composite parent) {
    text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
    text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    text.setAlwaysShowScrollBars(false);
    text.setCaret(null);
    text.addTraverseListener(
        e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    text.getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent e) {
                e.result = Messages.factsName;
              }
            });
  }

  StyledText control() {
    return text;
  }

  void show(String title, List<Fact> facts) {
    StringBuilder all = new StringBuilder();
    List<StyleRange> bold = new ArrayList<>();
    bold.add(range(0, title));
    all.append(title);
    for (Fact fact : facts) {
      all.append("\n\n");
      bold.add(range(all.length(), fact.name()));
      all.append(fact.name()).append('\n').append(fact.sentence());
    }
    text.setText(all.toString());
    text.setStyleRanges(bold.toArray(StyleRange[]::new));
    text.setTopIndex(0);
  }

  private static StyleRange range(int start, String name) {
    return new StyleRange(start, name.length(), null, null, SWT.BOLD);
  }
}
