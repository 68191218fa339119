package org.bayan.okapi.rules;

import java.util.List;
import org.bayan.okapi.internal.edit.SrxMarkup;

/**
 * How new elements are written.
 *
 * @param newLine the line separator of the file
 * @param prefix the namespace prefix of its elements with the colon, or nothing
 */
record SrxStyle(String newLine, String prefix) {

  private String line(int depth) {
    return newLine + "  ".repeat(depth);
  }

  Rule rule(boolean breaks) {
    String element =
        "<%1$srule break=\"%2$s\">%3$s<%1$sbeforebreak></%1$sbeforebreak>%3$s<%1$safterbreak></%1$safterbreak>%4$s</%1$srule>"
            .formatted(prefix, breaks ? "yes" : "no", line(5), line(4));
    return new Rule(line(4), element, breaks, true, "", "");
  }

  LanguageRule languageRule(String name) {
    String open = "<%slanguagerule languagerulename=\"\">".formatted(prefix);
    String close = line(3) + "</%slanguagerule>".formatted(prefix);
    return new LanguageRule(line(3), open, close, "", List.of()).withName(name);
  }

  LanguageMap map(String pattern, String languageRule) {
    String element =
        "<%slanguagemap languagepattern=\"%s\" languagerulename=\"%s\"/>"
            .formatted(prefix, SrxMarkup.attribute(pattern), SrxMarkup.attribute(languageRule));
    return new LanguageMap(line(3), element, pattern, languageRule);
  }
}
