package org.bayan.okapi.internal.direction;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.bayan.okapi.internal.parts.MalformedPartException;
import org.bayan.okapi.internal.parts.ZipParts;
import org.bayan.text.Direction;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Gives a DOCX the direction of the language that it was translated into. */
public final class DocxDirection {
  private static final String STYLES = "word/styles.xml";
  private static final String NUMBERING = "word/numbering.xml";
  private static final String SETTINGS = "word/settings.xml";
  private static final String APPLICATION = "docProps/app.xml";
  private static final Pattern TEXT =
      Pattern.compile("word/(?:document|footnotes|endnotes|header\\d*|footer\\d*)\\.xml");

  private final LanguageChange change;
  private final WordStyleSheet styleSheet;
  private final WordParagraphs paragraphs;
  private final WordLayout layout;

  private DocxDirection(
      LanguageChange change, Optional<Document> styles, Optional<Document> application) {
    this.change = change;
    layout = new WordLayout(change, application.filter(DocxDirection::isLibreOffice).isPresent());
    styleSheet = new WordStyleSheet(change);
    WordStyles before = WordStyles.of(styles);
    styles.ifPresent(part -> styleSheet.apply(part.getDocumentElement()));
    paragraphs = new WordParagraphs(change, before, WordStyles.of(styles));
  }

  /**
   * Writes a translated document with the direction of its new language. When that is the direction
   * of the old one too, only the names of languages change.
   *
   * @param merged a DOCX whose text is translated, all or part of it
   * @param change from the language before the translation to that of the result
   * @param out is not closed
   * @throws MalformedPartException when a part is not well-formed; {@code out} may have the
   *     beginning of a file then
   * @throws IOException when the file cannot be read or {@code out} fails
   */
  public static void apply(Path merged, LanguageChange change, OutputStream out)
      throws IOException, MalformedPartException {
    try (ZipFile zip = new ZipFile(merged.toFile())) {
      DocxDirection direction =
          new DocxDirection(change, ZipParts.read(zip, STYLES), ZipParts.read(zip, APPLICATION));
      ZipParts.copy(zip, part -> direction.changed(zip, part), out);
    }
  }

  private static boolean isLibreOffice(Document application) {
    return application.getDocumentElement().getTextContent().contains("LibreOffice/");
  }

  private Optional<Document> changed(ZipFile zip, String name)
      throws IOException, MalformedPartException {
    Optional<Consumer<Element>> change = changeOf(name);
    if (change.isEmpty()) {
      return Optional.empty();
    }
    Optional<Document> part = ZipParts.read(zip, name);
    part.ifPresent(p -> change.get().accept(p.getDocumentElement()));
    return part;
  }

  private Optional<Consumer<Element>> changeOf(String part) {
    if (TEXT.matcher(part).matches()) {
      return Optional.of(this::text);
    }
    return switch (part) {
      case STYLES -> Optional.of(styleSheet::apply);
      case SETTINGS -> Optional.of(this::settings);
      case NUMBERING -> change.flips() ? Optional.of(this::numbering) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private void text(Element root) {
    if (change.flips()) {
      paragraphs.turn(root);
      layout.turn(root);
    } else {
      nameLanguage(root);
    }
  }

  private void nameLanguage(Element root) {
    RunFormat format = new RunFormat(change);
    for (Element element : Word.all(root, "p")) {
      WordParagraph paragraph = new WordParagraph(element);
      if (paragraph.direction(change.direction()) == change.direction()) {
        paragraph.runs().forEach(r -> Word.child(r, "rPr").ifPresent(format::language));
      }
    }
    for (String properties : List.of("pPr", "rPr", "tblPr")) {
      Word.all(root, properties).forEach(WordSchema::sort);
    }
  }

  private void settings(Element root) {
    styleSheet.settings(root);
    if (change.flips()) {
      layout.numbers(root);
    }
  }

  private void numbering(Element root) {
    layout.numbers(root);
    RunFormat format = new RunFormat(change);
    for (Element properties : Word.all(root, "rPr")) {
      if (change.direction() == Direction.LEFT_TO_RIGHT) {
        Word.remove(properties, "rtl");
        Word.remove(properties, "cs");
      }
      format.translate(properties);
    }
  }
}
