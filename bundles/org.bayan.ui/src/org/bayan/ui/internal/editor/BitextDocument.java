package org.bayan.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bayan.core.edit.Author;
import org.bayan.core.edit.BitextEditing;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.ui.internal.recovery.FileStamp;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.preferences.BayanPreferences;

/**
 * A bitext project that was read from a file.
 *
 * @param editing through which it is changed
 * @param stamp of the file when it was read
 */
record BitextDocument(BitextEditing editing, FileStamp stamp) {

  /**
   * Reads a bitext.
   *
   * @throws IOException when it cannot be read, or holds no alignment to show; the message is a
   *     sentence for its user
   */
  static BitextDocument read(Path path) throws IOException {
    // The stamp first: what is written while we read then counts as a change from outside.
    FileStamp stamp = FileStamp.of(path);
    BitextProject project = BitextFile.read(path);
    if (project.getAlignments().isEmpty()) {
      throw new IOException(path + ": holds no alignment; align its texts first");
    }
    // The editor shows the alignment with the first target text.
    Alignment alignment = project.getAlignments().get(0);
    BitextEditing editing =
        new BitextEditing(project, alignment, () -> Author.named(BayanPreferences.author()));
    return new BitextDocument(editing, stamp);
  }

  BitextProject project() {
    return editing.project();
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
