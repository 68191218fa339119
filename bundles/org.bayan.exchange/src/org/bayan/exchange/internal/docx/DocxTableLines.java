package org.bayan.exchange.internal.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.exchange.TermTableException;
import org.bayan.exchange.internal.table.BoundedPart;
import org.bayan.exchange.internal.table.TableLines;
import org.bayan.exchange.internal.xml.XmlInput;

/**
 * The rows of the tables of a Word document, one at a time. Tracked changes are read as if they had
 * been accepted; a table inside a cell is text of that cell.
 */
public final class DocxTableLines implements TableLines {
  private static final String MAIN = "word/document.xml";
  private static final int LARGEST = 512;

  private final String name;
  private final ZipFile zip;
  private final XMLStreamReader xml;
  private int line;

  /**
   * Opens a document.
   *
   * @throws TermTableException when it is none or is damaged
   * @throws IOException when it cannot be read
   */
  public DocxTableLines(Path file) throws IOException {
    name = file.toString();
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new TermTableException(name, 0, "it is no Word document, or is cut off");
    }
    try {
      xml = XmlInput.open(main());
    } catch (XMLStreamException e) {
      zip.close();
      throw damaged(e);
    } catch (IOException e) {
      zip.close();
      throw e;
    }
  }

  private InputStream main() throws IOException {
    ZipEntry entry = zip.getEntry(MAIN);
    if (entry == null) {
      throw new TermTableException(name, 0, "it is no Word document");
    }
    return new BoundedPart(zip.getInputStream(entry), LARGEST, name);
  }

  @Override
  public List<String> next() throws IOException {
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("tr")) {
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

  private List<String> row() throws XMLStreamException {
    List<String> values = new ArrayList<>();
    while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("tr")) {
      if (xml.isStartElement() && xml.getLocalName().equals("tc")) {
        values.add(cell());
      }
    }
    return values;
  }

  private String cell() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int deleted = 0;
    // Elsewhere a tab is a stop of the ruler.
    int inRun = 0;
    boolean inText = false;
    boolean begun = false;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamReader.START_ELEMENT -> {
          depth++;
          String element = xml.getLocalName();
          deleted += isDeletion(element) ? 1 : 0;
          inRun += element.equals("r") ? 1 : 0;
          inText = deleted == 0 && element.equals("t");
          switch (element) {
            case "p" -> {
              text.append(begun ? "\n" : "");
              begun = true;
            }
            case "br", "cr" -> text.append(deleted == 0 ? "\n" : "");
            case "tab" -> text.append(deleted == 0 && inRun > 0 ? "\t" : "");
            case "noBreakHyphen" -> text.append(deleted == 0 ? "\u2011" : "");
            default -> {
              // What it holds is read, or says nothing.
            }
          }
        }
        case XMLStreamReader.END_ELEMENT -> {
          depth--;
          deleted -= isDeletion(xml.getLocalName()) ? 1 : 0;
          inRun -= xml.getLocalName().equals("r") ? 1 : 0;
          inText = false;
        }
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
            text.append(inText ? xml.getText() : "");
        default -> {
          // Comments and the like say nothing.
        }
      }
    }
    return text.toString();
  }

  private static boolean isDeletion(String element) {
    return element.equals("del") || element.equals("moveFrom");
  }

  private IOException damaged(XMLStreamException e) {
    return e.getNestedException() instanceof TermTableException known
        ? known
        : new TermTableException(name, line, "the document is damaged");
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
