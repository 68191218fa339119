package org.bayan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A termbase is looked through and edited as a person does it. */
final class TermbaseEditorTest {

  private OpenTermbase seed;

  @BeforeEach
  void openASeedCopy() throws Exception {
    Dialogs.closeEditors();
    seed = OpenTermbase.seed("editor-seed");
  }

  @AfterEach
  void close() {
    Dialogs.closeAll();
    seed.close();
  }

  @Test
  void theListShowsAllConceptsAndTheFirstIsSelected() throws Exception {
    Screenshot.keep("termbase-editor");
    assertTrue(seed.shown().size() > 400);
    assertEquals(seed.shown().subList(0, 1), seed.selected());
    assertFalse(Ui.ask(() -> seed.editor().isDirty()));
  }

  @Test
  void aTermIsFoundWithItsCliticsAndInEitherLanguage() throws Exception {
    seed.search("داعش");
    Screenshot.keep("termbase-search-arabic");
    String first = seed.shown().getFirst();
    seed.search("Daesh");
    assertEquals(first, seed.shown().getFirst());
    seed.search("والتحالف");
    Screenshot.keep("termbase-search-clitic");
    assertFalse(seed.shown().isEmpty());
    seed.search("secur*");
    assertFalse(seed.shown().isEmpty());
    Ui.press(SWT.ARROW_DOWN);
    assertTrue(Ui.ask(() -> seed.list().grid().control().isFocusControl()));
  }
}
