package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.core.LookAtDocument;
import org.bayan.core.TaskException;
import org.bayan.core.TextSource;

/**
 * The documents of a command, each in the language that is named or that it states.
 *
 * @param languages may name the language
 * @param segmentation may name the encoding
 */
record SourceDocumentsOfCommand(MemoryLanguageOptions languages, SegmentationOptions segmentation) {

  List<TextSource> of(List<Path> files) throws TaskException {
    List<TextSource> documents = new ArrayList<>();
    for (Path file : files) {
      documents.add(of(file));
    }
    return documents;
  }

  TextSource of(Path file) throws TaskException {
    Optional<String> language = languages.language();
    if (language.isEmpty()) {
      language = new LookAtDocument().run(file).language();
    }
    String tag =
        language.orElseThrow(
            () ->
                new TaskException(
                    TaskException.Kind.REQUEST,
                    "The language of " + file + " cannot be told; name it with --lang."));
    return new TextSource(file, tag, segmentation.encoding(), false);
  }
}
