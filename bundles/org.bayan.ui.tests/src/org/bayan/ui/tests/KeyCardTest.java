package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The keys as a person can look them up. */
final class KeyCardTest {

  private static final String STANDARD = "org.eclipse.ui.defaultAcceleratorConfiguration";

  @AfterEach
  void useStandardKeys() {
    Ui.run(
        () ->
            Arrays.stream(Ui.display().getShells())
                .filter(shell -> shell.getText().equals("Key Card"))
                .forEach(Shell::close));
    Ui.ask(
        () -> {
          IBindingService bindings = bindings();
          bindings.savePreferences(bindings.getScheme(STANDARD), bindings.getBindings());
          return null;
        });
  }

  private static IBindingService bindings() {
    return PlatformUI.getWorkbench().getService(IBindingService.class);
  }

  private static String row(Table table, String command) {
    return Ui.ask(
        () ->
            Arrays.stream(table.getItems())
                .filter(item -> item.getText(0).strip().equals(command))
                .map(KeyCardTest::cells)
                .findFirst()
                .orElse("no row " + command));
  }

  private static String cells(TableItem item) {
    return item.getText(1) + "|" + item.getText(2);
  }

  @Test
  void theCardShowsTheKeysOfBothSchemesAndSwitchesThem() throws Exception {
    Dialogs.command("org.bayan.ui.keyCard", Map.of());
    Shell card = Dialogs.waitFor("Key Card");
    Table table = Dialogs.find(card, Table.class, found -> true);
    assertEquals("A|A", row(table, "Accept"));
    assertTrue(row(table, "Merge Beads").startsWith("M|Alt+"), row(table, "Merge Beads"));
    Screenshot.keep("key-card");
    Dialogs.alt('i');
    Ui.waitUntil(
        "the other keys act",
        () -> bindings().getActiveScheme().getId().equals("org.bayan.ui.intertextScheme"));
  }

  @Test
  void theKeysThatActAreShownByTheirOwnKey() throws Exception {
    try (OpenBitext bitext = OpenBitext.of(SampleBitext.small(), "keys")) {
      int shells = Ui.ask(() -> visibleShells());
      Ui.post(SWT.CTRL | SWT.SHIFT, 'l');
      Ui.waitUntil("the list of keys is there", () -> visibleShells() > shells);
      Ui.settle();
      Screenshot.keep("key-assist");
      Ui.press(SWT.ESC);
      Ui.waitUntil("the list of keys is gone", () -> visibleShells() == shells);
    }
  }

  private static int visibleShells() {
    return (int) Arrays.stream(Ui.display().getShells()).filter(Shell::isVisible).count();
  }
}
