package org.bayan.quality.internal.states;

import java.util.Locale;
import java.util.Optional;
import org.bayan.quality.Fix;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.text.Folding;
import org.bayan.text.StateFinder;
import org.bayan.text.StateMention;

/** States by a name that the United Nations do not use, where the source has theirs. */
public final class StateNameCheck implements PairCheck {
  /** The Falkland Islands (Malvinas): the United Nations write both names. */
  private static final String DISPUTED = "FK";

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    for (StateMention state : pair.target().states()) {
      Optional<String> official = StateFinder.officialName(state.code(), pair.target().language());
      String written = StateCheck.name(state, pair.target());
      if (official.isPresent()
          && state.sure()
          && !isAcronym(written)
          && !state.code().equals(DISPUTED)
          && !key(written).contains(key(official.get()))
          && !key(official.get()).contains(key(written))
          && isOfficialInSource(state.code(), pair)) {
        TextRange range = StateCheck.range(state);
        // In Arabic something may be written together with the name.
        Fix fix = pair.target().isArabic() ? null : new Fix(range, official.get());
        found.inTarget(QualityCheck.STATE_NAME, range, fix, written, official.get());
      }
    }
  }

  private static boolean isAcronym(String written) {
    return written.charAt(0) < 0x80 && written.equals(written.toUpperCase(Locale.ROOT));
  }

  private static boolean isOfficialInSource(String code, PairAnalysis pair) {
    Optional<String> official = StateFinder.officialName(code, pair.source().language());
    return official.isPresent()
        && pair.source().states().stream()
            .filter(state -> state.code().equals(code))
            .anyMatch(
                state -> key(StateCheck.name(state, pair.source())).contains(key(official.get())));
  }

  private static String key(String name) {
    return Folding.key(name).replaceAll("[^\\p{L}]", "").replaceFirst("^(?:[ولب]?ال|و?لل)", "");
  }
}
