package org.bayan.terms.ui.internal.extraction;

import java.util.List;
import java.util.Locale;
import org.bayan.terms.extract.ParallelText;
import org.bayan.terms.extract.TermCandidate;
import org.bayan.text.Direction;
import org.bayan.ui.internal.views.ScreenReader;
import org.bayan.ui.internal.views.TextFonts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The texts that a candidate was met in, in both languages, with the terms in bold. */
final class Concordance {

  private static final int MOST = 8;
  private static final String BETWEEN = "\n\n";

  private final Composite area;
  private final StyledText arabic;
  private final StyledText english;

  Concordance(Composite parent) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(area);
    Label title = new Label(area, SWT.NONE);
    title.setText(Messages.concordance);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
    arabic = text(Direction.RIGHT_TO_LEFT, Messages.concordanceArabic);
    english = text(Direction.LEFT_TO_RIGHT, Messages.concordanceEnglish);
  }

  private StyledText text(Direction direction, String name) {
    int style = SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL;
    StyledText text = new StyledText(area, style | TextFonts.orientation(direction));
    text.setFont(TextFonts.of(direction));
    text.setMargins(4, 4, 4, 4);
    text.setAlwaysShowScrollBars(false);
    ScreenReader.name(text, name);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(300, text.getLineHeight() * 5)
        .applyTo(text);
    text.addTraverseListener(
        e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    return text;
  }

  Composite area() {
    return area;
  }

  void show(TermCandidate candidate, List<ParallelText> passages) {
    List<ParallelText> some = passages.stream().limit(MOST).toList();
    show(arabic, some.stream().map(ParallelText::arabic).toList(), candidate.arabic());
    show(english, some.stream().map(ParallelText::english).toList(), candidate.english());
  }

  void clear() {
    arabic.setText("");
    english.setText("");
  }

  private static void show(StyledText field, List<String> texts, String term) {
    String text = String.join(BETWEEN, texts);
    field.setText(text);
    String where = text.toLowerCase(Locale.ROOT);
    String what = term.toLowerCase(Locale.ROOT);
    for (int at = where.indexOf(what);
        at >= 0 && !what.isEmpty();
        at = where.indexOf(what, at + 1)) {
      StyleRange bold = new StyleRange(at, what.length(), null, null, SWT.BOLD);
      field.setStyleRange(bold);
    }
  }
}
