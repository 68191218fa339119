package org.bayan.exchange.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.exchange.TermTableException;

/** The rows of a table in an office document, which is a ZIP file with parts in XML. */
public abstract class ZippedRows implements TableLines {

  /** Opens the part with the rows. */
  @FunctionalInterface
  protected interface Opening {
    /** The part, before its first row. */
    XMLStreamReader open() throws IOException, XMLStreamException;
  }

  private final String name;
  private final String kind;
  private final String row;
  private final ZipFile zip;
  private XMLStreamReader xml;
  private int line;

  /**
   * Opens a document.
   *
   * @param file the document
   * @param kind what it is called, such as "workbook"
   * @param row the name of the element of a row
   * @throws TermTableException when it is no ZIP file
   * @throws IOException when it cannot be read
   */
  protected ZippedRows(Path file, String kind, String row) throws IOException {
    this.name = file.toString();
    this.kind = kind;
    this.row = row;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw fault(0, "it is no " + kind + ", or is cut off");
    }
  }

  /**
   * Opens the part with the rows; to be called once, when the document is constructed. A document
   * of which that fails is closed.
   *
   * @throws TermTableException when it is damaged
   * @throws IOException when it cannot be read
   */
  protected final void open(Opening opening) throws IOException {
    try {
      xml = opening.open();
    } catch (XMLStreamException e) {
      zip.close();
      throw damaged(e);
    } catch (IOException e) {
      zip.close();
      throw e;
    }
  }

  /** The document. */
  protected final ZipFile zip() {
    return zip;
  }

  /** The part with the rows. */
  protected final XMLStreamReader xml() {
    return xml;
  }

  /** The path of the document, for messages. */
  protected final String name() {
    return name;
  }

  /**
   * Opens a part that unpacks to so much at most.
   *
   * @throws TermTableException when there is none
   */
  protected final InputStream part(String path, int mebibytes) throws IOException {
    ZipEntry entry = path == null ? null : zip.getEntry(path);
    if (entry == null) {
      throw fault(0, "it is no " + kind + ": a part is missing");
    }
    return new BoundedPart(zip.getInputStream(entry), mebibytes, name);
  }

  /** The cells of the row whose start the reader stands at, to its end. */
  protected abstract List<String> row() throws IOException, XMLStreamException;

  @Override
  public final List<String> next() throws IOException {
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals(row)) {
          line++;
          List<String> values = row();
          if (values.stream().anyMatch(value -> !value.isBlank())) {
            return values;
          }
        }
      }
      return List.of();
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  /** A fault in the row that is read. */
  protected final TermTableException fault(String why) {
    return fault(line, why);
  }

  private TermTableException fault(int where, String why) {
    return new TermTableException(name, where, why);
  }

  private IOException damaged(XMLStreamException e) {
    return e.getNestedException() instanceof TermTableException known
        ? known
        : fault("the " + kind + " is damaged");
  }

  @Override
  public final int line() {
    return line;
  }

  @Override
  public final void close() throws IOException {
    zip.close();
  }
}
