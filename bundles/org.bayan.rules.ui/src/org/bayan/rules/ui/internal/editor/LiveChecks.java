package org.bayan.rules.ui.internal.editor;

import java.util.Optional;
import org.bayan.okapi.SegmentationRules;
import org.bayan.okapi.SegmentationRulesException;
import org.bayan.okapi.rules.ExampleReport;
import org.bayan.okapi.rules.RuleFile;

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
        ready = new Ready(Optional.empty(), e.getMessage());
      }
      file = wanted;
    }
    return ready;
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
