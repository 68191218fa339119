package org.bayan.ui.internal.terms;

import java.util.List;
import org.bayan.core.SegmentTerm;
import org.bayan.core.SegmentTerm.Equivalent;
import org.bayan.ui.internal.views.CutText;
import org.eclipse.swt.graphics.Image;

/** One column of the tree: of a concept, and of a term of the other language below it. */
final class TermColumn extends CutText {

  /** What a column is about. */
  enum Kind {
    TERM(Messages.columnTerm, 13, 130),
    MATCH(Messages.columnKind, 9, 100),
    TARGET(Messages.columnTarget, 4, 76);

    private final String title;
    private final int share;
    private final int narrowest;

    Kind(String title, int share, int narrowest) {
      this.title = title;
      this.share = share;
      this.narrowest = narrowest;
    }

    String title() {
      return title;
    }

    /** How much of the width the column takes, against the others. */
    int share() {
      return share;
    }

    /** The least width in pixels. */
    int narrowest() {
      return narrowest;
    }
  }

  private final Kind kind;
  private final TermImages images;

  TermColumn(Kind kind, TermImages images) {
    this.kind = kind;
    this.images = images;
  }

  @Override
  public String getText(Object element) {
    return switch (element) {
      case SegmentTerm term ->
          switch (kind) {
            case TERM -> TermLabels.form(term);
            case MATCH -> TermLabels.match(term);
            case TARGET -> TermLabels.presence(term);
          };
      case Equivalent equivalent ->
          switch (kind) {
            case TERM -> equivalent.term().getTerm();
            case MATCH -> TermLabels.status(equivalent.term().getStatus());
            case TARGET -> TermLabels.presence(equivalent);
          };
      default -> "";
    };
  }

  @Override
  public Image getImage(Object element) {
    return switch (element) {
      case SegmentTerm term ->
          switch (kind) {
            case TERM -> images.badge(term);
            case MATCH -> null;
            case TARGET -> images.presence(term);
          };
      case Equivalent equivalent ->
          switch (kind) {
            case TERM -> images.status(equivalent);
            case MATCH -> null;
            case TARGET -> images.presence(equivalent);
          };
      default -> null;
    };
  }

  @Override
  public String getToolTipText(Object element) {
    return element instanceof SegmentTerm term && kind == Kind.TERM
        ? TermWords.of(term, List.of())
        : getText(element).isEmpty() ? null : getText(element);
  }
}
