package org.bayan.core.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.bayan.core.internal.OriginProperties;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;

/**
 * The alignment of a report with the official texts behind it. It is read from the bitext each time
 * it is asked, so that it always tells what the bitext holds.
 */
public final class OfficialAlignment {

  /** The property of a document that holds the id of the official text in its library. */
  public static final String TEXT_ID = "library.text";

  /** The property of a document that tells how far its wording may be relied on. */
  public static final String AUTHORITY = "authority";

  private static final String SEGMENT = "library.segment";
  private static final String ROLE = "role";
  private static final String OFFICIAL = "official";
  private static final String PARAGRAPH = "paragraph";

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private final BitextProject project;
  private final Alignment alignment;

  private OfficialAlignment(BitextProject project, Alignment alignment) {
    this.project = project;
    this.alignment = alignment;
  }

  /** The official texts of a bitext, where it has some. */
  public static Optional<OfficialAlignment> of(BitextProject project) {
    return project.getAlignments().stream()
        .filter(one -> isOfficial(one.getTarget()))
        .findFirst()
        .map(one -> new OfficialAlignment(project, one));
  }

  /** Whether a text is one of official texts. */
  public static boolean isOfficial(Text text) {
    return text != null
        && OriginProperties.get(text, ROLE).filter(role -> role.equals(OFFICIAL)).isPresent();
  }

  /** Makes a text one of official texts. */
  public static void mark(Text text) {
    OriginProperties.set(text, ROLE, OFFICIAL);
  }

  /** Gives a unit of an official text the number of its paragraph, such as {@code 4 (a)}. */
  public static void number(TextUnit unit, String paragraph) {
    if (!paragraph.isEmpty()) {
      OriginProperties.set(unit, PARAGRAPH, paragraph);
    }
  }

  /** The number of the paragraph that a unit is or belongs to; empty where it has none. */
  public static String paragraph(TextUnit unit) {
    return OriginProperties.get(unit, PARAGRAPH).orElse("");
  }

  /** Tells the number of the first segment of a unit in its own document, from 0. */
  public static void firstSegment(TextUnit unit, int number) {
    OriginProperties.set(unit, SEGMENT, String.valueOf(number));
  }

  /** The number of a segment in its own document, from 0; empty where the bitext does not tell. */
  public static OptionalInt number(Segment passage) {
    TextUnit unit = passage.getUnit();
    if (unit == null) {
      return OptionalInt.empty();
    }
    return OriginProperties.get(unit, SEGMENT)
        .filter(number -> NUMBER.matcher(number).matches())
        .map(
            number ->
                OptionalInt.of(Integer.parseInt(number) + unit.getSegments().indexOf(passage)))
        .orElse(OptionalInt.empty());
  }

  /** The bitext. */
  public BitextProject project() {
    return project;
  }

  /** The alignment. */
  public Alignment alignment() {
    return alignment;
  }

  /** Whether the official texts are what the bitext is aligned with first of all. */
  public boolean isFirst() {
    return project.getAlignments().getFirst() == alignment;
  }

  /** The official texts in the order in which they stand. */
  public List<Origin> documents() {
    List<Origin> documents = new ArrayList<>();
    if (alignment.getTarget().getOrigin() != null) {
      documents.add(alignment.getTarget().getOrigin());
    }
    documents.addAll(alignment.getTarget().getAppended());
    return documents;
  }

  /** The official text that a segment stands in; empty where the bitext does not tell. */
  public Optional<Origin> document(Segment passage) {
    return Optional.ofNullable(passage.getUnit())
        .map(unit -> unit.getDocument() == null ? origin() : unit.getDocument());
  }

  private Origin origin() {
    return alignment.getTarget().getOrigin();
  }

  /** What stands behind a segment of the report, in the order of the beads. */
  public List<Citation> citations(Segment source) {
    return alignment.getBeads().stream()
        .filter(bead -> bead.getSource().contains(source))
        .flatMap(bead -> citations(bead).stream())
        .toList();
  }

  /** The passages of a bead: one for each paragraph, in the order of the official texts. */
  public List<Citation> citations(Bead bead) {
    Map<TextUnit, List<Segment>> passages = new HashMap<>();
    LinkedHashSet<TextUnit> order = new LinkedHashSet<>();
    for (Segment segment : bead.getTarget()) {
      if (segment.getUnit() != null) {
        order.add(segment.getUnit());
        passages.computeIfAbsent(segment.getUnit(), unit -> new ArrayList<>()).add(segment);
      }
    }
    List<Citation> citations = new ArrayList<>();
    for (TextUnit unit : order) {
      List<Segment> passage = passages.get(unit);
      document(passage.getFirst())
          .ifPresent(
              document -> citations.add(new Citation(bead, document, paragraph(unit), passage)));
    }
    return citations;
  }

  /** What the report leaves out of the official texts, in their order. */
  public List<Citation> omissions() {
    return alignment.getBeads().stream()
        .filter(bead -> bead.getSource().isEmpty() && !bead.getTarget().isEmpty())
        .flatMap(bead -> citations(bead).stream())
        .toList();
  }

  /** The beads of what the reporter says himself, in the order of the report. */
  public List<Bead> additions() {
    return alignment.getBeads().stream()
        .filter(bead -> bead.getTarget().isEmpty() && !bead.getSource().isEmpty())
        .filter(bead -> bead.getLinkType() == LinkType.ADDED)
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OfficialAlignment that && that.alignment == alignment;
  }

  @Override
  public int hashCode() {
    return Objects.hash(alignment);
  }
}
