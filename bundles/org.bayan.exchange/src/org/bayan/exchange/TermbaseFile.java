package org.bayan.exchange;

import java.io.IOException;
import java.nio.file.Path;
import org.bayan.exchange.internal.TermbaseGaps;
import org.bayan.exchange.internal.tbx.write.Ids;
import org.bayan.model.AtomicFile;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbasePackage;
import org.eclipse.emf.common.util.URI;

/** The {@code .tbx} file of a termbase that is worked on. */
public final class TermbaseFile {

  /** The extension of the file, without the dot. */
  public static final String EXTENSION = "tbx";

  private TermbaseFile() {}

  /**
   * Reads a termbase.
   *
   * @param file a TBX file of any version and style
   * @return the termbase, contained in a resource of its own
   * @throws TbxFormatException when it is no TBX or is damaged
   * @throws IOException when it cannot be read
   */
  public static Termbase read(Path file) throws IOException {
    Termbase termbase = new TbxReader().read(file);
    resource(file).getContents().add(termbase);
    return termbase;
  }

  /**
   * Writes a termbase with all that it holds, as a whole or not at all.
   *
   * @param termbase the termbase; put into a resource of its own where it is in none
   * @param file the file to create or replace
   * @throws UnwritableCharacterException when a text holds a character that XML cannot
   * @throws IllegalArgumentException when the termbase lacks what a file must hold, such as the
   *     text of a term
   * @throws IOException when it cannot be written
   */
  public static void write(Termbase termbase, Path file) throws IOException {
    AtomicFile.write(file, content(termbase, file));
  }

  /**
   * What a termbase looks like as a file.
   *
   * @param termbase the termbase
   * @param file the file it is meant for
   * @return the content; writing it throws as {@link #write} does
   */
  public static AtomicFile.Content content(Termbase termbase, Path file) {
    return out -> {
      TermbaseGaps.requireNone(termbase);
      if (termbase.eResource() == null) {
        resource(file).getContents().add(termbase);
      }
      new TbxWriter().write(termbase, out);
    };
  }

  /**
   * What a file calls a concept, since ids are names of XML there: {@code _82} for {@code 82}.
   *
   * @param id an id, as other formats have it
   * @return the id itself where a file can hold it
   */
  public static String idInFile(String id) {
    return Ids.name(id);
  }

  private static TbxResource resource(Path file) {
    return new TbxResource(URI.createFileURI(file.toAbsolutePath().toString()));
  }

  static {
    // Registers the package where no plug-in registry does (plain Java).
    TermbasePackage.eINSTANCE.getNsURI();
  }
}
