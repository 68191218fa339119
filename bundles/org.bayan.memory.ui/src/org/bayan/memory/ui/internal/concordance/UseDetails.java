package org.bayan.memory.ui.internal.concordance;

import java.util.List;
import java.util.Optional;
import org.bayan.core.memory.FoundUse;
import org.bayan.index.memory.TextRange;
import org.bayan.model.memory.UnitVariant;
import org.bayan.text.Direction;
import org.bayan.ui.internal.views.FactsText;
import org.bayan.ui.internal.views.ScreenReader;
import org.bayan.ui.internal.views.TextFonts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The whole unit of a use: both texts, and all that is known of it. */
final class UseDetails {

  /** The name under which the style sheets of themes know texts that are only read. */
  private static final String CSS_ID = "BayanFacts";

  private static final int MARGIN = 6;

  private final SashForm area;
  private final StyledText source;
  private final StyledText target;
  private final FactsText facts;

  UseDetails(Composite parent) {
    area = new SashForm(parent, SWT.VERTICAL);
    source = text(Messages.details_source);
    target = text(Messages.details_target);
    facts = new FactsText(area, SWT.V_SCROLL, Messages.details_facts);
    area.setWeights(4, 4, 3);
  }

  private StyledText text(String name) {
    StyledText text = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
    text.setData("org.eclipse.e4.ui.css.id", CSS_ID);
    text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    text.setAlwaysShowScrollBars(false);
    text.addTraverseListener(
        e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    ScreenReader.name(text, name);
    return text;
  }

  Control control() {
    return area;
  }

  /** Lets the three parts stand beside or below each other. */
  void arrange(boolean beside) {
    area.setOrientation(beside ? SWT.HORIZONTAL : SWT.VERTICAL);
  }

  /** Gives the keyboard to the texts. */
  void setFocus() {
    source.setFocus();
  }

  /** Shows the unit of a use. */
  void show(FoundUse use) {
    show(source, use.line().hit().source(), Optional.of(use.line().place()));
    show(target, use.line().hit().target(), use.line().translation());
    facts.show(UseFacts.of(use));
  }

  /** Shows nothing. */
  void clear() {
    source.setText("");
    target.setText("");
    facts.show(List.of());
  }

  private static void show(StyledText field, UnitVariant variant, Optional<TextRange> words) {
    Direction direction = Direction.of(variant.language());
    field.setOrientation(TextFonts.orientation(direction));
    field.setFont(TextFonts.of(direction));
    field.setText(variant.text());
    words
        .filter(range -> range.end() > range.start())
        .ifPresent(
            range -> {
              StyleRange style = new StyleRange();
              style.start = range.start();
              style.length = range.end() - range.start();
              style.fontStyle = SWT.BOLD;
              style.underline = true;
              field.setStyleRange(style);
              field.setSelection(range.start());
              field.showSelection();
            });
  }
}
