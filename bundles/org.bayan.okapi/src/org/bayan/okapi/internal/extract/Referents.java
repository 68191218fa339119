package org.bayan.okapi.internal.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.common.IResource;
import net.sf.okapi.common.resource.INameable;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.IWithSourceProperties;
import net.sf.okapi.common.resource.Property;
import org.bayan.okapi.ExtractedCode;

/**
 * What the codes of a page refer to. The filter takes a tag with attributes of interest out of the
 * text and leaves a reference such as {@code [#$dp8]} to it; here the tag is put together again, so
 * that a reader sees {@code <a href="…">}.
 */
final class Referents {
  private static final Pattern REFERENCE =
      Pattern.compile("\\[#\\$([^\\]@]{1,60})(?:@%([^\\]]{1,60}))?\\]");
  private static final int MAX_DEPTH = 4;

  private final Map<String, IResource> resources = new HashMap<>();

  /** Remembers a resource that others may refer to. */
  void add(IResource resource) {
    if (resource.getId() != null && !isRunningText(resource)) {
      resources.put(resource.getId(), resource);
    }
  }

  private static boolean isRunningText(IResource resource) {
    return resource instanceof ITextUnit unit && !unit.isReferent();
  }

  /** The code with the markup that it refers to. */
  ExtractedCode resolve(ExtractedCode code) {
    return code.data().contains("[#$")
        ? new ExtractedCode(
            code.offset(), code.kind(), code.id(), code.type(), resolve(code.data(), null, 0))
        : code;
  }

  private String resolve(String data, IResource self, int depth) {
    Matcher reference = REFERENCE.matcher(data);
    StringBuilder resolved = new StringBuilder();
    while (reference.find()) {
      String name = reference.group(1);
      IResource resource = name.equals("$self$") ? self : resources.get(name);
      String value = value(resource, reference.group(2), depth);
      reference.appendReplacement(resolved, Matcher.quoteReplacement(value));
    }
    return reference.appendTail(resolved).toString();
  }

  private String value(IResource resource, String property, int depth) {
    if (resource == null || depth > MAX_DEPTH) {
      return "";
    }
    if (property != null) {
      return resource instanceof INameable nameable ? property(nameable, property) : "";
    }
    Markup markup = Markup.of(resource.getSkeleton());
    String before = resolve(markup.before(), resource, depth + 1);
    return resource instanceof ITextUnit unit
        ? before + unit.getSource().getFirstContent().getText() + markup.after()
        : before;
  }

  private static String property(INameable resource, String name) {
    Property own = resource.getProperty(name);
    Property found =
        own == null && resource instanceof IWithSourceProperties source
            ? source.getSourceProperty(name)
            : own;
    return found == null ? "" : found.getValue();
  }
}
