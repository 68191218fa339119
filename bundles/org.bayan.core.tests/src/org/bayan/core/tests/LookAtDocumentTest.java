package org.bayan.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bayan.core.DocumentFacts;
import org.bayan.core.LookAtDocument;
import org.bayan.core.TaskException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of a document before it is brought in. */
class LookAtDocumentTest {

  @TempDir Path folder;

  private Workspace workspace() {
    return new Workspace(folder);
  }

  private static DocumentFacts look(Path file) throws TaskException {
    return new LookAtDocument().run(file);
  }

  @Test
  void the_letters_tell_the_language() throws Exception {
    assertEquals(Optional.of("ar"), look(workspace().report()).language());
    assertEquals(Optional.of("en"), look(workspace().statement()).language());
  }

  @Test
  void a_page_is_not_believed_where_its_letters_contradict() throws Exception {
    Path page =
        workspace().write("page.html", "<html lang=\"en\"><body><p>وصل الوفد</p></body></html>");

    assertEquals(Optional.of("ar"), look(page).language());
  }

  @Test
  void a_bilingual_file_tells_both_languages() throws Exception {
    Path file = xliff("ar", "en");
    Path turned = xliff("en", "ar");

    assertEquals(new DocumentFacts(file, Optional.of("ar"), Optional.of("en")), look(file));
    assertEquals(new DocumentFacts(turned, Optional.of("en"), Optional.of("ar")), look(turned));
  }

  private Path xliff(String from, String to) throws Exception {
    return workspace()
        .write(
            from + ".xlf",
            ("<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file"
                    + " original=\"a\" source-language=\"%s\" target-language=\"%s\""
                    + " datatype=\"plaintext\"><body><trans-unit id=\"1\"><source>%s</source>"
                    + "<target>%s</target></trans-unit></body></file></xliff>")
                .formatted(from, to, text(from), text(to)));
  }

  private static String text(String language) {
    return language.equals("ar") ? "وصل الوفد" : "The delegation arrived.";
  }

  @Test
  void a_kind_that_is_not_read_is_refused_by_name() throws Exception {
    Path picture = Files.write(folder.resolve("p.png"), new byte[] {(byte) 0x89, 80, 78, 71, 0, 1});

    TaskException refusal = assertThrows(TaskException.class, () -> look(picture));

    assertEquals(TaskException.Kind.INPUT, refusal.kind());
    assertTrue(refusal.getMessage().contains("p.png"), refusal.getMessage());
  }
}
