package org.bayan.core.citation;

import java.util.List;
import java.util.stream.Collectors;
import org.bayan.core.internal.OriginProperties;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Segment;

/**
 * A passage of one paragraph of an official text that stands behind segments of a report.
 *
 * @param bead the bead that joins them; without source segments where the report leaves the passage
 *     out
 * @param document the official text
 * @param paragraph the number of the paragraph, such as {@code 4 (a)}, {@code pp2} for the second
 *     paragraph of a preamble; empty where it has none
 * @param passage the segments of this paragraph, in the order of the text
 */
public record Citation(Bead bead, Origin document, String paragraph, List<Segment> passage) {

  private static final String PREAMBLE = "pp";

  /** Copies the list. */
  public Citation {
    passage = List.copyOf(passage);
  }

  /** How the document is cited: by its symbol, else its title, else the name of its file. */
  public String documentName() {
    return nameOf(document);
  }

  /** How a document is cited: by its symbol, else its title, else the name of its file. */
  public static String nameOf(Origin document) {
    if (isGiven(document.getSymbol())) {
      return document.getSymbol();
    }
    if (isGiven(document.getTitle())) {
      return document.getTitle();
    }
    String file = isGiven(document.getFile()) ? document.getFile() : "";
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  /** The id of the official text in its library; empty where the bitext does not tell. */
  public String textId() {
    return OriginProperties.get(document, OfficialAlignment.TEXT_ID).orElse("");
  }

  /** Document and paragraph, as English texts cite them: {@code S/RES/2170 (2014), para. 4 (a)}. */
  public String text() {
    if (paragraph.isEmpty()) {
      return documentName();
    }
    return isPreambular()
        ? documentName() + ", preambular para. " + paragraph.substring(PREAMBLE.length())
        : documentName() + ", para. " + paragraph;
  }

  /** Whether the paragraph is one of a preamble, counted by itself. */
  public boolean isPreambular() {
    return paragraph.startsWith(PREAMBLE);
  }

  /** The words of the passage. */
  public String wording() {
    return passage.stream().map(Segment::getText).collect(Collectors.joining(" "));
  }

  private static boolean isGiven(String value) {
    return value != null && !value.isBlank();
  }
}
