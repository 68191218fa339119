package org.bayan.okapi.internal.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.htmlparser.jericho.Element;
import net.htmlparser.jericho.HTMLElementName;
import net.htmlparser.jericho.Source;

/**
 * The two fields of interest in the JSON-LD of a page (schema.org): looked for by their names, so
 * that it need not be well-formed, which it often is not.
 */
final class StructuredData {
  private static final String STRING = "\"((?:[^\"\\\\]|\\\\.){1,300}+)\"";
  private static final Pattern DATE = Pattern.compile("\"datePublished\"\\s*:\\s*" + STRING);
  private static final Pattern PUBLISHER =
      Pattern.compile("\"publisher\"\\s*:\\s*\\{[^{}]{0,500}?\"name\"\\s*:\\s*" + STRING);
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

  private final StringBuilder json = new StringBuilder();

  StructuredData(Source page) {
    for (Element script : page.getAllElements(HTMLElementName.SCRIPT)) {
      if ("application/ld+json".equalsIgnoreCase(script.getAttributeValue("type"))) {
        json.append(script.getContent()).append('\n');
      }
    }
  }

  Optional<String> date() {
    return find(DATE).flatMap(IsoDates::of);
  }

  Optional<String> publisher() {
    return find(PUBLISHER).map(String::strip).filter(name -> !name.isEmpty());
  }

  private Optional<String> find(Pattern pattern) {
    Matcher matcher = pattern.matcher(json);
    return matcher.find() ? Optional.of(unescaped(matcher.group(1))) : Optional.empty();
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    escape.group(1) == null
                        ? escape.group(2).replaceAll("[bfnrt]", " ")
                        : String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
  }
}
