package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.core.BeadChange;
import org.bayan.core.BitextSide;
import org.bayan.core.EncodingBasis;
import org.bayan.core.ExportDeliverables;
import org.bayan.core.ImportDocuments;
import org.bayan.core.ImportOutcome;
import org.bayan.core.ImportRequest;
import org.bayan.core.LanguageBasis;
import org.bayan.core.OriginDetails;
import org.bayan.core.Progress;
import org.bayan.core.RulesChoice;
import org.bayan.core.TaskException;
import org.bayan.core.internal.OriginProperties;
import org.bayan.model.BitextFile;
import org.bayan.model.Segments;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.ResourceReference;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.okapi.Profile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportDocumentsTest {
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final String ARABIC = "وصل الوفد إلى المدينة. بدأت المحادثات صباحا.\n";
  private static final String ENGLISH =
      "The delegation arrived in town. Talks began that morning.\n";

  @TempDir Path folder;

  private Workspace workspace;
  private Path bitext;

  @BeforeEach
  void prepare() {
    workspace = new Workspace(folder);
    bitext = folder.resolve("talks.bitext");
  }

  private static ImportOutcome run(ImportRequest request) throws TaskException {
    return new ImportDocuments(Workspace.aligner()).run(request, Progress.NONE);
  }

  private ImportOutcome source(Path... files) throws TaskException {
    return run(request(BitextSide.SOURCE, files));
  }

  private ImportOutcome target(Path... files) throws TaskException {
    return run(request(BitextSide.TARGET, files));
  }

  private ImportRequest request(BitextSide side, Path... files) {
    return ImportRequest.of(
        bitext, side, Stream.of(files).map(Path::toString).toArray(String[]::new));
  }

  private static ImportRequest with(ImportRequest request, OriginDetails details) {
    return new ImportRequest(
        request.documents(),
        request.bitext(),
        request.side(),
        request.language(),
        request.encoding(),
        request.mainContent(),
        request.rules(),
        details);
  }

  private static List<String> texts(Text text) {
    return Segments.of(text).stream().map(Segment::getText).toList();
  }

  private BitextProject read() throws IOException {
    return BitextFile.read(bitext);
  }

  private void assertPointsIntoRaw(Text text) {
    for (Segment segment : Segments.of(text)) {
      assertEquals(
          segment.getText(), text.getRaw().substring(segment.getStart(), segment.getEnd()));
    }
  }

  private String failure(ImportRequest request, TaskException.Kind kind) throws IOException {
    byte[] before = Files.exists(bitext) ? Files.readAllBytes(bitext) : null;
    List<Path> files = files();
    TaskException failure = assertThrows(TaskException.class, () -> run(request));
    assertEquals(kind, failure.kind(), failure.getMessage());
    assertEquals(1, failure.getMessage().lines().count(), failure.getMessage());
    assertArrayEquals(before, Files.exists(bitext) ? Files.readAllBytes(bitext) : null);
    assertEquals(files, files());
    return failure.getMessage();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted().toList();
    }
  }

  @Test
  void who_imports_is_recorded() throws Exception {
    ImportDocuments imports = new ImportDocuments(Workspace.aligner(), "Amal");
    imports.run(request(BitextSide.SOURCE, workspace.write("a.txt", ARABIC)), Progress.NONE);
    assertEquals("Amal", read().getCreatedBy());
    assertEquals("Amal", read().getModifiedBy());
  }

  @Test
  void a_source_alone_makes_a_bead_of_each_segment_with_nothing_opposite() throws Exception {
    ImportOutcome outcome = source(workspace.write("a.txt", ARABIC));

    assertTrue(outcome.created());
    assertEquals(new BeadChange(0, 0, 2, 0), outcome.beads());
    BitextProject project = read();
    assertEquals("ar", project.getSource().getLanguage());
    assertEquals("en", project.getTargets().get(0).getLanguage());
    assertEquals(List.of(), texts(project.getTargets().get(0)));
    for (Bead bead : project.getAlignments().get(0).getBeads()) {
      assertEquals(1, bead.getSource().size());
      assertEquals(0, bead.getTarget().size());
      assertNull(bead.getConfidence());
    }
  }

  @Test
  void the_other_side_aligns_everything() throws Exception {
    source(workspace.write("a.txt", ARABIC));
    ImportOutcome outcome = target(workspace.write("b.txt", ENGLISH));

    assertFalse(outcome.created());
    assertTrue(outcome.beads().aligned() > 0);
    BitextProject project = read();
    List<Bead> beads = project.getAlignments().get(0).getBeads();
    assertEquals(outcome.beads().aligned(), beads.size());
    assertTrue(beads.stream().anyMatch(b -> !b.getSource().isEmpty() && !b.getTarget().isEmpty()));
    assertEquals("alignment1.b3", beads.get(0).getId(), "no id is given out twice");
  }

  @Test
  void the_target_may_come_first() throws Exception {
    target(workspace.write("b.txt", ENGLISH));
    BitextProject alone = read();
    assertEquals(List.of(), texts(alone.getSource()));
    assertEquals("ar", alone.getSource().getLanguage());

    assertTrue(source(workspace.write("a.txt", ARABIC)).beads().aligned() > 0);
  }

  @Test
  void documents_on_a_side_follow_each_other() throws Exception {
    Path second = workspace.write("b.txt", "خاتمة قصيرة.\n");
    source(workspace.write("a.txt", ARABIC), second);
    source(workspace.write("c.txt", "ملحق أول.\n\nملحق ثان.\n"));

    Text text = read().getSource();
    assertEquals(
        List.of(
            "وصل الوفد إلى المدينة.",
            "بدأت المحادثات صباحا.",
            "خاتمة قصيرة.",
            "ملحق أول.",
            "ملحق ثان."),
        texts(text));
    assertPointsIntoRaw(text);
    assertEquals(2, text.getAppended().size());
    List<Origin> documents = text.getUnits().stream().map(TextUnit::getDocument).toList();
    assertNull(documents.get(0));
    assertSame(text.getAppended().get(0), documents.get(1));
    assertSame(text.getAppended().get(1), documents.get(3));
    assertEquals(5, Segments.of(text).stream().map(Segment::getId).distinct().count());
    assertEquals(5, read().getAlignments().get(0).getBeads().size());
  }

  @Test
  void what_a_person_reviewed_stays_and_new_segments_are_left_open() throws Exception {
    source(workspace.write("a.txt", ARABIC));
    target(workspace.write("b.txt", ENGLISH));
    BitextProject reviewed = read();
    List<Bead> before = reviewed.getAlignments().get(0).getBeads();
    before.get(0).setStatus(BeadStatus.ACCEPTED);
    List<String> ids = before.stream().map(Bead::getId).toList();
    BitextFile.write(reviewed, bitext);

    ImportOutcome outcome = target(workspace.write("c.txt", "A late addition.\n"));

    assertEquals(new BeadChange(ids.size(), 0, 1, 0), outcome.beads());
    List<Bead> after = read().getAlignments().get(0).getBeads();
    assertEquals(ids, after.stream().limit(ids.size()).map(Bead::getId).toList());
    assertEquals("A late addition.", after.getLast().getTarget().get(0).getText());
    assertTrue(after.getLast().getSource().isEmpty());
  }

  @Test
  void a_translation_that_was_typed_counts_as_the_work_of_a_person() throws Exception {
    source(workspace.write("a.txt", ARABIC));
    target(workspace.write("b.txt", ENGLISH));
    BitextProject project = read();
    Segments.of(project.getTargets().get(0)).get(0).setEdited(true);
    BitextFile.write(project, bitext);

    assertEquals(0, source(workspace.write("c.txt", "ملحق.\n")).beads().aligned());
  }

  @Test
  void the_origin_tells_where_the_document_is_and_how_it_was_read() throws Exception {
    Path file = Files.createDirectory(folder.resolve("in")).resolve("تقرير 1.txt");
    Files.write(file, ARABIC.getBytes(WINDOWS_1256));

    ImportOutcome outcome = source(file);

    assertEquals(EncodingBasis.DETECTED, outcome.documents().get(0).encodingBasis());
    Origin origin = read().getSource().getOrigin();
    assertEquals(file.toString(), origin.getFile());
    assertEquals("windows-1256", origin.getEncoding());
    assertEquals(Instant.parse("2014-12-03T12:00:00Z"), origin.getRetrieved());
    assertEquals("location", origin.getProperties().get(0).getName());
    assertEquals(
        "in/%D8%AA%D9%82%D8%B1%D9%8A%D8%B1%201.txt", origin.getProperties().get(0).getValue());
  }

  @Test
  void an_encoding_that_is_named_is_used_and_recorded() throws Exception {
    Path file = Files.write(folder.resolve("a.txt"), ARABIC.getBytes(WINDOWS_1256));
    ImportRequest plain = request(BitextSide.SOURCE, file);
    ImportRequest request =
        new ImportRequest(
            plain.documents(),
            bitext,
            plain.side(),
            Optional.of("ar-LB"),
            Optional.of(WINDOWS_1256),
            false,
            Optional.of(RulesChoice.of(Profile.LINE)),
            OriginDetails.NONE);

    ImportOutcome outcome = run(request);

    assertEquals(EncodingBasis.GIVEN, outcome.documents().get(0).encodingBasis());
    assertEquals(LanguageBasis.GIVEN, outcome.documents().get(0).languageBasis());
    Text text = read().getSource();
    assertEquals("ar-LB", text.getLanguage());
    assertEquals(1, Segments.of(text).size());
    assertTrue(
        text.getOrigin().getProperties().stream()
            .anyMatch(
                p ->
                    p.getName().equals("extraction.encoding")
                        && p.getValue().equals("windows-1256")));
  }

  @Test
  void a_wrong_encoding_is_refused_and_nothing_written() throws Exception {
    Path file = Files.write(folder.resolve("a.txt"), ARABIC.getBytes(WINDOWS_1256));
    ImportRequest plain = request(BitextSide.SOURCE, file);
    ImportRequest request =
        new ImportRequest(
            plain.documents(),
            bitext,
            plain.side(),
            Optional.empty(),
            Optional.of(StandardCharsets.UTF_8),
            false,
            Optional.empty(),
            OriginDetails.NONE);
    assertTrue(failure(request, TaskException.Kind.INPUT).contains("a.txt cannot be decoded"));
  }

  @Test
  void the_rules_of_the_bitext_go_on() throws Exception {
    ImportRequest plain = request(BitextSide.SOURCE, workspace.write("a.txt", ARABIC));
    run(
        new ImportRequest(
            plain.documents(),
            bitext,
            plain.side(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.of(RulesChoice.of(Profile.LINE)),
            OriginDetails.NONE));
    target(workspace.write("b.txt", ENGLISH));

    BitextProject project = read();
    assertEquals(1, Segments.of(project.getTargets().get(0)).size());
    assertEquals(
        List.of("bayan:rules/line", "bayan:termbase/seed"),
        project.getResources().stream().map(ResourceReference::getUri).toList());
  }

  private Path xliff() throws IOException {
    return workspace.write(
        "gate.xlf",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
        <file original="in/gate.txt" source-language="en" target-language="ar" datatype="plaintext">
        <body>
        <trans-unit id="1"><source>Open the gate.</source><target>افتح البوابة.</target></trans-unit>
        <trans-unit id="2"><source>Wait there.</source></trans-unit>
        </body></file></xliff>
        """);
  }

  @Test
  void an_xliff_file_brings_its_source_and_its_translations() throws Exception {
    ImportOutcome outcome = source(xliff());

    assertEquals(new BeadChange(0, 2, 0, 0), outcome.beads());
    assertEquals(1, outcome.documents().get(0).pairs());
    assertEquals(LanguageBasis.STATED, outcome.documents().get(0).languageBasis());
    BitextProject project = read();
    assertEquals("en", project.getSource().getLanguage());
    assertEquals("ar", project.getTargets().get(0).getLanguage());
    assertEquals("gate.txt", project.getSource().getOrigin().getTitle());
    assertEquals(List.of("Open the gate.", "Wait there."), texts(project.getSource()));
    assertEquals(List.of("افتح البوابة."), texts(project.getTargets().get(0)));
    Bead pair = project.getAlignments().get(0).getBeads().get(0);
    assertEquals("Open the gate.", pair.getSource().get(0).getText());
    assertEquals("افتح البوابة.", pair.getTarget().get(0).getText());
  }

  @Test
  void an_xliff_file_asked_for_one_language_gives_that_alone() throws Exception {
    ImportRequest plain = request(BitextSide.TARGET, xliff());
    run(
        new ImportRequest(
            plain.documents(),
            bitext,
            plain.side(),
            Optional.of("ar"),
            Optional.empty(),
            false,
            Optional.empty(),
            OriginDetails.NONE));
    assertEquals(List.of("افتح البوابة."), texts(read().getTargets().get(0)));
    assertEquals(List.of(), texts(read().getSource()));
  }

  @Test
  void a_po_file_brings_its_messages_and_their_translations() throws Exception {
    ImportOutcome outcome =
        source(
            workspace.write(
                "gate.po",
                "msgid \"\"\nmsgstr \"Language: ar\\n\"\n\nmsgid \"Open.\"\nmsgstr \"افتح.\"\n\n"
                    + "msgid \"Wait.\"\nmsgstr \"\"\n"));
    assertEquals(new BeadChange(0, 2, 0, 0), outcome.beads());
    assertEquals(List.of("Open.", "Wait."), texts(read().getSource()));
    assertEquals(List.of("افتح."), texts(read().getTargets().get(0)));
  }

  @Test
  void other_rules_than_those_of_the_text_are_refused() throws Exception {
    Path document = workspace.write("a.txt", ARABIC);
    source(document);
    ImportRequest plain = request(BitextSide.SOURCE, document);
    for (Profile profile : List.of(Profile.INSTITUTIONAL, Profile.LINE)) {
      ImportRequest request =
          new ImportRequest(
              plain.documents(),
              bitext,
              plain.side(),
              Optional.empty(),
              Optional.empty(),
              false,
              Optional.of(RulesChoice.of(profile)),
              OriginDetails.NONE);
      if (profile == Profile.LINE) {
        String message = failure(request, TaskException.Kind.REQUEST);
        assertTrue(message.contains("bayan:rules/institutional"), message);
      } else {
        assertEquals(2, run(request).documents().get(0).segments());
      }
    }
  }

  @Test
  void each_text_remembers_the_rules_that_it_was_cut_by() throws Exception {
    source(workspace.write("a.txt", ARABIC));
    BitextProject project = read();
    assertTrue(
        OriginProperties.get(project.getSource(), "segmentation.checksum")
            .orElseThrow()
            .startsWith("sha256:"));
    assertEquals(
        Optional.empty(),
        OriginProperties.get(project.getTargets().get(0), "segmentation.checksum"),
        "nothing was cut there");
  }

  @Test
  void the_symbol_at_the_head_is_that_of_the_document() throws Exception {
    source(
        workspace.write(
            "a.txt", "الأمم المتحدة\tS/2014/815\nإذ يشير إلى قراره S/RES/1267 (1999)\n"));
    assertEquals("S/2014/815", read().getSource().getOrigin().getSymbol());
    Files.delete(bitext);
    source(workspace.write("b.txt", "\u200FS/RES/2170 (2014)\u200F\nفقرة.\n"));
    assertEquals("S/RES/2170 (2014)", read().getSource().getOrigin().getSymbol());
    Files.delete(bitext);
    source(workspace.write("c.txt", "A/69/521–S/2014/715\nفقرة.\n"));
    assertEquals("A/69/521-S/2014/715", read().getSource().getOrigin().getSymbol());
  }

  @Test
  void a_symbol_that_the_text_only_cites_is_not_that_of_the_document() throws Exception {
    source(workspace.write("a.txt", "إذ يشير المجلس إلى قراره السابق S/RES/1267 (1999)\n"));
    assertNull(read().getSource().getOrigin().getSymbol());
  }

  @Test
  void what_the_user_says_goes_before_what_the_document_says() throws Exception {
    OriginDetails details =
        new OriginDetails(
            Optional.of("Talks"),
            Optional.of("A newspaper"),
            Optional.of("2014-12"),
            Optional.of("A/1234"));
    run(with(request(BitextSide.SOURCE, workspace.write("a.txt", "S/2014/1\n")), details));

    Origin origin = read().getSource().getOrigin();
    assertEquals("Talks", origin.getTitle());
    assertEquals("A newspaper", origin.getPublisher());
    assertEquals("2014-12", origin.getDate());
    assertEquals("A/1234", origin.getSymbol());
  }

  @Test
  void the_language_of_a_document_that_does_not_fit_is_refused() throws Exception {
    source(workspace.write("a.txt", ARABIC));
    String message =
        failure(
            request(BitextSide.SOURCE, workspace.write("b.txt", ENGLISH)),
            TaskException.Kind.INPUT);
    assertTrue(message.contains("b.txt is in 'en'") && message.contains("target"), message);
  }

  @Test
  void two_documents_of_different_languages_do_not_make_one_side() throws Exception {
    ImportRequest request =
        request(
            BitextSide.SOURCE, workspace.write("a.txt", ARABIC), workspace.write("b.txt", ENGLISH));
    assertTrue(failure(request, TaskException.Kind.INPUT).contains("b.txt"));
  }

  @Test
  void a_page_states_its_language_and_is_not_believed_against_its_letters() throws Exception {
    Path french =
        workspace.write("a.html", "<html lang=fr><title>T</title><p>Le texte dit ceci.</p></html>");
    assertEquals(LanguageBasis.STATED, source(french).documents().get(0).languageBasis());
    assertEquals("fr", read().getSource().getLanguage());
    Files.delete(bitext);

    Path template =
        workspace.write("b.html", "<html lang=en><title>T</title><p>هذا نص الصفحة.</p></html>");
    assertEquals(LanguageBasis.DETECTED, source(template).documents().get(0).languageBasis());
    assertEquals("ar", read().getSource().getLanguage());
  }

  @Test
  void what_cannot_be_read_is_named_and_changes_nothing() throws Exception {
    Path good = workspace.write("a.txt", ARABIC);
    source(good);
    Path none = folder.resolve("none.txt");
    Path empty = workspace.write("empty.txt", "");
    Path blank = workspace.write("blank.txt", " \n\n");
    for (Path bad : List.of(none, empty, blank, folder)) {
      String message = failure(request(BitextSide.SOURCE, good, bad), TaskException.Kind.INPUT);
      assertTrue(message.contains(bad.toString()), message);
    }
  }

  @Test
  void a_bitext_that_cannot_be_read_is_left_alone() throws Exception {
    Path document = workspace.write("a.txt", ARABIC);
    workspace.write("talks.bitext", "no bitext");
    assertTrue(
        failure(request(BitextSide.SOURCE, document), TaskException.Kind.INPUT)
            .contains("talks.bitext"));

    Files.delete(bitext);
    source(document);
    Files.writeString(
        bitext, Files.readString(bitext).replace("formatVersion=\"1.1\"", "formatVersion=\"9.0\""));
    assertTrue(
        failure(request(BitextSide.SOURCE, document), TaskException.Kind.INPUT).contains("9.0"));
  }

  @Test
  void requests_that_make_no_sense_are_refused() throws Exception {
    Path document = workspace.write("a.txt", ARABIC);
    OriginDetails title =
        new OriginDetails(Optional.of("T"), Optional.empty(), Optional.empty(), Optional.empty());
    failure(request(BitextSide.SOURCE), TaskException.Kind.REQUEST);
    failure(
        with(request(BitextSide.SOURCE, document, document), title), TaskException.Kind.REQUEST);
    failure(
        ImportRequest.of(folder.resolve("a.docx"), BitextSide.SOURCE, document.toString()),
        TaskException.Kind.REQUEST);
  }

  @Test
  void the_bitext_of_a_source_alone_can_be_exported() throws Exception {
    source(workspace.write("a.txt", ARABIC));
    new ExportDeliverables().run(bitext, workspace.all());

    assertFalse(Files.readString(folder.resolve("out.tmx")).contains("<tu "));
    assertTrue(Files.readString(folder.resolve("out.html")).contains("وصل الوفد"));
    assertEquals(3, Files.readAllLines(folder.resolve("out.tsv")).size());
  }
}
