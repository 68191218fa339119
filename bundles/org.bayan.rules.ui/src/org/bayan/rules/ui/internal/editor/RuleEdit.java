package org.bayan.rules.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bayan.okapi.rules.Rule;
import org.bayan.okapi.rules.RuleFile;

/** A change of the selected rule. */
final class RuleEdit {

  private RuleEdit() {}

  /** The file with the selected rule changed; there must be one. */
  static RuleFile replace(RuleDocument document, Function<Rule, Rule> change) {
    List<Rule> rules = new ArrayList<>(document.set().orElseThrow().rules());
    int at = document.place().rule();
    rules.set(at, change.apply(rules.get(at)));
    return document.file().withRules(document.place().set(), rules);
  }
}
