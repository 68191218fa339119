package org.bayan.ui.internal.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bayan.core.BestAlternative;
import org.bayan.core.UsualLengths;
import org.bayan.model.bitext.Bead;
import org.bayan.ui.internal.grid.Palette.Confidence;
import org.bayan.ui.internal.views.Fact;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.osgi.util.NLS;

/** What is known of a bead beside its evidence, in sentences. */
final class PairFacts {

  private final SelectedBead bead;
  private final Optional<UsualLengths> usual;

  PairFacts(SelectedBead bead, Optional<UsualLengths> usual) {
    this.bead = bead;
    this.usual = usual;
  }

  List<Fact> all() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(NLS.bind(Messages.title, bead.number(), bead.shape()), ""));
    facts.add(new Fact(Messages.confidence, confidence(bead.bead().getConfidence())));
    if (bead.bead().getEvidence().isEmpty()) {
      facts.add(new Fact(Messages.evidence, Messages.evidenceNone));
    }
    facts.add(new Fact(Messages.alternative, alternative()));
    facts.add(new Fact(Messages.length, length(bead.bead())));
    if (bead.bead().getCost() != null) {
      facts.add(
          new Fact(
              Messages.cost, NLS.bind(Messages.costValue, decimal("%.2f", bead.bead().getCost()))));
    }
    return facts;
  }

  private static String confidence(Double confidence) {
    if (confidence == null) {
      return Messages.confidenceNone;
    }
    return NLS.bind(sureness(confidence), percent(confidence));
  }

  private static String sureness(double confidence) {
    if (Confidence.of(confidence) == Confidence.LOW) {
      return Messages.confidenceDoubtful;
    }
    return confidence >= 0.99
        ? Messages.confidenceAlmostCertain
        : confidence >= 0.9 ? Messages.confidenceVerySure : Messages.confidenceFairlySure;
  }

  private String length(Bead bead) {
    int source = UsualLengths.words(bead.getSource());
    int target = UsualLengths.words(bead.getTarget());
    if (target == 0) {
      return NLS.bind(Messages.lengthSourceAlone, source);
    }
    if (source == 0) {
      return NLS.bind(Messages.lengthTargetAlone, target);
    }
    double ratio = (double) target / source;
    String written = decimal("%.2f", ratio);
    if (usual.isEmpty()) {
      return NLS.bind(Messages.lengthPlain, new Object[] {source, target, written});
    }
    UsualLengths range = usual.get();
    return NLS.bind(
        range.includes(ratio) ? Messages.lengthUsual : Messages.lengthUnusual,
        new Object[] {
          source, target, written, decimal("%.2f", range.low()), decimal("%.2f", range.high())
        });
  }

  private String alternative() {
    Optional<BestAlternative> best = BestAlternative.of(bead.bead());
    if (best.isEmpty()) {
      return Messages.alternativeNone;
    }
    BestAlternative other = best.get();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        NLS.bind(
            Messages.alternativeValue,
            other.source().size() + "-" + other.target().size(),
            percent(other.probability())));
    sentences.addAll(new AlternativeWords(bead, other).differences());
    return String.join("\n", sentences);
  }

  /** Cut, not rounded, so that 100 is said of certainty alone. */
  private static String percent(double probability) {
    return decimal("%.1f", Math.floor(probability * 1000) / 10);
  }

  private static String decimal(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
