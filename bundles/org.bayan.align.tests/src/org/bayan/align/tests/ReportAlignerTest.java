package org.bayan.align.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.bayan.align.AlignmentProgress;
import org.bayan.align.AlignmentSegment;
import org.bayan.align.lexicon.ShippedLexicon;
import org.bayan.align.recall.MemoryPassages;
import org.bayan.align.recall.PassageAddress;
import org.bayan.align.recall.PassageDocument;
import org.bayan.align.recall.PassageFinder;
import org.bayan.align.recall.PassageSource;
import org.bayan.align.recall.QueryGroup;
import org.bayan.align.recall.Relation;
import org.bayan.align.recall.ReportAligner;
import org.bayan.align.recall.ReportInput;
import org.bayan.align.recall.ReportLink;
import org.bayan.align.recall.ReportLinks;
import org.junit.jupiter.api.Test;

/** Reports of our own on two small documents. */
class ReportAlignerTest {
  private static final List<String> COUNCIL =
      List.of(
          "Resolution on the protection of water",
          "The Council calls upon all States to protect rivers and lakes from pollution.",
          "It decides to establish a committee of 15 experts.",
          "The committee shall present its first report on 30 June 2016.",
          "The Council requests the Secretary-General to provide financial support.");
  private static final List<String> MINISTERS =
      List.of(
          "Communiqué of the ministers of health",
          "The ministers met in Geneva on 4 May 2015.",
          "They agreed to train 2,000 doctors and nurses.",
          "Hospitals in rural areas will receive new equipment.");

  /** A heading, a list out of order, two documents by turns, and the reporter's own words. */
  private static final List<String> REPORT =
      List.of(
          "أخبار المساء",
          "اتفق الوزراء على تدريب 2000 طبيب وممرضة.",
          "وستتلقى المستشفيات في المناطق الريفية معدات جديدة.",
          "أما الطقس فسيكون لطيفاً غداً.",
          "وقرر المجلس إنشاء لجنة من 15 خبيراً.",
          "وتقدم اللجنة تقريرها الأول في 30 حزيران/يونيو 2016.",
          "ودعا المجلس جميع الدول إلى حماية الأنهار والبحيرات من التلوث.",
          "وكان الوزراء قد اجتمعوا في جنيف في 4 أيار/مايو 2015.");

  private static final List<String> GOLD =
      List.of("", "1:2", "1:3", "", "0:2", "0:3", "0:1", "1:1");

  private static PassageDocument document(List<String> lines) {
    return new PassageDocument(Samples.segments(lines));
  }

  private static PassageSource library() {
    return new MemoryPassages("en", List.of(document(COUNCIL), document(MINISTERS)));
  }

  private static ReportInput input(List<AlignmentSegment> report, PassageSource library) {
    return new ReportInput("ar", report, "en", library, List.of(ShippedLexicon.arabicEnglish()));
  }

  private static ReportLinks align(List<String> report, PassageSource library) {
    return new ReportAligner()
        .align(input(Samples.segments(report), library), AlignmentProgress.NONE);
  }

  /** For each segment of the report its passages, as document:segment. */
  private static List<String> passages(ReportLinks links, int size) {
    List<String> passages = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Set<String> of = new TreeSet<>();
      links.of(i).forEach(link -> link.target().forEach(to -> of.add(link.document() + ":" + to)));
      passages.add(String.join(" ", of));
    }
    return passages;
  }

  @Test
  void passagesAreFoundInAnyOrderAndInAllDocuments() {
    assertEquals(GOLD, passages(align(REPORT, library()), REPORT.size()));
  }

  @Test
  void whatNothingStandsBehindIsTheReporters() {
    ReportLinks links = align(REPORT, library());
    for (int i : List.of(0, 3)) {
      List<ReportLink> of = links.of(i).toList();
      assertEquals(1, of.size());
      assertEquals(Relation.ADDED, of.getFirst().relation());
      assertEquals(ReportLink.NO_DOCUMENT, of.getFirst().document());
    }
  }

  @Test
  void aTranslationIsOneAndHasItsEvidence() {
    ReportLink link = align(REPORT, library()).of(5).findFirst().orElseThrow();
    assertEquals(Relation.TRANSLATION, link.relation());
    assertTrue(link.confidence() > 0.8, () -> "confidence " + link.confidence());
    assertTrue(
        link.evidence().stream()
            .anyMatch(one -> one.targetSegment() == 3 && one.targetText().contains("30 June")),
        () -> link.evidence().toString());
  }

  @Test
  void aHeadingIsNotLinkedForANameAlone() {
    List<String> report = List.of("جنيف: كلمات وأسئلة", REPORT.get(1), REPORT.get(2));
    PassageSource dated =
        new MemoryPassages(
            "en",
            List.of(
                document(List.of("Geneva, 15 September 2014", MINISTERS.get(2))),
                document(MINISTERS)));
    assertEquals("", passages(align(report, dated), 3).getFirst());
  }

  @Test
  void aLeadTakesThePassagesThatItSumsUp() {
    List<String> report =
        List.of(
            "قرر المجلس إنشاء لجنة من 15 خبيراً، ودعا جميع الدول إلى حماية الأنهار والبحيرات من"
                + " التلوث، وطلب إلى الأمين العام تقديم الدعم المالي.",
            "ودعا المجلس جميع الدول إلى حماية الأنهار والبحيرات من التلوث.",
            "وقرر إنشاء لجنة من 15 خبيراً.",
            "وتقدم اللجنة تقريرها الأول في 30 حزيران/يونيو 2016.",
            "وطلب المجلس إلى الأمين العام تقديم الدعم المالي.");
    ReportLinks links = align(report, library());
    assertEquals(
        List.of("0:1 0:2 0:4", "0:1", "0:2", "0:3", "0:4"), passages(links, report.size()));
    assertEquals(Relation.SUMMARY, links.of(0).findFirst().orElseThrow().relation());
  }

  @Test
  void aSegmentThatCondensesAListHasItsItems() {
    PassageSource demands =
        new MemoryPassages(
            "en",
            List.of(
                document(
                    List.of(
                        "The Council demands that all armed groups and their leaders in Syria:",
                        "put an end to all violence at once;",
                        "lay down their arms and dissolve their units;",
                        "let humanitarian convoys pass without hindrance;",
                        "The Council decides to meet again on 4 May 2015."))));
    List<String> report =
        List.of(
            "وطالب المجلس كل الجماعات المسلحة وقادتها في سوريا بوقف العنف فوراً، وبإلقاء السلاح وحل"
                + " الوحدات، وبالسماح للقوافل الإنسانية بالمرور.");
    assertEquals(List.of("0:0 0:1 0:2 0:3"), passages(align(report, demands), 1));
  }

  @Test
  void aLeadMayTakeAFewWordsOfEachItem() {
    PassageSource lines =
        new MemoryPassages(
            "en",
            List.of(
                document(
                    List.of(
                        "Partners will work along five lines of effort:",
                        "military support, together with capacity building and training;",
                        "drying up the sources of its financing;",
                        "bringing relief to civilians whom the humanitarian crises have"
                            + " struck."))));
    List<String> report =
        List.of(
            "ولا يبدأ برنامج الوزراء ولا ينتهي بالدعم العسكري، بل فيه الإغاثة الإنسانية أيضاً.",
            "واستضاف مقر الحلف أعمال اللقاء.",
            "وسيعمل الشركاء على خمسة خطوط للجهد:",
            "- تقديم الدعم العسكري مع بناء القدرات والتدريب؛",
            "- تجفيف منابع تمويله؛",
            "- إغاثة المدنيين المتضررين من الأزمات الإنسانية.");
    assertEquals(
        List.of("0:0 0:1 0:3", "", "0:0", "0:1", "0:2", "0:3"), passages(align(report, lines), 6));
  }

  @Test
  void aPassageThatOnlyNamesWhoAsksIsNoPartOfWhatIsAsked() {
    PassageSource resolution =
        new MemoryPassages(
            "en",
            List.of(
                document(
                    List.of(
                        "The Security Council,",
                        "Calls upon all States to protect rivers and lakes from pollution;",
                        "Requests the Secretary-General to submit a report within 90 days;"))));
    List<String> report =
        List.of(
            "وطلب مجلس الأمن إلى الأمين العام أن يقدم تقريراً في غضون 90 يوماً.",
            "ودعا مجلس الأمن جميع الدول إلى حماية الأنهار والبحيرات من التلوث.");
    assertEquals(List.of("0:2", "0:1"), passages(align(report, resolution), 2));
  }

  @Test
  void aLeadIsSeenToRepeatTheReportWhereNoWordOfItIsKnown() {
    List<String> report =
        List.of(
            "تنفيذ الخطة الخضراء وتوسيع المرفأ القديم.",
            "تنفيذ الخطة الخضراء بحلول 2170.",
            "توسيع المرفأ القديم بحلول 3185.");
    PassageSource plans =
        new MemoryPassages(
            "en",
            List.of(document(List.of("To carry out the plan by 2170", "To enlarge it by 3185"))));
    ReportLinks links =
        new ReportAligner()
            .align(
                new ReportInput("ar", Samples.segments(report), "en", plans, List.of()),
                AlignmentProgress.NONE);
    assertEquals(List.of("0:0 0:1", "0:0", "0:1"), passages(links, 3));
    assertEquals(Relation.SUMMARY, links.of(0).findFirst().orElseThrow().relation());
  }

  @Test
  void severalSegmentsMayReportOnePassageAndOneSeveral() {
    List<String> report =
        List.of(
            "ودعا المجلس جميع الدول",
            "إلى حماية الأنهار والبحيرات من التلوث.",
            "وقرر إنشاء لجنة من 15 خبيراً تقدم تقريرها الأول في 30 حزيران/يونيو 2016.");
    assertEquals(
        List.of("0:1", "0:1", "0:2 0:3"), passages(align(report, library()), report.size()));
  }

  @Test
  void theOrderOfDocumentsDoesNotMatter() {
    PassageSource turned =
        new MemoryPassages("en", List.of(document(MINISTERS), document(COUNCIL)));
    List<String> expected =
        GOLD.stream()
            .map(of -> of.startsWith("0") ? "1" + of.substring(1) : of.replaceFirst("^1", "0"))
            .toList();
    assertEquals(expected, passages(align(REPORT, turned), REPORT.size()));
  }

  @Test
  void theSameReportHasTheSameLinks() {
    assertEquals(align(REPORT, library()), align(REPORT, library()));
  }

  @Test
  void withoutPassagesAllIsTheReporters() {
    ReportLinks links = align(REPORT, new MemoryPassages("en", List.of()));
    assertEquals(REPORT.size(), links.links().size());
    assertTrue(links.links().stream().allMatch(link -> link.relation() == Relation.ADDED));
    assertTrue(align(List.of(), library()).links().isEmpty());
  }

  @Test
  void segmentsWithoutWordsAreNoHindrance() {
    ReportLinks links = align(List.of("", "***", REPORT.get(4)), library());
    assertEquals(List.of("", "", "0:2"), passages(links, 3));
  }

  @Test
  void onlyDocumentsOfCandidatesAreAskedFor() {
    PassageSource all = library();
    Set<Integer> asked = new TreeSet<>();
    PassageSource watched =
        new PassageSource() {
          @Override
          public List<PassageAddress> candidates(List<QueryGroup> query, int most) {
            return all.candidates(query, most).stream()
                .filter(address -> address.document() == 0)
                .toList();
          }

          @Override
          public PassageDocument document(int number) {
            asked.add(number);
            return all.document(number);
          }

          @Override
          public int documents() {
            return all.documents();
          }

          @Override
          public int passages() {
            return all.passages();
          }
        };
    align(REPORT, watched);
    assertEquals(Set.of(0), asked);
  }

  @Test
  void aSearchCanBeCancelled() {
    AlignmentProgress cancelled =
        new AlignmentProgress() {
          @Override
          public void worked(double fraction) {
            // Nobody watches.
          }

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    ReportInput input = input(Samples.segments(REPORT), library());
    ReportAligner aligner = new ReportAligner();
    assertThrows(CancellationException.class, () -> aligner.align(input, cancelled));
  }

  @Test
  void progressGrowsToTheEnd() {
    List<Double> told = new ArrayList<>();
    new ReportAligner().align(input(Samples.segments(REPORT), library()), told::add);
    assertEquals(told.stream().sorted().toList(), told);
    assertEquals(1, told.getLast());
  }

  @Test
  void aSingleTextFindsItsPassageFirst() {
    PassageFinder finder = new PassageFinder("ar", "en", List.of(ShippedLexicon.arabicEnglish()));
    for (int i = 0; i < REPORT.size(); i++) {
      List<PassageFinder.Found> found = finder.find(REPORT.get(i), library(), 3);
      if (!GOLD.get(i).isEmpty()) {
        PassageAddress best = found.getFirst().address();
        assertEquals(GOLD.get(i), best.document() + ":" + best.segment());
      }
      assertTrue(found.size() <= 3);
    }
  }
}
