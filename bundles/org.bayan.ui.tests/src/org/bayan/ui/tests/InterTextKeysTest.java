package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.bindings.Scheme;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of the scheme for people who know InterText, and those it leaves as they are. */
final class InterTextKeysTest {

  private static Scheme usual;
  private static AlignKeys keys;

  @BeforeAll
  static void open() throws Exception {
    IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
    usual = Ui.ask(bindings::getActiveScheme);
    use(bindings.getScheme("org.bayan.ui.intertextScheme"));
    keys = AlignKeys.open("intertext-keys");
  }

  @AfterAll
  static void close() {
    keys.close();
    use(usual);
  }

  private static void use(Scheme scheme) {
    IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
    Ui.ask(
        () -> {
          bindings.savePreferences(scheme, bindings.getBindings());
          return null;
        });
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          S                              | 1/1! 2/2 3/3 4+5/4 6/5+6 7/ /7
          S S                            | 1/1 2/2 3/3 4+5/4 6/5+6 7/ /7
          S Shift+S                      | 1/1 2/2 3/3 4+5/4 6/5+6 7/ /7
          Down C                         | 1/1! 2/2! 3/3 4+5/4 6/5+6 7/ /7
          Alt+Backspace                  | 1+2/1+2 3/3 4+5/4 6/5+6 7/ /7
          Down Backspace                 | 1+2/1 /2 3/3 4+5/4 6/5+6 7/ /7
          Enter                          | /1 1+2/2 3/3 4+5/4 6/5+6 7/ /7
          Right Right Ctrl+Enter         | 1/ 2/1 3/2 4+5/3 6/4 7/5+6 /7
          Right Right Ctrl+Enter Ctrl+Backspace | 1/1 2/2 3/3 4+5/4 6/5+6 7/7
          M                              | 1^/1 2/2 3/3 4+5/4 6/5+6 7/ /7
          R                              | 1/1? 2/2 3/3 4+5/4 6/5+6 7/ /7
          X                              | 1/2 2/1 3/3 4+5/4 6/5+6 7/ /7
          """)
  void eachKeyCorrectsTheAlignmentAndIsUndoneAndRedone(String pressed, String beads)
      throws Exception {
    keys.assertBeads(pressed, beads);
  }

  @ParameterizedTest(name = "{0}: bead {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          N                       | 4
          N N Alt+N               | 4
          S Down S Up U           | 3
          S Down S Down U Alt+U   | 3
          Down M Down Down Alt+B  | 2
          """)
  void eachGoingKeyFindsItsBead(String pressed, int bead) throws Exception {
    keys.home();
    Keys.press(pressed);
    assertEquals(bead, keys.cursor());
  }
}
