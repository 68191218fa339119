package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.bayan.core.quality.CheckOutcome;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Dismissal;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.ui.QualityUi;
import org.bayan.quality.ui.internal.checking.CheckSettings;
import org.bayan.quality.ui.internal.labels.CheckTexts;
import org.bayan.quality.ui.internal.preferences.CheckPreferences;
import org.bayan.quality.ui.internal.preferences.ChosenProfile;
import org.bayan.quality.ui.internal.report.ReportJob;
import org.bayan.quality.ui.internal.view.ChecksView;
import org.bayan.ui.internal.grid.BitextColumn;
import org.bayan.ui.internal.grid.Underlined;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in a translation is shown while it is written, and listed for a whole bitext. */
final class TranslationChecksTest {

  private static final String NUMBER = "The source has ٦٠ where the target has 50.";
  private static final String SPACE = "The mark , has a space before it.";

  private OpenBitext bitext;
  private ChecksView view;

  @TempDir Path folder;

  @BeforeEach
  void open() throws Exception {
    bitext = OpenBitext.of(SampleBitext.withFaults(), "checked");
    view = (ChecksView) Ui.ask(() -> Ui.page().showView(QualityUi.CHECKS));
    Ui.run(() -> Ui.page().activate(bitext.editor()));
    Ui.settle();
  }

  @AfterEach
  void close() throws Exception {
    Dialogs.closeAll();
    bitext.close();
    bitext.file().deleteMarkers(QualityUi.FINDING, true, IResource.DEPTH_ZERO);
    Ui.ask(
        () -> {
          CheckPreferences.setOfUser(ChosenProfile.USUAL);
          CheckPreferences.setOfProject(bitext.file().getProject(), Optional.empty());
          return true;
        });
  }

  private void select(int row) {
    Ui.run(() -> bitext.grid().select(row));
  }

  private List<String> shown() {
    return Ui.ask(
        () ->
            view.sentence().isEmpty()
                ? Arrays.stream(view.table().getItems()).map(item -> item.getText(1)).toList()
                : List.of());
  }

  private void waitFor(String... sentences) {
    List<String> expected = List.of(sentences);
    Ui.waitUntil("findings " + expected + ", now " + shown(), () -> shown().equals(expected));
  }

  private List<IMarker> markers() {
    try {
      return Arrays.asList(
          bitext.file().findMarkers(QualityUi.FINDING, true, IResource.DEPTH_ZERO));
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> messages() {
    return markers().stream()
        .map(marker -> marker.getAttribute(IMarker.MESSAGE, ""))
        .sorted()
        .toList();
  }

  private IMarker marker(String message) {
    return markers().stream()
        .filter(one -> message.equals(one.getAttribute(IMarker.MESSAGE, "")))
        .findFirst()
        .orElseThrow();
  }

  private void checkAll() {
    Ui.type(SWT.CTRL, 'k');
    Ui.waitUntil("three problems, now " + messages(), () -> markers().size() == 3);
  }

  private String target(int row) {
    return (String) bitext.value(BitextColumn.TARGET, row);
  }

  private List<Dismissal> dismissals() {
    return ((BitextProject) bitext.editor().alignment().eContainer()).getDismissals();
  }

  @Test
  void everyCheckHasItsTexts() {
    for (QualityCheck check : QualityCheck.values()) {
      assertFalse(CheckTexts.name(check).equals(check.id()), check.id());
    }
  }

  @Test
  void theViewShowsWhatIsWrongInThePairAndTheGridFlagsIt() throws Exception {
    select(0);
    waitFor(NUMBER);
    Ui.waitUntil("it is flagged on both sides", () -> bitext.grid().flagged().size() == 2);
    assertEquals(Underlined.Look.ERROR, bitext.grid().flagged().getFirst().look());
    Screenshot.keep("checks");
    try (DarkTheme dark = new DarkTheme()) {
      Screenshot.keep("checks-dark");
    }
    select(1);
    Ui.waitUntil("nothing is found", () -> view.sentence().contains("find nothing in pair 2"));
    Screenshot.keep("checks-nothing");
    select(2);
    waitFor(SPACE);
    Ui.waitUntil(
        "what has a wrong space is flagged",
        () ->
            bitext.grid().flagged().size() == 1
                && bitext.grid().flagged().getFirst().look() == Underlined.Look.WARNING);
    Underlined space = bitext.grid().flagged().getFirst();
    assertEquals("r ,", space.segment().getText().substring(space.start(), space.end()));
    Screenshot.keep("checks-space");
  }

  @Test
  void whatIsTypedIsCheckedBeforeItIsWritten() throws Exception {
    select(0);
    waitFor(NUMBER);
    Ui.press(SWT.ARROW_RIGHT);
    Ui.press(SWT.ARROW_RIGHT);
    Ui.press(SWT.F2);
    Ui.settle();
    int at = OpenField.text().indexOf("50");
    Ui.run(() -> OpenField.focused().setSelection(at, at + 2));
    Screenshot.keep("checks-writing");
    Ui.write("60");
    Ui.waitUntil("it is right now", () -> view.sentence().contains("find nothing"));
    Ui.write("0");
    waitFor("The source has ٦٠ where the target has 600.");
    Ui.press(SWT.ESC);
    waitFor(NUMBER);
  }

  @Test
  void theFixIsAppliedByCtrl1AndUndone() {
    select(2);
    waitFor(SPACE);
    assertEquals(
        "winter , the \u2192 winter, the", Ui.ask(() -> view.table().getItem(0).getText(2)));
    Ui.type(SWT.CTRL, '1');
    Ui.waitUntil("it is mended", () -> target(2).startsWith("Aid would arrive before winter, the"));
    Ui.waitUntil("nothing is found", () -> view.sentence().contains("find nothing"));
    Ui.type(SWT.CTRL, 'z');
    waitFor(SPACE);
  }

  @Test
  void allPairsAreCheckedByCtrlKAndTheProblemsFollowEdits() throws Exception {
    checkAll();
    Ui.settle();
    Ui.ask(
        () -> Ui.page().showView(IPageLayout.ID_PROBLEM_VIEW, null, IWorkbenchPage.VIEW_VISIBLE));
    waitForProblemsView();
    Screenshot.keep("checks-problems");
    assertEquals("bead 1", marker(NUMBER).getAttribute(IMarker.LOCATION));
    assertEquals(IMarker.SEVERITY_ERROR, marker(NUMBER).getAttribute(IMarker.SEVERITY, 0));
    select(2);
    Ui.type(SWT.CTRL, '1');
    Ui.waitUntil("the problem is gone", () -> markers().size() == 2);
    Ui.type(SWT.CTRL, 'z');
    Ui.waitUntil("it is back", () -> messages().contains(SPACE));
    Ui.run(() -> bitext.grid().select(1));
    Ui.type(0, 'm');
    Ui.waitUntil(
        "the last pair has another number",
        () ->
            markers().stream()
                .anyMatch(one -> "bead 3".equals(one.getAttribute(IMarker.LOCATION, ""))));
  }

  /** The platform fills the view some time after the problems are there. */
  private static void waitForProblemsView() {
    Shell window = Ui.ask(() -> Ui.page().getWorkbenchWindow().getShell());
    Tree problems = Dialogs.find(window, Tree.class, tree -> tree.getColumnCount() > 3);
    Ui.waitUntil("the problems are listed", () -> problems.getItemCount() == 2);
    Ui.run(() -> Arrays.stream(problems.getItems()).forEach(item -> expand(problems, item)));
    Ui.settle();
  }

  /** As a click on its triangle does: only then the platform reads what is below. */
  private static void expand(Tree tree, TreeItem item) {
    Event event = new Event();
    event.item = item;
    tree.notifyListeners(SWT.Expand, event);
    item.setExpanded(true);
  }

  @Test
  void f8GoesFromProblemToProblemAndBack() {
    checkAll();
    select(0);
    Ui.press(SWT.F8);
    Ui.waitUntil("the third pair", () -> isSelected(2));
    assertEquals(SPACE, StatusText.shown());
    Ui.press(SWT.F8);
    Ui.waitUntil("the fourth pair", () -> isSelected(3));
    Ui.press(SWT.F8);
    Ui.waitUntil("none below", () -> StatusText.shown().equals("There is no problem below."));
    Ui.press(SWT.SHIFT, SWT.F8);
    Ui.press(SWT.SHIFT, SWT.F8);
    Ui.waitUntil("the first pair", () -> isSelected(0));
  }

  private boolean isSelected(int row) {
    return bitext.grid().selectedBeads().equals(List.of(bitext.grid().rows().bead(row)));
  }

  @Test
  void aFindingIsIgnoredWithAReasonAndCountsAgain() throws Exception {
    checkAll();
    Ui.run(() -> Ui.page().bringToTop(view));
    select(0);
    waitFor(NUMBER);
    Ui.post(SWT.CTRL | SWT.SHIFT, 'g');
    Shell dialog = Dialogs.waitFor("Ignore Finding");
    assertFalse(Dialogs.isEnabled(dialog, "Ignore"));
    Dialogs.type("as agreed");
    Screenshot.keep("checks-ignore");
    Dialogs.enter();
    waitFor(NUMBER + " Ignored: as agreed");
    Screenshot.keep("checks-ignored");
    Ui.waitUntil("it is no problem any more", () -> markers().size() == 2);
    assertEquals("number-changed", dismissals().getFirst().getCheck());
    Dialogs.command("org.bayan.quality.ui.ignored", Map.of());
    Shell list = Dialogs.waitFor("Ignored Findings");
    Screenshot.keep("checks-ignored-list");
    Dialogs.alt('c');
    Ui.waitUntil("none is ignored", () -> dismissals().isEmpty());
    Ui.run(list::close);
    waitFor(NUMBER);
    Ui.waitUntil("it is a problem again", () -> markers().size() == 3);
    Ui.run(() -> Ui.page().activate(bitext.editor()));
    Ui.type(SWT.CTRL, 'z');
    Ui.waitUntil("it is ignored again", () -> dismissals().size() == 1);
  }

  @Test
  void enterInTheViewGoesToThePlaceAndDeleteAsksForAReason() {
    select(2);
    waitFor(SPACE);
    Ui.run(() -> Ui.page().activate(view));
    Ui.waitUntil("the table has the focus", () -> view.table().isFocusControl());
    Ui.postKeyCode(SWT.DEL);
    Dialogs.waitFor("Ignore Finding");
    Ui.postKeyCode(SWT.ESC);
    Dialogs.settle();
    Ui.waitUntil("the dialog is closed", () -> !Dialogs.isOpen("Ignore Finding"));
    Ui.run(() -> view.table().setFocus());
    Ui.press(SWT.CR);
    Ui.waitUntil("the grid has the focus", () -> bitext.table().isFocusControl());
    assertTrue(
        Ui.ask(() -> bitext.grid().textCell().orElseThrow().segment().orElseThrow().getText())
            .startsWith("Aid would"));
  }

  @Test
  void quickFixesMendAndIgnoreFromTheProblems() throws Exception {
    checkAll();
    IMarker space = marker(SPACE);
    IMarkerResolution[] fixes = Ui.ask(() -> IDE.getMarkerHelpRegistry().getResolutions(space));
    assertEquals(
        List.of("Replace winter , the by winter, the", "Ignore…"),
        Arrays.stream(fixes).map(IMarkerResolution::getLabel).toList());
    Ui.run(() -> fixes[0].run(space));
    Ui.waitUntil("it is mended", () -> target(2).contains("winter, the"));
    Ui.waitUntil("it is no problem any more", () -> markers().size() == 2);
  }

  @Test
  void problemsOfAnEarlierSessionAreCheckedAnewWhenTheBitextIsOpened() {
    checkAll();
    select(2);
    Ui.type(SWT.CTRL, '1');
    Ui.waitUntil("it is mended", () -> markers().size() == 2);
    bitext.reopen();
    Ui.waitUntil("what was not saved is wrong again", () -> markers().size() == 3);
  }

  @Test
  void aCheckIsTurnedOffInThePreferencesAndTheProblemsFollow() throws Exception {
    checkAll();
    Dialogs.command(
        "org.eclipse.ui.window.preferences", Map.of("preferencePageId", QualityUi.PREFERENCES));
    Shell dialog = Dialogs.waitFor("Preferences");
    Table table = Dialogs.find(dialog, Table.class, one -> one.getColumnCount() == 3);
    int row =
        Ui.ask(
            () ->
                Arrays.stream(table.getItems())
                    .map(item -> item.getText(0))
                    .toList()
                    .indexOf("Number changed"));
    Ui.run(table::setFocus);
    Ui.postKeyCode(SWT.HOME);
    for (int i = 0; i < row; i++) {
      Ui.postKeyCode(SWT.ARROW_DOWN);
    }
    Dialogs.settle();
    Screenshot.keep("checks-preferences");
    Dialogs.alt('v');
    Ui.postKeyCode(SWT.END);
    Dialogs.settle();
    assertEquals("Off", Ui.ask(() -> table.getItem(row).getText(2)));
    Screenshot.keep("checks-preferences-changed");
    Dialogs.alt('a');
    Dialogs.enter();
    Ui.waitUntil("closed", dialog::isDisposed);
    assertEquals(
        Map.of(QualityCheck.NUMBER_CHANGED, Optional.empty()), CheckPreferences.ofUser().changes());
    Ui.waitUntil("the number is no problem any more", () -> markers().size() == 2);
  }

  @Test
  void aProjectHasSettingsOfItsOwn() throws Exception {
    checkAll();
    IProject project = bitext.file().getProject();
    Dialogs.select(project);
    Dialogs.command("org.eclipse.ui.file.properties", Map.of());
    Shell dialog = Dialogs.waitFor("Properties for " + project.getName());
    Tree pages = Dialogs.find(dialog, Tree.class, tree -> true);
    Ui.run(pages::setFocus);
    Ui.postKeyCode(SWT.HOME);
    for (int i = 0; i < 8 && !Dialogs.text(dialog).contains("verity of"); i++) {
      Ui.postKeyCode(SWT.ARROW_DOWN);
      Dialogs.settle();
    }
    Dialogs.alt('s');
    Dialogs.alt('p');
    Ui.postKeyCode(SWT.END);
    Ui.postKeyCode(SWT.ARROW_UP);
    Dialogs.settle();
    Screenshot.keep("checks-project");
    Button close =
        Dialogs.find(dialog, Button.class, one -> one.getText().equals("Apply and Close"));
    Ui.run(close::setFocus);
    Ui.postKeyCode(SWT.CR);
    Ui.waitUntil("closed", dialog::isDisposed);
    assertEquals("news", CheckPreferences.ofProject(project).orElseThrow().name());
  }

  @Test
  void aBitextOutsideOfTheWorkspaceIsCheckedAndF8GoesThroughWhatWasFound() throws Exception {
    Path file = folder.resolve("outside.bitext");
    BitextFile.write(SampleBitext.withFaults(), file);
    OpenBitext outside =
        OpenBitext.by(
            bitext.file(),
            () ->
                IDE.openEditorOnFileStore(
                    Ui.page(), EFS.getLocalFileSystem().getStore(file.toUri())));
    try {
      Ui.press(SWT.F8);
      Ui.waitUntil("it is to be checked", () -> StatusText.shown().contains("Check Translation"));
      Ui.type(SWT.CTRL, 'k');
      Ui.waitUntil("it is checked", () -> StatusText.shown().startsWith("Problems: 3"));
      Screenshot.keep("checks-outside");
      Ui.run(() -> outside.grid().select(0));
      Ui.press(SWT.F8);
      Ui.waitUntil("the third pair", () -> StatusText.shown().equals(SPACE));
      Ui.type(SWT.CTRL, '1');
      Ui.waitUntil(
          "it is mended",
          () -> ((String) outside.value(BitextColumn.TARGET, 2)).contains("winter, the"));
      Ui.waitUntil("what was found follows", () -> isLastWithProblem(outside, 3));
    } finally {
      outside.close();
    }
    assertEquals(List.of(), markers());
  }

  /** From the first pair, F8 goes to this one next. */
  private static boolean isLastWithProblem(OpenBitext bitext, int row) {
    Ui.run(() -> bitext.grid().select(0));
    Ui.press(SWT.F8);
    Ui.settle();
    return bitext.grid().selectedBeads().equals(List.of(bitext.grid().rows().bead(row)));
  }

  @Test
  void theReportIsWrittenWithWhatIsIgnored() throws Exception {
    Path report = folder.resolve("report.html");
    AtomicReference<CheckOutcome> outcome = new AtomicReference<>();
    CheckSettings settings =
        Ui.ask(
            () ->
                CheckSettings.of(
                    bitext.editor().alignment(), bitext.path(), Optional.of(bitext.file())));
    new ReportJob(bitext.path(), report, settings, outcome::set).schedule();
    Ui.waitUntil("the report is written", () -> outcome.get() != null);
    assertEquals(3, outcome.get().findings().rows().size());
    assertTrue(Files.readString(report).contains("winter"));
  }
}
