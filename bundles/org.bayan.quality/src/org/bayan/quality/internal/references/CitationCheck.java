package org.bayan.quality.internal.references;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.SideAnalysis;

/** Resolutions by number and year. A number alone is left to the check of numbers. */
public final class CitationCheck implements PairCheck {
  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (!pair.isTranslation()) {
      return;
    }
    List<Citation> missing = without(pair.source().citations(), pair.target());
    List<Citation> added = without(pair.target().citations(), pair.source());
    int changed = Math.min(missing.size(), added.size());
    for (int i = 0; i < changed; i++) {
      found.inBoth(
          QualityCheck.RESOLUTION_CHANGED,
          missing.get(i).range(),
          added.get(i).range(),
          null,
          missing.get(i).number(),
          added.get(i).number());
    }
    missing.stream()
        .skip(changed)
        .filter(one -> !hasFigures(one, pair.target()))
        .forEach(one -> found.inSource(QualityCheck.RESOLUTION_MISSING, one.range(), one.number()));
  }

  private static List<Citation> without(List<Citation> citations, SideAnalysis other) {
    List<Citation> without = new ArrayList<>();
    for (Citation citation : citations) {
      boolean there =
          other.citations().stream()
              .anyMatch(one -> one.number().equals(citation.number()) || isTurned(one, citation));
      if (!there) {
        without.add(citation);
      }
    }
    return without;
  }

  /** 1/60 for 60/1, as it gets when a right-to-left line is taken apart. */
  private static boolean isTurned(Citation one, Citation other) {
    String[] parts = other.number().split("/");
    return parts.length == 2 && one.number().equals(parts[1] + "/" + parts[0]);
  }

  private static boolean hasFigures(Citation citation, SideAnalysis other) {
    for (String part : citation.number().split("[^0-9]+")) {
      BigDecimal value = new BigDecimal(part).stripTrailingZeros();
      if (!other.figures().has(value.scale() < 0 ? value.setScale(0) : value)) {
        return false;
      }
    }
    return true;
  }
}
