package org.bayan.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bayan.model.bitext.BitextPackage;
import org.bayan.model.bitext.BitextProject;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * The {@code .bitext} file: a bitext project as XMI in UTF-8, with the version of the format on its
 * root element. Every version that was ever released can be read; the current one is written.
 */
public final class BitextFile {

  /** The extension of the file, without the dot. */
  public static final String EXTENSION = "bitext";

  private BitextFile() {}

  /**
   * Reads a bitext project.
   *
   * @param file the file
   * @return the project, in the current version of the format, contained in a resource of its own
   * @throws BitextFormatException when the file is no bitext, is damaged or was written by a newer
   *     Bayan
   * @throws IOException when it cannot be read
   */
  public static BitextProject read(Path file) throws IOException {
    BitextFormat.require(file);
    XMIResourceImpl resource = resource(file);
    try (InputStream in = Files.newInputStream(file)) {
      resource.load(in, readOptions());
    } catch (Resource.IOWrappedException e) {
      throw damaged(file, resource, e);
    }
    if (!resource.getErrors().isEmpty()) {
      throw damaged(file, resource, null);
    }
    BitextProject project = (BitextProject) resource.getContents().get(0);
    requireValid(project, file);
    return project;
  }

  /**
   * Writes a bitext project, as a whole or not at all.
   *
   * @param project the project; its format version is set to the current one
   * @param file the file to create or replace
   * @throws BitextFormatException when the project lacks something that a file must hold, or holds
   *     a character that XML cannot
   * @throws IOException when the file cannot be written
   */
  public static void write(BitextProject project, Path file) throws IOException {
    AtomicFile.write(file, content(project, file));
  }

  /**
   * What a bitext project looks like as a file.
   *
   * @param project the project; its format version is set to the current one when it is written
   * @param file the file it is meant for, named in messages
   * @return the content; writing it throws as {@link #write} does
   */
  public static AtomicFile.Content content(BitextProject project, Path file) {
    return out -> save(project, file, out);
  }

  private static void save(BitextProject project, Path file, OutputStream out) throws IOException {
    project.setFormatVersion(BitextFormat.CURRENT);
    requireValid(project, file);
    Optional<String> illegal = XmlCharacters.firstIllegal(project);
    if (illegal.isPresent()) {
      throw new BitextFormatException(file, "cannot be written: " + illegal.get());
    }
    if (project.eResource() == null) {
      resource(file).getContents().add(project);
    }
    try {
      ((XMIResourceImpl) project.eResource()).save(out, writeOptions());
    } catch (Resource.IOWrappedException e) {
      throw new BitextFormatException(file, "cannot be written: " + e.getMessage(), e);
    }
  }

  private static XMIResourceImpl resource(Path file) {
    XMIResourceImpl resource =
        new XMIResourceImpl(URI.createFileURI(file.toAbsolutePath().toString()));
    resource.setEncoding("UTF-8");
    // Without this map every id is searched for in the whole tree: quadratic time.
    resource.setIntrinsicIDToEObjectMap(new HashMap<>());
    return resource;
  }

  private static Map<Object, Object> readOptions() {
    Map<Object, Object> options = new HashMap<>();
    options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
    // A bitext has no document type; refusing one shuts out entity bombs and outside entities.
    options.put(
        XMLResource.OPTION_PARSER_FEATURES,
        Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE));
    return options;
  }

  private static Map<Object, Object> writeOptions() {
    Map<Object, Object> options = new HashMap<>();
    options.put(XMLResource.OPTION_ENCODING, "UTF-8");
    options.put(XMLResource.OPTION_LINE_WIDTH, 120);
    return options;
  }

  private static void requireValid(BitextProject project, Path file) throws BitextFormatException {
    Diagnostic outcome = Diagnostician.INSTANCE.validate(project);
    if (outcome.getSeverity() >= Diagnostic.ERROR) {
      throw new BitextFormatException(
          file, "is not a whole bitext: " + outcome.getChildren().get(0).getMessage());
    }
  }

  private static BitextFormatException damaged(Path file, Resource resource, Exception cause) {
    String where =
        resource.getErrors().isEmpty()
            ? String.valueOf(cause == null ? "unknown fault" : cause.getMessage())
            : BitextFormat.words(resource.getErrors().get(0));
    return new BitextFormatException(
        file, "is damaged (" + where + "); restore it from a backup", cause);
  }

  static {
    // Registers the package where no plug-in registry does (plain Java).
    BitextPackage.eINSTANCE.getNsURI();
  }
}
