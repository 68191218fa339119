package org.bayan.ui.internal.grid;

import java.util.Locale;
import java.util.Optional;
import org.bayan.core.citation.Citation;
import org.bayan.model.bitext.LinkType;
import org.eclipse.osgi.util.NLS;

/** How citations are told to people, in their language. */
public final class CitationNames {

  private static final int PREAMBLE = "pp".length();

  private CitationNames() {}

  /** Document and paragraph: {@code S/RES/2170 (2014), para. 4 (a)}. */
  public static String name(Citation citation) {
    String paragraph = paragraph(citation);
    return paragraph.isEmpty()
        ? citation.documentName()
        : NLS.bind(Messages.citation_name, citation.documentName(), paragraph);
  }

  /** The paragraph alone, as {@code para. 4 (a)}; empty where it has no number. */
  public static String paragraph(Citation citation) {
    if (citation.paragraph().isEmpty()) {
      return "";
    }
    return citation.isPreambular()
        ? NLS.bind(Messages.citation_preambular, citation.paragraph().substring(PREAMBLE))
        : NLS.bind(Messages.citation_paragraph, citation.paragraph());
  }

  /**
   * Document and paragraph where there is little room: {@code S/RES/2170 (2014), 4 (a)}.
   *
   * @param document the name of the document, or as much of it as there is room for
   */
  static String shortName(Citation citation, String document) {
    return citation.paragraph().isEmpty()
        ? document
        : NLS.bind(Messages.citation_name, document, citation.paragraph());
  }

  /** How the passage relates to the words of the report. */
  public static String type(Citation citation) {
    LinkType type = citation.bead().getLinkType();
    return type == LinkType.OMITTED ? Messages.citation_omitted : LinkTypeLabels.name(type);
  }

  /** How sure the link is, rounded down; empty where a person made it. */
  public static Optional<String> confidence(Citation citation) {
    return Optional.ofNullable(citation.bead().getConfidence())
        .map(value -> (int) Math.floor(Math.clamp(value, 0.0, 1.0) * 100))
        .map(percent -> String.format(Locale.ROOT, "%d%%", percent));
  }

  /** All of it in one line. */
  static String line(Citation citation) {
    return confidence(citation)
        .map(
            percent ->
                NLS.bind(
                    Messages.citation_line, new Object[] {name(citation), type(citation), percent}))
        .orElseGet(() -> NLS.bind(Messages.citation_lineSure, name(citation), type(citation)));
  }
}
