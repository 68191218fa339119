package org.bayan.terms.ui.internal.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.bayan.core.edit.Author;
import org.bayan.core.termedit.TermbaseEditing;
import org.bayan.exchange.TermbaseFile;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.ui.internal.list.ConceptIndex;
import org.bayan.ui.internal.recovery.FileStamp;
import org.bayan.ui.preferences.BayanPreferences;

/**
 * A termbase that was read from a file.
 *
 * @param editing through which it is changed
 * @param index what lists know of its concepts
 * @param stamp of the file when it was read
 * @param foreign whether the file is TBX of another version or style than ours
 */
record TermbaseDocument(
    TermbaseEditing editing, ConceptIndex index, FileStamp stamp, boolean foreign) {

  /** In the first characters of a file, a root element as we write it. */
  private static final Pattern OURS =
      Pattern.compile("<tbx\\b[^>]*\\bstyle\\s*=\\s*[\"']dct[\"']", Pattern.CASE_INSENSITIVE);

  private static final int HEAD = 8192;

  /**
   * Reads a termbase; it may take seconds.
   *
   * @throws IOException when it cannot be read; the message is a sentence for its user
   */
  static TermbaseDocument read(Path file) throws IOException {
    // The stamp first: what is written while we read then counts as a change from outside.
    FileStamp stamp = FileStamp.of(file);
    Termbase termbase = TermbaseFile.read(file);
    TermbaseEditing editing =
        new TermbaseEditing(termbase, () -> Author.named(BayanPreferences.author()));
    return new TermbaseDocument(editing, new ConceptIndex(termbase), stamp, isForeign(file));
  }

  private static boolean isForeign(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      // Names are of ASCII; UTF-16 has a zero beside each of their letters.
      String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
      return !OURS.matcher(head.replace("\0", "")).find();
    }
  }
}
