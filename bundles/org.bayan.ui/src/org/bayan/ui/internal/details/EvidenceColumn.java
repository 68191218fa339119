package org.bayan.ui.internal.details;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.bayan.model.bitext.Evidence;
import org.bayan.model.bitext.EvidenceKind;
import org.eclipse.swt.SWT;

/** The columns of the table of evidence. */
enum EvidenceColumn {
  KIND("Kind", 6, SWT.LEFT) {
    @Override
    String text(Evidence evidence) {
      return kind(evidence.getKind());
    }
  },
  SOURCE("Source", 9, SWT.LEFT) {
    @Override
    String text(Evidence evidence) {
      return Objects.requireNonNullElse(evidence.getSourceText(), "");
    }
  },
  TARGET("Target", 9, SWT.LEFT) {
    @Override
    String text(Evidence evidence) {
      return Objects.requireNonNullElse(evidence.getTargetText(), "");
    }
  },
  WEIGHT("Weight", 5, SWT.RIGHT) {
    @Override
    String text(Evidence evidence) {
      return String.format(Locale.ROOT, "%+.1f", evidence.getWeight());
    }
  };

  /** The strongest evidence first, whether it speaks for the bead or against it. */
  static final Comparator<Evidence> STRONGEST_FIRST =
      Comparator.comparingDouble((Evidence evidence) -> -Math.abs(evidence.getWeight()));

  private final String title;
  private final int share;
  private final int alignment;

  EvidenceColumn(String title, int share, int alignment) {
    this.title = title;
    this.share = share;
    this.alignment = alignment;
  }

  String title() {
    return title;
  }

  /** How much of the width the column takes, against the others. */
  int share() {
    return share;
  }

  int alignment() {
    return alignment;
  }

  abstract String text(Evidence evidence);

  private static String kind(EvidenceKind kind) {
    return switch (kind) {
      case LENGTH -> "Length";
      case NUMBER -> "Number";
      case DATE -> "Date";
      case NAME -> "Name";
      case TERM -> "Term";
      case WORD -> "Word";
      case LIST_POSITION -> "List position";
      case LITERAL -> "Same characters";
      case STRUCTURE -> "Structure";
    };
  }
}
