package org.bayan.core.internal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.bayan.model.AtomicFile;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbasePackage;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl;

/**
 * A copy of a termbase in a file: what it was made of, and the model in EMF's binary form.
 *
 * @param file where it is
 * @param origin what it was made of, in words that are compared
 */
record TermbaseCopy(Path file, String origin) {
  private static final int BUFFER = 1 << 16;
  private static final Map<String, Object> FORM =
      Map.of(
          BinaryResourceImpl.OPTION_VERSION,
          BinaryResourceImpl.BinaryIO.Version.VERSION_1_1,
          BinaryResourceImpl.OPTION_BUFFER_CAPACITY,
          BUFFER);

  static {
    // Registers the package where no plug-in registry does (plain Java).
    TermbasePackage.eINSTANCE.getNsURI();
  }

  /** The termbase, in no resource; nothing where there is no copy of this origin. */
  Optional<Termbase> read() throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      if (!new DataInputStream(in).readUTF().equals(origin)) {
        return Optional.empty();
      }
      BinaryResourceImpl resource = new BinaryResourceImpl();
      resource.load(in, FORM);
      return Optional.of((Termbase) resource.getContents().remove(0));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (RuntimeException e) {
      throw new IOException(file + " is damaged", e);
    }
  }

  /** Writes it; a termbase in no resource stays in none. */
  void write(Termbase termbase) throws IOException {
    AtomicFile.write(file, out -> write(termbase, out));
  }

  private void write(Termbase termbase, OutputStream out) throws IOException {
    DataOutputStream head = new DataOutputStream(out);
    head.writeUTF(origin);
    head.flush();
    BinaryResourceImpl resource = new BinaryResourceImpl();
    resource.getContents().add(termbase);
    try {
      resource.save(out, FORM);
    } finally {
      resource.getContents().clear();
    }
  }
}
