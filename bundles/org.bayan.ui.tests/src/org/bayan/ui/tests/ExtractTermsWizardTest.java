package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.bayan.exchange.TermbaseFile;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.WorkflowState;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Terms are extracted from a bitext and accepted by keys. */
final class ExtractTermsWizardTest {

  private OpenBitext bitext;

  private static IFile termbase() {
    return ResourcesPlugin.getWorkspace().getRoot().getProject("Sample").getFile("terms.tbx");
  }

  @BeforeEach
  void open() throws Exception {
    SampleTermbases.deleteAll();
    bitext = OpenBitext.of(SampleBitext.withRepeatedTerms(), "extract");
    if (termbase().exists()) {
      termbase().delete(true, null);
    }
  }

  @AfterEach
  void close() throws Exception {
    Dialogs.closeAll();
    bitext.close();
    if (termbase().exists()) {
      termbase().delete(true, null);
    }
  }

  @Test
  void acceptedCandidatesBecomeDraftConceptsOfOneEdit() throws Exception {
    Dialogs.command("org.bayan.terms.ui.extract", Map.of());
    Shell wizard = Dialogs.waitFor("Extract Terms");
    Screenshot.keep("extract-options");
    Dialogs.enter();
    Ui.waitUntil("candidates are shown", () -> table(wizard) != null);
    Table table = Ui.ask(() -> table(wizard));
    Ui.waitUntil("there are some", () -> table.getItemCount() > 0);
    Ui.waitUntil("the table has the focus", table::isFocusControl);
    assertFalse(Dialogs.isEnabled(wizard, Dialogs.finish()));
    String first = Ui.ask(() -> table.getItem(0).getText(2));
    Ui.run(() -> table.setSelection(0));
    Dialogs.type("a");
    assertEquals("✓ accepted", Ui.ask(() -> table.getItem(0).getText(0)));
    assertTrue(Dialogs.isEnabled(wizard, Dialogs.finish()));
    Screenshot.keep("extract-candidates");
    Dialogs.alt('f');
    Path file = termbase().getLocation().toPath();
    Ui.waitUntil("the termbase is written", () -> Files.exists(file));
    Termbase written = TermbaseFile.read(file);
    assertEquals(1, written.getEntries().size());
    ConceptEntry concept = written.getEntries().getFirst();
    assertEquals(WorkflowState.DRAFT, concept.getWorkflow());
    assertEquals(first, concept.getLanguages().get(1).getTerms().getFirst().getTerm());
    assertTrue(
        concept
            .getLanguages()
            .get(1)
            .getTerms()
            .getFirst()
            .getContexts()
            .getFirst()
            .getSource()
            .contains("extract.bitext"));
    Ui.waitUntil(
        "the bitext uses it",
        () ->
            ((BitextProject) bitext.editor().alignment().eContainer())
                .getResources().stream().anyMatch(one -> one.getUri().equals("terms.tbx")));
    Ui.type(SWT.CTRL, 's');
    Ui.waitUntil("it is saved", () -> !bitext.editor().isDirty());
  }

  @Test
  void withoutAnAcceptedCandidateThereIsNothingToFinish() {
    Dialogs.command("org.bayan.terms.ui.extract", Map.of());
    Shell wizard = Dialogs.waitFor("Extract Terms");
    Dialogs.enter();
    Ui.waitUntil("candidates are shown", () -> table(wizard) != null);
    Table table = Ui.ask(() -> table(wizard));
    Ui.waitUntil("the table has the focus", table::isFocusControl);
    Dialogs.type("r");
    assertEquals("✗ rejected", Ui.ask(() -> table.getItem(0).getText(0)));
    assertFalse(Dialogs.isEnabled(wizard, Dialogs.finish()));
  }

  @Test
  void aMemoryInTheProjectExplorerGivesCandidatesToo() throws Exception {
    StringBuilder units = new StringBuilder();
    for (Bead bead : bitext.editor().alignment().getBeads()) {
      units
          .append("<tu><tuv xml:lang='ar'><seg>")
          .append(bead.getSource().getFirst().getText())
          .append("</seg></tuv><tuv xml:lang='en'><seg>")
          .append(bead.getTarget().getFirst().getText())
          .append("</seg></tuv></tu>");
    }
    IFile memory =
        ResourcesPlugin.getWorkspace().getRoot().getProject("Sample").getFile("crops.tmx");
    String tmx =
        "<tmx version='1.4'><header creationtool='t' creationtoolversion='1' segtype='sentence'"
            + " o-tmf='t' adminlang='en' srclang='ar' datatype='plaintext'/><body>"
            + units
            + "</body></tmx>";
    memory.create(new ByteArrayInputStream(tmx.getBytes(StandardCharsets.UTF_8)), true, null);
    try {
      Dialogs.select(memory);
      Dialogs.command("org.bayan.terms.ui.extract", Map.of());
      Shell wizard = Dialogs.waitFor("Extract Terms");
      Dialogs.enter();
      Ui.waitUntil("candidates are shown", () -> table(wizard) != null);
      Table table = Ui.ask(() -> table(wizard));
      Ui.waitUntil("there are some", () -> table.getItemCount() > 0);
      Screenshot.keep("extract-memory");
      assertTrue(
          Ui.ask(
              () ->
                  Arrays.stream(table.getItems())
                      .anyMatch(item -> item.getText(2).equals("agricultural crops"))));
    } finally {
      Dialogs.closeAll();
      memory.delete(true, null);
    }
  }

  private static Table table(Shell wizard) {
    return Dialogs.all(wizard)
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .filter(Table::isVisible)
        .findFirst()
        .orElse(null);
  }
}
