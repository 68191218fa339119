package org.bayan.index.tests.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.bayan.index.library.KeyGroup;
import org.bayan.index.library.LibraryIndex;
import org.bayan.index.library.LibraryIndexWriter;
import org.bayan.index.library.Passage;
import org.bayan.index.library.PassageHit;
import org.bayan.index.library.PassagePage;
import org.bayan.index.library.PassageText;
import org.bayan.index.library.WeightedKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryIndexTest {

  private static final String VERSION = "1";

  @TempDir Path folder;

  private static Passage keys(String document, int segment, String... keys) {
    return new Passage(document, segment, 0, "", "en", List.of(keys));
  }

  private static Passage text(int segment, String language, String text) {
    return new Passage("d." + language, segment, 0, text, language, List.of());
  }

  private static KeyGroup group(Object... keysAndWeights) {
    List<WeightedKey> keys = new ArrayList<>();
    for (int i = 0; i < keysAndWeights.length; i += 2) {
      keys.add(new WeightedKey((String) keysAndWeights[i], (double) keysAndWeights[i + 1]));
    }
    return new KeyGroup(keys);
  }

  private static LibraryIndex memory(Passage... passages) throws IOException {
    try (LibraryIndexWriter writer = LibraryIndexWriter.inMemory()) {
      for (Passage passage : passages) {
        writer.add(passage);
      }
      return writer.commit(Map.of());
    }
  }

  private static List<String> places(List<PassageHit> hits) {
    return hits.stream().map(hit -> hit.document() + ":" + hit.segment()).toList();
  }

  @Test
  void passagesThatHaveMoreOfTheWordsComeFirst() throws IOException {
    try (LibraryIndex index =
        memory(
            keys("a", 0, "peace", "war"), keys("a", 1, "peace", "council"), keys("b", 0, "tea"))) {
      List<KeyGroup> query = List.of(group("peace", 1.0), group("council", 0.6, "board", 0.3));
      assertEquals(List.of("a:1", "a:0"), places(index.find(query, "en-GB", 10)));
      assertEquals(List.of("a:1"), places(index.find(query, "en", 1)));
      assertEquals(List.of(), index.find(query, "ar", 10));
      assertEquals(List.of(), index.find(List.of(), "en", 10));
    }
  }

  @Test
  void severalTranslationsOfOneWordAreOneWord() throws IOException {
    try (LibraryIndex index =
        memory(keys("a", 0, "x", "council", "z"), keys("a", 1, "council", "board", "panel"))) {
      List<KeyGroup> query =
          List.of(group("council", 0.5, "board", 0.3, "panel", 0.2), group("x", 1.0));
      assertEquals(List.of("a:0", "a:1"), places(index.find(query, "en", 10)));
    }
  }

  @Test
  void theRankingIsThatOfASearchOfAllPassages() throws IOException {
    Random random = new Random(5);
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      List<String> keys = new ArrayList<>();
      for (int j = random.nextInt(20); j >= 0; j--) {
        keys.add("k" + Math.abs((int) (random.nextGaussian() * 20)));
      }
      passages.add(new Passage("d" + i / 30, i % 30, 0, "", "en", keys));
    }
    try (LibraryIndex index = memory(passages.toArray(Passage[]::new))) {
      for (int round = 0; round < 50; round++) {
        List<KeyGroup> query = new ArrayList<>();
        for (int j = 0; j < 5; j++) {
          query.add(group("k" + random.nextInt(60), 0.7, "k" + random.nextInt(60), 0.3));
        }
        List<PassageHit> hits = index.find(query, "en", 10);
        List<Double> expected = AllPassages.best(passages, query, 10);
        assertEquals(expected.size(), hits.size());
        for (int i = 0; i < hits.size(); i++) {
          assertEquals(expected.get(i), hits.get(i).score(), 1e-4);
        }
      }
    }
  }

  @Test
  void anImprobableTranslationThatStandsEverywhereFindsNothing() throws IOException {
    try (LibraryIndex index =
        memory(keys("d", 0, "the", "rare"), keys("d", 1, "the"), keys("d", 2, "the"))) {
      KeyGroup improbable =
          new KeyGroup(List.of(new WeightedKey("the", 0.1), new WeightedKey("rare", 0.7)));
      assertEquals(List.of("d:0"), places(index.find(List.of(improbable), "en", 9)));
      assertEquals(3, index.find(List.of(group("the", 0.9)), "en", 9).size());
    }
  }

  @Test
  void whatAPassageSaysIsKept() throws IOException {
    fill(Map.of("a", "1"), text(0, "ar", "يدين مجلس الأمن"), text(1, "ar", ""));
    try (LibraryIndexWriter writer = LibraryIndexWriter.open(folder, VERSION)) {
      writer.remove("d.ar");
      writer.add(new Passage("d.ar", 2, 7, "ويؤكد من جديد", "ar", List.of()));
      writer.add(new Passage("d.ar", 0, 3, "", "ar", List.of()));
      writer.commit(Map.of("d.ar", "2")).close();
    }
    try (LibraryIndex index = LibraryIndex.open(folder, VERSION).orElseThrow()) {
      assertEquals(Optional.of(new PassageText(7, "ويؤكد من جديد")), index.text("d.ar", 2));
      assertEquals(Optional.of(new PassageText(3, "")), index.text("d.ar", 0));
      for (int missing : new int[] {-1, 1, 3}) {
        assertEquals(Optional.empty(), index.text("d.ar", missing));
      }
      assertEquals(Optional.empty(), index.text("other", 0));
    }
  }

  @Test
  void wordsAreFoundInTheirOtherForms() throws IOException {
    try (LibraryIndex index =
        memory(
            text(0, "ar", "يدين مجلس الأمن الإرهاب"),
            text(1, "ar", "وبالمجلس وحده"),
            text(0, "en", "The Council condemned terrorism"),
            text(1, "en", "Councils of the security sector"))) {
      assertEquals(List.of("d.ar:0", "d.ar:1"), sorted(index.search("المجلس", "", 0, 10)));
      assertEquals(List.of("d.en:0", "d.en:1"), sorted(index.search("council", "en", 0, 10)));
      assertEquals(List.of("d.en:0"), sorted(index.search("CONDEMN", "", 0, 10)));
      assertEquals(List.of("d.en:0"), sorted(index.search("terror*", "en", 0, 10)));
      assertEquals(List.of("d.en:1"), sorted(index.search("council security", "en", 0, 10)));
      assertEquals(List.of(), sorted(index.search("council", "ar", 0, 10)));
    }
  }

  @Test
  void wordsInQuotationMarksFollowEachOther() throws IOException {
    try (LibraryIndex index =
        memory(text(0, "ar", "قرار مجلس الأمن"), text(1, "ar", "الأمن في مجلس"))) {
      assertEquals(2, index.search("مجلس الأمن", "ar", 0, 10).total());
      assertEquals(List.of("d.ar:0"), sorted(index.search("«مجلس الأمن»", "ar", 0, 10)));
      assertEquals(List.of("d.ar:0"), sorted(index.search("\"مجلس الأمن", "ar", 0, 10)));
    }
  }

  @Test
  void aQueryWithoutWordsFindsNothing() throws IOException {
    try (LibraryIndex index = memory(text(0, "en", "The Council"))) {
      for (String nothing : List.of("", "  ", "\"\"", "!?", "*", "\u200F")) {
        assertEquals(0, index.search(nothing, "", 0, 10).total(), nothing);
      }
    }
  }

  @Test
  void resultsComePageByPage() throws IOException {
    Passage[] many = new Passage[25];
    for (int i = 0; i < many.length; i++) {
      many[i] = text(i, "en", "word");
    }
    try (LibraryIndex index = memory(many)) {
      PassagePage last = index.search("word", "en", 20, 10);
      assertEquals(25, last.total());
      assertEquals(5, last.hits().size());
      assertEquals(List.of(), index.search("word", "en", 25, 10).hits());
    }
  }

  private static List<String> sorted(PassagePage page) {
    return places(page.hits()).stream().sorted().toList();
  }

  @Test
  void onlyDocumentsThatChangedAreIndexedAnew() throws IOException {
    fill(Map.of("a", "1", "b", "1"), keys("a", 0, "old"), keys("b", 0, "same"));
    try (LibraryIndexWriter writer = LibraryIndexWriter.open(folder, VERSION)) {
      assertEquals(Map.of("a", "1", "b", "1"), writer.stamps());
      writer.remove("a");
      writer.add(keys("a", 0, "new"));
      writer.commit(Map.of("a", "2", "b", "1")).close();
    }
    try (LibraryIndex index = LibraryIndex.open(folder, VERSION).orElseThrow()) {
      assertEquals(Map.of("a", "2", "b", "1"), index.stamps());
      assertEquals(2, index.passages());
      assertEquals(List.of(), index.find(List.of(group("old", 1.0)), "en", 9));
      assertEquals(List.of("a:0"), places(index.find(List.of(group("new", 1.0)), "en", 9)));
      assertEquals(List.of("b:0"), places(index.find(List.of(group("same", 1.0)), "en", 9)));
    }
  }

  @Test
  void whatWasNotCommittedIsLost() throws IOException {
    fill(Map.of("a", "1"), keys("a", 0, "x"));
    try (LibraryIndexWriter writer = LibraryIndexWriter.open(folder, VERSION)) {
      writer.remove("a");
    }
    try (LibraryIndex index = LibraryIndex.open(folder, VERSION).orElseThrow()) {
      assertEquals(1, index.passages());
    }
  }

  @Test
  void anIndexOfOtherKeysGivesWay() throws IOException {
    fill(Map.of("a", "1"), keys("a", 0, "x"));
    assertTrue(LibraryIndex.open(folder, "2").isEmpty());
    try (LibraryIndexWriter writer = LibraryIndexWriter.open(folder, "2")) {
      assertEquals(Map.of(), writer.stamps());
      writer.commit(Map.of()).close();
    }
    assertTrue(LibraryIndex.open(folder, VERSION).isEmpty());
    try (LibraryIndex index = LibraryIndex.open(folder, "2").orElseThrow()) {
      assertEquals(0, index.passages());
    }
  }

  @Test
  void anyDamageToAFileIsSeen() throws IOException {
    Passage[] passages = new Passage[200];
    for (int i = 0; i < passages.length; i++) {
      passages[i] = keys("a", i, "key" + i, "x");
    }
    fill(Map.of("a", "1"), passages);
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> !file.endsWith("write.lock")).toList();
    }
    for (Path file : files) {
      byte[] whole = Files.readAllBytes(file);
      byte[] damaged = whole.clone();
      damaged[damaged.length / 2] ^= 0x55;
      Files.write(file, damaged);
      assertTrue(LibraryIndex.open(folder, VERSION).isEmpty(), file::toString);
      Files.write(file, new byte[0]);
      assertTrue(LibraryIndex.open(folder, VERSION).isEmpty(), file::toString);
      Files.write(file, whole);
    }
    Files.write(files.stream().max(Comparator.naturalOrder()).orElseThrow(), new byte[] {1});
    fill(Map.of("b", "1"), keys("b", 0, "again"));
    try (LibraryIndex index = LibraryIndex.open(folder, VERSION).orElseThrow()) {
      assertEquals(Map.of("b", "1"), index.stamps());
      assertEquals(1, index.passages());
    }
  }

  private void fill(Map<String, String> stamps, Passage... passages) throws IOException {
    try (LibraryIndexWriter writer = LibraryIndexWriter.open(folder, VERSION)) {
      for (Passage passage : passages) {
        writer.add(passage);
      }
      writer.commit(new HashMap<>(stamps)).close();
    }
  }
}
