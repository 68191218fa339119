package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.core.Progress;
import org.bayan.core.citation.Citation;
import org.bayan.core.citation.OfficialAlignment;
import org.bayan.core.library.CreateLibrary;
import org.bayan.core.library.ImportOfficialTexts;
import org.bayan.core.library.ImportTextsRequest;
import org.bayan.library.ui.LibraryUi;
import org.bayan.library.ui.internal.library.LibraryView;
import org.bayan.library.ui.internal.official.OfficialTextView;
import org.bayan.library.ui.internal.omissions.OmissionsView;
import org.bayan.library.ui.internal.reading.OfficialTextReader;
import org.bayan.model.Segments;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.internal.grid.BitextColumn;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Citations are removed, accepted and made by hand. */
final class CitingByHandTest {

  private static final String AID = "S/RES/9001 (2014), para. 4";
  private static final String STATEMENT = "Joint Statement of the Ministers, para. 2";
  private static final String SPRING = "Joint Statement of the Ministers, para. 3";

  @TempDir private Path folder;

  private OpenBitext bitext;
  private OfficialTextView view;

  private void open(BitextProject project) throws Exception {
    bitext = OpenBitext.of(project, "citing");
    view = (OfficialTextView) Ui.ask(() -> Ui.page().showView(LibraryUi.OFFICIAL_TEXT));
    Ui.run(() -> Ui.page().activate(bitext.editor()));
    Ui.settle();
  }

  @AfterEach
  void close() throws Exception {
    Dialogs.closeAll();
    IFolder library = bitext.file().getProject().getFolder("library");
    bitext.close();
    Ui.run(
        () -> {
          Ui.page().closeAllEditors(false);
          // Another test would meet what this one has searched for.
          Ui.page().hideView(Ui.page().findView(LibraryUi.LIBRARY));
        });
    library.refreshLocal(IResource.DEPTH_INFINITE, null);
    if (library.exists()) {
      library.delete(true, null);
    }
  }

  private void select(int row) {
    Ui.run(() -> bitext.grid().select(row));
  }

  private void waitForNames(String... names) {
    List<String> expected = List.of(names);
    Ui.waitUntil(
        "citations " + expected + ", now " + Ui.ask(view::names),
        () -> view.names().equals(expected));
  }

  private void enterView() {
    Ui.run(() -> Ui.page().activate(view));
    Ui.waitUntil("the list has the focus", () -> view.list().isFocusControl());
  }

  private void undo() {
    Ui.run(() -> Ui.page().activate(bitext.editor()));
    Ui.type(SWT.CTRL, 'z');
  }

  private OfficialAlignment official() {
    return OfficialAlignment.of((BitextProject) bitext.editor().alignment().eContainer())
        .orElseThrow();
  }

  private List<Citation> citations(int sentence) {
    return official().citations(Segments.of(official().project().getSource()).get(sentence));
  }

  private BeadStatus status(int sentence) {
    return citations(sentence).getFirst().bead().getStatus();
  }

  @Test
  void aCitationIsAcceptedByAAndSentToReviewByR() throws Exception {
    open(OfficialBitext.translated());
    select(1);
    waitForNames(AID);
    enterView();
    Ui.post(0, 'a');
    Ui.waitUntil("it is accepted", () -> status(1) == BeadStatus.ACCEPTED);
    Ui.waitUntil("it is told", () -> view.spoken().contains("Accepted"));
    Ui.settle();
    Screenshot.keep("citation-accepted");
    try (DarkTheme dark = new DarkTheme()) {
      Screenshot.keep("citation-accepted-dark");
    }
    Ui.post(0, 'r');
    Ui.waitUntil("it needs review", () -> status(1) == BeadStatus.NEEDS_REVIEW);
    Ui.waitUntil("it is told", () -> view.spoken().contains("Needs review"));
    Screenshot.keep("citation-review");
    Ui.post(0, 'r');
    Ui.waitUntil("that is taken back", () -> status(1) == BeadStatus.UNREVIEWED);
  }

  @Test
  void deleteTakesTheSelectedPassageAwayAndUndoBringsItBack() throws Exception {
    open(OfficialBitext.translated());
    select(0);
    waitForNames(AID, STATEMENT);
    enterView();
    Ui.press(SWT.ARROW_DOWN);
    Ui.waitUntil("the second is selected", () -> view.spoken().startsWith("Passage 2"));
    Ui.settle();
    Ui.press(SWT.DEL);
    waitForNames(AID);
    assertEquals(4, official().omissions().size(), "another sentence still cites the statement");
    Ui.press(SWT.DEL);
    Ui.waitUntil("nothing is left", () -> view.sentence().startsWith("The reporter says this"));
    assertEquals(2, official().additions().size());
    undo();
    waitForNames(AID);
    select(2);
    waitForNames(STATEMENT);
    enterView();
    Ui.press(SWT.DEL);
    Ui.waitUntil("it is left out", () -> official().omissions().size() == 5);
  }

  @Test
  void whereTheOfficialTextIsTheTargetCitationsAreCorrectedTheSameWay() throws Exception {
    open(OfficialBitext.cited());
    select(1);
    waitForNames(AID);
    enterView();
    Ui.post(0, 'a');
    Ui.waitUntil("it is accepted", () -> status(1) == BeadStatus.ACCEPTED);
    Ui.press(SWT.DEL);
    Ui.waitUntil("it is removed", () -> citations(1).isEmpty());
    assertEquals(5, official().omissions().size(), "what the lead cites as well is not left out");
  }

  @Test
  void anOmissionIsCitedForTheSelectedPairByAltEnter() throws Exception {
    open(OfficialBitext.translated());
    select(2);
    waitForNames(STATEMENT);
    OmissionsView omissions = (OmissionsView) Ui.ask(() -> Ui.page().showView(LibraryUi.OMISSIONS));
    Ui.waitUntil("they are listed", () -> omissions.table().getItemCount() == 4);
    Ui.waitUntil("the table has the focus", () -> omissions.table().isFocusControl());
    Ui.press(SWT.END);
    Keys.press("Alt+Enter");
    Ui.waitUntil("it is cited", () -> omissions.table().getItemCount() == 3);
    assertEquals(SPRING + " now stands behind pair 3 of citing.bitext.", StatusText.shown());
    Screenshot.keep("omission-cited");
    waitForNames(STATEMENT, SPRING);
    Object shown = bitext.value(BitextColumn.CITATION, 2);
    assertTrue(shown.toString().contains("3"), shown.toString());
    undo();
    Ui.waitUntil("it is left out again", () -> omissions.table().getItemCount() == 4);
  }

  @Test
  void severalOmissionsAreCitedAtOnce() throws Exception {
    open(OfficialBitext.translated());
    select(3);
    OmissionsView omissions = (OmissionsView) Ui.ask(() -> Ui.page().showView(LibraryUi.OMISSIONS));
    Ui.waitUntil("they are listed", () -> omissions.table().getItemCount() == 4);
    Ui.waitUntil("the table has the focus", () -> omissions.table().isFocusControl());
    Ui.press(SWT.HOME);
    Ui.press(SWT.SHIFT, SWT.ARROW_DOWN);
    Keys.press("Alt+Enter");
    Ui.waitUntil("they are cited", () -> omissions.table().getItemCount() == 2);
    assertEquals(2, citations(3).size());
    assertEquals(List.of(), official().additions());
  }

  private void fillLibrary() throws Exception {
    Path library = bitext.file().getProject().getLocation().toPath().resolve("library");
    new CreateLibrary().run(library);
    Path text =
        Files.writeString(
            folder.resolve("decision.txt"),
            """
            Decision 7 (2015)
            1. Welcomes the talks of the ministers. Asks all to take part in them.
            2. Decides to meet again in the autumn.
            """);
    new ImportOfficialTexts()
        .run(ImportTextsRequest.of(library, List.of(text.toString())), Progress.NONE);
    bitext.file().getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
  }

  private void search(String words) throws Exception {
    LibraryView library = (LibraryView) Ui.ask(() -> Ui.page().showView(LibraryUi.LIBRARY));
    Path place = bitext.file().getProject().getLocation().toPath().resolve("library");
    Ui.run(() -> library.show(place));
    Ui.waitUntil("a text is shown", () -> library.tree().getItemCount() == 1);
    Ui.run(library::setFocus);
    Ui.type(SWT.CTRL, 'f');
    Dialogs.type(words);
    Ui.waitUntil("it is found", () -> library.outcome().startsWith("Passages: 1"));
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.ARROW_DOWN);
    Ui.waitUntil(
        "the passage is selected",
        () -> library.tree().getSelection()[0].getText().contains(words));
  }

  @Test
  void aPassageOfTheLibraryIsCitedWhereTheBitextHasNoneYet() throws Exception {
    open(OfficialBitext.withoutOfficialTexts());
    fillLibrary();
    select(3);
    search("autumn");
    Keys.press("Alt+Enter");
    Ui.waitUntil("it is cited", () -> view.names().size() == 1);
    assertTrue(citations(3).getFirst().wording().contains("in the autumn"));
    Screenshot.keep("library-cited");
    try (DarkTheme dark = new DarkTheme()) {
      Screenshot.keep("library-cited-dark");
    }
    Keys.press("Alt+Enter");
    Ui.waitUntil("it is said", () -> StatusText.shown().contains("already"));
    Ui.run(() -> Ui.page().activate(bitext.editor()));
    select(1);
    Ui.waitUntil("nobody has looked", () -> view.sentence().startsWith("No official passage"));
    Ui.type(SWT.CTRL, 'z');
    Ui.waitUntil("they are gone", () -> view.sentence().startsWith("This bitext has no official"));
  }

  @Test
  void aPassageIsCitedFromTheTextThatIsRead() throws Exception {
    open(OfficialBitext.translated());
    fillLibrary();
    select(3);
    search("autumn");
    Ui.press(SWT.CR);
    Ui.waitUntil(
        "it is read",
        () ->
            Ui.page().getActiveEditor() instanceof OfficialTextReader reader
                && reader.text().contains("autumn"));
    Ui.settle();
    Ui.press(SWT.SHIFT, SWT.F10);
    Screenshot.keep("reader-menu");
    Ui.press(SWT.ESC);
    Keys.press("Alt+Enter");
    Ui.waitUntil("it is cited", () -> citations(3).size() == 1);
    assertEquals(3, official().documents().size());
    assertTrue(StatusText.shown().contains("now stands behind pair 4"), StatusText.shown());
    Screenshot.keep("reader-cited");
  }
}
