package org.bayan.quality.internal.states;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.StateMention;

/** Lists of states that are sorted in the source and not in the target. */
public final class StateOrderCheck implements PairCheck {
  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    List<StateMention> list = StateList.of(pair.target());
    if (list.isEmpty() || unsorted(StateList.of(pair.source()), pair.source()) >= 0) {
      return;
    }
    int place = unsorted(list, pair.target());
    if (place >= 0) {
      found.inTarget(
          QualityCheck.STATE_ORDER,
          StateCheck.range(list.get(place)),
          null,
          StateCheck.name(list.get(place - 1), pair.target()),
          StateCheck.name(list.get(place), pair.target()));
    }
  }

  /** The first state that stands behind one of a later name; −1 when there is none. */
  private static int unsorted(List<StateMention> list, SideAnalysis side) {
    if (list.isEmpty()) {
      return 0;
    }
    Collator collator = Collator.getInstance(ULocale.forLanguageTag(side.language()));
    collator.setStrength(Collator.PRIMARY);
    for (int i = 1; i < list.size(); i++) {
      if (collator.compare(key(list.get(i - 1), side), key(list.get(i), side)) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** Arabic lists are sorted without the article and the conjunction. */
  private static String key(StateMention state, SideAnalysis side) {
    String name = StateCheck.name(state, side);
    return side.isArabic() ? name.replaceFirst("^و(?=ال|.{5})", "").replaceFirst("^ال", "") : name;
  }
}
