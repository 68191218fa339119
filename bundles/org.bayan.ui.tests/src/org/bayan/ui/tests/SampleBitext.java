package org.bayan.ui.tests;

import java.util.List;
import java.util.UUID;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Evidence;
import org.bayan.model.bitext.EvidenceKind;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.LinkType;
import org.bayan.model.bitext.ResourceKind;
import org.bayan.model.bitext.ResourceReference;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.model.bitext.TextUnitKind;

/** Builds bitexts of a few Arabic and English sentences. */
final class SampleBitext {

  /** The Arabic sentence that ends in a Latin acronym and a number. */
  static final String UNAMI = "تقرير بعثة الأمم (UNAMI) 2014";

  private static final BitextFactory FACTORY = BitextFactory.eINSTANCE;

  private final BitextProject project = FACTORY.createBitextProject();
  private final Text source = text(BitextIds.SOURCE, "ar");
  private final Text target = text(BitextIds.target(1), "en");
  private final Alignment alignment = FACTORY.createAlignment();

  private SampleBitext() {
    project.setId(UUID.nameUUIDFromBytes(new byte[] {1}).toString());
    project.setName("Sample");
    project.setSource(source);
    project.getTargets().add(target);
    alignment.setId(BitextIds.alignment(1));
    alignment.setTarget(target);
    project.getAlignments().add(alignment);
  }

  private static Text text(String id, String language) {
    Text text = FACTORY.createText();
    text.setId(id);
    text.setLanguage(language);
    return text;
  }

  /** Seven beads of every shape that a small report has: 1-1, 2-1, 1-2, 1-0 and 0-1. */
  static BitextProject small() {
    SampleBitext sample = new SampleBitext();
    sample.bead(
        0.999,
        List.of("بيان الوزراء بعد اجتماع المدينة"),
        List.of("Statement of the ministers after the meeting in the city"));
    Bead numbers =
        sample.bead(
            0.97,
            List.of(
                "اجتمع ممثلو ٦٠ دولة في ٣ كانون الأول/ديسمبر ٢٠١٤ للنظر في ما تحقق حتى الآن،"
                    + " واتفقوا على أن يستمر العمل المشترك وأن تتقاسم الدول أعباءه في الأعوام"
                    + " المقبلة."),
            List.of(
                "Representatives of 60 states met on 3 December 2014 to consider what had been"
                    + " achieved so far, and agreed that the common work would go on and that its"
                    + " burden would be shared in the years to come."));
    sample.evidence(numbers, EvidenceKind.NUMBER, "٦٠", "60", 2.4);
    sample.evidence(
        numbers, EvidenceKind.DATE, "٣ كانون الأول/ديسمبر ٢٠١٤", "3 December 2014", 5.1);
    sample.evidence(numbers, EvidenceKind.TERM, "العمل المشترك", "common work", 1.7);
    sample.evidence(numbers, EvidenceKind.LENGTH, null, null, 0.3);
    sample.bead(0.88, List.of(UNAMI), List.of("Report of the mission (UNAMI) 2014"));
    sample.bead(
        0.74,
        List.of("وقال الوزير: «لن نتوقف.", "فالطريق طويل، ونحن في أوله»."),
        List.of(
            "The minister said that they would not stop, as the road was long and they stood"
                + " at its beginning."));
    sample.bead(
        0.93,
        List.of("وأضاف أن المساعدات ستصل قبل الشتاء إلى ١٢٠٠ أسرة، وأن التوزيع يبدأ الاثنين."),
        List.of(
            "Aid would reach 1,200 families before winter, he added.",
            "Distribution would begin on Monday."));
    sample.bead(0.41, List.of("وكان الطقس بارداً يوم الاجتماع."), List.of());
    sample.bead(0.66, List.of(), List.of("The annex lists the participants in protocol order."));
    return sample.project;
  }

  /**
   * Pairs of which the first has another number in its target, the third a space too many that can
   * be mended, and the fourth another date; the second is right.
   */
  static BitextProject withFaults() {
    SampleBitext sample = new SampleBitext();
    sample.bead(
        0.98,
        List.of("اجتمع ممثلو ٦٠ دولة في المدينة."),
        List.of("Representatives of 50 states met in the city."));
    sample.bead(
        0.97, List.of("انظر الفقرة ١٢ من التقرير."), List.of("See paragraph 12 of the report."));
    sample.bead(
        0.93,
        List.of("وأضاف الوزير أن المساعدات ستصل قبل الشتاء، وأن العمل مستمر."),
        List.of("Aid would arrive before winter , the minister added, and work went on."));
    sample.bead(
        0.95,
        List.of("وعقد الوزراء اجتماعهم في ٣ كانون الأول/ديسمبر ٢٠١٤."),
        List.of("The ministers held their meeting on 4 December 2014."));
    return sample.project;
  }

  /** Sources without translations, of which some say the same but for their numbers. */
  static BitextProject untranslated() {
    SampleBitext sample = new SampleBitext();
    for (String source :
        List.of(
            "انظر الفقرة ١٢ من التقرير.",
            "ورحبت اللجنة بالتقدم المحرز.",
            "انظر الفقرة ١٢ من التقرير.",
            "انظر الفقرة ١٥ من التقرير.",
            "ورحبت اللجنة بالتقدم المحرز كثيراً.")) {
      sample.bead(0.5, List.of(source), List.of());
    }
    return sample.project;
  }

  /** Sources that are like each other, of which the first and the last are translated. */
  static BitextProject withMatches() {
    SampleBitext sample = new SampleBitext();
    sample.bead(
        0.98,
        List.of("ورحبت اللجنة بالتقدم المحرز في عام ٢٠١٤."),
        List.of("The committee welcomed the progress made in 2014."));
    sample.bead(0.5, List.of("ورحبت اللجنة بالتقدم المحرز في عام ٢٠١٥."), List.of());
    sample.bead(0.5, List.of("ورحبت اللجنة ترحيبا حارا بالتقدم المحرز في هذا العام."), List.of());
    sample.bead(
        0.97, List.of("انظر الفقرة ١٢ من التقرير."), List.of("See paragraph 12 of the report."));
    return sample.project;
  }

  /** Two beads that name the Security Council, the target of the second without its name. */
  static BitextProject withTerms() {
    SampleBitext sample = new SampleBitext();
    sample.bead(
        0.98,
        List.of(
            "اجتمع مجلس الأمن في ٣ كانون الأول/ديسمبر للنظر في حقوق الإنسان وفي وقف إطلاق النار."),
        List.of(
            "The Security Council met on 3 December to consider human rights and the ceasefire."));
    sample.bead(0.9, List.of("ودعا مجلس الأمن إلى ذلك."), List.of("It called on them to do so."));
    return sample.project;
  }

  /** The same, which names the seed termbase. */
  static BitextProject withSeed() {
    BitextProject project = withTerms();
    ResourceReference seed = BitextFactory.eINSTANCE.createResourceReference();
    seed.setKind(ResourceKind.TERMBASE);
    seed.setUri("bayan:termbase/seed");
    project.getResources().add(seed);
    return project;
  }

  /** Two sentences with terms that no termbase has, and the seed termbase. */
  static BitextProject withNewTerms() {
    SampleBitext sample = new SampleBitext();
    sample.bead(
        0.9,
        List.of("ودعا الوزراء إلى حماية المحاصيل الزراعية"),
        List.of("Ministers called for the protection of agricultural crops"));
    sample.bead(
        0.9,
        List.of("وللمحاصيل الزراعية شأن عند مجلس الأمن"),
        List.of("Agricultural crops matter to the Security Council"));
    ResourceReference seed = BitextFactory.eINSTANCE.createResourceReference();
    seed.setKind(ResourceKind.TERMBASE);
    seed.setUri("bayan:termbase/seed");
    sample.project.getResources().add(seed);
    return sample.project;
  }

  /** Sentences in which the same expressions come back. */
  static BitextProject withRepeatedTerms() {
    SampleBitext sample = new SampleBitext();
    String[][] pairs = {
      {"تحتاج المحاصيل الزراعية إلى المياه الجوفية", "Agricultural crops need underground water"},
      {"تضررت المحاصيل الزراعية في الشمال", "Agricultural crops in the north were damaged"},
      {"نفدت المياه الجوفية هذا العام", "The underground water ran out this year"},
      {"بيعت المحاصيل الزراعية في السوق", "The agricultural crops were sold on the market"},
      {"تحمي الدولة المياه الجوفية", "The state protects underground water"},
    };
    for (String[] pair : pairs) {
      sample.bead(0.9, List.of(pair[0]), List.of(pair[1]));
    }
    return sample.project;
  }

  /** A short document with a heading, a list, a table and a footnote. */
  static BitextProject document() {
    SampleBitext sample = new SampleBitext();
    sample.unit(
        TextUnitKind.HEADING, 1, null, "بيان الاجتماع الوزاري", "Statement of the ministers");
    sample.unit(
        TextUnitKind.PARAGRAPH,
        0,
        null,
        "اجتمع الوزراء (UNAMI) اليوم للنظر في ما تحقق حتى الآن، واتفقوا على أن يستمر العمل"
            + " المشترك.",
        "The ministers met today to consider what had been achieved so far, and agreed that the"
            + " common work would go on.");
    sample.unit(TextUnitKind.LIST_ITEM, 1, "(أ)", "حماية المدنيين؛", "protection of civilians;");
    sample.unit(TextUnitKind.LIST_ITEM, 2, null, "وإيصال المساعدات؛", "delivery of aid;");
    sample.unit(TextUnitKind.HEADING, 2, null, "المساهمات", "Contributions");
    sample.unit(TextUnitKind.CELL, 0, null, "الدولة", "State");
    sample.unit(TextUnitKind.CELL, 0, null, "المبلغ", "Amount");
    sample.unit(TextUnitKind.FOOTNOTE, 0, "1", "بملايين الدولارات.", "In millions of dollars.");
    return sample.project;
  }

  private void unit(TextUnitKind kind, int level, String label, String arabic, String english) {
    Bead bead = bead(0.9, List.of(arabic), List.of(english));
    for (Segment segment : List.of(bead.getSource().get(0), bead.getTarget().get(0))) {
      TextUnit unit = segment.getUnit();
      unit.setKind(kind);
      unit.setLevel(level);
      unit.setLabel(label);
    }
  }

  /** A bead whose texts have a bold word, and a footnote mark at their ends. */
  static BitextProject tagged() {
    SampleBitext sample = new SampleBitext();
    Bead bead = sample.bead(0.9, List.of("قال الوزير اليوم"), List.of("The minister said today"));
    codes(bead.getSource().get(0), 4, 10);
    codes(bead.getTarget().get(0), 4, 12);
    return sample.project;
  }

  private static void codes(Segment segment, int from, int to) {
    code(segment, InlineCodeKind.OPENING, "1", from);
    code(segment, InlineCodeKind.CLOSING, "1", to);
    code(segment, InlineCodeKind.PLACEHOLDER, "2", segment.getText().length());
  }

  private static void code(Segment segment, InlineCodeKind kind, String id, int offset) {
    InlineCode code = FACTORY.createInlineCode();
    code.setKind(kind);
    code.setId(id);
    code.setOffset(offset);
    segment.getCodes().add(code);
  }

  /** As many beads as are asked for, most 1-1, every tenth 2-1, with sentences of many lengths. */
  static BitextProject large(int beads) {
    SampleBitext sample = new SampleBitext();
    String arabic = "وأشارت اللجنة في الفقرة رقم إلى أن التنفيذ مستمر في جميع المحافظات. ";
    String english = "The committee noted in this paragraph that work went on in all provinces. ";
    for (int bead = 0; bead < beads; bead++) {
      int times = 1 + bead % 5;
      String first = bead + " " + arabic.repeat(times).strip();
      sample.bead(
          0.5 + bead % 50 / 100.0,
          bead % 10 == 9 ? List.of(first, arabic.strip()) : List.of(first),
          List.of(bead + " " + english.repeat(times).strip()));
    }
    return sample.project;
  }

  private Bead bead(double confidence, List<String> sources, List<String> targets) {
    Bead bead = FACTORY.createBead();
    bead.setId(BitextIds.nextBead(alignment));
    bead.setConfidence(confidence);
    bead.setLinkType(
        targets.isEmpty()
            ? LinkType.ADDED
            : sources.isEmpty() ? LinkType.OMITTED : LinkType.TRANSLATION);
    sources.forEach(text -> bead.getSource().add(segment(source, text)));
    targets.forEach(text -> bead.getTarget().add(segment(target, text)));
    alignment.getBeads().add(bead);
    return bead;
  }

  private static Segment segment(Text text, String content) {
    TextUnit unit = FACTORY.createTextUnit();
    unit.setId(BitextIds.nextUnit(text));
    unit.setKind(TextUnitKind.PARAGRAPH);
    text.getUnits().add(unit);
    Segment segment = FACTORY.createSegment();
    segment.setId(BitextIds.nextSegment(text));
    segment.setText(content);
    unit.getSegments().add(segment);
    return segment;
  }

  private void evidence(
      Bead bead, EvidenceKind kind, String sourceText, String targetText, double weight) {
    Evidence evidence = FACTORY.createEvidence();
    evidence.setKind(kind);
    evidence.setSourceText(sourceText);
    evidence.setTargetText(targetText);
    evidence.setWeight(weight);
    bead.getEvidence().add(evidence);
  }
}
