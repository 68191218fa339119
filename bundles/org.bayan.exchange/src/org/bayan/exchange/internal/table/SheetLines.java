package org.bayan.exchange.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.exchange.TermTableException;
import org.bayan.exchange.internal.xml.XmlInput;

/**
 * The rows of the first sheet of a workbook (SpreadsheetML). Shared texts are held in memory, rows
 * are not; what unpacks to more than a workbook of terms can hold is refused.
 */
public final class SheetLines extends ZippedRows {
  private static final int MOST_COLUMNS = 1000;
  private static final int LARGEST_SHEET = 512;
  private static final int LARGEST_SHARED = 64;

  private final List<String> shared = new ArrayList<>();

  /**
   * Opens a workbook.
   *
   * @throws TermTableException when it is none or is damaged
   * @throws IOException when it cannot be read
   */
  public SheetLines(Path file) throws IOException {
    super(file, "workbook", "row");
    open(
        () -> {
          readShared();
          return XmlInput.open(part(SheetParts.firstSheet(zip()), LARGEST_SHEET));
        });
  }

  private void readShared() throws IOException, XMLStreamException {
    if (zip().getEntry(SheetParts.SHARED) == null) {
      return;
    }
    try (InputStream in = part(SheetParts.SHARED, LARGEST_SHARED)) {
      XMLStreamReader reader = XmlInput.open(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("si")) {
          shared.add(SheetText.in(reader, name(), 0));
        }
      }
    }
  }

  @Override
  protected List<String> row() throws IOException, XMLStreamException {
    XMLStreamReader sheet = xml();
    List<String> values = new ArrayList<>();
    while (sheet.next() != XMLStreamReader.END_ELEMENT || !sheet.getLocalName().equals("row")) {
      if (sheet.isStartElement() && sheet.getLocalName().equals("c")) {
        int column = column(values.size());
        while (values.size() <= column) {
          values.add("");
        }
        values.set(column, cell());
      }
    }
    return values;
  }

  /** The index of the column in a reference such as AB12; the next one where there is none. */
  private int column(int following) throws IOException {
    String reference = xml().getAttributeValue(null, "r");
    if (reference == null) {
      requireColumn(following + 1);
      return following;
    }
    int column = 0;
    for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
      requireColumn(column);
    }
    return Math.max(0, column - 1);
  }

  private void requireColumn(int number) throws TermTableException {
    if (number < 1 || number > MOST_COLUMNS) {
      throw fault("a row has more than " + MOST_COLUMNS + " columns");
    }
  }

  private String cell() throws IOException, XMLStreamException {
    boolean isShared = Objects.equals(xml().getAttributeValue(null, "t"), "s");
    String text = SheetText.in(xml(), name(), line());
    if (!isShared || text.isBlank()) {
      return text;
    }
    int index = text.strip().matches("\\d{1,9}") ? Integer.parseInt(text.strip()) : shared.size();
    if (index >= shared.size()) {
      throw fault("the workbook is damaged: a text is missing");
    }
    return shared.get(index);
  }
}
