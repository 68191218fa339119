package org.bayan.rules.ui.internal.editor;

import java.util.Optional;
import org.bayan.okapi.SegmentationRules;
import org.bayan.okapi.SegmentationRulesException;
import org.bayan.okapi.rules.ExampleReport;
import org.bayan.okapi.rules.LanguageRule;
import org.bayan.okapi.rules.RuleFile;
import org.eclipse.osgi.util.NLS;

/** The rules of the editor made ready for use, once for each state of the file. */
final class LiveChecks {

  /**
   * Rules ready for use, or why they are not.
   *
   * @param rules the rules
   * @param fault a sentence where there are none
   */
  record Ready(Optional<SegmentationRules> rules, String fault) {}

  private RuleFile file;
  private Ready ready;

  /** Makes the rules ready; for background threads, as it compiles all of them. */
  synchronized Ready ready(RuleFile wanted) {
    if (wanted != file) {
      try {
        ready = new Ready(Optional.of(wanted.rules()), "");
      } catch (SegmentationRulesException e) {
        ready = new Ready(Optional.empty(), sentence(wanted, e));
      }
      file = wanted;
    }
    return ready;
  }

  /** Says which rule is faulty, in words of the editor, or whatever else is the matter. */
  static String sentence(RuleFile file, SegmentationRulesException failure) {
    for (LanguageRule set : file.languageRules()) {
      for (int at = 0; at < set.rules().size(); at++) {
        if (!set.rules().get(at).isSound()) {
          return NLS.bind(Messages.ruleFaulty, at + 1, set.name());
        }
      }
    }
    return failure.getMessage();
  }

  /** Checks the examples of the selected set; none where the rules cannot be used. */
  ExampleReport report(RuleDocument.State state) {
    int set = state.place().set();
    Optional<SegmentationRules> rules = ready(state.file()).rules();
    return set < 0 || rules.isEmpty()
        ? ExampleReport.NONE
        : ExampleReport.of(state.file().languageRules().get(set), rules.get());
  }
}
