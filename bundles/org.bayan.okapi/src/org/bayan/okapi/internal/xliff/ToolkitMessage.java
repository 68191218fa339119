package org.bayan.okapi.internal.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the toolkit says of a fault.
 *
 * @param line where the schemas find it; the constraints of the toolkit know no line
 * @param places the elements that it is in, from the outside
 * @param detail what is wrong, as a clause
 */
record ToolkitMessage(OptionalInt line, List<Place> places, String detail) {

  /** An element by its id. */
  record Place(String element, String id) {}

  /** The toolkit has not yet got as far as the id. */
  private static final Place NOWHERE = new Place("file", "null");

  private static final Pattern SCHEMA =
      Pattern.compile("(?s)^.*?lineNumber: (\\d+); columnNumber: \\d+; (?:cvc-[\\w.-]+: )?(.*)$");
  private static final Pattern CONSTRAINT =
      Pattern.compile(
          "(?s)^Error in (.*?)\\s*Last element read: '(?:\\{[^}]*})?([^']*)':\\s*(.*)$");
  private static final Pattern PLACE = Pattern.compile("<(\\w+)> id='([^']*)'");

  /** What is put in other words, in this order. */
  private static final List<Wording> WORDINGS =
      List.of(
          // Lists of all values that could stand here are of up to a hundred.
          new Wording(
              "(?s) is not facet-valid with respect to enumeration .*$", " cannot stand here"),
          new Wording("(?s) is not facet-valid with respect to .*$", " cannot stand here"),
          new Wording("(?s)\\.\\s*Recognized prefixes are: .*$", ""),
          new Wording(" of union type '#AnonType_\\w+'", ""),
          new Wording("\\{?\"[^\"]*\":([\\w-]+)}?", "<$1>"),
          new Wording("WC\\[[^]]*]", "another namespace"),
          new Wording("\\{[^}']*}([\\w-]+)", "$1"),
          new Wording("'(<[\\w-]+>)'", "$1"),
          new Wording("character \\[children]", "text"),
          new Wording("\\.\\s+One of '?(.*?)'? is expected", "; $1 would be expected"),
          new Wording("\\.\\s+([A-Z])", "; $1"));

  /** An expression and what replaces it. */
  private record Wording(Pattern pattern, String replacement) {
    Wording(String expression, String replacement) {
      this(Pattern.compile(expression), replacement);
    }
  }

  static ToolkitMessage of(String message) {
    Matcher schema = SCHEMA.matcher(message);
    if (schema.matches()) {
      OptionalInt line = OptionalInt.of(Integer.parseInt(schema.group(1)));
      return new ToolkitMessage(line, List.of(), clause(schema.group(2)));
    }
    Matcher constraint = CONSTRAINT.matcher(message);
    if (!constraint.matches()) {
      return new ToolkitMessage(OptionalInt.empty(), List.of(), clause(message));
    }
    List<Place> places = new ArrayList<>();
    Matcher place = PLACE.matcher(constraint.group(1));
    while (place.find()) {
      places.add(new Place(place.group(1), place.group(2)));
    }
    String detail = clause(constraint.group(3));
    return new ToolkitMessage(
        OptionalInt.empty(), places, where(places, constraint.group(2)) + detail);
  }

  private static String where(List<Place> places, String element) {
    Place last = places.isEmpty() ? NOWHERE : places.getLast();
    if (last.equals(NOWHERE)) {
      return "at <" + element + ">: ";
    }
    String inside = last.element().equals(element) ? "" : ", at <" + element + ">";
    return "in <%s> '%s'%s: ".formatted(last.element(), last.id(), inside);
  }

  private static String clause(String message) {
    String text = message;
    for (Wording wording : WORDINGS) {
      text = wording.pattern().matcher(text).replaceAll(wording.replacement());
    }
    return XliffText.clause(text);
  }
}
