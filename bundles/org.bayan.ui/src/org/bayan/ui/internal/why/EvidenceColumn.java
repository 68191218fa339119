package org.bayan.ui.internal.why;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.bayan.model.bitext.Evidence;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;

/** The columns of the table of evidence. */
enum EvidenceColumn {
  KIND(Messages.columnKind, 6, 92, SWT.LEFT) {
    @Override
    String text(Evidence evidence) {
      return KindLook.of(evidence.getKind()).label();
    }
  },
  SOURCE(Messages.columnSource, 9, 50, SWT.LEFT) {
    @Override
    String text(Evidence evidence) {
      return Objects.requireNonNullElse(evidence.getSourceText(), "");
    }
  },
  TARGET(Messages.columnTarget, 9, 50, SWT.LEFT) {
    @Override
    String text(Evidence evidence) {
      return Objects.requireNonNullElse(evidence.getTargetText(), "");
    }
  },
  WEIGHT(Messages.columnWeight, 6, 52, SWT.RIGHT) {
    @Override
    String text(Evidence evidence) {
      return leftToRight(String.format(Locale.ROOT, "%+.1f", bits(evidence)));
    }

    @Override
    String toolTip(Evidence evidence) {
      double times = Math.exp(Math.abs(evidence.getWeight()));
      return NLS.bind(
          evidence.getWeight() < 0 ? Messages.weightAgainst : Messages.weightFor,
          text(evidence),
          String.format(Locale.ROOT, times < 10 ? "%.1f" : "%,.0f", times));
    }
  };

  /** The strongest evidence first, whether it speaks for the bead or against it. */
  static final Comparator<Evidence> STRONGEST_FIRST =
      Comparator.comparingDouble((Evidence evidence) -> -Math.abs(evidence.getWeight()));

  /** The invisible mark of Unicode that what follows is written from left to right. */
  private static final String LEFT_TO_RIGHT = "\u200e";

  private final String title;
  private final int share;
  private final int narrowest;
  private final int alignment;

  EvidenceColumn(String title, int share, int narrowest, int alignment) {
    this.title = title;
    this.share = share;
    this.narrowest = narrowest;
    this.alignment = alignment;
  }

  /** The weight of a piece of evidence in bits; the model has it in nats. */
  static double bits(Evidence evidence) {
    return evidence.getWeight() / Math.log(2);
  }

  /** In a window from right to left, the sign would go to the other end of the number. */
  private static String leftToRight(String number) {
    return Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT ? LEFT_TO_RIGHT + number : number;
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

  int alignment() {
    return alignment;
  }

  abstract String text(Evidence evidence);

  String toolTip(Evidence evidence) {
    return text(evidence);
  }
}
