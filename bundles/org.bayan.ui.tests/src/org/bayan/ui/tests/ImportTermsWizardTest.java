package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.exchange.TermbaseFile;
import org.bayan.model.termbase.ConceptEntry;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Terms are brought into a termbase, by the keyboard. */
final class ImportTermsWizardTest {

  private static final String TITLE = "Import Terms into a Termbase";

  private static final String TERMBASE =
      """
      <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
        xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:bayan="urn:bayan:tbx:1">
      <tbxHeader><fileDesc><sourceDesc><p/></sourceDesc></fileDesc></tbxHeader>
      <text><body>
      <conceptEntry id="c1"><min:subjectField>diplomacy</min:subjectField>
      <langSec xml:lang="ar"><termSec><term>تحالف</term></termSec></langSec>
      <langSec xml:lang="en"><termSec><term>coalition</term></termSec></langSec>
      </conceptEntry>
      <conceptEntry id="c2">
      <langSec xml:lang="ar"><termSec><term>معاهدة</term></termSec></langSec>
      <langSec xml:lang="en"><termSec><term>treaty</term></termSec></langSec>
      </conceptEntry>
      </body></text></tbx>
      """;

  private static final String TABLE =
      """
      Englisch,المصطلح بالعربية,Domain,Remarks,Internal
      coalition,تحالف,military,"meets in Brussels (2014)",7
      treaty,معاهدة,,,8
      pact,ميثاق,law,,9
      Security Council,مجلس الأمن التابع للأمم المتحدة (UN),,,10
      """;

  @TempDir private Path folder;
  private IProject project;
  private IFile termbase;

  @BeforeEach
  void makeATermbase() throws Exception {
    Dialogs.closeEditors();
    SampleTermbases.deleteAll();
    project = ResourcesPlugin.getWorkspace().getRoot().getProject("terms");
    project.create(null);
    project.open(null);
    termbase = project.getFile("small.tbx");
    Files.writeString(termbase.getLocation().toPath(), TERMBASE);
    termbase.refreshLocal(0, null);
    Dialogs.select(termbase);
    Files.deleteIfExists(memory());
  }

  @AfterEach
  void cleanUp() throws Exception {
    Dialogs.closeAll();
    Dialogs.closeEditors();
    project.delete(true, true, null);
    Files.deleteIfExists(memory());
  }

  private static Path memory() {
    return Path.of(System.getProperty("user.home"), ".bayan", "term-tables");
  }

  private static Shell wizard() {
    return Dialogs.transferWizard(
        "org.eclipse.ui.file.import", "importWizardId", "org.bayan.terms.ui.importTerms", TITLE);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<ConceptEntry> entries() throws IOException {
    return TermbaseFile.read(termbase.getLocation().toPath()).getEntries();
  }

  private static Combo combo(Shell wizard, int index) {
    return Ui.ask(
        () ->
            Dialogs.all(wizard)
                .filter(Combo.class::isInstance)
                .map(Combo.class::cast)
                .filter(Combo::isVisible)
                .toList()
                .get(index));
  }

  private static void next(Shell wizard) {
    Dialogs.waitForButton(wizard, "Next >");
    Dialogs.alt('n');
  }

  private static Table concepts(Shell wizard) {
    return Dialogs.find(wizard, Table.class, table -> (table.getStyle() & SWT.CHECK) != 0);
  }

  private static List<String> column(Table table, int column) {
    return Ui.ask(
        () ->
            List.of(table.getItems()).stream()
                .map(item -> item.getText(column).replaceAll("[\\u2066-\\u2069]", ""))
                .toList());
  }

  @Test
  void aTableIsMappedShownAndBroughtIn() throws Exception {
    Shell wizard = wizard();
    Screenshot.keep("import-terms-source-empty");
    Dialogs.type(file("list.csv", TABLE).toString());
    Screenshot.keep("import-terms-source");
    next(wizard);
    Screenshot.keep("import-terms-columns");
    assertEquals("Term", Ui.ask(combo(wizard, 2)::getText), "المصطلح بالعربية");
    assertEquals("Arabic (ar)", Ui.ask(combo(wizard, 3)::getText));
    assertEquals("Subject field", Ui.ask(combo(wizard, 4)::getText));
    assertTrue(isPassedOver(combo(wizard, 0)));

    mapFirstColumn(wizard);
    Dialogs.waitForButton(wizard, "Next >");
    Screenshot.keep("import-terms-columns-mapped");
    next(wizard);
    Table table = concepts(wizard);
    Ui.waitUntil("the concepts are shown", () -> table.getItemCount() == 4);
    Dialogs.settle();
    Screenshot.keep("import-terms-preview");
    assertEquals(List.of("Conflict", "The same", "New", "New"), column(table, 0));

    Dialogs.alt('s');
    Dialogs.type("pac");
    assertEquals(List.of("pact"), column(table, 3));
    Dialogs.alt('d');
    assertTrue(text(wizard).contains("2 of 3 concepts"), text(wizard));
    Dialogs.alt('a');
    assertTrue(text(wizard).contains("3 of 3 concepts"), text(wizard));

    Dialogs.waitForButton(wizard, Dialogs.finish());
    Dialogs.alt('f');
    Ui.waitUntil("the result is told", () -> text(wizard).contains("small.tbx.bak"));
    Screenshot.keep("import-terms-done");
    assertEquals(4, entries().size());
    assertEquals("diplomacy", entries().get(0).getSubjectField());
    assertEquals("meets in Brussels (2014)", entries().get(0).getNotes().get(0).getText());
    assertTrue(project.getFile("small.tbx.bak").exists(), "the workspace knows the copy");
  }

  @Test
  void whatColumnsSayIsRememberedUntilItIsForgotten() throws Exception {
    Shell wizard = wizard();
    Dialogs.type(file("list.csv", TABLE).toString());
    next(wizard);
    mapFirstColumn(wizard);
    next(wizard);
    Dialogs.waitForButton(wizard, Dialogs.finish());
    Dialogs.alt('f');
    Ui.waitUntil("the result is told", () -> text(wizard).contains("small.tbx.bak"));
    Ui.run(wizard::close);

    Dialogs.select(termbase);
    Shell again = wizard();
    Dialogs.type(
        file("other.csv", TABLE.lines().findFirst().orElseThrow() + "\na,b,,,\n").toString());
    next(again);
    assertTrue(text(again).contains("last time"), text(again));
    assertEquals("Term", Ui.ask(combo(again, 0)::getText));
    assertEquals("English (en)", Ui.ask(combo(again, 1)::getText));
    Screenshot.keep("import-terms-remembered");
    Dialogs.alt('o');
    Ui.waitUntil("it is forgotten", () -> !text(again).contains("last time"));
    assertTrue(isPassedOver(combo(again, 0)));
  }

  @Test
  void rowsThatCannotBeReadAreCountedAndKeepFromGoingOn() throws Exception {
    Shell wizard = wizard();
    Dialogs.type(
        file("faulty.csv", "language,term,status\nen,a,\nen,b,splendid\n,c,\n").toString());
    next(wizard);
    Ui.waitUntil("the faults are told", () -> text(wizard).contains("2 of 3 rows"));
    Screenshot.keep("import-terms-faults");
    assertFalse(Dialogs.isEnabled(wizard, "Next >"));
    assertTrue(text(wizard).contains("splendid"), text(wizard));
  }

  @Test
  void anOpenTermbaseIsChangedInItsEditorAndTheWholeImportUndone() throws Exception {
    try (OpenTermbase open = OpenTermbase.of(termbase)) {
      Dialogs.select(termbase);
      Shell wizard = wizard();
      Dialogs.type(
          file("list.csv", "concept,subject,language,term\nc1,military,fr,coalition\nc9,,en,pact\n")
              .toString());
      next(wizard);
      next(wizard);
      Ui.waitUntil("the concepts are shown", () -> concepts(wizard).getItemCount() == 2);
      Dialogs.alt('l');
      Ui.postKeyCode(SWT.ARROW_DOWN);
      Dialogs.settle();
      Screenshot.keep("import-terms-replace");
      Dialogs.waitForButton(wizard, Dialogs.finish());
      Dialogs.alt('f');
      Ui.waitUntil("the result is told", () -> text(wizard).contains("not saved yet"));
      Screenshot.keep("import-terms-in-editor");
      Dialogs.alt('f');
      open.settle();
      assertEquals(List.of("c1", "c2", "c9"), open.shown().stream().sorted().toList());
      assertTrue(Ui.ask(() -> open.editor().isDirty()));
      assertEquals(2, entries().size(), "the file is as it was");
      Screenshot.keep("import-terms-editor");
      Ui.run(() -> open.editor().setFocus());
      Ui.type(SWT.CTRL, 'z');
      open.settle();
      assertEquals(List.of("c1", "c2"), open.shown().stream().sorted().toList());
      assertFalse(Ui.ask(() -> open.editor().isDirty()));
    }
  }

  @Test
  void aGlossaryMakesANewTermbase() throws Exception {
    Dialogs.select(project);
    termbase.delete(true, null);
    Shell wizard = wizard();
    Dialogs.type(file("words.txt", "court\tمحكمة\tof law\nbank\tمصرف\n").toString());
    next(wizard);
    Ui.waitUntil("the rows are read", () -> text(wizard).contains("Concepts that can be read: 2"));
    Screenshot.keep("import-terms-glossary");
    next(wizard);
    Dialogs.waitForButton(wizard, Dialogs.finish());
    Dialogs.alt('f');
    Ui.waitUntil("the result is told", () -> text(wizard).contains("Concepts in it: 2"));
    Dialogs.alt('f');
    IFile made = project.getFile("terms.tbx");
    Ui.waitUntil("it is opened", () -> Ui.page().getActiveEditor() != null);
    assertEquals(2, TermbaseFile.read(made.getLocation().toPath()).getEntries().size());
  }

  private static String text(Shell wizard) {
    return Dialogs.text(wizard);
  }

  private static boolean isPassedOver(Combo combo) {
    return Ui.ask(() -> combo.getSelectionIndex() == 0);
  }

  private static void mapFirstColumn(Shell wizard) {
    Combo field = combo(wizard, 0);
    Combo language = combo(wizard, 1);
    Ui.run(field::setFocus);
    for (int i = 0; i < 6; i++) {
      Ui.postKeyCode(SWT.ARROW_DOWN);
    }
    Dialogs.settle();
    assertEquals("Term", Ui.ask(field::getText));
    Dialogs.tab();
    assertTrue(Ui.ask(language::isFocusControl), "the language comes after the field");
    Ui.run(() -> language.setSelection(new Point(0, 99)));
    Dialogs.type("en");
  }
}
