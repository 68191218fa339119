package org.bayan.project.ui.internal.transfer;

import java.util.Arrays;
import org.bayan.core.TermbaseFormat;

/** What the formats of termbases are called. */
final class TermbaseFormats {

  private TermbaseFormats() {}

  /** The names of all formats, in their order. */
  static String[] names() {
    return Arrays.stream(TermbaseFormat.values()).map(TermbaseFormats::name).toArray(String[]::new);
  }

  private static String name(TermbaseFormat format) {
    return switch (format) {
      case TBX -> Messages.TermbaseFormats_tbx;
      case TBX_BASIC -> Messages.TermbaseFormats_tbxBasic;
      case TBX_BASIC_DCA -> Messages.TermbaseFormats_tbxBasicDca;
      case TBX_V2 -> Messages.TermbaseFormats_tbxVersion2;
      case SKOS -> Messages.TermbaseFormats_skos;
      case CSV -> Messages.TermbaseFormats_csv;
      case TSV -> Messages.TermbaseFormats_tsv;
      case XLSX -> Messages.TermbaseFormats_xlsx;
      case OMEGAT -> Messages.TermbaseFormats_omegat;
      case HTML -> Messages.TermbaseFormats_html;
    };
  }
}
