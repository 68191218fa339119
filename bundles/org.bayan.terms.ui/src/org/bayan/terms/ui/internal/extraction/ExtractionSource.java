package org.bayan.terms.ui.internal.extraction;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.terms.BitextTerms;

/**
 * What terms are extracted from.
 *
 * @param file a bitext or a translation memory (TMX)
 * @param editor that has the bitext open; empty where none has, and for a memory
 */
record ExtractionSource(Path file, Optional<BitextEditor> editor) {

  boolean isMemory() {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".tmx");
  }

  /** The termbases of the bitext; of what is not open, that which ships. */
  TermbaseChoice termbases() {
    if (editor.isEmpty()) {
      return TermbaseChoice.SEED;
    }
    try {
      return BitextTerms.of(editor.get().alignment(), file).termbases();
    } catch (TaskException e) {
      // It names none, or one that makes no sense, which the view Terms says.
      return TermbaseChoice.SEED;
    }
  }
}
