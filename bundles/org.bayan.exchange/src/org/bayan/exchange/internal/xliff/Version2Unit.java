package org.bayan.exchange.internal.xliff;

import java.util.ArrayList;
import java.util.HashMap;
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

/** A unit of XLIFF 2. */
final class Version2Unit implements UnitReader {
  private final XmlElement unit;
  private final Map<String, String> data = new HashMap<>();

  Version2Unit(XmlElement unit) {
    this.unit = unit;
    unit.child("originalData").stream()
        .flatMap(XmlElement::children)
        .forEach(one -> data.put(attribute(one, "id"), one.rawText()));
  }

  private List<XmlElement> pieces() {
    return unit.children()
        .filter(one -> one.name().equals("segment") || one.name().equals("ignorable"))
        .toList();
  }

  @Override
  public List<BilingualUnit> joined(String document) {
    TextBuilder source = new TextBuilder();
    TextBuilder target = new TextBuilder();
    boolean whole = true;
    UnitState least = null;
    for (XmlElement piece : pieces()) {
      Optional<XmlElement> from = piece.child("source");
      Optional<XmlElement> to = piece.child("target");
      from.ifPresent(text -> read(text, source));
      if (piece.name().equals("segment")) {
        whole &= to.isPresent();
        UnitState state = state(piece);
        least =
            least == null || state.translation().compareTo(least.translation()) < 0 ? state : least;
      }
      to.or(() -> from).ifPresent(text -> read(text, target));
    }
    boolean translated = whole && !target.isBlank();
    Optional<BilingualText> translation =
        translated ? Optional.of(target.build()) : Optional.empty();
    UnitState state = translated && least != null ? least : UnitState.NEW;
    return List.of(make(attribute(unit, "id"), document, source.build(), translation, state, true));
  }

  @Override
  public List<BilingualUnit> parts(String document) {
    List<BilingualUnit> parts = new ArrayList<>();
    int number = 0;
    for (XmlElement piece : pieces()) {
      TextBuilder source = new TextBuilder();
      piece.child("source").ifPresent(text -> read(text, source));
      if (!piece.name().equals("segment") || source.isBlank()) {
        continue;
      }
      TextBuilder target = new TextBuilder();
      piece.child("target").ifPresent(text -> read(text, target));
      Optional<BilingualText> translation =
          target.isBlank() ? Optional.empty() : Optional.of(target.build());
      UnitState state = translation.isEmpty() ? UnitState.NEW : state(piece);
      String id = attribute(unit, "id") + "/" + ++number;
      parts.add(make(id, document, source.build(), translation, state, number == 1));
    }
    return parts;
  }

  private BilingualUnit make(
      String id,
      String document,
      BilingualText source,
      Optional<BilingualText> target,
      UnitState state,
      boolean first) {
    return new BilingualUnit(
        id,
        document,
        attribute(unit, "id"),
        source,
        target,
        state,
        first ? notes() : List.of(),
        marks());
  }

  private static UnitState state(XmlElement segment) {
    String state = attribute(segment, "state");
    String own = Version2Writer.OWN + ":";
    String refinement = attribute(segment, "subState");
    return States.refined(
        States.of(state, false),
        refinement.startsWith(own) ? refinement.substring(own.length()) : "",
        exact -> States.version2(exact).equals(state));
  }

  private Optional<UnitMarks> marks() {
    return unit.child("metadata").stream()
        .flatMap(XmlElement::children)
        .filter(group -> attribute(group, "category").equals(Version2Writer.OWN))
        .flatMap(XmlElement::children)
        .filter(meta -> attribute(meta, "type").equals(Version2Writer.MARKS))
        .findFirst()
        .flatMap(meta -> UnitMarks.of(meta.text()));
  }

  private List<BilingualNote> notes() {
    return unit.child("notes").stream()
        .flatMap(XmlElement::children)
        .map(
            note ->
                new BilingualNote(
                    kind(note), note.rawText(), attribute(note, Version2Writer.AUTHOR)))
        .toList();
  }

  private static BilingualNote.Kind kind(XmlElement note) {
    return switch (attribute(note, "category")) {
      case Version2Writer.PAIR -> BilingualNote.Kind.PAIR;
      case Version2Writer.BOOKMARK -> BilingualNote.Kind.BOOKMARK;
      default ->
          attribute(note, "appliesTo").equals("source")
              ? BilingualNote.Kind.SOURCE
              : BilingualNote.Kind.TARGET;
    };
  }

  private void read(XmlElement content, TextBuilder text) {
    for (Object part : content.content()) {
      if (part instanceof XmlElement element) {
        code(element, text);
      } else {
        text.text((String) part);
      }
    }
  }

  private void code(XmlElement code, TextBuilder text) {
    String id = attribute(code, "id");
    String type = CodeTypes.of(attribute(code, "type"), attribute(code, "subType"));
    switch (code.name()) {
      case "pc" -> {
        text.code(InlineCodeKind.OPENING, id, type, data(code, "dataRefStart"));
        read(code, text);
        text.code(InlineCodeKind.CLOSING, id, type, data(code, "dataRefEnd"));
      }
      case "sc" -> text.code(InlineCodeKind.OPENING, id, type, data(code, "dataRef"));
      case "ec" -> {
        String start = attribute(code, "startRef");
        String own = start.isEmpty() ? id : start;
        text.code(InlineCodeKind.CLOSING, own, type, data(code, "dataRef"));
      }
      case "ph" -> text.code(InlineCodeKind.PLACEHOLDER, id, type, data(code, "dataRef"));
      // Marks of other tools, such as terms and comments, are around the text and not of it.
      case "mrk" -> read(code, text);
      default -> {
        // The ends of marks, and characters that XML cannot hold, nor a bitext.
      }
    }
  }

  private String data(XmlElement code, String reference) {
    return data.getOrDefault(attribute(code, reference), "");
  }

  private static String attribute(XmlElement element, String name) {
    return Objects.requireNonNullElse(element.attribute(name), "");
  }
}
