package org.bayan.exchange.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.exchange.TermTableException;
import org.bayan.exchange.internal.xml.XmlInput;

/**
 * The rows of the first sheet of a workbook (SpreadsheetML). Shared texts are held in memory, rows
 * are not; what unpacks to more than a workbook of terms can hold is refused.
 */
public final class SheetLines implements TableLines {
  private static final int MOST_COLUMNS = 1000;
  private static final int LARGEST_SHEET = 512;
  private static final int LARGEST_SHARED = 64;

  private final String name;
  private final ZipFile zip;
  private final List<String> shared = new ArrayList<>();
  private final XMLStreamReader sheet;
  private int line;

  /**
   * Opens a workbook.
   *
   * @throws TermTableException when it is none or is damaged
   * @throws IOException when it cannot be read
   */
  public SheetLines(Path file) throws IOException {
    name = file.toString();
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new TermTableException(name, 0, "it is no workbook, or is cut off");
    }
    try {
      readShared();
      sheet = XmlInput.open(open(SheetParts.firstSheet(zip), LARGEST_SHEET));
    } catch (XMLStreamException e) {
      zip.close();
      throw damaged(e);
    } catch (IOException e) {
      zip.close();
      throw e;
    }
  }

  private InputStream open(String part, int mebibytes) throws IOException {
    ZipEntry entry = part == null ? null : zip.getEntry(part);
    if (entry == null) {
      throw new TermTableException(name, 0, "it is no workbook: it has no sheet");
    }
    return new BoundedPart(zip.getInputStream(entry), mebibytes, name);
  }

  private void readShared() throws IOException, XMLStreamException {
    if (zip.getEntry(SheetParts.SHARED) == null) {
      return;
    }
    try (InputStream in = open(SheetParts.SHARED, LARGEST_SHARED)) {
      XMLStreamReader reader = XmlInput.open(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.START_ELEMENT && reader.getLocalName().equals("si")) {
          shared.add(SheetText.in(reader, name, 0));
        }
      }
    }
  }

  @Override
  public List<String> next() throws IOException {
    try {
      while (sheet.hasNext()) {
        if (sheet.next() == XMLStreamReader.START_ELEMENT && sheet.getLocalName().equals("row")) {
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

  private List<String> row() throws IOException, XMLStreamException {
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
    String reference = sheet.getAttributeValue(null, "r");
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
      throw new TermTableException(name, line, "a row has more than " + MOST_COLUMNS + " columns");
    }
  }

  private String cell() throws IOException, XMLStreamException {
    boolean isShared = Objects.equals(sheet.getAttributeValue(null, "t"), "s");
    String text = SheetText.in(sheet, name, line);
    if (!isShared || text.isBlank()) {
      return text;
    }
    int index = text.strip().matches("\\d{1,9}") ? Integer.parseInt(text.strip()) : shared.size();
    if (index >= shared.size()) {
      throw new TermTableException(name, line, "the workbook is damaged: a text is missing");
    }
    return shared.get(index);
  }

  private IOException damaged(XMLStreamException e) {
    return e.getNestedException() instanceof TermTableException known
        ? known
        : new TermTableException(name, line, "the workbook is damaged");
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
