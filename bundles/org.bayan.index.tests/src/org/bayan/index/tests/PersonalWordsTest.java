package org.bayan.index.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.index.spelling.PersonalWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalWordsTest {

  @TempDir Path folder;

  @Test
  void a_word_that_was_added_is_there_next_time() throws IOException {
    Path below = folder.resolve("spelling");
    assertEquals(List.of(), new PersonalWords(below).of("ar"));
    assertFalse(Files.exists(below));
    new PersonalWords(below).add("ar-IQ", "داعش");
    new PersonalWords(below).add("ar", "داعش");
    new PersonalWords(below).add("ar", "حوكمة");
    assertEquals(List.of("داعش", "حوكمة"), new PersonalWords(below).of("ar"));
    assertEquals(List.of(), new PersonalWords(below).of("en"));
  }

  @Test
  void the_file_is_plain_text_with_a_word_a_line() throws IOException {
    PersonalWords words = new PersonalWords(folder);
    words.add("en", "Daesh");
    words.add("en", "peacebuilding");
    assertEquals(
        "Daesh\npeacebuilding\n",
        Files.readString(words.file("en"), StandardCharsets.UTF_8).replace("\r", ""));
    Files.writeString(words.file("en"), "\uFEFF Hayy \n\n", StandardCharsets.UTF_8);
    words.add("en", "Hizbullah");
    assertEquals(List.of("Hayy", "Hizbullah"), words.of("en"));
  }

  @Test
  void a_word_that_was_removed_is_gone() throws IOException {
    PersonalWords words = new PersonalWords(folder);
    words.add("en", "Daesh");
    words.add("en", "teh");
    words.remove("en", List.of("teh", "never"));
    assertEquals(List.of("Daesh"), words.of("en"));
  }

  @Test
  void where_nothing_can_be_written_the_failure_is_told() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    PersonalWords words = new PersonalWords(file);
    assertThrows(IOException.class, () -> words.add("en", "Daesh"));
  }
}
