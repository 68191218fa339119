package org.bayan.ui.tests;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.core.CreateSample;
import org.bayan.ui.SampleProject;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ISetSelectionTarget;

/** Opens dialogs as a menu does, and works in them by the keyboard. */
final class Dialogs {

  private Dialogs() {}

  /** Runs a command of the workbench; one that opens a dialog goes on behind this call. */
  static void command(String id, Map<String, String> parameters) {
    Ui.display()
        .asyncExec(
            () -> {
              try {
                ICommandService commands =
                    PlatformUI.getWorkbench().getService(ICommandService.class);
                ParameterizedCommand command =
                    ParameterizedCommand.generateCommand(commands.getCommand(id), parameters);
                PlatformUI.getWorkbench()
                    .getService(IHandlerService.class)
                    .executeCommand(command, null);
              } catch (Exception e) {
                throw new AssertionError(e);
              }
            });
  }

  /** Opens a wizard that makes something new. */
  static Shell newWizard(String id, String title) {
    command("org.eclipse.ui.newWizard", Map.of("newWizardId", id));
    return waitFor(title);
  }

  /** Opens an import or export wizard on the selection of the Project Explorer. */
  static Shell transferWizard(String command, String parameter, String id, String title) {
    command(command, Map.of(parameter, id));
    return waitFor(title);
  }

  /** Selects a resource in the Project Explorer, which has the focus then. */
  static void select(IResource resource) {
    Ui.run(
        () -> {
          try {
            ISetSelectionTarget explorer =
                (ISetSelectionTarget) Ui.page().showView(IPageLayout.ID_PROJECT_EXPLORER);
            explorer.selectReveal(new StructuredSelection(resource));
          } catch (PartInitException e) {
            throw new AssertionError(e);
          }
        });
    settle();
  }

  /** Waits until a window of this title is on the screen and has the keyboard. */
  static Shell waitFor(String title) {
    Ui.waitUntil("the window " + title, () -> find(title).isPresent());
    Shell shell = Ui.ask(() -> find(title).orElseThrow());
    Ui.waitUntil(
        title + " has the keyboard",
        () -> {
          if (Ui.display().getActiveShell() != shell) {
            shell.forceActive();
          }
          return Ui.display().getActiveShell() == shell;
        });
    settle();
    return shell;
  }

  static boolean isOpen(String title) {
    return find(title).isPresent();
  }

  private static Optional<Shell> find(String title) {
    return Arrays.stream(Ui.display().getShells())
        .filter(shell -> shell.isVisible() && shell.getText().equals(title))
        .findFirst();
  }

  /**
   * Lets what is waiting on the user interface thread happen. Nothing is dispatched from here: a
   * dialog that opened meanwhile would keep this call until it is closed.
   */
  static void settle() {
    for (int round = 0; round < 6; round++) {
      Ui.pause();
      Ui.run(() -> {});
    }
  }

  /** Types a text where the focus is. Letters are to be small, as none holds the shift key. */
  static void type(String text) {
    text.chars().forEach(key -> Ui.post(0, (char) key));
    settle();
  }

  static void enter() {
    Ui.postKeyCode(SWT.CR);
    settle();
  }

  static void tab() {
    Ui.postKeyCode(SWT.TAB);
    settle();
  }

  /** Presses a letter together with Alt, as an underlined letter asks for. */
  static void alt(char key) {
    Ui.post(SWT.ALT, key);
    settle();
  }

  /** Everything inside, the container first. */
  static Stream<Control> all(Control control) {
    Stream<Control> inside =
        control instanceof Composite composite
            ? Arrays.stream(composite.getChildren()).flatMap(Dialogs::all)
            : Stream.empty();
    return Stream.concat(Stream.of(control), inside);
  }

  /** The first visible control of a kind. */
  static <T extends Control> T find(Shell shell, Class<T> kind, Predicate<T> which) {
    return Ui.ask(
        () ->
            all(shell)
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(Control::isVisible)
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such " + kind.getSimpleName())));
  }

  /** Whether a button of this label, without its mnemonic, can be pressed. */
  static boolean isEnabled(Shell shell, String label) {
    Button found = find(shell, Button.class, button -> isCalled(button, label));
    return Ui.ask(found::isEnabled);
  }

  private static boolean isCalled(Button button, String label) {
    return button.getText().replace("&", "").equals(label);
  }

  /** Waits until a button can be pressed. */
  static void waitForButton(Shell shell, String label) {
    Ui.waitUntil(
        label + " can be pressed",
        () ->
            all(shell)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .anyMatch(button -> isCalled(button, label) && button.isEnabled()));
  }

  /** Closes what a failed test has left open, so that the next one begins afresh. */
  static void closeAll() {
    Ui.run(
        () ->
            Arrays.stream(Ui.display().getShells())
                .filter(shell -> !shell.isDisposed() && shell.getParent() != null)
                .forEach(Shell::close));
    settle();
  }

  /** What the labels and texts of a window say. */
  static String text(Shell shell) {
    return Ui.ask(
        () ->
            all(shell)
                .filter(Control::isVisible)
                .map(
                    control ->
                        control instanceof Label label
                            ? label.getText()
                            : control instanceof Text text ? text.getText() : "")
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n")));
  }

  /** Closes all editors, also that of the sample, which a new workspace opens by itself. */
  static void closeEditors() {
    IFile sample =
        ResourcesPlugin.getWorkspace()
            .getRoot()
            .getProject(SampleProject.NAME)
            .getFile(CreateSample.BITEXT);
    Ui.waitUntil("the sample is made", () -> sample.exists() && !isMakingASample());
    settle();
    Ui.run(() -> Ui.page().closeAllEditors(false));
    settle();
  }

  private static boolean isMakingASample() {
    return Arrays.stream(Job.getJobManager().find(null))
        .anyMatch(job -> job.getClass().getSimpleName().equals("SampleProjectJob"));
  }

  /** The label of the button that ends a wizard, without its mnemonic. */
  static String finish() {
    return IDialogConstants.FINISH_LABEL.replace("&", "");
  }
}
