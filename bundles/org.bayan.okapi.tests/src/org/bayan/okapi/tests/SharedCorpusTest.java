package org.bayan.okapi.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.bayan.okapi.Profile;
import org.bayan.okapi.tests.GoldTexts.Score;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Segmentation of real texts that the project does not carry; skipped where they are absent. */
class SharedCorpusTest {
  private static final String LANGUAGE_TOOL = "LanguageTool";

  private GoldTexts gold;

  @BeforeEach
  void find() {
    gold = GoldTexts.orSkip();
  }

  @Test
  void the_brussels_report_gives_its_gold_segments() throws Exception {
    assertEquals(0, gold.brussels("report.ar", bayan(Profile.INSTITUTIONAL, "ar")).wrong());
  }

  @Test
  void the_brussels_statement_gives_its_gold_segments() throws Exception {
    assertEquals(0, gold.brussels("statement.en", bayan(Profile.INSTITUTIONAL, "en")).wrong());
  }

  @Test
  void every_trap_is_got_right_by_both_sets_of_rules() throws Exception {
    for (Profile profile : List.of(Profile.INSTITUTIONAL, Profile.NEWS)) {
      assertEquals(List.of(), gold.missedTraps(bayan(profile, "ar")), profile.toString());
    }
  }

  @Test
  void news_sentences_are_found() throws Exception {
    for (Profile profile : List.of(Profile.INSTITUTIONAL, Profile.NEWS)) {
      Score score = gold.news(bayan(profile, "ar"));
      assertTrue(score.precision() >= 0.997, profile + " " + score);
      assertTrue(score.recall() >= 0.998, profile + " " + score);
    }
  }

  @Test
  void no_unit_of_united_nations_text_is_split() throws Exception {
    for (String language : List.of("ar", "en")) {
      Function<String, List<String>> splitter = bayan(Profile.INSTITUTIONAL, language);
      for (String unit : gold.unitedNationsUnits(language)) {
        assertTrue(splitter.apply(unit).size() <= 1, unit);
      }
    }
  }

  @Test
  void no_other_tool_is_better() throws Exception {
    Row ours = row("Bayan institutional", Profile.INSTITUTIONAL);
    List<Row> others = new ArrayList<>();
    others.add(
        row("Okapi default", OtherSplitters.okapiDefault("ar"), OtherSplitters.okapiDefault("en")));
    others.add(row("ICU", OtherSplitters.icu("ar"), OtherSplitters.icu("en")));
    Optional<InputStream> rules = ClassPath.languageToolRules();
    if (rules.isPresent()) {
      SecondSrxEngine tool = new SecondSrxEngine(rules.get());
      others.add(row(LANGUAGE_TOOL, tool.splitter("ar_two"), tool.splitter("en_two")));
    }
    List<Row> all = new ArrayList<>(List.of(ours, row("Bayan news", Profile.NEWS)));
    all.addAll(others);
    all.forEach(row -> System.out.println(row.print()));
    if (rules.isEmpty()) {
      System.out.println(LANGUAGE_TOOL + ": left out, its rules are not on the class path");
    }
    for (Row other : others) {
      assertTrue(ours.traps >= other.traps, other.print());
      assertTrue(ours.news.f1() >= other.news.f1(), other.print());
      assertTrue(ours.brussels <= other.brussels, other.print());
      assertTrue(ours.splitUnits <= other.splitUnits, other.print());
    }
    others.stream()
        .filter(other -> other.name.equals(LANGUAGE_TOOL))
        .forEach(
            best -> {
              assertTrue(ours.news.precision() >= best.news.precision(), best.print());
              assertTrue(ours.news.recall() >= best.news.recall(), best.print());
            });
  }

  /**
   * What a tool got.
   *
   * @param traps how many traps are right
   * @param brussels how many boundaries of the Brussels pair are wrong or missing
   * @param splitUnits how many units of United Nations text are split
   */
  private record Row(
      String name, int traps, int allTraps, Score news, int brussels, int splitUnits) {
    String print() {
      return String.format(
          Locale.ROOT,
          "%-20s traps %2d/%d  news P %.4f R %.4f  Brussels wrong %3d  units split %4d",
          name,
          traps,
          allTraps,
          news.precision(),
          news.recall(),
          brussels,
          splitUnits);
    }
  }

  private Row row(String name, Profile profile) throws Exception {
    return row(name, bayan(profile, "ar"), bayan(profile, "en"));
  }

  private Row row(
      String name, Function<String, List<String>> arabic, Function<String, List<String>> english)
      throws Exception {
    int traps = gold.traps().size();
    return new Row(
        name,
        traps - gold.missedTraps(arabic).size(),
        traps,
        gold.news(arabic),
        gold.brussels("report.ar", arabic).wrong() + gold.brussels("statement.en", english).wrong(),
        split(gold.unitedNationsUnits("ar"), arabic)
            + split(gold.unitedNationsUnits("en"), english));
  }

  private static int split(List<String> units, Function<String, List<String>> splitter) {
    return (int) units.stream().filter(unit -> splitter.apply(unit).size() > 1).count();
  }

  private static Function<String, List<String>> bayan(Profile profile, String language) {
    return new Segments(profile, language)::of;
  }
}
