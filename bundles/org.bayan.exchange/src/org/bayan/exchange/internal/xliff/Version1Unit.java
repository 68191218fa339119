package org.bayan.exchange.internal.xliff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bayan.exchange.bilingual.BilingualNote;
import org.bayan.exchange.bilingual.BilingualText;
import org.bayan.exchange.bilingual.BilingualUnit;
import org.bayan.exchange.bilingual.UnitMarks;
import org.bayan.exchange.bilingual.UnitState;
import org.bayan.exchange.internal.xml.XmlElement;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.TranslationState;

/** A unit of XLIFF 1. */
final class Version1Unit implements UnitReader {
  private final XmlElement unit;

  Version1Unit(XmlElement unit) {
    this.unit = unit;
  }

  @Override
  public List<BilingualUnit> joined(String document) {
    BilingualText source = text(unit.child("source"));
    BilingualText target = text(unit.child("target"));
    return List.of(make(attribute(unit, "id"), document, source, target, true));
  }

  @Override
  public List<BilingualUnit> parts(String document) {
    Map<String, XmlElement> sources = segments(unit.child("seg-source"));
    if (sources.isEmpty()) {
      List<BilingualUnit> whole = joined(document);
      return whole.getFirst().source().text().isBlank() ? List.of() : whole;
    }
    Map<String, XmlElement> targets = segments(unit.child("target"));
    List<BilingualUnit> parts = new ArrayList<>();
    sources.forEach(
        (id, segment) -> {
          BilingualText source = text(Optional.of(segment));
          if (!source.text().isBlank()) {
            BilingualText target = text(Optional.ofNullable(targets.get(id)));
            String name = attribute(unit, "id") + "/" + id;
            parts.add(make(name, document, source, target, parts.isEmpty()));
          }
        });
    return parts;
  }

  private static Map<String, XmlElement> segments(Optional<XmlElement> content) {
    Map<String, XmlElement> segments = new LinkedHashMap<>();
    content.ifPresent(element -> collect(element, segments));
    return segments;
  }

  private static void collect(XmlElement element, Map<String, XmlElement> segments) {
    element
        .children()
        .forEach(
            child -> {
              if (child.name().equals("mrk") && attribute(child, "mtype").equals("seg")) {
                segments.put(attribute(child, "mid"), child);
              } else {
                collect(child, segments);
              }
            });
  }

  private BilingualUnit make(
      String id, String document, BilingualText source, BilingualText target, boolean first) {
    boolean translated = !target.text().isBlank();
    return new BilingualUnit(
        id,
        document,
        attribute(unit, "id"),
        source,
        translated ? Optional.of(target) : Optional.empty(),
        translated ? state() : UnitState.NEW,
        first ? notes() : List.of(),
        marks());
  }

  private UnitState state() {
    boolean approved = attribute(unit, "approved").equals("yes");
    Optional<XmlElement> target = unit.child("target");
    String state = target.map(one -> attribute(one, "state")).orElse("");
    String qualifier = target.map(one -> attribute(one, "state-qualifier")).orElse("");
    String own = Version1Writer.QUALIFIER;
    return States.refined(
        States.of(state, approved),
        qualifier.startsWith(own) ? qualifier.substring(own.length()) : "",
        exact ->
            States.version1(exact).equals(state)
                && approved == (exact.translation() == TranslationState.APPROVED));
  }

  private Optional<UnitMarks> marks() {
    return unit.children()
        .filter(group -> group.name().equals("prop-group"))
        .filter(group -> attribute(group, "name").equals(Version2Writer.OWN))
        .flatMap(XmlElement::children)
        .filter(prop -> attribute(prop, "prop-type").equals(Version2Writer.MARKS))
        .findFirst()
        .flatMap(prop -> UnitMarks.of(prop.text()));
  }

  private List<BilingualNote> notes() {
    return unit.children()
        .filter(child -> child.name().equals("note"))
        .map(note -> new BilingualNote(kind(note), note.rawText(), author(note)))
        .toList();
  }

  private static String author(XmlElement note) {
    return switch (kind(note)) {
      case SOURCE, TARGET -> attribute(note, "from");
      case PAIR, BOOKMARK -> "";
    };
  }

  private static BilingualNote.Kind kind(XmlElement note) {
    return switch (attribute(note, "from")) {
      case Version2Writer.PAIR -> BilingualNote.Kind.PAIR;
      case Version2Writer.BOOKMARK -> BilingualNote.Kind.BOOKMARK;
      default ->
          attribute(note, "annotates").equals("source")
              ? BilingualNote.Kind.SOURCE
              : BilingualNote.Kind.TARGET;
    };
  }

  private static BilingualText text(Optional<XmlElement> content) {
    TextBuilder text = new TextBuilder();
    content.ifPresent(element -> read(element, text));
    return text.build();
  }

  private static void read(XmlElement content, TextBuilder text) {
    for (Object part : content.content()) {
      if (part instanceof XmlElement element) {
        code(element, text);
      } else {
        text.text((String) part);
      }
    }
  }

  private static void code(XmlElement code, TextBuilder text) {
    String type = CodeTypes.of(attribute(code, "ctype"), "");
    String id = attribute(code, "rid").isEmpty() ? attribute(code, "id") : attribute(code, "rid");
    switch (code.name()) {
      case "g" -> {
        text.code(InlineCodeKind.OPENING, id, type, "");
        read(code, text);
        text.code(InlineCodeKind.CLOSING, id, type, "");
      }
      case "bpt", "bx" -> text.code(InlineCodeKind.OPENING, id, type, code.rawText());
      case "ept", "ex" -> text.code(InlineCodeKind.CLOSING, id, type, code.rawText());
      case "it" -> {
        boolean opens = attribute(code, "pos").equals("open");
        InlineCodeKind kind = opens ? InlineCodeKind.OPENING : InlineCodeKind.CLOSING;
        text.code(kind, attribute(code, "id"), type, code.rawText());
      }
      case "ph", "x" ->
          text.code(InlineCodeKind.PLACEHOLDER, attribute(code, "id"), type, code.rawText());
      // Marks of segments, terms and comments are around the text and not of it.
      case "mrk" -> read(code, text);
      default -> {
        // What other tools add is theirs.
      }
    }
  }

  private static String attribute(XmlElement element, String name) {
    return Objects.requireNonNullElse(element.attribute(name), "");
  }
}
