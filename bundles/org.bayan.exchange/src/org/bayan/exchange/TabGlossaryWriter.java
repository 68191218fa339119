package org.bayan.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bayan.exchange.internal.glossary.Article;
import org.bayan.exchange.internal.glossary.Articles;
import org.bayan.exchange.internal.glossary.GlossaryTerm;
import org.bayan.exchange.internal.table.CarriedFields;
import org.bayan.model.termbase.Termbase;

/**
 * Writes glossaries for OmegaT and tools like it: a source term, a target term and a comment, with
 * tabs between, a pair a line, in UTF-8 with a byte order mark. Every term of the source language
 * is looked up in texts, deprecated ones too; the target terms are those that may be used, the
 * preferred first. A line break or tab in a text becomes a space.
 */
public final class TabGlossaryWriter {
  private static final char MARK = '\uFEFF';

  /**
   * Writes a glossary.
   *
   * @param termbase what to write
   * @param direction from which language into which
   * @param out where to; flushed, not closed
   * @return what it has no place for, in the order of the entries
   * @throws IOException when it cannot be written
   */
  public List<ExportLoss> write(Termbase termbase, GlossaryDirection direction, OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(MARK);
    for (Article article : Articles.of(termbase, direction)) {
      for (GlossaryTerm source : article.terms()) {
        for (GlossaryTerm target : article.usableEquivalents()) {
          writer.write(
              String.join(
                  "\t",
                  oneLine(source.text()),
                  oneLine(target.text()),
                  oneLine(comment(article, source, target))));
          writer.write('\n');
        }
      }
    }
    writer.flush();
    return CarriedFields.TAB_GLOSSARY.lost(termbase);
  }

  private static String comment(Article article, GlossaryTerm source, GlossaryTerm target) {
    StringBuilder comment = new StringBuilder();
    append(comment, article.subject());
    append(comment, source.isUsable() ? "" : source.statusWord() + ": " + source.text());
    append(comment, target.statusWord());
    append(comment, article.definition());
    return comment.toString();
  }

  private static void append(StringBuilder comment, String part) {
    if (!part.isEmpty()) {
      comment.append(comment.isEmpty() ? "" : "; ").append(part);
    }
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("[\\s\\p{Cc}]+", " ");
  }
}
