package org.bayan.okapi.internal.direction;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.htmlparser.jericho.Attribute;
import net.htmlparser.jericho.OutputDocument;
import net.htmlparser.jericho.Segment;
import net.htmlparser.jericho.Source;
import org.bayan.text.Direction;

/** Gives HTML the direction of the language that it was translated into. */
public final class HtmlDirection {
  private static final Map<String, String> OTHER_SIDE = Map.of("left", "right", "right", "left");

  /**
   * What holds within an element.
   *
   * @param before its direction in the original
   * @param direction in the result
   * @param language in the result, empty where nothing names one
   */
  private record State(Direction before, Direction direction, String language) {}

  private final LanguageChange change;
  private final OutputDocument out;
  private final Map<HtmlElement, State> states = new HashMap<>();
  private final Map<String, Direction> languages = new HashMap<>();

  private HtmlDirection(LanguageChange change, Source source) {
    this.change = change;
    out = new OutputDocument(source);
  }

  /**
   * Turns a translated document: {@code lang}, {@code dir} and {@code align}, and the declarations
   * of CSS that name a side. When the new language has the direction of the old one, only the names
   * of languages change. All other characters stay.
   *
   * @param html a document or a part of one, whose text is translated, all or part of it
   * @param change from the language before the translation to that of the result
   */
  public static String apply(String html, LanguageChange change) {
    Source source = new Source(html);
    source.setLogger(null);
    source.fullSequentialParse();
    HtmlDirection direction = new HtmlDirection(change, source);
    List<HtmlElement> elements = HtmlElements.of(source);
    elements.forEach(direction::turn);
    return direction.out.toString();
  }

  private void turn(HtmlElement element) {
    State inherited =
        element
            .parent()
            .map(states::get)
            .orElse(new State(directionOf(change.from()), Direction.LEFT_TO_RIGHT, ""));
    State state = state(element, inherited);
    states.put(element, state);
    name(element, state, inherited);
    if (change.flips()) {
      direction(element, state, inherited);
      if (state.before() != change.direction()) {
        element.rules().ifPresent(this::sheet);
        if (state.direction() == change.direction()) {
          sides(element);
        }
      }
    }
  }

  private State state(HtmlElement element, State inherited) {
    Direction before = declared(element).orElse(inherited.before());
    if (isRoot(element)) {
      return new State(before, change.direction(), change.to());
    }
    Optional<Direction> text = text(element);
    return new State(
        before, text.orElse(inherited.direction()), language(element, text, inherited));
  }

  private static boolean isRoot(HtmlElement element) {
    return element.name().equals("html") || element.name().equals("body");
  }

  /**
   * The direction that an element should have by its text; empty when it takes the inherited. The
   * columns of a table are in the order of the document.
   */
  private Optional<Direction> text(HtmlElement element) {
    Optional<Direction> own = element.isBlock() ? element.ownDirection() : Optional.empty();
    if (declared(element).isPresent() && !element.name().equals("table")) {
      return own.or(element::direction).or(() -> withoutLetters(element));
    }
    if (declared(element).isPresent()) {
      return Optional.of(change.direction());
    }
    return element.parent().isEmpty() ? own.or(element::direction) : own;
  }

  /** A number in a line was given its direction for its own sake. */
  private Optional<Direction> withoutLetters(HtmlElement element) {
    return element.isBlock() ? Optional.of(change.direction()) : declared(element);
  }

  private static Optional<Direction> declared(HtmlElement element) {
    String value = element.value("dir").orElse("").strip().toLowerCase(Locale.ROOT);
    return switch (value) {
      case "rtl" -> Optional.of(Direction.RIGHT_TO_LEFT);
      case "ltr" -> Optional.of(Direction.LEFT_TO_RIGHT);
      default -> Optional.empty();
    };
  }

  private String language(HtmlElement element, Optional<Direction> text, State inherited) {
    Optional<Direction> letters = element.direction();
    Optional<String> declared = element.value("lang").or(() -> element.value("xml:lang"));
    if (declared.isEmpty()) {
      return fitting(inherited.language(), letters.isPresent() ? text : letters);
    }
    Optional<Direction> own = element.isBlock() ? element.ownDirection() : Optional.empty();
    String fitting = fitting(declared.get(), own.or(() -> letters));
    boolean translated = letters.orElse(change.direction()) == change.direction();
    return translated && change.isFrom(fitting) ? change.to() : fitting;
  }

  /** The language when it runs as the text does, or that of the two which does. */
  private String fitting(String language, Optional<Direction> text) {
    if (!change.flips() || text.isEmpty() || text.get() == directionOf(language)) {
      return language;
    }
    return text.get() == change.direction() ? change.to() : change.from();
  }

  private Direction directionOf(String language) {
    return languages.computeIfAbsent(language, Direction::of);
  }

  private void name(HtmlElement element, State state, State inherited) {
    boolean isNew = !state.language().equals(inherited.language());
    if (isNew || element.attribute("lang").isPresent()) {
      set(element, "lang", state.language());
    }
    if (element.attribute("xml:lang").isPresent()) {
      set(element, "xml:lang", state.language());
    }
  }

  /** An element that has its direction from its text each time ({@code auto}) keeps that. */
  private void direction(HtmlElement element, State state, State inherited) {
    boolean isDeclared = declared(element).isPresent();
    boolean isAutomatic = element.attribute("dir").isPresent() && !isDeclared;
    if (isDeclared || (state.direction() != inherited.direction() && !isAutomatic)) {
      set(element, "dir", state.direction() == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr");
    }
  }

  private void sides(HtmlElement element) {
    element
        .attribute("align")
        .map(align -> OTHER_SIDE.get(align.getValue().strip().toLowerCase(Locale.ROOT)))
        .ifPresent(side -> set(element, "align", side));
    element.attribute("style").ifPresent(this::style);
  }

  private void sheet(Segment rules) {
    out.replace(rules, CssDirection.ofSheet(rules.toString(), change.direction()));
  }

  private void style(Attribute style) {
    Segment value = style.getValueSegment();
    out.replace(value, CssDirection.ofAttribute(value.toString(), change.direction()));
  }

  /** Replaces the value of an attribute, or adds the attribute. */
  private void set(HtmlElement element, String attribute, String value) {
    Optional<Attribute> old = element.attribute(attribute);
    if (old.isEmpty()) {
      int afterName = element.tag().getBegin() + 1 + element.name().length();
      out.insert(afterName, " " + attribute + "=\"" + value + "\"");
    } else if (!old.get().getValue().equals(value)) {
      out.replace(old.get().getValueSegment(), value);
    }
  }
}
