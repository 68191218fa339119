package org.bayan.okapi.internal.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The elements of HTML and ODF that say what a text unit is. */
enum Element {
  HEADING("h1", "h2", "h3", "h4", "h5", "h6", "text:h"),
  LIST("ul", "ol", "menu", "text:list"),
  ITEM("li", "text:list-item", "text:list-header"),
  TABLE("table", "table:table"),
  ROW("tr", "table:table-row"),
  CELL("td", "th", "table:table-cell", "table:covered-table-cell"),
  NOTE("text:note"),
  TITLE("title", "dc:title");

  private record Named(String name, Element element) {}

  private static final Map<String, Element> BY_NAME =
      Arrays.stream(values())
          .flatMap(e -> Arrays.stream(e.names).map(name -> new Named(name, e)))
          .collect(Collectors.toMap(Named::name, Named::element));

  private final String[] names;

  Element(String... names) {
    this.names = names;
  }

  /** The element of this name, or null when the name says nothing about units. */
  static Element named(String name) {
    return BY_NAME.get(name.toLowerCase(Locale.ROOT));
  }

  /** Whether the start of this element ends that one, whose end tag was left out. */
  boolean endsImplied(Element innermost) {
    return switch (this) {
      case ITEM, CELL, HEADING -> innermost == this;
      case ROW -> innermost == CELL || innermost == ROW;
      default -> false;
    };
  }
}
