package org.bayan.exchange.internal.multiterm;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.bayan.exchange.internal.tbx.TextValue;
import org.bayan.exchange.internal.xml.XmlElement;

/**
 * A field of an export.
 *
 * @param name its name as the termbase has it
 * @param key what it means: the first word of a row of {@link #SYNONYMS}, else its name in small
 *     letters without spaces
 * @param value what it says
 */
record MtfField(String name, String key, String value) {

  /** What fields are usually called; the first word of each row is what Bayan goes by. */
  private static final String[] SYNONYMS = {
    "definition def explanation",
    "note notes comment comments remark remarks terminfo entrynote termnote",
    "source sources reference references quelle",
    "context contexts example examples usageexample exampleofuse",
    "subject subjects subjectfield domain domains field subjectarea subjectlabel",
    "status termstatus administrativestatus usagestatus usage acceptability",
    "partofspeech pos wordclass grammaticalcategory",
    "gender grammaticalgender",
    "number grammaticalnumber",
    "type termtype category",
    "geographicalusage region country regionallabel regionalusage geography",
    "register registerlabel style",
    "issuingbody authority body",
    "transliteration transliterated romanization",
    "processstatus workflow workflowstatus approvalstatus",
    "client customer customersubset",
    "project projectsubset",
    "plural pluralform",
    "reliability reliabilitycode",
    "validfrom",
    "validto validuntil",
  };

  private static final Map<String, String> KEYS = keys();

  static MtfField of(XmlElement descrip) {
    String name = descrip.attribute("type") == null ? "" : descrip.attribute("type").strip();
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    return new MtfField(name, KEYS.getOrDefault(plain, plain), TextValue.of(descrip));
  }

  private static Map<String, String> keys() {
    Map<String, String> keys = new HashMap<>();
    for (String row : SYNONYMS) {
      String[] words = row.split(" ");
      for (String word : words) {
        keys.put(word, words[0]);
      }
    }
    return keys;
  }
}
