package org.bayan.okapi.internal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.resource.ITextUnit;
import org.bayan.okapi.UnitKind;

/** Gathers the units of one page with what the markup around them says. */
final class HtmlReading {
  private record Pending(String id, UnitRole role, CodedText text) {}

  private final List<Pending> units = new ArrayList<>();
  private final Structure structure = new Structure();
  private final Referents referents = new Referents();
  private final HtmlNotes notes = new HtmlNotes();
  private String title = "";

  void on(Event event) {
    if (event.getResource() == null) {
      return;
    }
    referents.add(event.getResource());
    Markup markup = Markup.of(event.getResource().getSkeleton());
    if (event.isTextUnit() && event.getTextUnit().isReferent()) {
      return;
    }
    structure.feed(markup.before());
    notes.markup(markup.before());
    if (event.isTextUnit()) {
      add(event.getTextUnit());
    }
    structure.feed(markup.after());
    notes.markup(markup.after());
  }

  private void add(ITextUnit unit) {
    CodedText text = CodedText.of(unit.getSource().getFirstContent());
    if (structure.isInTitle()) {
      title = title.isBlank() ? text.text() : title;
    } else if (!text.isBlank()) {
      CodedText resolved =
          new CodedText(text.text(), text.codes().stream().map(referents::resolve).toList());
      units.add(new Pending(unit.getId(), structure.role(), resolved));
      notes.unit(unit.getId(), resolved);
    }
  }

  /** Adds everything that was gathered. */
  void addTo(Assembler assembler) {
    assembler.title(title);
    Map<String, String> parents = notes.parents();
    for (Pending unit : units) {
      Optional<String> parent =
          Optional.ofNullable(parents.get(unit.id()))
              .filter(p -> unit.role().kind() != UnitKind.HEADING);
      UnitRole role = parent.isPresent() ? UnitRole.FOOTNOTE : unit.role();
      assembler.add(unit.id(), role, unit.text(), parent);
    }
  }
}
