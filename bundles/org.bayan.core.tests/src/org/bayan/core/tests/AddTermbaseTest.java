package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.bayan.core.RealignBitext;
import org.bayan.core.TermbaseChoice;
import org.bayan.core.edit.AddTermbase;
import org.bayan.core.edit.Author;
import org.bayan.core.edit.BitextEditing;
import org.bayan.core.edit.Change;
import org.bayan.core.edit.EditException;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.ResourceKind;
import org.bayan.model.bitext.ResourceReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddTermbaseTest {

  private static final BitextFactory MAKE = BitextFactory.eINSTANCE;

  @TempDir private Path folder;

  private final BitextProject project = MAKE.createBitextProject();
  private final Bead bead = MAKE.createBead();

  private BitextEditing editing() {
    project.setSource(MAKE.createText());
    project.getTargets().add(MAKE.createText());
    Alignment alignment = MAKE.createAlignment();
    alignment.setTarget(project.getTargets().getFirst());
    alignment.getBeads().add(bead);
    project.getAlignments().add(alignment);
    return new BitextEditing(project, alignment, Author.named("A"));
  }

  private ResourceReference reference(String uri) {
    ResourceReference reference = MAKE.createResourceReference();
    reference.setKind(ResourceKind.TERMBASE);
    reference.setUri(uri);
    project.getResources().add(reference);
    return reference;
  }

  private TermbaseChoice termbases() throws Exception {
    return RealignBitext.options(project, folder.resolve("b.bitext")).termbases();
  }

  private AddTermbase edit() {
    return new AddTermbase(bead, folder.resolve("my terms.tbx"), folder.resolve("b.bitext"));
  }

  @Test
  void the_termbase_comes_before_the_others_by_a_relative_path_and_goes_with_undo()
      throws Exception {
    reference("bayan:termbase/seed");
    Change change = editing().run(edit());
    assertEquals("my%20terms.tbx", project.getResources().getFirst().getUri());
    assertEquals(new TermbaseChoice(List.of(folder.resolve("my terms.tbx")), true), termbases());
    change.undo();
    assertEquals(TermbaseChoice.SEED, termbases());
  }

  @Test
  void one_that_is_turned_off_is_turned_on() throws Exception {
    reference("my%20terms.tbx").setEnabled(false);
    editing().run(edit());
    assertEquals(1, project.getResources().size());
    assertTrue(project.getResources().getFirst().isEnabled());
  }

  @Test
  void one_that_is_used_already_is_no_change() {
    reference("my%20terms.tbx");
    BitextEditing editing = editing();
    assertThrows(EditException.class, () -> editing.run(edit()));
  }
}
