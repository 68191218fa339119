package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.bayan.core.edit.Author;
import org.bayan.core.edit.BitextEditing;
import org.bayan.core.edit.Change;
import org.bayan.core.edit.EditException;
import org.bayan.core.edit.SetMemories;
import org.bayan.core.memory.BitextMemories;
import org.bayan.core.memory.MemoryReference;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.ResourceKind;
import org.bayan.model.bitext.ResourceReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetMemoriesTest {
  private static final BitextFactory MAKE = BitextFactory.eINSTANCE;

  @TempDir private Path folder;

  private final BitextProject project = MAKE.createBitextProject();
  private final Bead bead = MAKE.createBead();
  private BitextEditing editing;
  private Path bitext;

  @BeforeEach
  void makeBitext() {
    bitext = folder.resolve("b.bitext");
    project.setSource(MAKE.createText());
    project.getTargets().add(MAKE.createText());
    Alignment alignment = MAKE.createAlignment();
    alignment.setTarget(project.getTargets().getFirst());
    alignment.getBeads().add(bead);
    project.getAlignments().add(alignment);
    ResourceReference termbase = MAKE.createResourceReference();
    termbase.setKind(ResourceKind.TERMBASE);
    termbase.setUri("a.tbx");
    project.getResources().add(termbase);
    editing = new BitextEditing(project, alignment, Author.named("A"));
  }

  private MemoryReference to(String name, boolean enabled, int penalty) {
    Path place = folder.resolve(name);
    MemoryReference usual = MemoryReference.to(place);
    return new MemoryReference(
        usual.place(), usual.folder(), usual.name(), enabled, usual.writable(), penalty);
  }

  private List<MemoryReference> named() {
    return BitextMemories.references(project, bitext);
  }

  private Change set(MemoryReference... memories) throws EditException {
    return editing.run(new SetMemories(bead, List.of(memories), bitext));
  }

  @Test
  void a_bitext_names_memories_by_relative_paths_in_their_order() throws Exception {
    Change change = set(to("my units", true, 0), to("old", false, 5));
    assertEquals(
        List.of("a.tbx", "my%20units", "old"),
        project.getResources().stream().map(ResourceReference::getUri).toList());
    assertEquals(List.of(to("my units", true, 0), to("old", false, 5)), named());
    change.undo();
    assertEquals(List.of(), named());
    assertEquals(1, project.getResources().size());
  }

  @Test
  void what_is_known_of_a_memory_already_stays_when_its_use_changes() throws Exception {
    set(to("a", true, 0), to("b", true, 0));
    project.getResources().get(1).setName("Treaties");
    set(to("b", true, 3), to("a", true, 0));
    assertEquals(List.of("b", "Treaties"), named().stream().map(MemoryReference::name).toList());
    assertEquals(3, named().getFirst().penalty());
    set(to("a", true, 0));
    assertEquals(List.of("Treaties"), named().stream().map(MemoryReference::name).toList());
  }

  @Test
  void the_same_memories_are_no_change() throws Exception {
    set(to("a", true, 0));
    assertThrows(EditException.class, () -> set(to("a", true, 0)));
  }
}
