package org.bayan.core.quality;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Something to check. */
public sealed interface QualityInput {

  /** The files that are read. */
  List<Path> files();

  /** What it is called in tables. */
  default String name() {
    return files().getFirst().toString();
  }

  /**
   * An alignment project.
   *
   * @param file the {@code .bitext} file
   */
  record Bitext(Path file) implements QualityInput {
    @Override
    public List<Path> files() {
      return List.of(file);
    }
  }

  /**
   * A translation memory.
   *
   * @param file the TMX file
   * @param source the language to translate from; empty for the one that each unit names
   * @param target the language to translate into; empty for the first other one of each unit
   */
  record Memory(Path file, Optional<String> source, Optional<String> target)
      implements QualityInput {
    @Override
    public List<Path> files() {
      return List.of(file);
    }
  }

  /**
   * Two texts. Texts of as many lines are taken line by line; others are aligned.
   *
   * @param source the text
   * @param target its translation
   * @param sourceLanguage BCP 47 tag; empty to tell it from the text
   * @param targetLanguage BCP 47 tag; empty to tell it from the text
   */
  record Texts(
      Path source, Path target, Optional<String> sourceLanguage, Optional<String> targetLanguage)
      implements QualityInput {
    /** Nothing may be null. */
    public Texts {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(target, "target");
    }

    @Override
    public List<Path> files() {
      return List.of(source, target);
    }

    @Override
    public String name() {
      return target.toString();
    }
  }
}
