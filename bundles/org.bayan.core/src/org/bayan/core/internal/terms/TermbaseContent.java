package org.bayan.core.internal.terms;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bayan.core.ExportTermbaseRequest;
import org.bayan.exchange.ExportLoss;
import org.bayan.exchange.GlossaryDirection;
import org.bayan.exchange.GlossaryPageWriter;
import org.bayan.exchange.SkosForm;
import org.bayan.exchange.SkosWriter;
import org.bayan.exchange.TabGlossaryWriter;
import org.bayan.exchange.TableForm;
import org.bayan.exchange.TbxDialect;
import org.bayan.exchange.TbxWriter;
import org.bayan.exchange.TermTableWriter;
import org.bayan.exchange.TermbaseFile;
import org.bayan.model.termbase.Termbase;

/** The bytes of a termbase in the format that is asked for. */
public final class TermbaseContent {
  private static final List<GlossaryDirection> BOTH =
      List.of(GlossaryDirection.ARABIC_ENGLISH, GlossaryDirection.ENGLISH_ARABIC);

  private final ExportTermbaseRequest request;
  private final Termbase termbase;

  /** The content of the file of a request. */
  public TermbaseContent(ExportTermbaseRequest request, Termbase termbase) {
    this.request = request;
    this.termbase = termbase;
  }

  /**
   * Writes it.
   *
   * @return what the format has no place for
   */
  public List<ExportLoss> writeTo(OutputStream out) throws IOException {
    return switch (request.format()) {
      case TBX -> {
        TermbaseFile.content(termbase, request.to()).writeTo(out);
        yield List.of();
      }
      case TBX_BASIC -> new TbxWriter().export(termbase, TbxDialect.BASIC_DCT, out);
      case TBX_BASIC_DCA -> new TbxWriter().export(termbase, TbxDialect.BASIC_DCA, out);
      case TBX_V2 -> new TbxWriter().export(termbase, TbxDialect.VERSION_2, out);
      case SKOS -> new SkosWriter().write(termbase, skosForm(), out);
      case CSV -> new TermTableWriter().write(termbase, TableForm.CSV, out);
      case TSV -> new TermTableWriter().write(termbase, TableForm.TSV, out);
      case XLSX -> new TermTableWriter().write(termbase, TableForm.XLSX, out);
      case OMEGAT -> new TabGlossaryWriter().write(termbase, direction().orElseThrow(), out);
      case HTML ->
          new GlossaryPageWriter().write(termbase, direction().map(List::of).orElse(BOTH), out);
    };
  }

  private Optional<GlossaryDirection> direction() {
    return request
        .direction()
        .map(languages -> new GlossaryDirection(languages.source(), languages.target()));
  }

  private SkosForm skosForm() {
    return request.to().toString().toLowerCase(Locale.ROOT).endsWith(".rdf")
        ? SkosForm.RDF_XML
        : SkosForm.TURTLE;
  }
}
