package org.bayan.benchmarks.library;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bayan.align.evaluation.Link;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The links of a lead.
 *
 * @param links from one segment of the report to several of the statement
 */
record LeadLinks(Set<Link> links) {
  private static final Pattern FORM = Pattern.compile("([0-9]{1,6})=([0-9]{1,6}(?:,[0-9]{1,6})*+)");

  /** Reads {@code 0=7,8,9,11}. */
  static final class Reader implements ITypeConverter<LeadLinks> {
    @Override
    public LeadLinks convert(String text) {
      var form = FORM.matcher(text);
      if (!form.matches()) {
        throw new TypeConversionException("'" + text + "' is not like 0=7,8,9,11");
      }
      int source = Integer.parseInt(form.group(1));
      return new LeadLinks(
          Arrays.stream(form.group(2).split(","))
              .map(target -> new Link(source, CitedReport.STATEMENT, Integer.parseInt(target)))
              .collect(Collectors.toSet()));
    }
  }
}
