package org.bayan.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.model.library.Authority;
import org.bayan.model.library.OfficialText;
import org.bayan.model.library.TextDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportOfficialTextsTest {

  @TempDir Path folder;

  @Test
  void detailsAreReadFromTheHead() throws IOException, TaskException {
    Library library = SmallLibrary.open(SmallLibrary.in(folder));
    assertEquals(
        List.of("S-RES-9170-2014.ar", "S-RES-9170-2014.en"),
        library.texts().stream().map(OfficialText::id).toList());
    assertEquals(
        new TextDetails(
            "S-RES-9170-2014",
            "Resolution 9170 (2014)",
            "Security Council",
            "S/RES/9170 (2014)",
            "2014-08-15",
            "en",
            "council.txt",
            Authority.OFFICIAL,
            ""),
        library.text("S-RES-9170-2014.en").orElseThrow().details());
    TextDetails arabic = library.text("S-RES-9170-2014.ar").orElseThrow().details();
    assertEquals("القرار ٩١٧٠ (٢٠١٤)", arabic.title());
    assertEquals("مجلس الأمن", arabic.body());
    assertEquals("2014-08-15", arabic.date());
    assertEquals(2, library.versions("S-RES-9170-2014").size());
  }

  @Test
  void paragraphsHaveTheirNumbersAndKinds() throws IOException, TaskException {
    Library library = SmallLibrary.open(SmallLibrary.in(folder));
    assertEquals(
        "TITLE TITLE TITLE TITLE TITLE TITLE TITLE PLAIN PREAMBULAR:pp1 PREAMBULAR:pp2 OPERATIVE:1"
            + " OPERATIVE:2 ITEM:2 (a) ITEM:2 (b) ITEM:2 (b) (i) ITEM:2 (b) (ii) OPERATIVE:3",
        outline(library.text("S-RES-9170-2014.en").orElseThrow()));
    assertEquals(
        "TITLE TITLE TITLE TITLE PLAIN PREAMBULAR:pp1 OPERATIVE:1 OPERATIVE:2 ITEM:2 (أ) ITEM:2 (ب)"
            + " OPERATIVE:3",
        outline(library.text("S-RES-9170-2014.ar").orElseThrow()));
    OfficialText text = library.text("S-RES-9170-2014.en").orElseThrow();
    assertEquals("It demands that they end;", text.segment(11));
    assertEquals("1", text.paragraphOf(11).number());
  }

  private static String outline(OfficialText text) {
    return String.join(
        " ",
        text.paragraphs().stream()
            .map(
                one -> one.number().isEmpty() ? one.kind().name() : one.kind() + ":" + one.number())
            .toList());
  }

  @Test
  void whatTheUserSaysCounts() throws IOException, TaskException {
    Path library = SmallLibrary.in(folder);
    Path statement = Files.writeString(folder.resolve("paris.en.txt"), "Paris Statement\nWe met.");
    GivenDetails given =
        new GivenDetails(
            Optional.empty(),
            Optional.of("Statement of Paris"),
            Optional.of("Conference"),
            Optional.empty(),
            Optional.of("2014-09"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Authority.ILLUSTRATIVE),
            Optional.of("CC0"));
    OfficialText text = imported(library, statement, given, Optional.empty());
    assertEquals("paris.en", text.id());
    assertEquals("paris", text.details().work());
    assertEquals("Statement of Paris", text.details().title());
    assertEquals("2014-09", text.details().date());
    assertEquals(Authority.ILLUSTRATIVE, text.details().authority());
    assertEquals(text, SmallLibrary.open(library).text("paris.en").orElseThrow());
  }

  @Test
  void aTranslationIsOfTheWorkOfItsOriginal() throws IOException, TaskException {
    Path library = SmallLibrary.in(folder);
    Path french = Files.writeString(folder.resolve("x.txt"), "Le Conseil de sécurité\nIl est là.");
    GivenDetails given = GivenDetails.NONE.withLanguage("fr").withAuthority(Authority.TRANSLATION);
    OfficialText text = imported(library, french, given, Optional.of("S-RES-9170-2014.en"));
    assertEquals("S-RES-9170-2014.fr", text.id());
    assertEquals(3, SmallLibrary.open(library).versions("S-RES-9170-2014").size());
  }

  private static OfficialText imported(
      Path library, Path document, GivenDetails given, Optional<String> translates)
      throws TaskException {
    return new ImportOfficialTexts()
        .run(
            new ImportTextsRequest(
                library,
                List.of(document.toString()),
                given,
                translates,
                ImportTextsRequest.Reading.USUAL,
                false),
            Progress.NONE)
        .texts()
        .get(0);
  }

  @Test
  void whatIsThereAlreadyIsReplacedOnlyOnRequest() throws IOException, TaskException {
    Path library = SmallLibrary.in(folder);
    List<String> again = List.of(folder.resolve("council.txt").toString());
    TaskException refused =
        assertThrows(
            TaskException.class,
            () ->
                new ImportOfficialTexts()
                    .run(ImportTextsRequest.of(library, again), Progress.NONE));
    assertTrue(refused.getMessage().contains("is in the library already"), refused.getMessage());
    ImportTextsOutcome outcome =
        new ImportOfficialTexts()
            .run(
                new ImportTextsRequest(
                    library,
                    again,
                    GivenDetails.NONE,
                    Optional.empty(),
                    ImportTextsRequest.Reading.USUAL,
                    true),
                Progress.NONE);
    assertEquals(List.of("S-RES-9170-2014.en"), outcome.replaced());
  }

  @Test
  void nothingIsImportedWhereOneDocumentCannotBeRead() throws IOException, TaskException {
    Path library = SmallLibrary.in(folder);
    Path good = Files.writeString(folder.resolve("good.txt"), "A statement.");
    List<String> both = List.of(good.toString(), folder.resolve("missing.txt").toString());
    assertThrows(
        TaskException.class,
        () -> new ImportOfficialTexts().run(ImportTextsRequest.of(library, both), Progress.NONE));
    assertEquals(2, SmallLibrary.open(library).texts().size());
  }

  @Test
  void twoDocumentsOfOneNameAreRefused() throws IOException, TaskException {
    Path library = SmallLibrary.in(folder);
    Path one = Files.writeString(folder.resolve("a.en.txt"), "One statement.");
    Path other = Files.writeString(folder.resolve("a.txt"), "Another statement.");
    TaskException refused =
        assertThrows(
            TaskException.class,
            () ->
                new ImportOfficialTexts()
                    .run(
                        ImportTextsRequest.of(library, List.of(one.toString(), other.toString())),
                        Progress.NONE));
    assertEquals(
        "a.en.txt and a.txt would both be 'a.en' in the library; import them one by one, each with"
            + " its work.",
        refused.getMessage());
  }

  @Test
  void whatWasLookedAtIsTakenWithItsCorrectionsTogetherOrNotAtAll()
      throws IOException, TaskException {
    Path library = SmallLibrary.in(folder);
    Path added = Files.writeString(folder.resolve("new.txt"), "A statement.");
    List<String> both = List.of(added.toString(), folder.resolve("council.txt").toString());
    ImportOfficialTexts texts = new ImportOfficialTexts();
    List<LookedText> looked =
        texts.look(both, ImportTextsRequest.Reading.USUAL, Progress.NONE).stream()
            .map(one -> one.with(GivenDetails.NONE.withAuthority(Authority.REFERENCE)))
            .toList();
    assertEquals(2, SmallLibrary.open(library).texts().size());
    assertThrows(TaskException.class, () -> texts.add(library, looked, false, Progress.NONE));
    assertEquals(2, SmallLibrary.open(library).texts().size());
    ImportTextsOutcome outcome = texts.add(library, looked, true, Progress.NONE);
    assertEquals(List.of("S-RES-9170-2014.en"), outcome.replaced());
    Library open = SmallLibrary.open(library);
    assertEquals(3, open.texts().size());
    for (String id : List.of("new.en", "S-RES-9170-2014.en")) {
      assertEquals(Authority.REFERENCE, open.text(id).orElseThrow().details().authority());
    }
  }

  @Test
  void aDocumentOfAnotherLanguageIsReadAgain() throws IOException, TaskException {
    Path library = SmallLibrary.in(folder);
    Path french = Files.writeString(folder.resolve("x.txt"), "On a vu M. Kerry. Il est parti.");
    ImportOfficialTexts texts = new ImportOfficialTexts();
    LookedText looked =
        texts
            .look(List.of(french.toString()), ImportTextsRequest.Reading.USUAL, Progress.NONE)
            .getFirst();
    String other = looked.text().details().language().equals("fr") ? "en" : "fr";
    OfficialText text =
        texts
            .add(
                library,
                List.of(looked.with(GivenDetails.NONE.withLanguage(other))),
                false,
                Progress.NONE)
            .texts()
            .getFirst();
    assertEquals("x." + other, text.id());
    assertEquals(other, text.details().language());
  }
}
