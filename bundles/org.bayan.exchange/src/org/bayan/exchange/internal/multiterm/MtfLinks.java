package org.bayan.exchange.internal.multiterm;

import java.util.List;
import org.bayan.exchange.internal.xml.XmlElement;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.Described;
import org.bayan.model.termbase.TermbaseFactory;

/**
 * The links of a field: attributes of it and of {@code xref} inside its text. {@code Clink} names a
 * concept by its number, {@code Ulink} an address, {@code Glink} a picture.
 */
final class MtfLinks {
  private static final String CONCEPT = "Clink";

  /** The attributes, and the categories of TBX that they are. */
  private static final List<List<String>> TYPES =
      List.of(
          List.of(CONCEPT, "crossReference"),
          List.of("Ulink", "externalCrossReference"),
          List.of("Glink", "xGraphic"));

  private MtfLinks() {}

  static void add(XmlElement element, Described owner) {
    for (List<String> type : TYPES) {
      String target = element.attribute(type.get(0));
      if (target != null && !target.isBlank()) {
        CrossReference reference = TermbaseFactory.eINSTANCE.createCrossReference();
        reference.setType(type.get(1));
        if (type.get(0).equals(CONCEPT)) {
          reference.setTarget(target.strip());
        } else {
          reference.setUri(target.strip());
        }
        String text = element.text();
        reference.setText(text.isEmpty() ? null : text);
        owner.getCrossReferences().add(reference);
      }
    }
    element.children().forEach(child -> add(child, owner));
  }
}
