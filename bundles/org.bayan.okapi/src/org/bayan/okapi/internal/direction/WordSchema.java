package org.bayan.okapi.internal.direction;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The order in which the schema of WordprocessingML wants the children that are put in here
 * (ISO/IEC 29500-1, annex A.1). A word processor calls a file damaged that has another order.
 */
final class WordSchema {
  private static final Map<String, List<String>> ORDER =
      Map.ofEntries(
          order(
              "pPr",
              "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr"
                  + " suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap"
                  + " overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
                  + " snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc"
                  + " textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr"
                  + " sectPr pPrChange"),
          order(
              "rPr",
              "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike"
                  + " outline shadow emboss imprint noProof snapToGrid vanish webHidden color"
                  + " spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign"
                  + " rtl cs em lang eastAsianLayout specVanish oMath"),
          order(
              "tblPr",
              "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW"
                  + " jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook"
                  + " tblCaption tblDescription tblPrChange"),
          order(
              "sectPr",
              "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc"
                  + " pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg"
                  + " textDirection bidi rtlGutter docGrid printerSettings sectPrChange"),
          order("p", "pPr"),
          order("r", "rPr"),
          order(
              "style",
              "name aliases basedOn next link autoRedefine hidden uiPriority"
                  + " semiHidden unhideWhenUsed qFormat locked personal personalCompose"
                  + " personalReply rsid pPr rPr tblPr"),
          order("tbl", "bookmarkStart bookmarkEnd moveFromRangeStart moveToRangeStart tblPr"),
          order("styles", "docDefaults"),
          order("docDefaults", "rPrDefault pPrDefault"),
          order("rPrDefault", "rPr"));

  /** What may follow {@code themeFontLang}; most of the settings come before it. */
  private static final Set<String> LAST_SETTINGS =
      Set.of(
          "clrSchemeMapping",
          "doNotIncludeSubdocsInStats",
          "doNotAutoCompressPictures",
          "forceUpgrade",
          "captions",
          "readModeInkLockDown",
          "smartTagType",
          "schemaLibrary",
          "shapeDefaults",
          "doNotEmbedSmartTags",
          "decimalSymbol",
          "listSeparator");

  private static final String EXTENSIONS = "http://schemas.microsoft.com/office/word/";

  private WordSchema() {}

  /** The child of a parent before which a new child belongs, or null when it belongs last. */
  static Node following(Element parent, String newChild) {
    if (parent.getLocalName().equals("settings")) {
      return first(parent, WordSchema::isLastSetting);
    }
    List<String> order = ORDER.get(parent.getLocalName());
    int place = order.indexOf(newChild);
    return first(parent, e -> rank(order, e) > place);
  }

  /**
   * Puts the children of a parent into the order of the schema. A merge may have added some of them
   * at the end.
   */
  static void sort(Element parent) {
    List<String> order = ORDER.get(parent.getLocalName());
    List<Element> children = Elements.children(parent);
    List<Element> sorted =
        children.stream().sorted(Comparator.comparingInt(child -> rank(order, child))).toList();
    if (!sorted.equals(children)) {
      sorted.forEach(parent::appendChild);
    }
  }

  private static Node first(Element parent, Predicate<Element> wanted) {
    return Elements.children(parent).stream().filter(wanted).findFirst().orElse(null);
  }

  private static boolean isLastSetting(Element e) {
    return LAST_SETTINGS.contains(e.getLocalName()) || e.getNamespaceURI().startsWith(EXTENSIONS);
  }

  /** Children that are not listed are extensions, and those come last. */
  private static int rank(List<String> order, Element child) {
    int rank = order.indexOf(child.getLocalName());
    return rank < 0 ? Integer.MAX_VALUE : rank;
  }

  private static Map.Entry<String, List<String>> order(String parent, String children) {
    return Map.entry(parent, List.of(children.split(" ")));
  }
}
