package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.core.memory.BitextMemories;
import org.bayan.core.memory.CreateMemory;
import org.bayan.core.memory.UnusableMemory;
import org.bayan.core.memory.UsedMemory;
import org.bayan.index.memory.MemoryException.Problem;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.ResourceKind;
import org.bayan.model.bitext.ResourceReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BitextMemoriesTest {
  private static final BitextFactory MAKE = BitextFactory.eINSTANCE;

  @TempDir private Path folder;

  private final BitextProject project = MAKE.createBitextProject();
  private Path work;

  @BeforeEach
  void makeFolder() throws Exception {
    work = Files.createDirectories(folder.resolve("work"));
  }

  private ResourceReference refer(String uri) {
    ResourceReference reference = MAKE.createResourceReference();
    reference.setKind(ResourceKind.MEMORY);
    reference.setUri(uri);
    project.getResources().add(reference);
    return reference;
  }

  private BitextMemories found() {
    return BitextMemories.find(project, work.resolve("a.bitext"), work);
  }

  private Path make(Path memory) throws Exception {
    new CreateMemory().run(memory);
    return memory;
  }

  @Test
  void the_memory_of_the_project_comes_first_once_it_is_there() throws Exception {
    assertEquals(new BitextMemories(List.of(), List.of()), found());
    Path other = make(folder.resolve("other one"));
    ResourceReference reference = refer("../other%20one/");
    reference.setName("Treaties");
    reference.setPenalty(5);
    Path own = make(work.resolve("memory"));
    assertEquals(
        List.of(new UsedMemory(own, "work", true, 0), new UsedMemory(other, "Treaties", false, 5)),
        BitextMemories.of(project, work.resolve("a.bitext"), work));
  }

  @Test
  void a_reference_says_how_the_memory_of_the_project_is_used() throws Exception {
    Path own = make(work.resolve("memory"));
    ResourceReference reference = refer("memory");
    reference.setPenalty(3);
    assertEquals(List.of(new UsedMemory(own, "work", false, 3)), found().used());
    reference.setEnabled(false);
    assertEquals(List.of(), found().used());
  }

  @Test
  void those_that_are_not_there_are_told_and_those_turned_off_are_not() throws Exception {
    refer("../gone");
    refer("http://example.org/memory");
    refer("../off").setEnabled(false);
    refer("memory");
    Files.createDirectories(folder.resolve("empty"));
    refer("../empty");
    assertEquals(
        new BitextMemories(
            List.of(),
            List.of(
                new UnusableMemory("gone", folder.resolve("gone").toString(), Problem.MISSING),
                new UnusableMemory(
                    "http://example.org/memory", "http://example.org/memory", Problem.MISSING),
                new UnusableMemory("empty", folder.resolve("empty").toString(), Problem.MISSING))),
        found());
  }

  @Test
  void a_memory_that_is_named_twice_is_used_once() throws Exception {
    make(folder.resolve("a"));
    refer("../a").setPenalty(200);
    refer("../work/../a/");
    assertEquals(List.of(new UsedMemory(folder.resolve("a"), "a", false, 100)), found().used());
  }
}
