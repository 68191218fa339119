package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.bayan.core.BitextReferences;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.ResourceReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BitextReferencesTest {

  @TempDir Path folder;

  private final BitextProject project = BitextFactory.eINSTANCE.createBitextProject();
  private final ResourceReference terms = BitextFactory.eINSTANCE.createResourceReference();
  private Path from;
  private Path to;

  @BeforeEach
  void prepare() throws Exception {
    from = folder.resolve("talks.bitext");
    to = Files.createDirectories(folder.resolve("old talks")).resolve("talks.bitext");
    terms.setUri("terms.tbx");
    project.getResources().add(terms);
  }

  @Test
  void what_stayed_behind_is_found_from_the_new_folder() throws Exception {
    Files.createFile(folder.resolve("terms.tbx"));
    assertTrue(BitextReferences.follow(project, from, to));
    assertEquals("../terms.tbx", terms.getUri());
    assertTrue(BitextReferences.follow(project, to, from));
    assertEquals("terms.tbx", terms.getUri());
  }

  @Test
  void what_was_moved_along_is_found_already() throws Exception {
    Files.createFile(folder.resolve("old talks").resolve("terms.tbx"));
    assertFalse(BitextReferences.follow(project, from, to));
    assertEquals("terms.tbx", terms.getUri());
  }

  @Test
  void a_file_that_was_moved_is_referred_to_where_it_is_now() {
    Path there = folder.resolve("lists/all terms.tbx");
    assertFalse(BitextReferences.redirect(project, from, Map.of(folder.resolve("a.tbx"), there)));
    assertTrue(
        BitextReferences.redirect(project, from, Map.of(folder.resolve("terms.tbx"), there)));
    assertEquals("lists/all%20terms.tbx", terms.getUri());
    terms.setUri(there.toUri().toString());
    assertTrue(
        BitextReferences.redirect(project, from, Map.of(there, folder.resolve("terms.tbx"))));
    assertEquals(folder.resolve("terms.tbx").toUri().toString(), terms.getUri());
  }

  @Test
  void what_is_named_by_its_full_address_stays() throws Exception {
    String uri = Files.createFile(folder.resolve("terms.tbx")).toUri().toString();
    terms.setUri(uri);
    assertFalse(BitextReferences.follow(project, from, to));
    assertEquals(uri, terms.getUri());
  }
}
