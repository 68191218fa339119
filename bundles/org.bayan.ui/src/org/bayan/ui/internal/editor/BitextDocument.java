package org.bayan.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bayan.core.edit.Author;
import org.bayan.core.edit.BitextEditing;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.internal.rows.Side;

/** A bitext project that was read from a file, and what is needed to write it back safely. */
final class BitextDocument {

  private final BitextEditing editing;
  private final Path path;
  private FileTime written;

  private BitextDocument(BitextEditing editing, Path path, FileTime written) {
    this.editing = editing;
    this.path = path;
    this.written = written;
  }

  /**
   * Reads a bitext.
   *
   * @throws IOException when it cannot be read, or holds no alignment to show; the message is a
   *     sentence for its user
   */
  static BitextDocument read(Path path) throws IOException {
    // The time first: what is written while we read then counts as a change from outside.
    FileTime written = Files.getLastModifiedTime(path);
    BitextProject project = BitextFile.read(path);
    if (project.getAlignments().isEmpty()) {
      throw new IOException(path + ": holds no alignment; align its texts first");
    }
    // The editor shows the alignment with the first target text.
    Alignment alignment = project.getAlignments().get(0);
    Author author = Author.named(System.getProperty("user.name"));
    return new BitextDocument(new BitextEditing(project, alignment, author), path, written);
  }

  /** Whether the file was changed or taken away by somebody else since it was read or written. */
  boolean changedOutside() {
    try {
      return !Files.getLastModifiedTime(path).equals(written);
    } catch (IOException e) {
      return true;
    }
  }

  void write() throws IOException {
    BitextFile.write(editing.project(), path);
    written = Files.getLastModifiedTime(path);
  }

  BitextEditing editing() {
    return editing;
  }

  List<Bead> beads() {
    return editing.alignment().getBeads();
  }

  Map<Side, String> languages() {
    Map<Side, String> languages = new EnumMap<>(Side.class);
    languages.put(Side.SOURCE, editing.project().getSource().getLanguage());
    languages.put(Side.TARGET, editing.alignment().getTarget().getLanguage());
    return languages;
  }
}
