package org.bayan.exchange.internal.glossary;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.termbase.TermForm;
import org.bayan.model.termbase.TermSection;

/** Writes headwords with what is said of them. */
final class ArticleWriter {
  private final Words words;
  private final XmlWriter xml;

  ArticleWriter(Words words, XmlWriter xml) {
    this.words = words;
    this.xml = xml;
  }

  /** Writes a headword: the main one with everything, another with its equivalents. */
  void write(Headword headword) throws IOException {
    xml.line().start("div");
    xml.line().start("dt");
    writeTerm(headword.term());
    writeSubject(headword);
    xml.end();
    for (GlossaryTerm equivalent : headword.article().equivalents()) {
      xml.line().start("dd").attribute("class", "equivalent");
      writeTerm(equivalent);
      xml.end();
    }
    writeRest(headword);
    xml.endBlock();
  }

  private void writeSubject(Headword headword) throws IOException {
    String subject = headword.article().subject();
    if (headword.isMain() && !subject.isEmpty()) {
      xml.text(" — ").start("bdi").attribute("class", "subject").text(subject).end();
    }
  }

  private void writeRest(Headword headword) throws IOException {
    Article article = headword.article();
    if (!headword.isMain()) {
      xml.line().start("dd").attribute("class", "see").text(words.of("see") + " ");
      xml.element("bdi", headword.main()).end();
    } else if (!article.definition().isEmpty()) {
      xml.line().start("dd").attribute("class", "definition");
      language(article.definitionLanguage());
      xml.text(article.definition()).end();
    }
  }

  private void writeTerm(GlossaryTerm term) throws IOException {
    xml.start("bdi").attribute("class", term.isUsable() ? "term" : "term unusable");
    language(term.language());
    xml.text(term.text()).end();
    String status = words.of(term.section().getStatus());
    if (!status.isEmpty()) {
      xml.text(" ").start("span").attribute("class", "status").text("[" + status + "]").end();
    }
    String grammar = grammar(term.section());
    if (!grammar.isEmpty()) {
      xml.text(" ").start("span").attribute("class", "grammar").text(grammar).end();
    }
    for (TermForm form : term.forms()) {
      xml.text(" ")
          .start("span")
          .attribute("class", "grammar")
          .text(words.of(form.getKind()) + " ");
      xml.start("bdi");
      language(term.language());
      xml.text(form.getText()).end().end();
    }
    writeBody(term.section());
  }

  private void writeBody(TermSection term) throws IOException {
    if (term.getIssuingBody() != null) {
      xml.text(" (").start("bdi").attribute("class", "body").text(term.getIssuingBody()).end();
      xml.text(")");
    }
  }

  private void language(String language) throws IOException {
    xml.attribute("lang", language).attribute("dir", GlossaryPart.dir(language));
  }

  private String grammar(TermSection term) {
    String comma = words.language().equals("ar") ? "، " : ", ";
    return Stream.of(
            words.of(term.getType()), words.of(term.getPartOfSpeech()), words.of(term.getGender()))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(comma));
  }
}
