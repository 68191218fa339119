package org.bayan.library.ui.internal.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bayan.core.citation.Citation;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.Described;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Property;
import org.bayan.ui.internal.grid.CitationNames;
import org.bayan.ui.internal.grid.StatusLabels;
import org.eclipse.osgi.util.NLS;

/** What is said of a citation, in the language of the user. */
final class CitationLabels {

  private static final String BETWEEN = "  \u00b7  ";
  private static final String AUTHORITY = "authority";

  private CitationLabels() {}

  /** What keeps the document from being the official wording; empty where nothing is known. */
  static Optional<String> authority(Citation citation) {
    return property(citation.document(), AUTHORITY)
        .flatMap(
            name ->
                Optional.ofNullable(
                    switch (name.toUpperCase(Locale.ROOT)) {
                      case "TRANSLATION" -> Messages.authority_translation;
                      case "REFERENCE" -> Messages.authority_reference;
                      case "ILLUSTRATIVE" -> Messages.authority_illustrative;
                      default -> null;
                    }));
  }

  /** What a person said of the citation; empty where nobody has. */
  static Optional<String> status(Citation citation) {
    BeadStatus status = citation.bead().getStatus();
    return status == BeadStatus.UNREVIEWED
        ? Optional.empty()
        : Optional.of(StatusLabels.name(status));
  }

  private static Optional<String> property(Described described, String name) {
    return described.getProperties().stream()
        .filter(one -> name.equals(one.getName()))
        .map(Property::getValue)
        .filter(value -> value != null && !value.isBlank())
        .findFirst();
  }

  /** Title, issuing body and date of the document, as far as its name does not tell them. */
  static String details(Citation citation) {
    Origin document = citation.document();
    List<String> facts = new ArrayList<>();
    for (String fact :
        new String[] {document.getTitle(), document.getPublisher(), document.getDate()}) {
      if (fact != null && !fact.isBlank() && !fact.equals(citation.documentName())) {
        facts.add("\u2068" + fact + "\u2069");
      }
    }
    return String.join(BETWEEN, facts);
  }

  /** All of it in words, for screen readers. */
  static String spoken(Citation citation, MarkedPassage marked, int number, int of) {
    List<String> head = new ArrayList<>();
    head.add(CitationNames.type(citation));
    CitationNames.confidence(citation).ifPresent(head::add);
    status(citation).ifPresent(head::add);
    authority(citation).ifPresent(head::add);
    List<String> lacking = marked.words(MarkedPassage.Mark.OFFICIAL_ONLY);
    Object[] parts = {
      number,
      of,
      CitationNames.name(citation),
      String.join(Messages.listSeparator, head),
      citation.wording()
    };
    String spoken = NLS.bind(Messages.spoken, parts);
    return lacking.isEmpty()
        ? spoken
        : NLS.bind(Messages.spokenDifference, spoken, String.join(Messages.listSeparator, lacking));
  }
}
