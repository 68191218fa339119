package org.bayan.okapi.internal.pdf;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.bayan.okapi.UnitKind;

/**
 * Finds the block that a piece of marked content belongs to (ISO 32000-1, 14.7.4.4 and 14.8.4): up
 * from its structure element to the first one of a type that stands for a paragraph.
 */
final class StructureTags {
  private static final int MAX_DEPTH = 64;
  private static final COSName NUMS = COSName.getPDFName("Nums");
  private static final String LIST = "L";

  /** What makes a paragraph or heading inside it something else. */
  private static final Set<UnitKind> AROUND =
      Set.of(UnitKind.LIST_ITEM, UnitKind.CELL, UnitKind.FOOTNOTE);

  private final COSDictionary roles;
  private final Map<Integer, COSArray> elementsOfPages = new HashMap<>();
  private final Map<COSDictionary, Tag> tags = new IdentityHashMap<>();
  private final Set<COSDictionary> visited = Collections.newSetFromMap(new IdentityHashMap<>());

  StructureTags(PDDocument document) {
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    roles = root == null ? null : root.getCOSDictionary(COSName.ROLE_MAP);
    if (root != null) {
      collect(root.getCOSDictionary(COSName.PARENT_TREE), 0);
    }
  }

  /** Reads a number tree into a map. */
  private void collect(COSDictionary node, int depth) {
    if (node == null || depth > MAX_DEPTH || !visited.add(node)) {
      return;
    }
    COSArray numbers = node.getCOSArray(NUMS);
    for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
      if (numbers.getObject(i + 1) instanceof COSArray elements) {
        elementsOfPages.putIfAbsent(numbers.getInt(i), elements);
      }
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      if (kids.getObject(i) instanceof COSDictionary kid) {
        collect(kid, depth + 1);
      }
    }
  }

  /** The tag of marked content with this identifier on a page. */
  Optional<Tag> of(PDPage page, int markedContentId) {
    COSArray elements = elementsOfPages.get(page.getStructParents());
    if (elements == null || markedContentId < 0 || markedContentId >= elements.size()) {
      return Optional.empty();
    }
    COSBase element = elements.getObject(markedContentId);
    return element instanceof COSDictionary found
        ? Optional.of(tags.computeIfAbsent(found, this::tag))
        : Optional.empty();
  }

  private Tag tag(COSDictionary element) {
    COSDictionary block = ancestor(element, Set.of(UnitKind.values()));
    if (block == null) {
      return Tag.NONE;
    }
    COSDictionary around = ancestor(block, AROUND);
    UnitKind kind = kind(type(around == null ? block : around));
    // Labels of items and notes are beside their paragraphs, so that these are taken as a whole.
    boolean whole = kind == UnitKind.LIST_ITEM || kind == UnitKind.FOOTNOTE;
    return new Tag(whole ? around : block, kind, level(block, kind));
  }

  /** The element itself or the nearest one above that is of one of these kinds; null for none. */
  private COSDictionary ancestor(COSDictionary element, Set<UnitKind> kinds) {
    COSDictionary at = element;
    for (int depth = 0; at != null && depth < MAX_DEPTH; depth++) {
      UnitKind kind = kind(type(at));
      if (kind != null && kinds.contains(kind)) {
        return at;
      }
      at = at.getCOSDictionary(COSName.P);
    }
    return null;
  }

  private String type(COSDictionary element) {
    String type = element.getNameAsString(COSName.S, "");
    for (int i = 0; roles != null && i < MAX_DEPTH; i++) {
      String standard = roles.getNameAsString(type);
      if (standard == null || standard.equals(type)) {
        break;
      }
      type = standard;
    }
    return type;
  }

  private static UnitKind kind(String type) {
    return switch (type) {
      case "P", "Caption", "BlockQuote", "TOCI", "Title" -> UnitKind.PARAGRAPH;
      case "H", "H1", "H2", "H3", "H4", "H5", "H6" -> UnitKind.HEADING;
      case "LI" -> UnitKind.LIST_ITEM;
      case "TD", "TH" -> UnitKind.CELL;
      case "Note", "FENote" -> UnitKind.FOOTNOTE;
      default -> null;
    };
  }

  private int level(COSDictionary block, UnitKind kind) {
    if (kind == UnitKind.HEADING) {
      String type = type(block);
      return type.length() > 1 ? type.charAt(1) - '0' : 1;
    }
    return kind == UnitKind.LIST_ITEM ? Math.max(1, lists(block)) : 0;
  }

  private int lists(COSDictionary block) {
    int lists = 0;
    COSDictionary at = block;
    for (int depth = 0; at != null && depth < MAX_DEPTH; depth++) {
      lists += type(at).equals(LIST) ? 1 : 0;
      at = at.getCOSDictionary(COSName.P);
    }
    return lists;
  }
}
