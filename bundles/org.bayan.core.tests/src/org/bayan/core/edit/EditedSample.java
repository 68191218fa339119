package org.bayan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.model.BitextFile;
import org.bayan.model.BitextIds;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Evidence;
import org.bayan.model.bitext.EvidenceKind;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;

/**
 * A small bitext that edits are tried on. Each text has paragraphs of segments; {@code run} holds
 * every edit to what all edits promise: segments stay in beads, no bead is empty, and undo and redo
 * give back the same file to the byte.
 */
final class EditedSample {

  static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

  private static final BitextFactory FACTORY = BitextFactory.eINSTANCE;

  private final BitextProject project = FACTORY.createBitextProject();
  private final Text source = text(BitextIds.SOURCE, "ar");
  private final Text target = text(BitextIds.target(1), "en");
  private final Alignment alignment = FACTORY.createAlignment();
  private BitextEditing editing;

  /**
   * A bitext.
   *
   * @param sourceUnits the paragraphs of the source, segments parted by {@code |}
   * @param targetUnits those of the target
   * @param shapes the beads in order, such as {@code 2-1}
   */
  EditedSample(List<String> sourceUnits, List<String> targetUnits, String... shapes) {
    project.setId("00000000-0000-0000-0000-000000000001");
    project.setName("Sample");
    project.setSource(source);
    project.getTargets().add(target);
    alignment.setId(BitextIds.alignment(1));
    alignment.setTarget(target);
    project.getAlignments().add(alignment);
    sourceUnits.forEach(unit -> unit(source, unit));
    targetUnits.forEach(unit -> unit(target, unit));
    List<Segment> sources = new ArrayList<>(Segments.of(source));
    List<Segment> targets = new ArrayList<>(Segments.of(target));
    for (String shape : shapes) {
      Bead bead = FACTORY.createBead();
      bead.setId(BitextIds.nextBead(alignment));
      bead.setConfidence(0.5);
      take(sources, shape.charAt(0) - '0', bead.getSource());
      take(targets, shape.charAt(2) - '0', bead.getTarget());
      alignment.getBeads().add(bead);
    }
    assertTrue(sources.isEmpty() && targets.isEmpty(), "the shapes do not take all segments");
  }

  /** Four paragraphs of one segment on both sides, paired. */
  static EditedSample pairs() {
    return new EditedSample(
        List.of("a1", "a2", "a3", "a4"),
        List.of("e1", "e2", "e3", "e4"),
        "1-1",
        "1-1",
        "1-1",
        "1-1");
  }

  private static void take(List<Segment> from, int count, List<Segment> to) {
    to.addAll(from.subList(0, count));
    from.subList(0, count).clear();
  }

  private static Text text(String id, String language) {
    Text text = FACTORY.createText();
    text.setId(id);
    text.setLanguage(language);
    text.setRaw("");
    return text;
  }

  private static void unit(Text text, String segments) {
    TextUnit unit = FACTORY.createTextUnit();
    unit.setId(BitextIds.nextUnit(text));
    unit.setStart(text.getRaw().length());
    text.getUnits().add(unit);
    for (String content : segments.split("\\|")) {
      Segment segment = FACTORY.createSegment();
      segment.setId(BitextIds.nextSegment(text));
      segment.setText(content);
      segment.setStart(text.getRaw().length());
      text.setRaw(text.getRaw() + content);
      segment.setEnd(text.getRaw().length());
      text.setRaw(text.getRaw() + " ");
      unit.getSegments().add(segment);
    }
    unit.setEnd(text.getRaw().length() - 1);
    text.setRaw(text.getRaw().strip() + "\n");
  }

  BitextProject project() {
    return project;
  }

  Alignment alignment() {
    return alignment;
  }

  Bead bead(int index) {
    return alignment.getBeads().get(index);
  }

  List<Bead> beads(int from, int to) {
    return List.copyOf(alignment.getBeads().subList(from, to));
  }

  Segment source(int index) {
    return Segments.of(source).get(index);
  }

  Segment target(int index) {
    return Segments.of(target).get(index);
  }

  /** The part of the raw text that a segment stands for. */
  String raw(Segment segment) {
    return ((Text) segment.getUnit().eContainer())
        .getRaw()
        .substring(segment.getStart(), segment.getEnd());
  }

  /** Adds an inline code. */
  static void code(Segment segment, InlineCodeKind kind, String id, int offset) {
    InlineCode code = FACTORY.createInlineCode();
    code.setKind(kind);
    code.setId(id);
    code.setOffset(offset);
    segment.getCodes().add(code);
  }

  /** The codes of a segment as text, such as {@code OPENING1@0}. */
  static String codes(Segment segment) {
    return String.join(
        " ",
        segment.getCodes().stream()
            .map(code -> code.getKind() + code.getId() + "@" + code.getOffset())
            .toList());
  }

  /** Adds evidence that is found in words of a target segment. */
  Evidence evidence(int bead, Segment target, int start, int end) {
    Evidence evidence = FACTORY.createEvidence();
    evidence.setKind(EvidenceKind.WORD);
    evidence.setTargetSegment(target);
    evidence.setTargetStart(start);
    evidence.setTargetEnd(end);
    bead(bead).getEvidence().add(evidence);
    return evidence;
  }

  void accept(int index) {
    bead(index).setStatus(BeadStatus.ACCEPTED);
  }

  /** The beads as text, such as {@code a1 a2=e1}. */
  List<String> show() {
    return alignment.getBeads().stream()
        .map(bead -> join(bead.getSource()) + "=" + join(bead.getTarget()))
        .toList();
  }

  private static String join(List<Segment> segments) {
    return String.join(" ", segments.stream().map(Segment::getText).toList());
  }

  /** The number of beads. */
  int size() {
    return alignment.getBeads().size();
  }

  /** Runs an edit as {@link #run} does, unless it is refused. */
  Optional<Change> tryToRun(Edit edit) {
    String before = file();
    try {
      editing().run(edit).undo();
    } catch (EditException e) {
      assertEquals(before, file());
      return Optional.empty();
    }
    return Optional.of(run(edit));
  }

  /** Runs an edit, and undoes and does it again on the way. */
  Change run(Edit edit) {
    Set<Segment> linked = linked();
    String before = file();
    Change change;
    try {
      change = editing().run(edit);
    } catch (EditException e) {
      throw new AssertionError("refused: " + e.refusal(), e);
    }
    String after = file();
    assertTrue(linked().containsAll(kept(linked)), "a segment is in no bead: " + show());
    for (Bead bead : alignment.getBeads()) {
      assertTrue(bead.getSource().size() + bead.getTarget().size() > 0, "empty bead: " + show());
      assertOrdered(bead.getSource(), source);
      assertOrdered(bead.getTarget(), target);
    }
    change.undo();
    assertEquals(before, file());
    change.redo();
    assertEquals(after, file());
    return change;
  }

  private static void assertOrdered(List<Segment> side, Text text) {
    List<Segment> ordered = Segments.of(text).stream().filter(side::contains).toList();
    assertEquals(ordered, List.copyOf(side));
  }

  /** Expects that an edit is refused and changes nothing. */
  Refusal refused(Edit edit) {
    String before = file();
    EditException e = assertThrows(EditException.class, () -> editing().run(edit));
    assertEquals(before, file());
    return e.refusal();
  }

  private BitextEditing editing() {
    if (editing == null) {
      editing = new BitextEditing(project, alignment, new Author("ann", InstantSource.fixed(NOW)));
    }
    return editing;
  }

  private Set<Segment> linked() {
    Set<Segment> linked = new HashSet<>();
    for (Bead bead : alignment.getBeads()) {
      linked.addAll(bead.getSource());
      linked.addAll(bead.getTarget());
    }
    return linked;
  }

  /** Those of some segments that are still in a text: joining segments takes some away. */
  private static List<Segment> kept(Set<Segment> segments) {
    return segments.stream().filter(segment -> segment.getUnit() != null).toList();
  }

  /** The bitext as it is saved. */
  String file() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      BitextFile.content(project, Path.of("sample.bitext")).writeTo(out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
