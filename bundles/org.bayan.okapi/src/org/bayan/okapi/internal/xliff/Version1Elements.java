package org.bayan.okapi.internal.xliff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The elements of XLIFF 1.2 (OASIS 2008, sections 2 and 3; 1.0 and 1.1 have a part of them): what
 * may be in them and which attributes they have.
 */
final class Version1Elements {

  /**
   * An element.
   *
   * @param children names of the elements that can be in it
   * @param required attributes that it must have
   * @param attributes all attributes that it can have
   * @param text whether it can have text
   */
  record Form(Set<String> children, List<String> required, Set<String> attributes, boolean text) {}

  private static final String RESOURCE =
      " datatype ts restype resname extradata help-id menu menu-option menu-name coord font"
          + " css-style style exstyle extype";

  private static final String SIZES =
      " translate reformat size-unit maxwidth minwidth maxheight minheight maxbytes minbytes"
          + " charclass";

  private static final String INLINE = "#text g x bx ex ph bpt ept it mrk";

  private static final String CODE = " ctype clone ts xid equiv-text";

  /** Name; children, with {@code #text}; attributes, the required ones with an exclamation mark. */
  private static final List<List<String>> TABLE =
      List.of(
          List.of("xliff", "file", "!version"),
          List.of(
              "file",
              "header body",
              "!original !source-language !datatype tool tool-id date ts category target-language"
                  + " product-name product-version build-num"),
          List.of(
              "header", "skl phase-group glossary reference count-group note prop-group tool", ""),
          List.of("skl", "internal-file external-file", ""),
          List.of("glossary", "internal-file external-file #text", ""),
          List.of("reference", "internal-file external-file #text", ""),
          List.of("internal-file", "#text", "form crc"),
          List.of("external-file", "", "!href uid crc"),
          List.of("phase-group", "phase", ""),
          List.of(
              "phase",
              "note",
              "!phase-name !process-name company-name tool tool-id date job-id contact-name"
                  + " contact-email contact-phone"),
          List.of("count-group", "count", "!name"),
          List.of("count", "#text", "count-type phase-name unit"),
          List.of("note", "#text", "priority from annotates"),
          List.of("prop-group", "prop", "name"),
          List.of("prop", "#text", "!prop-type"),
          List.of("context-group", "context", "crc name purpose"),
          List.of("context", "#text", "!context-type match-mandatory crc"),
          List.of("tool", "#text", "!tool-id !tool-name tool-version tool-company"),
          List.of("body", "group trans-unit bin-unit", ""),
          List.of(
              "group",
              "context-group count-group prop-group note group trans-unit bin-unit",
              "id merged-trans" + RESOURCE + SIZES),
          List.of(
              "trans-unit",
              "source seg-source target context-group count-group prop-group note alt-trans",
              "!id approved phase-name" + RESOURCE + SIZES),
          List.of(
              "bin-unit",
              "bin-source bin-target context-group count-group prop-group note trans-unit",
              "!id !mime-type approved phase-name" + RESOURCE + SIZES),
          List.of("bin-source", "internal-file external-file", "ts"),
          List.of(
              "bin-target",
              "internal-file external-file",
              "mime-type ts state state-qualifier phase-name restype resname"),
          List.of("source", INLINE, "ts"),
          List.of("seg-source", INLINE, "ts"),
          List.of(
              "target",
              INLINE,
              "state state-qualifier phase-name ts restype resname coord font css-style style"
                  + " exstyle equiv-trans"),
          List.of(
              "alt-trans",
              "source seg-source target context-group prop-group note",
              "mid match-quality tool tool-id crc origin alttranstype phase-name" + RESOURCE),
          List.of("g", INLINE, "!id" + CODE),
          List.of("x", "", "!id" + CODE),
          List.of("bx", "", "!id rid" + CODE),
          List.of("ex", "", "!id rid xid ts equiv-text"),
          List.of("ph", "#text sub", "!id crc assoc" + CODE),
          List.of("bpt", "#text sub", "!id rid crc" + CODE),
          List.of("ept", "#text sub", "!id rid crc" + CODE),
          List.of("it", "#text sub", "!id !pos rid crc" + CODE),
          List.of("sub", INLINE, "datatype ctype xid"),
          List.of("mrk", INLINE, "!mtype mid comment ts"));

  private static final Map<String, Form> FORMS = forms();

  private Version1Elements() {}

  /** The form of an element, or null when there is none of the name. */
  static Form of(String name) {
    return FORMS.get(name);
  }

  private static Map<String, Form> forms() {
    Map<String, Form> forms = new HashMap<>();
    for (List<String> row : TABLE) {
      Set<String> children = Set.of(words(row.get(1)));
      List<String> required =
          List.of(words(row.get(2))).stream()
              .filter(word -> word.startsWith("!"))
              .map(word -> word.substring(1))
              .toList();
      Set<String> attributes = Set.of(words(row.get(2).replace("!", "")));
      forms.put(row.get(0), new Form(children, required, attributes, children.contains("#text")));
    }
    return forms;
  }

  private static String[] words(String list) {
    String words = list.strip();
    return words.isEmpty() ? new String[0] : words.split(" +");
  }
}
