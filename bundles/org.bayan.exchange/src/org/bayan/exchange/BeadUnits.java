package org.bayan.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.bayan.exchange.internal.Titles;
import org.bayan.exchange.internal.tmx.SegmentContent;
import org.bayan.exchange.internal.tmx.TmxDates;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.model.memory.InlineText;
import org.bayan.model.memory.PropertyTypes;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.model.memory.UnitDetails;
import org.bayan.model.memory.UnitNote;
import org.bayan.model.memory.UnitProperty;
import org.bayan.model.memory.UnitVariant;

/**
 * Makes translation units of the two-sided beads of an alignment. The id of a unit is that of the
 * project and that of the bead, so that the units of several bitexts can be in one memory. A unit
 * has the properties that {@link TmxWriter} writes, and the source texts before and after it.
 */
public final class BeadUnits {
  private final BitextProject project;
  private final Alignment alignment;
  private final Map<TextUnit, Integer> numbers = new HashMap<>();
  private final Map<Bead, Integer> indices = new HashMap<>();

  /** Units of an alignment of a project, as they are now. */
  public BeadUnits(BitextProject project, Alignment alignment) {
    this.project = project;
    this.alignment = alignment;
    number(project.getSource());
    number(alignment.getTarget());
    for (Bead bead : alignment.getBeads()) {
      indices.put(bead, indices.size());
    }
  }

  private void number(Text text) {
    int number = 0;
    for (TextUnit unit : text.getUnits()) {
      numbers.put(unit, ++number);
    }
  }

  /**
   * The text of segments, joined by spaces, as a unit has it: with their codes segment by segment,
   * by offset, a closing code beside the nearest opening code before it that has its id.
   */
  public static InlineText content(List<Segment> segments) {
    return SegmentContent.of(segments);
  }

  /** The id of the unit of a bead. */
  public String id(Bead bead) {
    return project.getId() + "/" + bead.getId();
  }

  /**
   * The unit of a bead.
   *
   * @param bead a bead of the alignment with segments on both sides
   */
  public TranslationUnit of(Bead bead) {
    Text source = project.getSource();
    Text target = alignment.getTarget();
    UnitVariant first =
        new UnitVariant(
            source.getLanguage(), UnitDetails.NONE, SegmentContent.of(bead.getSource()));
    UnitVariant second =
        new UnitVariant(
            target.getLanguage(),
            new UnitDetails(Map.of(), List.of(), places(target, bead.getTarget())),
            SegmentContent.of(bead.getTarget()));
    return new TranslationUnit(details(bead), List.of(first, second));
  }

  private UnitDetails details(Bead bead) {
    Map<UnitAttribute, String> attributes = new EnumMap<>(UnitAttribute.class);
    attributes.put(UnitAttribute.ID, id(bead));
    attributes.put(UnitAttribute.SOURCE_LANGUAGE, project.getSource().getLanguage());
    put(attributes, UnitAttribute.CREATED, TmxDates.format(bead.getCreated()));
    put(attributes, UnitAttribute.CREATED_BY, bead.getCreatedBy());
    put(attributes, UnitAttribute.CHANGED, TmxDates.format(bead.getModified()));
    put(attributes, UnitAttribute.CHANGED_BY, bead.getModifiedBy());
    boolean noted = bead.getNote() != null && !bead.getNote().isEmpty();
    List<UnitNote> notes = noted ? List.of(new UnitNote(bead.getNote(), "", "")) : List.of();
    List<UnitProperty> properties = new ArrayList<>(places(project.getSource(), bead.getSource()));
    if (bead.getConfidence() != null) {
      String confidence = String.format(Locale.ROOT, "%.4f", bead.getConfidence());
      add(properties, PropertyTypes.CONFIDENCE, confidence);
    }
    add(properties, PropertyTypes.STATUS, bead.getStatus().getLiteral());
    add(properties, PropertyTypes.LINK_TYPE, bead.getLinkType().getLiteral());
    int index = indices.get(bead);
    add(properties, PropertyTypes.CONTEXT_BEFORE, source(index - 1));
    add(properties, PropertyTypes.CONTEXT_AFTER, source(index + 1));
    return new UnitDetails(attributes, notes, properties);
  }

  /** The source of a bead beside; empty where there is none. */
  private String source(int index) {
    boolean there = index >= 0 && index < alignment.getBeads().size();
    return there
        ? alignment.getBeads().get(index).getSource().stream()
            .map(Segment::getText)
            .collect(Collectors.joining(" "))
        : "";
  }

  private List<UnitProperty> places(Text text, List<Segment> segments) {
    List<UnitProperty> properties = new ArrayList<>();
    add(properties, PropertyTypes.DOCUMENT, Titles.of(text, segments));
    add(
        properties,
        PropertyTypes.PARAGRAPH,
        segments.stream()
            .map(segment -> String.valueOf(numbers.get(segment.getUnit())))
            .distinct()
            .collect(Collectors.joining(",")));
    return properties;
  }

  private static void put(
      Map<UnitAttribute, String> attributes, UnitAttribute attribute, String value) {
    if (value != null && !value.isEmpty()) {
      attributes.put(attribute, value);
    }
  }

  private static void add(List<UnitProperty> properties, String type, String value) {
    if (!value.isEmpty()) {
      properties.add(UnitProperty.of(type, value));
    }
  }
}
