package org.bayan.okapi.internal.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.LanguageMap;
import net.sf.okapi.lib.segmentation.Rule;
import net.sf.okapi.lib.segmentation.SRXDocument;
import org.bayan.okapi.RuleReference;

/** Finds the rules of a language in the order in which they are asked. */
public final class LocatedRules {

  private final SRXDocument document;
  private final Map<String, List<SrxOutline.Place>> outline;
  private final String file;
  private final List<LocatedRule> rules = new ArrayList<>();

  private LocatedRules(
      SRXDocument document, Map<String, List<SrxOutline.Place>> outline, String file) {
    this.document = document;
    this.outline = outline;
    this.file = file;
  }

  /**
   * The rules of a language.
   *
   * @param document the rules as the engine has read them
   * @param locale the language
   * @param xml the file that it has read, known to be well-formed
   * @param file the name of that file
   */
  public static List<LocatedRule> of(
      SRXDocument document, LocaleId locale, byte[] xml, String file) {
    LocatedRules located = read(document, xml, file);
    located.collect(locale.toString());
    return located.rules;
  }

  /** The rules of one language rule; none where there is none of this name. */
  public static List<LocatedRule> named(
      SRXDocument document, String languageRule, byte[] xml, String file) {
    LocatedRules located = read(document, xml, file);
    if (document.getLanguageRules(languageRule) != null) {
      located.addAll(languageRule);
    }
    return located.rules;
  }

  private static LocatedRules read(SRXDocument document, byte[] xml, String file) {
    try {
      return new LocatedRules(document, SrxOutline.read(xml), file);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The maps are asked in order; without cascading the first that fits is the only one. */
  private void collect(String language) {
    for (LanguageMap map : document.getAllLanguagesMaps()) {
      if (Pattern.matches(map.getPattern(), language)) {
        addAll(map.getRuleName());
        if (!document.cascade()) {
          return;
        }
      }
    }
  }

  private void addAll(String languageRule) {
    List<Rule> found = document.getLanguageRules(languageRule);
    List<SrxOutline.Place> places = outline.getOrDefault(languageRule, List.of());
    if (places.size() != found.size()) {
      throw new IllegalStateException(
          "%s: %d rules in '%s', %d in the engine"
              .formatted(file, places.size(), languageRule, found.size()));
    }
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).isActive()) {
        SrxOutline.Place place = places.get(i);
        rules.add(
            new LocatedRule(
                new RuleReference(file, languageRule, i + 1, place.line(), place.comment()),
                found.get(i).isBreak(),
                pattern(found.get(i))));
      }
    }
  }

  private Pattern pattern(Rule rule) {
    return Pattern.compile(
        document
            .generateRuleRegex(rule)
            .replace(SRXDocument.ANYCODE, SRXDocument.INLINECODE_PATTERN),
        Pattern.UNICODE_CHARACTER_CLASS);
  }
}
