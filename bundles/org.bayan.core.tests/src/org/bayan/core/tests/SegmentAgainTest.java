package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.core.AlignRequest;
import org.bayan.core.Deliverables;
import org.bayan.core.ExplainedUnit;
import org.bayan.core.Progress;
import org.bayan.core.ResegmentBitext;
import org.bayan.core.ResegmentRequest;
import org.bayan.core.ResegmentRequest.Sides;
import org.bayan.core.RulesChoice;
import org.bayan.core.SegmentDocument;
import org.bayan.core.TermbaseChoice;
import org.bayan.core.TextSource;
import org.bayan.model.BitextFile;
import org.bayan.model.Segments;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.okapi.Profile;
import org.bayan.okapi.SegmentationDecision;
import org.bayan.okapi.SegmentationDecision.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Segmenting again, and explaining, agree with segmenting at once. */
class SegmentAgainTest {

  private static final String PAGE =
      """
      <html><body><h1>أولا. المحادثات</h1>
      <p>-&amp; قال <b>الوزير:</b> «لن نعود.» وأضاف أن الوفد ... غادر. <i>انتهى</i> اللقاء.&amp;</p>
      <ul><li>بند\u200B أول. وقد نوقش.</li><li>بند ثان &amp;quot;مهم&amp;quot;. ثم رفعت الجلسة!</li></ul>
      </body></html>
      """;
  private static final String PLAIN =
      "The minister said: \"We will not return.\" He added that ... the party left. It ended.\n";

  @TempDir Path folder;

  private Workspace workspace() {
    return new Workspace(folder);
  }

  @ParameterizedTest
  @CsvSource({"INSTITUTIONAL,NEWS", "INSTITUTIONAL,LINE", "LINE,NEWS", "NEWS,INSTITUTIONAL"})
  void segments_are_those_that_the_rules_give_at_once(Profile before, Profile after)
      throws Exception {
    Path source = workspace().write("a.html", PAGE);
    Path target = workspace().write("b.txt", PLAIN);
    Path again = align(source, target, before, "again.bitext");
    Path atOnce = align(source, target, after, "at-once.bitext");

    new ResegmentBitext()
        .run(
            new ResegmentRequest(again, Optional.of(RulesChoice.of(after)), Sides.BOTH, false),
            Progress.NONE);

    BitextProject expected = BitextFile.read(atOnce);
    BitextProject found = BitextFile.read(again);
    assertEquals(places(expected.getSource()), places(found.getSource()));
    assertEquals(places(expected.getTargets().get(0)), places(found.getTargets().get(0)));
    assertEquals(codes(expected.getSource()), codes(found.getSource()));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void explained_breaks_part_the_segments_of_a_document(Profile profile) throws Exception {
    for (Path file : List.of(workspace().report(), workspace().write("a.html", PAGE))) {
      TextSource source = TextSource.of(file, "ar");
      List<List<String>> units = new SegmentDocument().run(source, RulesChoice.of(profile));
      List<ExplainedUnit> explained =
          new SegmentDocument().explain(source, RulesChoice.of(profile));

      assertEquals(units, explained.stream().map(SegmentAgainTest::cut).toList());
    }
  }

  @Test
  void the_page_tells_the_profiles_apart() throws Exception {
    TextSource page = TextSource.of(workspace().write("a.html", PAGE), "ar");

    int institutional = count(page, Profile.INSTITUTIONAL);

    assertTrue(count(page, Profile.LINE) < institutional);
  }

  private static int count(TextSource source, Profile profile) throws Exception {
    return new SegmentDocument()
        .run(source, RulesChoice.of(profile)).stream().mapToInt(List::size).sum();
  }

  private static List<String> cut(ExplainedUnit unit) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (SegmentationDecision decision : unit.decisions()) {
      if (decision.outcome() == Outcome.BREAK) {
        pieces.add(unit.text().substring(start, decision.offset()).strip());
        start = decision.offset();
      }
    }
    pieces.add(unit.text().substring(start).strip());
    pieces.removeIf(String::isEmpty);
    return pieces;
  }

  private static List<String> places(Text text) {
    return Segments.of(text).stream()
        .map(one -> one.getStart() + "-" + one.getEnd() + " " + one.getText())
        .toList();
  }

  private static List<String> codes(Text text) {
    List<String> codes = new ArrayList<>();
    for (Segment segment : Segments.of(text)) {
      segment
          .getCodes()
          .forEach(code -> codes.add(segment.getText() + " " + code.getOffset() + code.getKind()));
    }
    return codes;
  }

  private Path align(Path source, Path target, Profile profile, String name) throws Exception {
    Path bitext = folder.resolve(name);
    Workspace.aligner()
        .run(
            new AlignRequest(
                TextSource.of(source, "ar"),
                TextSource.of(target, "en"),
                RulesChoice.of(profile),
                TermbaseChoice.NONE,
                new Deliverables(
                    Optional.of(bitext), Optional.empty(), Optional.empty(), Optional.empty())),
            Progress.NONE);
    return bitext;
  }
}
