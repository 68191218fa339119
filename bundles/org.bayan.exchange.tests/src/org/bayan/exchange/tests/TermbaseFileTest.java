package org.bayan.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bayan.exchange.TbxResource;
import org.bayan.exchange.TermbaseFile;
import org.bayan.exchange.UnwritableCharacterException;
import org.bayan.model.termbase.Termbase;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Termbases as files and resources. */
class TermbaseFileTest {
  @TempDir private Path folder;

  @Test
  void a_termbase_is_read_as_it_was_written() throws IOException {
    Path file = folder.resolve("terms.tbx");
    TermbaseFile.write(FullTermbase.create(), file);
    Termbase back = TermbaseFile.read(file);
    assertTrue(EcoreUtil.equals(FullTermbase.create(), back));
    assertNotNull(back.eResource());
  }

  @Test
  void a_termbase_that_cannot_be_written_leaves_the_file_as_it_was() throws IOException {
    Path file = folder.resolve("terms.tbx");
    TermbaseFile.write(FullTermbase.create(), file);
    byte[] before = Files.readAllBytes(file);
    Termbase damaged = FullTermbase.create();
    damaged.getEntries().get(0).setSubjectField("\u0002");
    assertThrows(UnwritableCharacterException.class, () -> TermbaseFile.write(damaged, file));
    Termbase incomplete = FullTermbase.create();
    incomplete.getEntries().get(0).getLanguages().get(0).getTerms().get(0).setTerm(null);
    assertThrows(IllegalArgumentException.class, () -> TermbaseFile.write(incomplete, file));
    assertEquals(List.of("terms.tbx"), names());
    assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(file));
  }

  @Test
  void a_resource_set_loads_and_saves_termbases() throws IOException {
    Path file = folder.resolve("terms.tbx");
    TermbaseFile.write(FullTermbase.create(), file);
    ResourceSet set = new ResourceSetImpl();
    set.getResourceFactoryRegistry()
        .getExtensionToFactoryMap()
        .put(TermbaseFile.EXTENSION, new TbxResource.Factory());
    Resource resource = set.getResource(URI.createFileURI(file.toString()), true);
    Termbase termbase = (Termbase) resource.getContents().get(0);
    assertSame(termbase.getEntries().get(1), resource.getEObject("c2"));
    termbase.setTitle("Renamed");
    resource.save(null);
    assertEquals("Renamed", TermbaseFile.read(file).getTitle());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
