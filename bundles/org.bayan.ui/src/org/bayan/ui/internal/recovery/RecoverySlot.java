package org.bayan.ui.internal.recovery;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Properties;
import org.bayan.model.AtomicFile;

/**
 * Where one run of Bayan keeps the recovery file of one file: its unsaved state, a file of the same
 * kind, and beside it what it belongs to. Both are replaced as a whole. It may be used by several
 * threads.
 */
public final class RecoverySlot {

  private final Path content;
  private final Path label;
  private int age;

  RecoverySlot(Path content, Path label) {
    this.content = content;
    this.label = label;
  }

  /**
   * The age, to be given to {@link #store}. It rises when the slot is emptied, so that a state that
   * was being written then is not kept.
   */
  public synchronized int age() {
    return age;
  }

  /**
   * Keeps a state instead of the one before.
   *
   * @param state the bitext as it is
   * @param belonging what it belongs to
   * @param asOf the age of the slot when the state was taken
   * @throws IOException when it cannot be written; what was kept before is still there then
   */
  public void store(AtomicFile.Content state, Belonging belonging, int asOf) throws IOException {
    Files.createDirectories(content.getParent());
    try (AtomicFile stagedContent = AtomicFile.stage(content, state);
        AtomicFile stagedLabel = AtomicFile.stage(label, belonging::writeTo)) {
      synchronized (this) {
        if (asOf == age) {
          // A label without a content is nothing; a content without a label would be lost.
          stagedLabel.commit();
          stagedContent.commit();
        }
      }
    }
  }

  /**
   * Takes over what an earlier run has left.
   *
   * @throws IOException when it cannot be moved; it is where it was then
   */
  public synchronized void adopt(Recoverable left) throws IOException {
    Files.move(left.label(), label, StandardCopyOption.REPLACE_EXISTING);
    Files.move(left.content(), content, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Empties the slot: its bitext was saved, or its changes were given up.
   *
   * @throws IOException when it cannot be emptied
   */
  public synchronized void clear() throws IOException {
    age++;
    Files.deleteIfExists(content);
    Files.deleteIfExists(label);
  }

  /**
   * What a recovery file belongs to.
   *
   * @param file the bitext that was edited
   * @param base the stamp of the file that the changes were made to
   * @param changes how many changes were not saved
   * @param written when the state was taken
   */
  public record Belonging(Path file, FileStamp base, int changes, Instant written) {

    private void writeTo(OutputStream out) throws IOException {
      Properties properties = new Properties();
      properties.setProperty("file", file.toString());
      properties.setProperty("modified", base.modified().toInstant().toString());
      properties.setProperty("size", String.valueOf(base.size()));
      properties.setProperty("changes", String.valueOf(changes));
      properties.setProperty("written", written.toString());
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      properties.store(writer, null);
      writer.flush();
    }
  }
}
