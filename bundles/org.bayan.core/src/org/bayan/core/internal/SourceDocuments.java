package org.bayan.core.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bayan.core.TaskException;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;

/** The documents that a text was made from. */
public final class SourceDocuments {

  private final Text text;
  private final List<Origin> origins = new ArrayList<>();

  /** The documents of a text. */
  public SourceDocuments(Text text) {
    this.text = text;
    if (text.getOrigin() != null) {
      origins.add(text.getOrigin());
    }
    origins.addAll(text.getAppended());
  }

  /** All documents, in order. */
  public List<Origin> all() {
    return List.copyOf(origins);
  }

  /** The text units that come from a document of the text, in order. */
  public List<TextUnit> units(Origin document) {
    Origin named = document == text.getOrigin() ? null : document;
    return text.getUnits().stream()
        .filter(unit -> unit.getDocument() == named || unit.getDocument() == document)
        .toList();
  }

  /**
   * The document that is asked for.
   *
   * @param wanted its number from 1, its symbol, or the name or path of its file; not needed when
   *     there is only one
   * @throws TaskException when there is none, or not one only
   */
  public Origin choose(Optional<String> wanted) throws TaskException {
    if (origins.isEmpty()) {
      throw new TaskException(
          TaskException.Kind.INPUT,
          "The source text comes from no document that could be written again; export it as a"
              + " memory (.tmx) or a bilingual page.");
    }
    List<Origin> found = wanted.map(this::named).orElse(origins);
    if (found.size() == 1) {
      return found.get(0);
    }
    String complaint =
        wanted
            .map(name -> found.isEmpty() ? "No document is named " + name : name + " is ambiguous")
            .orElse("The source text comes from several documents");
    throw new TaskException(
            TaskException.Kind.REQUEST,
            "%s; name one of these by its number, symbol or file: %s.".formatted(complaint, list()))
        .withOption("--document");
  }

  private List<Origin> named(String wanted) {
    List<Origin> found =
        origins.stream().filter(o -> wanted.equals(o.getSymbol()) || isFile(o, wanted)).toList();
    return found.isEmpty() ? numbered(wanted) : found;
  }

  private List<Origin> numbered(String wanted) {
    return IntStream.rangeClosed(1, origins.size())
        .filter(number -> wanted.strip().equals(Integer.toString(number)))
        .mapToObj(number -> origins.get(number - 1))
        .toList();
  }

  private static boolean isFile(Origin origin, String wanted) {
    return wanted.equals(origin.getFile()) || wanted.equals(name(origin));
  }

  private String list() {
    return IntStream.range(0, origins.size())
        .mapToObj(index -> (index + 1) + " " + described(origins.get(index)))
        .collect(Collectors.joining(", "));
  }

  private static String described(Origin origin) {
    String symbol = origin.getSymbol();
    return name(origin) + (symbol == null || symbol.isBlank() ? "" : " (" + symbol + ")");
  }

  /** The name of a document's file without its folders. */
  public static String name(Origin origin) {
    String file = origin.getFile() == null ? "a document without a name" : origin.getFile();
    try {
      Path name = Path.of(file).getFileName();
      return name == null ? file : name.toString();
    } catch (InvalidPathException e) {
      return file;
    }
  }
}
