package org.bayan.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bayan.core.citation.OfficialAlignment;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Property;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.model.bitext.TextUnitKind;

/** A short report in Arabic, its translation as far as it is done, and two official texts. */
final class OfficialBitext {

  /** The passage behind the second sentence of the report. */
  static final String AID =
      "Calls upon all States to let aid pass without delay to every district of the city;";

  private static final BitextFactory FACTORY = BitextFactory.eINSTANCE;

  private final BitextProject project = FACTORY.createBitextProject();
  private final Text source = text(BitextIds.SOURCE, "ar");
  private final List<Segment> report = new ArrayList<>();
  private final List<Segment> passages = new ArrayList<>();
  private Text official;
  private Alignment citations;

  private OfficialBitext() {
    project.setId(UUID.nameUUIDFromBytes(new byte[] {8}).toString());
    project.setName("Report");
    project.setSource(source);
    for (String sentence :
        List.of(
            "دعت الأمم المتحدة والوزراء إلى إيصال المساعدات وحماية المدنيين في المدينة.",
            "وطالب المجلس الدول كافة بإيصال المساعدات فورا إلى كل أحياء المدينة،"
                + " معبرا عن قلق بالغ.",
            "وأكد الوزراء أن المدنيين والعاملين في الإغاثة يجب أن يُحموا.",
            "وقال مراسلنا إن الشوارع كانت خالية مساء أمس.")) {
      report.add(segment(source, sentence, "", ""));
    }
  }

  /** The bitext that is translated: the official texts are its second target. */
  static BitextProject translated() {
    OfficialBitext bitext = new OfficialBitext();
    Text translation = text(BitextIds.target(1), "en");
    Alignment alignment = bitext.alignment(1, translation);
    Segment first = segment(translation, "UN and ministers call for aid", "", "");
    bitext.bead(alignment, LinkType.TRANSLATION, 0.95, List.of(bitext.report.get(0)), first);
    for (Segment sentence : bitext.report.subList(1, 4)) {
      bitext.bead(alignment, LinkType.ADDED, null, List.of(sentence));
    }
    bitext.addOfficialTexts(2);
    return bitext.project;
  }

  /** The bitext as it is cited: the official texts are its only target. */
  static BitextProject cited() {
    OfficialBitext bitext = new OfficialBitext();
    bitext.addOfficialTexts(1);
    return bitext.project;
  }

  /** The bitext that is translated, before official texts were found. */
  static BitextProject withoutOfficialTexts() {
    BitextProject project = translated();
    project.getAlignments().remove(1);
    project.getTargets().remove(1);
    return project;
  }

  private static Text text(String id, String language) {
    Text text = FACTORY.createText();
    text.setId(id);
    text.setLanguage(language);
    return text;
  }

  private Alignment alignment(int number, Text target) {
    Alignment alignment = FACTORY.createAlignment();
    alignment.setId(BitextIds.alignment(number));
    alignment.setTarget(target);
    project.getTargets().add(target);
    project.getAlignments().add(alignment);
    return alignment;
  }

  private void addOfficialTexts(int number) {
    official = text(BitextIds.target(number), "en");
    citations = alignment(number, official);
    OfficialAlignment.mark(official);
    official.setOrigin(
        origin("Resolution 9001 (2014)", "S/RES/9001 (2014)", "Security Council", "2014-08-15"));
    Origin statement = origin("Joint Statement of the Ministers", null, "The ministers", "2014-12");
    property(statement, "authority", "ILLUSTRATIVE");
    official.getAppended().add(statement);
    addPassages(statement);
    cite(LinkType.SUMMARY, 0.81, 0, 2, 5);
    cite(LinkType.PARAPHRASE, 0.93, 1, 1, 2);
    cite(LinkType.TRANSLATION, 0.97, 2, 5);
    bead(citations, LinkType.ADDED, 0.9, List.of(report.get(3)));
    for (int left : List.of(0, 3, 4, 6)) {
      bead(citations, LinkType.OMITTED, null, List.of(), passages.get(left));
    }
  }

  private void addPassages(Origin statement) {
    passage("pp1", "", "Recalling its earlier resolutions on the city,");
    passage("4", "4.", "Expresses grave concern at the state of the civilians;");
    TextUnit unit = passages.getLast().getUnit();
    passages.add(segment(unit, AID));
    passages.add(segment(unit, "and decides to review this paragraph within ninety days;"));
    passage("5", "5.", "Decides to remain seized of the matter.");
    passage("2", "", "The ministers stressed that civilians and aid workers must be protected.");
    passages.getLast().getUnit().setDocument(statement);
    passage("3", "", "They will meet again in the spring.");
    passages.getLast().getUnit().setDocument(statement);
  }

  private void passage(String paragraph, String label, String content) {
    passages.add(segment(official, content, paragraph, label));
  }

  private void cite(LinkType type, double confidence, int sentence, int... cited) {
    Segment[] target = IntStream.of(cited).mapToObj(passages::get).toArray(Segment[]::new);
    bead(citations, type, confidence, List.of(report.get(sentence)), target);
  }

  private void bead(
      Alignment alignment,
      LinkType type,
      Double confidence,
      List<Segment> sources,
      Segment... targets) {
    Bead bead = FACTORY.createBead();
    bead.setId(BitextIds.nextBead(alignment));
    bead.setLinkType(type);
    bead.setConfidence(confidence);
    bead.getSource().addAll(sources);
    bead.getTarget().addAll(List.of(targets));
    alignment.getBeads().add(bead);
  }

  private static Origin origin(String title, String symbol, String body, String date) {
    Origin origin = FACTORY.createOrigin();
    origin.setTitle(title);
    origin.setSymbol(symbol);
    origin.setPublisher(body);
    origin.setDate(date);
    return origin;
  }

  private static void property(Origin origin, String name, String value) {
    Property property = FACTORY.createProperty();
    property.setName(name);
    property.setValue(value);
    origin.getProperties().add(property);
  }

  private static Segment segment(Text text, String content, String paragraph, String label) {
    TextUnit unit = FACTORY.createTextUnit();
    unit.setId(BitextIds.nextUnit(text));
    unit.setKind(TextUnitKind.PARAGRAPH);
    unit.setLabel(label.isEmpty() ? null : label);
    OfficialAlignment.number(unit, paragraph);
    text.getUnits().add(unit);
    return segment(unit, content);
  }

  private static Segment segment(TextUnit unit, String content) {
    Segment segment = FACTORY.createSegment();
    segment.setId(BitextIds.nextSegment((Text) unit.eContainer()));
    segment.setText(content);
    unit.getSegments().add(segment);
    return segment;
  }
}
