package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.BitextProject;
import org.bayan.project.ui.ProjectUi;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.editor.BitextEditor;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project is made of documents, by the keyboard alone. */
final class NewProjectWizardTest {

  private static final String TITLE = "New Bitext Project";
  private static final String ARABIC = "اجتمع المجلس يوم الاثنين في جنيف. حضر ثلاثون وزيرا.\n";
  private static final String ENGLISH =
      "The council met in Geneva on Monday. Thirty ministers came.\n";

  @TempDir private Path folder;

  @BeforeEach
  void begin() {
    // The harness of the platform keeps dialogs about errors away; a person sees them.
    Ui.run(() -> ErrorDialog.AUTOMATED_MODE = false);
    Dialogs.closeEditors();
  }

  @AfterEach
  void cleanUp() throws Exception {
    Dialogs.closeAll();
    Dialogs.closeEditors();
    for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      if (project.getName().startsWith("wizard")) {
        project.delete(true, true, null);
      }
    }
  }

  private Path arabic() throws Exception {
    return Files.writeString(folder.resolve("report.txt"), ARABIC);
  }

  private Path english() throws Exception {
    return Files.writeString(folder.resolve("statement.txt"), ENGLISH);
  }

  private static Shell documentsPage(String project) {
    Shell wizard = Dialogs.newWizard(ProjectUi.NEW_PROJECT, TITLE);
    Dialogs.type(project);
    Dialogs.alt('n');
    return wizard;
  }

  private static void add(Path document) {
    Dialogs.type(document.toString());
    Dialogs.enter();
  }

  private static String message(Shell wizard) {
    return Ui.ask(
        () -> {
          WizardDialog dialog = (WizardDialog) wizard.getData();
          String error = dialog.getCurrentPage().getErrorMessage();
          return error == null ? dialog.getCurrentPage().getMessage() : error;
        });
  }

  private static void waitForMessage(Shell wizard, String part) {
    Ui.waitUntil(part, () -> message(wizard) != null && message(wizard).contains(part));
  }

  @Test
  void twoDocumentsBecomeAnAlignedBitextThatIsOpened() throws Exception {
    Shell wizard = documentsPage("wizard one");
    assertTrue(message(wizard).startsWith("Add the documents of the source text"), message(wizard));
    Screenshot.keep("new-project-documents-empty");
    add(arabic());
    Dialogs.alt('h');
    add(english());
    Dialogs.waitForButton(wizard, Dialogs.finish());
    Screenshot.keep("new-project-documents");
    Dialogs.alt('n');
    Screenshot.keep("new-project-aids");
    Dialogs.alt('f');

    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("wizard one");
    Ui.waitUntil("the bitext is open", () -> Ui.page().getActiveEditor() instanceof BitextEditor);
    IEditorPart editor = Ui.ask(() -> Ui.page().getActiveEditor());
    assertEquals("wizard one.bitext", Ui.ask(editor::getTitle));
    assertTrue(project.hasNature(BayanUi.PROJECT_NATURE));
    assertTrue(project.getFile("sources/report.txt").exists());
    assertTrue(project.getFile("targets/statement.txt").exists());
    BitextProject bitext =
        BitextFile.read(project.getFile("wizard one.bitext").getLocation().toPath());
    assertEquals("ar", bitext.getSource().getLanguage());
    assertEquals("en", bitext.getTargets().get(0).getLanguage());
    assertEquals(2, bitext.getAlignments().get(0).getBeads().size());
  }

  @Test
  void theLanguagesAreThoseOfTheDocumentsAndSwapExchangesTheSides() throws Exception {
    Shell wizard = documentsPage("wizard swap");
    add(english());
    Dialogs.alt('h');
    add(arabic());
    Dialogs.waitForButton(wizard, Dialogs.finish());
    Combo source = Dialogs.find(wizard, Combo.class, combo -> true);
    assertEquals("English (en)", Ui.ask(source::getText));

    Dialogs.alt('w');

    assertEquals("Arabic (ar)", Ui.ask(source::getText));
  }

  @Test
  void aKindOfFileThatIsNotReadIsRefusedInOneSentence() throws Exception {
    Path picture =
        Files.write(folder.resolve("p.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
    Shell wizard = documentsPage("wizard kinds");
    add(picture);
    waitForMessage(wizard, "p.png");
    Screenshot.keep("new-project-refused");
    assertFalse(Dialogs.isEnabled(wizard, Dialogs.finish()));
  }

  @Test
  void aPathThatLeadsNowhereIsToldBeforeAnythingIsMade() {
    Shell wizard = documentsPage("wizard nowhere");
    add(folder.resolve("missing.txt"));
    waitForMessage(wizard, "missing.txt is not there");
  }

  @Test
  void aPathIsTakenWhenThePersonGoesOnToTheNextField() throws Exception {
    Shell wizard = documentsPage("wizard tab");
    Dialogs.type(arabic().toString());
    Dialogs.alt('h');
    Dialogs.type(english().toString());
    Ui.postKeyCode(SWT.TAB);
    Dialogs.waitForButton(wizard, Dialogs.finish());
  }

  @Test
  void aRunThatFailsLeavesNoProject() throws Exception {
    Shell wizard = documentsPage("wizard fails");
    Path source = arabic();
    add(source);
    Dialogs.alt('h');
    add(english());
    Dialogs.waitForButton(wizard, Dialogs.finish());
    Files.delete(source);
    Dialogs.alt('f');

    Shell problem = Dialogs.waitFor("Problem Occurred");
    Screenshot.keep("new-project-failed");
    assertTrue(Dialogs.text(problem).contains("report.txt"), Dialogs.text(problem));
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("wizard fails");
    assertFalse(project.exists());
    assertFalse(
        Files.exists(
            ResourcesPlugin.getWorkspace()
                .getRoot()
                .getLocation()
                .toPath()
                .resolve("wizard fails")));
  }

  @Test
  void aRunThatIsCancelledLeavesNoProject() throws Exception {
    Path source = Files.writeString(folder.resolve("long.txt"), numbered(ARABIC));
    Path target = Files.writeString(folder.resolve("large.txt"), numbered(ENGLISH));
    Shell wizard = documentsPage("wizard stops");
    add(source);
    Dialogs.alt('h');
    add(target);
    Dialogs.waitForButton(wizard, Dialogs.finish());
    Dialogs.alt('f');

    Shell progress = Dialogs.waitFor("Making the project wizard stops");
    Screenshot.keep("new-project-progress");
    Button cancel =
        Dialogs.find(progress, Button.class, button -> button.getText().endsWith("Cancel"));
    Ui.run(cancel::setFocus);
    Ui.post(0, ' ');

    Shell told = Dialogs.waitFor("Project Not Made");
    Screenshot.keep("new-project-cancelled");
    assertTrue(Dialogs.text(told).contains("wizard stops was not made"), Dialogs.text(told));
    assertFalse(ResourcesPlugin.getWorkspace().getRoot().getProject("wizard stops").exists());
  }

  private static String numbered(String text) {
    return IntStream.range(0, 6000)
        .mapToObj(number -> text.strip().replace(". ", " " + number * 7 + ". "))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void lettersThatAreKeysOfTheGridCanBeTyped() throws Exception {
    try (OpenBitext bitext = OpenBitext.of(SampleBitext.small(), "wizard")) {
      Shell wizard = Dialogs.newWizard(ProjectUi.NEW_PROJECT, TITLE);
      Dialogs.type("car");
      Text name = Dialogs.find(wizard, Text.class, Text::isFocusControl);
      assertEquals("car", Ui.ask(name::getText));
      Dialogs.closeAll();
    }
  }
}
