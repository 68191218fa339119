package org.bayan.memory.ui.internal.concordance;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.bayan.core.memory.FoundUses;
import org.eclipse.osgi.util.NLS;

/** Says in one line what was found, as a text with a link where there is more. */
final class OutcomeSentence {

  private OutcomeSentence() {}

  static String of(FoundUses found, List<UseGroup> groups) {
    String counted = found.more() ? more(found) : all(found);
    String most = mostFrequent(groups);
    String said = most.isEmpty() ? counted : NLS.bind(Messages.outcome_both, counted, most);
    return found.problems().isEmpty()
        ? said
        : NLS.bind(Messages.outcome_both, said, escaped(String.join(" ", found.problems())));
  }

  private static String more(FoundUses found) {
    return NLS.bind(Messages.outcome_first, count(found.units()), count(found.about()));
  }

  private static String all(FoundUses found) {
    return NLS.bind(Messages.outcome_all, count(found.uses().size()), count(found.units()));
  }

  private static String count(int number) {
    return NumberFormat.getIntegerInstance(Locale.getDefault(Locale.Category.FORMAT))
        .format(number);
  }

  /** The most frequent translation and how many others there are. */
  private static String mostFrequent(List<UseGroup> groups) {
    List<UseGroup> known =
        groups.stream().filter(group -> !group.all() && !group.translation().isEmpty()).toList();
    if (known.isEmpty()) {
      return "";
    }
    UseGroup first = known.getFirst();
    return NLS.bind(
        Messages.outcome_group,
        new Object[] {
          escaped(first.translation()), count(first.uses().size()), count(known.size() - 1)
        });
  }

  /** Of a text that a link shows, an ampersand would underline the letter after it. */
  private static String escaped(String text) {
    return text.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203a");
  }
}
