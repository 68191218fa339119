package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.core.Progress;
import org.bayan.core.citation.OfficialAlignment;
import org.bayan.core.library.CreateLibrary;
import org.bayan.core.library.ImportOfficialTexts;
import org.bayan.core.library.ImportTextsRequest;
import org.bayan.library.ui.LibraryUi;
import org.bayan.library.ui.internal.official.OfficialTextView;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.internal.grid.BitextColumn;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Official texts are found in the library of the project, and taken into the bitext. */
final class FindOfficialTextsTest {

  private static final String RESOLUTION =
      """
      Resolution 9001 (2014)
      Adopted by the Security Council at its 9999th meeting, on 15 August 2014
      The Security Council,
      Recalling its earlier resolutions on the city,
      1. Expresses grave concern at the state of the civilians in the city;
      2. Calls upon all States to deliver aid immediately to all the districts of the city and\
       requests the Secretary-General to submit a report within ninety days;
      3. Decides to remain seized of the matter.
      """;

  private static final String STATEMENT =
      """
      Joint Statement of the Ministers
      The ministers stressed that civilians and relief workers must be protected.
      They will meet again in the spring.
      """;

  @TempDir private Path folder;

  private OpenBitext bitext;

  private void open() throws Exception {
    bitext = OpenBitext.of(OfficialBitext.withoutOfficialTexts(), "found");
    Path library = library().getLocation().toPath();
    new CreateLibrary().run(library);
    Path resolution = Files.writeString(folder.resolve("resolution.txt"), RESOLUTION);
    Path statement = Files.writeString(folder.resolve("statement.txt"), STATEMENT);
    new ImportOfficialTexts()
        .run(
            ImportTextsRequest.of(library, List.of(resolution.toString(), statement.toString())),
            Progress.NONE);
  }

  private IFolder library() {
    return bitext.file().getProject().getFolder("library");
  }

  @AfterEach
  void close() throws Exception {
    Dialogs.closeAll();
    bitext.close();
    library().refreshLocal(IResource.DEPTH_INFINITE, null);
    if (library().exists()) {
      library().delete(true, null);
    }
  }

  private BitextProject project() {
    return (BitextProject) bitext.editor().alignment().eContainer();
  }

  private boolean isCited() {
    return OfficialAlignment.of(project()).isPresent();
  }

  @Test
  void theWordsBehindAReportAreFoundAndUndoTakesThemAway() throws Exception {
    open();
    OfficialTextView view =
        (OfficialTextView) Ui.ask(() -> Ui.page().showView(LibraryUi.OFFICIAL_TEXT));
    Ui.run(() -> Ui.page().activate(bitext.editor()));
    Ui.post(SWT.SHIFT, 'q');
    Shell dialog = Dialogs.waitFor("Find Official Texts");
    Screenshot.keep("find-official");
    Dialogs.enter();
    Ui.waitUntil("closed", dialog::isDisposed);
    Ui.waitUntil("they are found", this::isCited);
    Ui.waitUntil("it is said", () -> StatusText.shown().startsWith("Official words stand behind"));
    assertEquals(BitextColumn.values().length, Ui.ask(() -> bitext.table().getColumnCount()));
    assertTrue(
        bitext.value(BitextColumn.CITATION, 1).toString().contains("S/RES/9001 (2014), para. 2"),
        bitext.value(BitextColumn.CITATION, 1).toString());
    Ui.run(() -> bitext.grid().select(1));
    Ui.waitUntil("a citation is shown", () -> !view.names().isEmpty());
    Ui.waitUntil("differences are marked", () -> isMarked(view));
    Screenshot.keep("found-official");
    try (DarkTheme dark = new DarkTheme()) {
      Screenshot.keep("found-official-dark");
    }
    Ui.run(() -> Ui.page().activate(bitext.editor()));
    Ui.type(SWT.CTRL, 'z');
    Ui.waitUntil("they are gone", () -> !isCited());
    Ui.waitUntil("the view says so", () -> view.sentence().startsWith("This bitext has no"));
    Screenshot.keep("official-none");
    Ui.type(SWT.CTRL | SWT.SHIFT, 'z');
    Ui.waitUntil("they are there again", this::isCited);
  }

  private static boolean isMarked(OfficialTextView view) {
    return !view.reportOnly().isEmpty() || view.differences() > 0;
  }
}
