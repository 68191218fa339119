package org.bayan.model.tests;

import java.time.Instant;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadOrigin;
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
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Property;
import org.bayan.model.bitext.ResourceKind;
import org.bayan.model.bitext.ResourceReference;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.model.bitext.TextUnitKind;
import org.bayan.model.bitext.TranslationState;

/** A small bitext that uses every class and nearly every feature of the model. */
final class SmallBitext {

  static final Instant NOON = Instant.parse("2014-12-03T12:00:00Z");
  private static final BitextFactory MAKE = BitextFactory.eINSTANCE;

  private SmallBitext() {}

  /** The bitext with what a version of the format could hold. */
  static BitextProject asOf(String version) {
    BitextProject project = create();
    if (version.equals("1.0")) {
      Text target = project.getTargets().get(0);
      target.getUnits().forEach(unit -> unit.setDocument(null));
      target.getAppended().clear();
    }
    return project;
  }

  static BitextProject create() {
    BitextProject project = MAKE.createBitextProject();
    project.setId("7e0d2c1a-52a5-4c2c-9d6a-0f4a3a1f8b11");
    project.setName("Brussels");
    project.setCreated(NOON);
    project.setCreatedBy("a translator");
    project.setGenerator("Bayan 0.1.0");
    project.setSource(source());
    project.getTargets().add(target());
    project.getAlignments().add(alignment(project));
    project.getResources().add(termbase());
    project.getDismissals().add(dismissal(project));
    return project;
  }

  private static Text source() {
    Text text = text("source", "ar", "عقد التحالف اجتماعه الأول (UNAMI) عام ٢٠١٤.\nالخاتمة");
    Origin origin = MAKE.createOrigin();
    origin.setFile("report.ar.txt");
    origin.setTitle("تقرير \"بروكسل\" <1>");
    origin.setDate("2014-12");
    origin.setSymbol("S/RES/2170 (2014)");
    origin.setRetrieved(NOON);
    text.setOrigin(origin);
    TextUnit paragraph = unit(text, TextUnitKind.PARAGRAPH, 0, 43);
    Segment segment = segment(text, paragraph, 0, 43);
    segment.setState(TranslationState.REVISED);
    segment.setStateBy("reviser");
    segment.setStateAt(NOON);
    segment.getCodes().add(code(InlineCodeKind.OPENING, 4));
    segment.getCodes().add(code(InlineCodeKind.CLOSING, 11));
    segment.getComments().add(comment());
    Bookmark bookmark = MAKE.createBookmark();
    bookmark.setLabel("later");
    segment.getBookmarks().add(bookmark);
    TextUnit heading = unit(text, TextUnitKind.HEADING, 44, 51);
    heading.setLevel(2);
    segment(text, heading, 44, 51);
    return text;
  }

  private static Text target() {
    String raw = "1. The Coalition held its first meeting (UNAMI) in 2014.\nA tab:\t; a line\nend.";
    Text text = text("target1", "en", raw);
    TextUnit item = unit(text, TextUnitKind.LIST_ITEM, 0, 56);
    item.setLabel("1.");
    segment(text, item, 0, 56);
    TextUnit note = unit(text, TextUnitKind.FOOTNOTE, 57, raw.length());
    note.setParent(item);
    Origin annex = MAKE.createOrigin();
    annex.setFile("annex.en.txt");
    text.getAppended().add(annex);
    note.setDocument(annex);
    segment(text, note, 57, raw.length());
    return text;
  }

  private static Text text(String id, String language, String raw) {
    Text text = MAKE.createText();
    text.setId(id);
    text.setLanguage(language);
    text.setRaw(raw);
    return text;
  }

  private static TextUnit unit(Text text, TextUnitKind kind, int start, int end) {
    TextUnit unit = MAKE.createTextUnit();
    unit.setId(BitextIds.nextUnit(text));
    unit.setKind(kind);
    unit.setStart(start);
    unit.setEnd(end);
    text.getUnits().add(unit);
    return unit;
  }

  private static Segment segment(Text text, TextUnit unit, int start, int end) {
    Segment segment = MAKE.createSegment();
    segment.setId(BitextIds.nextSegment(text));
    segment.setText(text.getRaw().substring(start, end));
    segment.setStart(start);
    segment.setEnd(end);
    unit.getSegments().add(segment);
    return segment;
  }

  private static InlineCode code(InlineCodeKind kind, int offset) {
    InlineCode code = MAKE.createInlineCode();
    code.setId("1");
    code.setKind(kind);
    code.setOffset(offset);
    code.setType("bold");
    code.setData(kind == InlineCodeKind.OPENING ? "<b>" : "</b>");
    return code;
  }

  private static Comment comment() {
    Comment comment = MAKE.createComment();
    comment.setText("سؤال: is this the right year?");
    comment.setAuthor("reviser");
    comment.setCreated(NOON);
    comment.setStart(0);
    comment.setEnd(3);
    return comment;
  }

  private static Alignment alignment(BitextProject project) {
    Text source = project.getSource();
    Text target = project.getTargets().get(0);
    Alignment alignment = MAKE.createAlignment();
    alignment.setId("alignment1");
    alignment.setTarget(target);
    Bead pair = bead(alignment, LinkType.TRANSLATION, BeadStatus.ACCEPTED);
    Segment first = source.getUnits().get(0).getSegments().get(0);
    Segment english = target.getUnits().get(0).getSegments().get(0);
    pair.getSource().add(first);
    pair.getTarget().add(english);
    // The same segment in a second bead, not in order: links may cross and share.
    Bead summary = bead(alignment, LinkType.SUMMARY, BeadStatus.NEEDS_REVIEW);
    summary.getSource().add(source.getUnits().get(1).getSegments().get(0));
    summary.getTarget().add(target.getUnits().get(1).getSegments().get(0));
    summary.getTarget().add(english);
    pair.getEvidence().add(evidence(first, english));
    return alignment;
  }

  private static Bead bead(Alignment alignment, LinkType type, BeadStatus status) {
    Bead bead = MAKE.createBead();
    bead.setId(BitextIds.nextBead(alignment));
    bead.setLinkType(type);
    bead.setStatus(status);
    bead.setOrigin(BeadOrigin.MANUAL);
    bead.setConfidence(0.875);
    bead.setCost(1.25);
    bead.setNote("two lines\nof note");
    alignment.getBeads().add(bead);
    return bead;
  }

  private static Evidence evidence(Segment source, Segment target) {
    Evidence evidence = MAKE.createEvidence();
    evidence.setKind(EvidenceKind.DATE);
    evidence.setWeight(3.5);
    evidence.setSourceSegment(source);
    evidence.setSourceStart(38);
    evidence.setSourceEnd(42);
    evidence.setSourceText("٢٠١٤");
    evidence.setTargetSegment(target);
    evidence.setTargetText("2014");
    return evidence;
  }

  private static ResourceReference termbase() {
    ResourceReference reference = MAKE.createResourceReference();
    reference.setKind(ResourceKind.TERMBASE);
    reference.setUri("bayan:seed");
    Property property = MAKE.createProperty();
    property.setName("example");
    property.setValue("kept");
    reference.getProperties().add(property);
    return reference;
  }

  private static Dismissal dismissal(BitextProject project) {
    Dismissal dismissal = MAKE.createDismissal();
    dismissal.setCheck("numbers");
    dismissal.setReason("the year is spelt out");
    dismissal.getSegments().add(project.getSource().getUnits().get(0).getSegments().get(0));
    return dismissal;
  }
}
