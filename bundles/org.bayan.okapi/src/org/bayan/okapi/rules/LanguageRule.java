package org.bayan.okapi.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.bayan.okapi.internal.edit.SrxMarkup;

/** A named list of rules, with the characters that it has in its file. Immutable. */
public final class LanguageRule {

  private final String lead;
  private final String open;
  private final String close;
  private final String name;
  private final List<Rule> rules;

  LanguageRule(String lead, String open, String close, String name, List<Rule> rules) {
    this.lead = lead;
    this.open = open;
    this.close = close;
    this.name = name;
    this.rules = List.copyOf(rules);
  }

  String text() {
    String inside = rules.stream().map(Rule::text).collect(Collectors.joining());
    boolean unclosed = close.isEmpty() && !inside.isEmpty();
    return unclosed
        ? lead + SrxMarkup.opened(open) + inside + endTag()
        : lead + open + inside + close;
  }

  /** For an element that was empty when it was read. */
  private String endTag() {
    return "</" + SrxMarkup.prefix(open) + "languagerule>";
  }

  /** Its name, which language maps refer to. */
  public String name() {
    return name;
  }

  /** Its rules in the order in which they are asked. */
  public List<Rule> rules() {
    return rules;
  }

  /** The language rule with other rules. */
  public LanguageRule withRules(List<Rule> changed) {
    return new LanguageRule(lead, open, close, name, changed);
  }

  /** The language rule under another name; see {@link RuleFile#renamed}. */
  LanguageRule withName(String changed) {
    String tag = SrxMarkup.withAttribute(open, "languagerulename", changed);
    return new LanguageRule(lead, tag, close, changed, rules);
  }
}
