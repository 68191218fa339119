package org.bayan.okapi.internal.direction;

import java.util.Optional;
import java.util.Set;
import net.htmlparser.jericho.Attribute;
import net.htmlparser.jericho.Attributes;
import net.htmlparser.jericho.Segment;
import net.htmlparser.jericho.StartTag;
import org.bayan.text.Direction;

/** An element of HTML and the letters in it. */
final class HtmlElement {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "caption",
          "dd",
          "details",
          "div",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "legend",
          "li",
          "main",
          "nav",
          "p",
          "pre",
          "section",
          "summary",
          "td",
          "th");

  private final StartTag tag;
  private final Optional<HtmlElement> parent;
  private Optional<Segment> rules = Optional.empty();
  private int own;
  private int all;

  HtmlElement(StartTag tag, Optional<HtmlElement> parent) {
    this.tag = tag;
    this.parent = parent;
  }

  StartTag tag() {
    return tag;
  }

  String name() {
    return tag.getName();
  }

  Optional<HtmlElement> parent() {
    return parent;
  }

  /** Whether its text is a paragraph, or would be one. */
  boolean isBlock() {
    return isBlock(name());
  }

  static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  /**
   * Counts letters.
   *
   * @param balance right-to-left letters less the others
   */
  void addOwn(int balance) {
    own += balance;
  }

  void addAll(int balance) {
    all += balance;
  }

  int own() {
    return own;
  }

  int all() {
    return all;
  }

  /** The direction of most letters that are in it and in no block within it. */
  Optional<Direction> ownDirection() {
    return direction(own);
  }

  /** The direction of most letters in it. */
  Optional<Direction> direction() {
    return direction(all);
  }

  private static Optional<Direction> direction(int balance) {
    if (balance == 0) {
      return Optional.empty();
    }
    return Optional.of(balance > 0 ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
  }

  void setRules(Segment rules) {
    this.rules = Optional.of(rules);
  }

  /** The style sheet in it. */
  Optional<Segment> rules() {
    return rules;
  }

  /** An attribute that has a value. */
  Optional<Attribute> attribute(String attribute) {
    Attributes attributes = tag.getAttributes();
    return Optional.ofNullable(attributes == null ? null : attributes.get(attribute))
        .filter(Attribute::hasValue);
  }

  Optional<String> value(String attribute) {
    return attribute(attribute).map(Attribute::getValue);
  }
}
