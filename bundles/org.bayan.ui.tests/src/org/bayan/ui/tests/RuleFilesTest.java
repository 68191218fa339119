package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.bayan.okapi.Profile;
import org.bayan.okapi.rules.RuleFile;
import org.bayan.rules.ui.RulesUi;
import org.bayan.rules.ui.internal.editor.SrxEditor;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** New rule files, and files that are none. */
final class RuleFilesTest {

  @AfterEach
  void closeEditors() {
    Ui.run(() -> Ui.page().closeAllEditors(false));
    Ui.settle();
  }

  @Test
  void a_broken_file_is_told_with_a_sentence_and_opened_as_text() throws Exception {
    IFile file = OpenRules.write("broken", "<srx version='2.0'>".getBytes(StandardCharsets.UTF_8));
    SrxEditor editor = (SrxEditor) Ui.ask(() -> IDE.openEditor(Ui.page(), file, true));
    Ui.waitUntil("reading ended", () -> Job.getJobManager().find(RulesUi.SRX_EDITOR).length == 0);
    Ui.settle();
    String sentence =
        Ui.ask(() -> Shells.controls(editor.area(), Label.class).getFirst().getText());
    assertTrue(sentence.startsWith("broken.srx is not well-formed XML (line 1)"), sentence);
    Screenshot.keep("rules-broken");
    Button open = Shells.button(editor.area(), "Open as Text");
    Ui.waitUntil("the button has the focus", () -> open.forceFocus() && open.isFocusControl());
    Ui.press(SWT.CR);
    Ui.waitUntil(
        "the text is open",
        () -> {
          IEditorPart active = Ui.page().getActiveEditor();
          return active != editor && active.getTitle().equals("broken.srx");
        });
  }

  @Test
  void the_wizard_makes_a_file_with_the_rules_that_are_wanted() throws Exception {
    IFile seed = OpenRules.write("seed", RuleFile.empty().bytes());
    OpenRules.of(seed);
    IFile made = seed.getProject().getFile("made.srx");
    if (made.exists()) {
      made.delete(true, null);
    }
    openWizard();
    Shell wizard = Shells.waitFor("New Segmentation Rules");
    OpenRules.type("made");
    Button news = Shells.button(wizard, "The rules for news and prose");
    Ui.waitUntil("the choice has the focus", () -> news.forceFocus() && news.isFocusControl());
    Ui.type(0, ' ');
    Screenshot.keep("rules-wizard");
    Ui.press(SWT.CR);
    Ui.waitUntil("the file is made", made::exists);
    Ui.waitUntil("it is open", () -> Ui.page().getActiveEditor().getTitle().equals("made.srx"));
    OpenRules.settle();
    assertEquals(
        RuleFile.shipped(Profile.NEWS).text(), RuleFile.read(made.getLocation().toPath()).text());
  }

  private static void openWizard() {
    ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
    ParameterizedCommand command =
        ParameterizedCommand.generateCommand(
            commands.getCommand("org.eclipse.ui.newWizard"),
            Map.of("newWizardId", "org.bayan.rules.ui.newRules"));
    Ui.display()
        .asyncExec(
            () -> {
              try {
                PlatformUI.getWorkbench()
                    .getService(IHandlerService.class)
                    .executeCommand(command, null);
              } catch (Exception e) {
                throw new AssertionError(e);
              }
            });
  }
}
