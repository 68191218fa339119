package org.bayan.exchange.internal.docx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.exchange.internal.table.ZippedRows;
import org.bayan.exchange.internal.xml.XmlInput;

/**
 * The rows of the tables of a Word document, one at a time. Tracked changes are read as if they had
 * been accepted; a table inside a cell is text of that cell.
 */
public final class DocxTableLines extends ZippedRows {
  private static final String MAIN = "word/document.xml";
  private static final int LARGEST = 512;

  /**
   * Opens a document.
   *
   * @throws org.bayan.exchange.TermTableException when it is none or is damaged
   * @throws IOException when it cannot be read
   */
  public DocxTableLines(Path file) throws IOException {
    super(file, "Word document", "tr");
    open(() -> XmlInput.open(part(MAIN, LARGEST)));
  }

  @Override
  protected List<String> row() throws XMLStreamException {
    XMLStreamReader xml = xml();
    List<String> values = new ArrayList<>();
    while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("tr")) {
      if (xml.isStartElement() && xml.getLocalName().equals("tc")) {
        values.add(cell(xml));
      }
    }
    return values;
  }

  private static String cell(XMLStreamReader xml) throws XMLStreamException {
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
}
