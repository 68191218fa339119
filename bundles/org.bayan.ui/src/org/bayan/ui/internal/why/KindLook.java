package org.bayan.ui.internal.why;

import org.bayan.model.bitext.EvidenceKind;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.ui.PlatformUI;

/** How a kind of evidence looks: its name, a letter, a hue and a style of line. */
public enum KindLook {
  TERM(Messages.kindTerm, Messages.letterTerm, "term", SWT.LINE_SOLID),
  NUMBER(Messages.kindNumber, Messages.letterNumber, "number", SWT.LINE_DASH),
  DATE(Messages.kindDate, Messages.letterDate, "date", SWT.LINE_DASHDOT),
  NAME(Messages.kindName, Messages.letterName, "name", SWT.LINE_DASHDOTDOT),
  WORD(Messages.kindWord, Messages.letterWord, "word", SWT.LINE_DOT),
  LITERAL(Messages.kindLiteral, Messages.letterLiteral, "literal", SWT.LINE_SOLID),
  LIST_POSITION(Messages.kindListPosition, Messages.letterListPosition, "form", SWT.LINE_DASH),
  LENGTH(Messages.kindLength, Messages.letterLength, "form", SWT.LINE_SOLID),
  STRUCTURE(Messages.kindStructure, Messages.letterStructure, "form", SWT.LINE_DASHDOT);

  private final String label;
  private final String letter;
  private final String hue;
  private final int line;

  KindLook(String label, String letter, String hue, int line) {
    this.label = label;
    this.letter = letter;
    this.hue = hue;
    this.line = line;
  }

  /** The look of a kind. */
  public static KindLook of(EvidenceKind kind) {
    return valueOf(kind.name());
  }

  /** The name of the kind. */
  public String label() {
    return label;
  }

  String letter() {
    return letter;
  }

  /** The hue, as the theme has it. */
  Color color() {
    return PlatformUI.getWorkbench()
        .getThemeManager()
        .getCurrentTheme()
        .getColorRegistry()
        .get("org.bayan.ui.color.evidence." + hue);
  }

  /** Lets what is drawn from now on have the style of this kind. */
  void applyTo(GC gc, int width) {
    gc.setForeground(color());
    gc.setLineWidth(width);
    gc.setLineStyle(line);
  }
}
