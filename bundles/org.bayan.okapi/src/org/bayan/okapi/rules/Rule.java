package org.bayan.okapi.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.okapi.internal.edit.SrxMarkup;

/**
 * A rule of an SRX file, with the characters that it has there. A change replaces only the
 * characters of what changes. Immutable.
 */
public final class Rule {

  private static final String EXTENSIONS = "http://okapi.sf.net/srx-extensions";
  private static final Pattern ACTIVE = Pattern.compile("\\A<[^>]*?\\s([\\w.-]+:active)\\s*=");
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  private final String lead;
  private final String element;
  private final boolean breaks;
  private final boolean active;
  private final String before;
  private final String after;
  private final RuleComment comment;

  /**
   * A rule as it was read.
   *
   * @param lead what stands between the rule and the one before: white space, comments
   * @param element the element with its tags
   */
  Rule(String lead, String element, boolean breaks, boolean active, String before, String after) {
    this.lead = lead;
    this.element = element;
    this.breaks = breaks;
    this.active = active;
    this.before = before;
    this.after = after;
    int open = lead.lastIndexOf(OPEN);
    this.comment =
        open < 0
            ? RuleComment.NONE
            : RuleComment.parse(lead.substring(open + OPEN.length(), lead.lastIndexOf(CLOSE)));
  }

  String text() {
    return lead + element;
  }

  /** Whether it is a break rule; else it is an exception. */
  public boolean breaks() {
    return breaks;
  }

  /** Whether it is used; one that is not is as good as not there. */
  public boolean active() {
    return active;
  }

  /** The expression for what stands before the position; empty for anything. */
  public String before() {
    return before;
  }

  /** The expression for what stands after the position; empty for anything. */
  public String after() {
    return after;
  }

  /** What the comment before the rule says. */
  public RuleComment comment() {
    return comment;
  }

  /** Whether both expressions can be used. */
  public boolean isSound() {
    return PatternFault.of(before).isEmpty() && PatternFault.of(after).isEmpty();
  }

  /** The rule as a break rule or an exception. */
  public Rule withBreaks(boolean value) {
    String changed = SrxMarkup.withAttribute(element, "break", value ? "yes" : "no");
    return new Rule(lead, changed, value, active, before, after);
  }

  /** The rule turned on or off. Only Okapi and Bayan know this; other programs use all rules. */
  public Rule withActive(boolean value) {
    Matcher stated = ACTIVE.matcher(element);
    String changed = element;
    if (stated.find()) {
      changed = SrxMarkup.withAttribute(element, stated.group(1), value ? "yes" : "no");
    } else if (!value) {
      changed = SrxMarkup.withAttribute(element, "xmlns:okpsrx", EXTENSIONS);
      changed = SrxMarkup.withAttribute(changed, "okpsrx:active", "no");
    }
    return new Rule(lead, changed, breaks, value, before, after);
  }

  /** The rule with another expression for what stands before. */
  public Rule withBefore(String value) {
    String changed = SrxMarkup.withChild(element, "beforebreak", value);
    return new Rule(lead, changed, breaks, active, value, after);
  }

  /** The rule with another expression for what stands after. */
  public Rule withAfter(String value) {
    String changed = SrxMarkup.withChild(element, "afterbreak", value);
    return new Rule(lead, changed, breaks, active, before, value);
  }

  /** The rule with another comment; an empty one is taken away. */
  public Rule withComment(RuleComment value) {
    int open = lead.lastIndexOf(OPEN);
    int end = open < 0 ? lead.length() : lead.lastIndexOf(CLOSE) + CLOSE.length();
    String indent = indentation();
    String kept = open < 0 ? lead : lead.substring(0, open);
    String rest = open < 0 ? "" : lead.substring(end);
    String changed;
    if (value.isEmpty()) {
      changed = open < 0 ? lead : kept.stripTrailing() + rest;
    } else {
      String text = OPEN + value.format(indent + "     ") + CLOSE;
      changed = kept + text + (open < 0 ? indent : rest);
    }
    return new Rule(changed, element, breaks, active, before, after);
  }

  /** The line break and the indentation before the rule. */
  private String indentation() {
    int line = Math.max(lead.lastIndexOf('\n'), 0);
    int start = line > 0 && lead.charAt(line - 1) == '\r' ? line - 1 : line;
    String tail = lead.substring(start);
    return tail.isBlank() && !tail.isEmpty() ? tail : "\n        ";
  }
}
