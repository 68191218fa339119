package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.core.memory.BitextMemories;
import org.bayan.index.memory.MemoryWriter;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.memory.ui.MemoryUi;
import org.bayan.memory.ui.internal.matches.MatchesView;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.ResourceKind;
import org.bayan.model.bitext.ResourceReference;
import org.bayan.model.bitext.Segment;
import org.bayan.model.memory.PropertyTypes;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitDetails;
import org.bayan.model.memory.UnitProperty;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accepted pairs get into the memory of the project, and are offered where they fit. */
final class MatchesViewTest {

  private static final String OF_2014 = "The committee welcomed the progress made in 2014.";
  private static final String OF_2015 = "The committee welcomed the progress made in 2015.";

  @TempDir Path folder;

  private OpenBitext bitext;
  private MatchesView view;

  private void open(BitextProject project) throws Exception {
    bitext = OpenBitext.of(project, "matches");
    view = (MatchesView) Ui.ask(() -> Ui.page().showView(MemoryUi.MATCHES));
    Ui.run(() -> Ui.page().activate(bitext.editor()));
    Ui.settle();
  }

  @AfterEach
  void close() throws Exception {
    Dialogs.closeAll();
    Ui.run(
        () -> {
          if (bitext.editor().writing().mode().isOn()) {
            bitext.editor().writing().mode().toggle();
          }
        });
    bitext.close();
    Job.getJobManager().join(MemoryUi.BUNDLE, null);
    forgetMemory();
  }

  /** Other tests share the project. */
  private void forgetMemory() throws Exception {
    IResource memory = bitext.file().getProject().getFolder(BitextMemories.FOLDER);
    memory.refreshLocal(IResource.DEPTH_INFINITE, null);
    if (memory.exists()) {
      memory.delete(true, null);
    }
  }

  private Path memory() {
    return bitext.path().resolveSibling(BitextMemories.FOLDER);
  }

  private List<String> remembered() {
    try (TranslationMemory memory = TranslationMemory.open(memory())) {
      Stream.Builder<String> texts = Stream.builder();
      memory.forEach(one -> texts.add(one.unit().variants().get(1).text()));
      return texts.build().toList();
    } catch (IOException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  private void select(int row) {
    Ui.run(() -> bitext.grid().select(row));
  }

  private void waitForTranslations(String... translations) {
    List<String> expected = List.of(translations);
    Ui.waitUntil(
        "matches " + expected + ", now " + Ui.ask(view::translations),
        () -> view.translations().equals(expected));
  }

  @Test
  void anAcceptedPairIsInTheMemoryOfTheProjectAtOnceAndGoesWithUndo() throws Exception {
    open(SampleBitext.withMatches());
    assertTrue(Files.notExists(memory()));
    Ui.type(0, 'a');
    Ui.waitUntil("it is remembered", () -> remembered().equals(List.of(OF_2014)));
    // Only what the workspace knows all of can be moved.
    IFolder folder = bitext.file().getProject().getFolder(BitextMemories.FOLDER);
    Ui.waitUntil(
        "the folder is seen",
        () -> folder.exists() && folder.isSynchronized(IResource.DEPTH_INFINITE));
    Ui.type(SWT.CTRL, 'z');
    Ui.waitUntil("it is forgotten", () -> remembered().isEmpty());
    Ui.type(SWT.CTRL | SWT.SHIFT, 'z');
    Ui.waitUntil("it is remembered again", () -> remembered().equals(List.of(OF_2014)));
    Keys.press("M");
    Ui.waitUntil("it is another pair now", () -> remembered().isEmpty());
  }

  @Test
  void whatAnotherProgramKeepsFromBeingWrittenIsWrittenLater() throws Exception {
    open(SampleBitext.withMatches());
    Ui.type(0, 'a');
    Ui.waitUntil("it is remembered", () -> remembered().equals(List.of(OF_2014)));
    try (MemoryWriter other = MemoryWriter.open(memory())) {
      Ui.type(SWT.CTRL, 'z');
      Ui.waitUntil("it is said", () -> StatusText.shown().contains("Another program is writing"));
      other.commit();
    }
    Ui.waitUntil("it is forgotten", () -> remembered().isEmpty());
  }

  @Test
  void theMemoriesOfABitextAreChosenInADialogAndByUndo() throws Exception {
    open(withOtherMemory());
    select(3);
    waitForTranslations("See paragraph 12 of the document.", "Cf. paragraph 12 of the report.");
    Ui.run(() -> Ui.page().activate(view));
    Ui.waitUntil("the list has the focus", () -> view.list().isFocusControl());
    Ui.press(SWT.SHIFT, SWT.F10);
    Ui.post(0, 'm');
    Shell dialog = Dialogs.waitFor("Translation Memories");
    Screenshot.keep("memories-dialog");
    Dialogs.alt('p');
    Ui.post(SWT.CTRL, 'a');
    Dialogs.type("7");
    Dialogs.enter();
    Ui.waitUntil("closed", dialog::isDisposed);
    Ui.waitUntil("the penalty counts", () -> view.spoken().contains("93  same text"));
    Ui.run(() -> Ui.page().activate(bitext.editor()));
    Ui.type(SWT.CTRL, 'z');
    Ui.waitUntil("it does no more", () -> view.spoken().contains("100  same text"));
  }

  @Test
  void whatIsGivenUpWithoutSavingIsForgotten() throws Exception {
    open(SampleBitext.withMatches());
    Ui.type(0, 'a');
    Ui.waitUntil("it is remembered", () -> remembered().equals(List.of(OF_2014)));
    bitext.close();
    Ui.waitUntil("it is forgotten", () -> remembered().isEmpty());
    bitext.openAgain();
  }

  @Test
  void whatWasAcceptedElsewhereIsRememberedWhenTheBitextOpens() throws Exception {
    BitextProject project = SampleBitext.withMatches();
    Bead last = project.getAlignments().getFirst().getBeads().getLast();
    last.setStatus(BeadStatus.ACCEPTED);
    open(project);
    Ui.waitUntil(
        "it is remembered", () -> remembered().equals(List.of("See paragraph 12 of the report.")));
  }

  @Test
  void aMatchIsInsertedByAltAndItsNumberAndReplacesByCtrlR() throws Exception {
    open(SampleBitext.withMatches());
    Ui.waitUntil("it is said", () -> view.sentence().contains("no translation memory yet"));
    Ui.type(0, 'a');
    Ui.waitUntil("it is remembered", () -> remembered().equals(List.of(OF_2014)));
    select(1);
    waitForTranslations(OF_2015);
    Screenshot.keep("matches");
    try (DarkTheme dark = new DarkTheme()) {
      Screenshot.keep("matches-dark");
    }
    Ui.type(SWT.ALT, '1');
    Ui.waitUntil("it is inserted", () -> OF_2015.equals(OpenField.text()));
    Ui.write("x");
    Ui.type(SWT.CTRL, 'r');
    Ui.waitUntil("it is replaced", () -> OF_2015.equals(OpenField.text()));
    Ui.type(SWT.CTRL, 'z');
    assertEquals(OF_2015 + "x", OpenField.text());
    Ui.press(SWT.ESC);
  }

  @Test
  void aPairIsNoMatchOfItself() throws Exception {
    open(SampleBitext.withMatches());
    Ui.type(0, 'a');
    Ui.waitUntil("it is remembered", () -> remembered().equals(List.of(OF_2014)));
    select(0);
    Ui.waitUntil("it is said", () -> view.sentence().startsWith("No match from 70 on in"));
  }

  @Test
  void whatMemoriesKnowIsWrittenIntoAllOpenPairsAtOnceAndGoesWithUndo() throws Exception {
    open(SampleBitext.withMatches());
    Ui.type(0, 'a');
    Ui.waitUntil("it is remembered", () -> remembered().equals(List.of(OF_2014)));
    Dialogs.command("org.bayan.memory.ui.pretranslate", Map.of());
    Shell dialog = Dialogs.waitFor("Pretranslate from Memory");
    Screenshot.keep("pretranslate");
    Dialogs.alt('l');
    Ui.post(SWT.CTRL, 'a');
    Dialogs.type("50");
    Dialogs.enter();
    Ui.waitUntil("closed", dialog::isDisposed);
    Ui.waitUntil("it is said", () -> StatusText.shown().startsWith("Pretranslated."));
    assertEquals(
        "Pretranslated. Same text: 0, similar: 2, still open: 0.", Ui.ask(StatusText::shown));
    assertEquals(OF_2015, translation(1));
    Screenshot.keep("pretranslated");
    Ui.type(SWT.CTRL, 'z');
    Ui.waitUntil("it is taken back", () -> translation(1).isEmpty() && translation(2).isEmpty());
  }

  private String translation(int row) {
    return Ui.ask(
        () ->
            bitext.editor().alignment().getBeads().get(row).getTarget().stream()
                .map(Segment::getText)
                .collect(Collectors.joining()));
  }

  @Test
  void enterInTheViewInsertsTheSelectedMatch() throws Exception {
    open(withOtherMemory());
    select(3);
    waitForTranslations("See paragraph 12 of the document.", "Cf. paragraph 12 of the report.");
    Screenshot.keep("matches-variants");
    Ui.run(() -> Ui.page().activate(view));
    Ui.waitUntil("the list has the focus", () -> view.list().isFocusControl());
    Ui.press(SWT.ARROW_DOWN);
    assertTrue(Ui.ask(view::spoken).contains("unreviewed"), Ui.ask(view::spoken));
    Ui.type(SWT.CTRL, 'r');
    Ui.waitUntil(
        "it is replaced", () -> "Cf. paragraph 12 of the report.".equals(OpenField.text()));
    Ui.press(SWT.ESC);
  }

  /** A bitext that names a memory with two variants, of which nobody has reviewed one. */
  private BitextProject withOtherMemory() throws IOException {
    Path other = folder.resolve("treaties");
    MemoryWriter.create(other);
    try (MemoryWriter writer = MemoryWriter.open(other)) {
      String source = "انظر الفقرة ١٢ من التقرير.";
      writer.accept(unit(source, "See paragraph 12 of the document.", "ACCEPTED"));
      writer.accept(unit(source, "Cf. paragraph 12 of the report.", "UNREVIEWED"));
      writer.commit();
    }
    BitextProject project = SampleBitext.withMatches();
    ResourceReference reference = BitextFactory.eINSTANCE.createResourceReference();
    reference.setKind(ResourceKind.MEMORY);
    reference.setUri(other.toUri().toString());
    project.getResources().add(reference);
    return project;
  }

  private static TranslationUnit unit(String source, String target, String status) {
    return TranslationUnit.of("ar", source, "en", target)
        .with(
            new UnitDetails(
                Map.of(),
                List.of(),
                List.of(
                    UnitProperty.of(PropertyTypes.STATUS, status),
                    UnitProperty.of(PropertyTypes.DOCUMENT, "Report of the mission"),
                    UnitProperty.of(PropertyTypes.PARAGRAPH, "12"))));
  }
}
