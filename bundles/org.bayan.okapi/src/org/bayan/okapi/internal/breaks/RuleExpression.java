package org.bayan.okapi.internal.breaks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.LanguageMap;
import net.sf.okapi.lib.segmentation.Rule;
import net.sf.okapi.lib.segmentation.SRXDocument;

/**
 * A rule as Okapi writes it.
 *
 * @param expression what stands before the position as its first group and what stands after it as
 *     its second, in the notation of {@link Pattern}
 * @param breaks whether the text breaks at the position or must not
 */
public record RuleExpression(String expression, boolean breaks) {
  /** Tells Okapi not to look for its marks of inline codes: our texts hold none. */
  private static final String NO_INLINE_CODES = SRXDocument.NOAUTO;

  /** The rules for a language, in their order: those of the first map that fits, or of all. */
  public static List<RuleExpression> of(SRXDocument document, LocaleId language) {
    List<RuleExpression> expressions = new ArrayList<>();
    for (LanguageMap map : document.getAllLanguagesMaps()) {
      if (Pattern.matches(map.getPattern(), language.toString())) {
        for (Rule rule : document.getLanguageRules(map.getRuleName())) {
          if (rule.isActive()) {
            expressions.add(new RuleExpression(expression(document, rule), rule.isBreak()));
          }
        }
        if (!document.cascade()) {
          break;
        }
      }
    }
    return expressions;
  }

  private static String expression(SRXDocument document, Rule rule) {
    String before = rule.getBefore();
    Rule bare =
        before.isEmpty() || before.endsWith(NO_INLINE_CODES)
            ? rule
            : new Rule(before + NO_INLINE_CODES, rule.getAfter(), rule.isBreak());
    return document
        .generateRuleRegex(bare)
        .replace(SRXDocument.ANYCODE, SRXDocument.INLINECODE_PATTERN);
  }
}
