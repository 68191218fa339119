package org.bayan.okapi.internal.direction;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.bayan.okapi.internal.parts.MalformedPartException;
import org.bayan.okapi.internal.parts.ZipParts;
import org.bayan.text.Direction;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Gives an ODT the direction of the language that it was translated into. */
public final class OdtDirection {
  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";
  private static final Pattern LIBRE_OFFICE =
      Pattern.compile("LibreOffice|OpenOffice|NeoOffice|Collabora");

  private final LanguageChange change;
  private final Map<String, Element> parts = new LinkedHashMap<>();
  private final OdfAlignment alignment;

  private OdtDirection(LanguageChange change, ZipFile zip)
      throws IOException, MalformedPartException {
    this.change = change;
    for (String name : List.of(CONTENT, STYLES)) {
      ZipParts.read(zip, name).ifPresent(part -> parts.put(name, part.getDocumentElement()));
    }
    boolean byLibreOffice =
        ZipParts.read(zip, "meta.xml").filter(OdtDirection::isByLibreOffice).isPresent();
    alignment = byLibreOffice ? OdfAlignment.OF_LIBREOFFICE : OdfAlignment.STANDARD;
  }

  /**
   * Writes a translated document with the direction of its new language. When that is the direction
   * of the old one too, only the names of languages change.
   *
   * @param merged an ODT whose text is translated, all or part of it
   * @param change from the language before the translation to that of the result
   * @param out is not closed; nothing is written before the parts are found well-formed
   * @throws MalformedPartException when a part is not well-formed
   * @throws IOException when the file cannot be read or {@code out} fails
   */
  public static void apply(Path merged, LanguageChange change, OutputStream out)
      throws IOException, MalformedPartException {
    try (ZipFile zip = new ZipFile(merged.toFile())) {
      OdtDirection document = new OdtDirection(change, zip);
      document.turn();
      ZipParts.copy(zip, document::part, out);
    }
  }

  private static boolean isByLibreOffice(Document meta) {
    return Elements.all(meta.getDocumentElement(), e -> Odf.is(e, "meta:generator")).stream()
        .anyMatch(e -> LIBRE_OFFICE.matcher(e.getTextContent()).find());
  }

  private Optional<Document> part(String name) {
    return Optional.ofNullable(parts.get(name)).map(Element::getOwnerDocument);
  }

  private void turn() {
    OdfTextFormat format = new OdfTextFormat(change, families());
    if (change.flips()) {
      turnLayout();
    }
    common().map(OdfStyleSheet::defaultStyle).ifPresent(format::nameIn);
    for (Element root : parts.values()) {
      for (Element p : Elements.all(root, e -> Odf.is(e, OdfTextFormat.PROPERTIES))) {
        if (change.flips()) {
          format.translate(p);
        } else {
          format.language(p);
        }
      }
    }
  }

  private void turnLayout() {
    Direction page = page();
    List<OdfParagraphs> paragraphs = new ArrayList<>();
    List<OdfStyleSheet> sheets = new ArrayList<>();
    List<Element> roots = List.copyOf(parts.values());
    for (Element root : roots) {
      OdfStyles styles = styles(root, page);
      paragraphs.add(new OdfParagraphs(change, root, styles, alignment));
      sheets.add(new OdfStyleSheet(change, own(root), styles, alignment));
    }
    for (int i = 0; i < roots.size(); i++) {
      sheets.get(i).turn(paragraphs.get(i).foreignStyles());
    }
    common().map(OdfStyleSheet::defaultStyle).ifPresent(s -> OdfStyleSheet.alignDefault(s, change));
    roots.forEach(root -> new OdfLayout(change, page).turn(root));
    for (int i = 0; i < roots.size(); i++) {
      Element root = roots.get(i);
      paragraphs.get(i).fit(styles(root, page()), () -> automatic(root));
    }
  }

  /** The direction of the first page layout; OpenDocument's default is left to right. */
  private Direction page() {
    return Optional.ofNullable(parts.get(STYLES)).stream()
        .flatMap(root -> Elements.all(root, OdtDirection::isPageLayout).stream())
        .map(p -> Odf.get(p, "style:writing-mode").orElse("lr-tb"))
        .findFirst()
        .filter(mode -> mode.startsWith("rl"))
        .map(mode -> Direction.RIGHT_TO_LEFT)
        .orElse(Direction.LEFT_TO_RIGHT);
  }

  private static boolean isPageLayout(Element element) {
    return Odf.is(element, "style:page-layout-properties");
  }

  private OdfStyles styles(Element root, Direction page) {
    return new OdfStyles(Stream.concat(own(root).stream(), common().stream()).toList(), page);
  }

  private List<Element> own(Element root) {
    return Stream.of("office:automatic-styles", "office:styles")
        .map(name -> Odf.child(root, name))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Element> common() {
    return Optional.ofNullable(parts.get(STYLES)).flatMap(root -> Odf.child(root, "office:styles"));
  }

  private static Element automatic(Element root) {
    return Odf.child(root, "office:automatic-styles").orElseGet(() -> addAutomatic(root));
  }

  private static Element addAutomatic(Element root) {
    Element automatic = Odf.create(root, "office:automatic-styles");
    Element following =
        Elements.children(root).stream()
            .filter(e -> Odf.is(e, "office:master-styles") || Odf.is(e, "office:body"))
            .findFirst()
            .orElse(null);
    root.insertBefore(automatic, following);
    return automatic;
  }

  private Map<String, String> families() {
    Map<String, String> families = new HashMap<>();
    for (Element root : parts.values()) {
      for (Element face : Elements.all(root, e -> Odf.is(e, "style:font-face"))) {
        String family = Odf.get(face, "svg:font-family").orElse("");
        families.putIfAbsent(Odf.get(face, "style:name").orElse(""), family);
      }
    }
    return families;
  }
}
