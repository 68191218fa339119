package org.bayan.core.tests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bayan.model.BitextIds;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Bookmark;
import org.bayan.model.bitext.Comment;
import org.bayan.model.bitext.Dismissal;
import org.bayan.model.bitext.Evidence;
import org.bayan.model.bitext.EvidenceKind;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.model.bitext.TextUnitKind;
import org.bayan.model.bitext.TranslationState;

/** Bitexts of random words, cut and aligned at random, with the traces of people's work on them. */
final class RandomProject {

  private static final BitextFactory MAKE = BitextFactory.eINSTANCE;
  private static final String[] WORDS = {
    "قرر", "المجلس", "وفد", "د.", "talks", "began", "Dr.", "and", "12", "3.5", "peace", "U.N."
  };
  private static final String[] ENDS = {". ", "; ", ": ", "، ", "! ", "\n", "... ", ".\u00A0", " "};

  private final Random random;
  private final boolean allAligned;

  /** Projects whose beads hold all segments, or only some of them and some twice. */
  RandomProject(Random random, boolean allAligned) {
    this.random = random;
    this.allAligned = allAligned;
  }

  BitextProject next() {
    BitextProject project = MAKE.createBitextProject();
    project.setId("0a4d8f5e-2f55-4b5c-9d6a-5c9d3a1f8b11");
    project.setSource(text("source", "ar"));
    project.getTargets().add(text("target1", "en"));
    project.getAlignments().add(alignment(project));
    Dismissal dismissal = MAKE.createDismissal();
    dismissal.setCheck("numbers");
    dismissal.getSegments().addAll(some(Segments.of(project.getSource())));
    project.getDismissals().add(dismissal);
    return project;
  }

  private Text text(String id, String language) {
    Text text = MAKE.createText();
    text.setId(id);
    text.setLanguage(language);
    StringBuilder raw = new StringBuilder();
    int units = 1 + random.nextInt(4);
    for (int i = 0; i < units; i++) {
      int start = raw.length();
      int words = 1 + random.nextInt(14);
      for (int w = 0; w < words; w++) {
        raw.append(WORDS[random.nextInt(WORDS.length)]);
        raw.append(random.nextInt(3) == 0 ? ENDS[random.nextInt(ENDS.length)] : " ");
      }
      unit(text, raw, start);
      raw.append("\n\n");
    }
    text.setRaw(raw.toString());
    return text;
  }

  private void unit(Text text, CharSequence raw, int start) {
    TextUnit unit = MAKE.createTextUnit();
    unit.setId(BitextIds.nextUnit(text));
    unit.setKind(TextUnitKind.PARAGRAPH);
    unit.setStart(start);
    unit.setEnd(raw.length());
    int from = start;
    for (int at = start; at < raw.length(); at++) {
      boolean space = Character.isWhitespace(raw.charAt(at)) || raw.charAt(at) == '\u00A0';
      boolean last = at == raw.length() - 1;
      if (space && at > from && (last || random.nextInt(3) == 0)) {
        unit.getSegments().add(segment(text, raw, from, at));
        from = at + 1;
      } else if (space && at == from) {
        from = at + 1;
      }
    }
    text.getUnits().add(unit);
    if (random.nextInt(8) == 0) {
      Segment written = segment(text, "written by hand", 0, 15);
      written.setEnd(0);
      unit.getSegments().add(written);
    }
  }

  private Segment segment(Text text, CharSequence raw, int from, int to) {
    Segment segment = MAKE.createSegment();
    segment.setId(BitextIds.nextSegment(text));
    segment.setText(raw.subSequence(from, to).toString());
    segment.setStart(from);
    segment.setEnd(to);
    segment.setState(TranslationState.values()[random.nextInt(5)]);
    if (random.nextInt(9) == 0) {
      segment.setText("edited " + segment.getText());
      segment.setEdited(random.nextBoolean());
    } else {
      segment.setLocked(random.nextInt(15) == 0);
      attach(segment);
    }
    return segment;
  }

  private void attach(Segment segment) {
    if (random.nextInt(3) == 0) {
      Comment comment = MAKE.createComment();
      comment.setText("comment on " + segment.getId());
      if (random.nextBoolean()) {
        comment.setStart(letter(segment));
        comment.setEnd(comment.getStart() + 1);
      }
      segment.getComments().add(comment);
    }
    if (random.nextInt(5) == 0) {
      Bookmark bookmark = MAKE.createBookmark();
      bookmark.setLabel(segment.getId());
      segment.getBookmarks().add(bookmark);
    }
    if (random.nextInt(4) == 0) {
      InlineCode code = MAKE.createInlineCode();
      code.setId(segment.getId());
      code.setKind(InlineCodeKind.values()[random.nextInt(3)]);
      code.setOffset(random.nextInt(segment.getText().length() + 1));
      segment.getCodes().add(code);
    }
  }

  /** The place of a character that is no white space. */
  private int letter(Segment segment) {
    int at = random.nextInt(segment.getText().length());
    while (Character.isWhitespace(segment.getText().charAt(at))
        || segment.getText().charAt(at) == '\u00A0') {
      at = random.nextInt(segment.getText().length());
    }
    return at;
  }

  private Alignment alignment(BitextProject project) {
    Alignment alignment = MAKE.createAlignment();
    alignment.setId("alignment1");
    alignment.setTarget(project.getTargets().get(0));
    List<Segment> source = new ArrayList<>(Segments.of(project.getSource()));
    List<Segment> target = new ArrayList<>(Segments.of(project.getTargets().get(0)));
    while (!source.isEmpty() || !target.isEmpty()) {
      Bead bead = bead(alignment);
      take(source, bead.getSource());
      take(target, bead.getTarget());
      bead.setLinkType(LinkType.values()[random.nextInt(3)]);
      evidence(bead);
      boolean empty = bead.getSource().isEmpty() && bead.getTarget().isEmpty();
      if (!empty && (allAligned || random.nextInt(6) > 0)) {
        alignment.getBeads().add(bead);
      }
    }
    if (!allAligned) {
      Bead sharing = bead(alignment);
      sharing.getSource().addAll(some(Segments.of(project.getSource())));
      sharing.getTarget().addAll(some(Segments.of(project.getTargets().get(0))));
      alignment.getBeads().add(sharing);
    }
    return alignment;
  }

  private Bead bead(Alignment alignment) {
    Bead bead = MAKE.createBead();
    bead.setId(BitextIds.nextBead(alignment));
    bead.setStatus(BeadStatus.values()[random.nextInt(3)]);
    bead.setConfidence(random.nextInt(100) / 100.0);
    bead.setNote(random.nextInt(3) == 0 ? "note on " + bead.getId() : null);
    bead.setCreated(Instant.parse("2014-12-03T12:00:00Z"));
    return bead;
  }

  private void take(List<Segment> from, List<Segment> to) {
    int count = Math.min(from.size(), random.nextInt(3));
    to.addAll(from.subList(0, count));
    from.subList(0, count).clear();
  }

  private List<Segment> some(List<Segment> segments) {
    return segments.stream().filter(one -> random.nextInt(6) == 0).toList();
  }

  private void evidence(Bead bead) {
    if (!bead.getSource().isEmpty() && !bead.getTarget().isEmpty()) {
      Evidence evidence = MAKE.createEvidence();
      evidence.setKind(EvidenceKind.WORD);
      Segment source = bead.getSource().get(0);
      int at = letter(source);
      evidence.setSourceSegment(source);
      evidence.setSourceStart(at);
      evidence.setSourceEnd(Math.min(source.getText().length(), at + 2));
      evidence.setSourceText(source.getText().substring(at, evidence.getSourceEnd()));
      evidence.setTargetSegment(bead.getTarget().get(0));
      evidence.setTargetText("talks");
      bead.getEvidence().add(evidence);
    }
  }
}
