package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.ResourceKind;
import org.bayan.model.bitext.ResourceReference;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.terms.TermsView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The view of the terms in the selected bead. */
final class TermsViewTest {

  private OpenBitext bitext;
  private TermsView view;

  private void open(BitextProject project) throws Exception {
    bitext = OpenBitext.of(project, "terms");
    view = (TermsView) Ui.ask(() -> Ui.page().showView(BayanUi.TERMS));
    Ui.run(() -> Ui.page().activate(bitext.editor()));
  }

  @AfterEach
  void close() {
    bitext.close();
  }

  private Tree tree() {
    Ui.waitUntil("terms are shown", () -> view.sentence().isEmpty());
    return Ui.ask(view::tree);
  }

  private static List<String> texts(TreeItem item) {
    return Ui.ask(() -> List.of(item.getText(0), item.getText(1), item.getText(2)));
  }

  @Test
  void eachConceptOfTheSourceStandsWithItsTermsInTheOtherLanguage() throws Exception {
    open(SampleBitext.withSeed());
    Tree tree = tree();
    TreeItem first = Ui.ask(() -> tree.getItem(0));
    assertEquals("مجلس الأمن", texts(first).get(0));
    assertTrue(texts(first).get(1).startsWith("exact"), texts(first).toString());
    assertEquals("used", texts(first).get(2));
    TreeItem term = Ui.ask(() -> first.getItem(0));
    assertEquals("Security Council", texts(term).get(0));
    assertEquals("used", texts(term).get(2));
    assertTrue(Ui.ask(first::getExpanded));
    Screenshot.keep("terms");
    try (DarkTheme dark = new DarkTheme()) {
      Screenshot.keep("terms-dark");
    }
  }

  @Test
  void aTermThatTheTargetDoesNotHaveIsMissing() throws Exception {
    open(SampleBitext.withSeed());
    tree();
    Ui.press(SWT.ARROW_DOWN);
    Ui.waitUntil(
        "the next bead is shown",
        () ->
            view.tree().getItemCount() > 0 && view.tree().getItem(0).getText(2).equals("missing"));
  }

  @Test
  void enterCopiesATermWhereNoTextIsBeingWritten() throws Exception {
    open(SampleBitext.withSeed());
    Tree tree = tree();
    Ui.run(() -> Ui.page().activate(view));
    Ui.waitUntil("the tree has the focus", tree::isFocusControl);
    Ui.press(SWT.HOME);
    Ui.press(SWT.ARROW_DOWN);
    Ui.press(SWT.CR);
    Ui.waitUntil("it is copied", () -> "Security Council".equals(clipboard()));
  }

  private static String clipboard() {
    Clipboard clipboard = new Clipboard(Ui.display());
    try {
      return (String) clipboard.getContents(TextTransfer.getInstance());
    } finally {
      clipboard.dispose();
    }
  }

  @Test
  void withoutATermbaseItIsSaidSo() throws Exception {
    open(SampleBitext.small());
    Ui.waitUntil("it is said", () -> "This bitext names no termbase.".equals(view.sentence()));
    assertFalse(Ui.ask(() -> view.tree().isVisible()));
  }

  @Test
  void aTermbaseThatIsGoneIsNamed() throws Exception {
    BitextProject project = SampleBitext.small();
    ResourceReference gone = BitextFactory.eINSTANCE.createResourceReference();
    gone.setKind(ResourceKind.TERMBASE);
    gone.setUri("gone.tbx");
    project.getResources().add(gone);
    open(project);
    Ui.waitUntil("it is named", () -> view.sentence().contains("gone.tbx"));
  }
}
