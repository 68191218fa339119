package org.bayan.exchange.internal.tmx.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.exchange.TmxFormatException;
import org.bayan.exchange.internal.xml.XmlDamage;
import org.bayan.exchange.internal.xml.XmlDecoder;
import org.bayan.exchange.internal.xml.XmlInput;
import org.bayan.exchange.tmx.TmxProblem.Kind;
import org.bayan.exchange.tmx.TmxSink;
import org.bayan.exchange.tmx.TmxStreamReader.Source;
import org.bayan.exchange.tmx.TmxUnit;

/**
 * The reading of one file. Where units are skipped and the markup is damaged, it begins again
 * behind the unit that is.
 */
public final class TmxReading {

  private static final Set<String> VERSIONS = Set.of("1.1", "1.2", "1.3", "1.4");

  /** A file with more damage than this is not worth reading. */
  private static final int MOST_DAMAGE = 1000;

  private final String name;
  private final Source source;
  private final TmxSink sink;
  private final boolean skip;
  private final ProblemLog problems;
  private int damage;

  /**
   * A reading.
   *
   * @param name of the file, in sentences
   * @param source opens the file
   * @param sink takes what is read
   * @param skip whether units that cannot be read are left out
   */
  public TmxReading(String name, Source source, TmxSink sink, boolean skip) {
    this.name = name;
    this.source = source;
    this.sink = sink;
    this.skip = skip;
    problems = new ProblemLog(sink);
  }

  /**
   * Reads all of it.
   *
   * @throws TmxFormatException when it is no TMX, is cut off or damaged
   * @throws IOException when it cannot be read
   */
  public void read() throws IOException {
    Pass pass = new Pass(0);
    while (!pass.run()) {
      pass = new Pass(pass.damagedUnit() + 1);
    }
  }

  /** One way through the file, from a unit on. */
  private final class Pass {

    private final int first;
    private Cursor cursor;
    private boolean inBody;
    private boolean inUnit;

    Pass(int first) {
      this.first = first;
    }

    /** The number of the unit that cannot be read, from 1. */
    int damagedUnit() {
      return cursor.unit();
    }

    /** Reads; false when it came upon a unit that cannot be read and is left out. */
    boolean run() throws IOException {
      try (InputStream in = source.open()) {
        XmlDecoder decoder = XmlDecoder.open(in);
        RepairedMarkup markup = new RepairedMarkup(decoder.reader(), problems, first);
        try {
          if (!markup.begin()) {
            return true;
          }
          XMLStreamReader reader = XmlInput.open(markup);
          cursor = new Cursor(reader, problems, Math.max(0, first - 1), markup::linesBefore);
          document();
          return true;
        } catch (XMLStreamException e) {
          return damaged(damage(e, decoder.encoding()));
        } catch (ReadFault e) {
          return damaged(e);
        } catch (CharacterCodingException e) {
          return damaged(notDecoded(markup.line(), decoder.encoding()));
        }
      } catch (XmlDecoder.EncodingFault e) {
        throw failure(new ReadFault(1, "the file " + e.getMessage()));
      }
    }

    private ReadFault damage(XMLStreamException e, String encoding) throws IOException {
      if (e.getNestedException() instanceof ReadFault fault) {
        return fault;
      }
      if (e.getNestedException() instanceof CharacterCodingException) {
        return notDecoded(cursor == null ? 1 : cursor.line(), encoding);
      }
      XmlDamage found = XmlDamage.of(e);
      return new ReadFault(found.line() + (cursor == null ? 0 : cursor.linesBefore()), found.why());
    }

    private boolean damaged(ReadFault fault) throws IOException {
      if (!skip || !inBody || cursor.unit() < first || ++damage > MOST_DAMAGE) {
        throw failure(fault);
      }
      String what = inUnit ? "the unit is left out" : "what stands here is left out";
      cursor.problem(Kind.SKIPPED, fault.line(), fault.getMessage() + "; " + what);
      return false;
    }

    private void document() throws XMLStreamException, IOException {
      while (cursor.next() != XMLStreamConstants.START_ELEMENT) {
        // White space before the root.
      }
      if (!cursor.name().equals("tmx")) {
        throw new ReadFault(
            cursor.line(),
            "the root element is <%s>, a translation memory begins with <tmx>"
                .formatted(cursor.name()));
      }
      String version = first > 0 ? "" : version();
      boolean header = first > 0;
      boolean body = false;
      while (cursor.next() != XMLStreamConstants.END_ELEMENT) {
        if (cursor.isStart()) {
          switch (cursor.name()) {
            case "header" -> {
              if (header || body) {
                cursor.problem(Kind.HEADER, "<header> comes twice or after <body>");
              }
              header = true;
              sink.header(new HeaderReader(cursor).read(version));
            }
            case "body" -> {
              body = true;
              if (!header) {
                cursor.problem(Kind.HEADER, "there is no <header> before <body>");
              }
              body();
            }
            default -> cursor.unknown();
          }
        } else if (cursor.isText()) {
          cursor.stray("tmx");
        }
      }
      if (!body) {
        throw new ReadFault(cursor.line(), "there is no <body>");
      }
      finish();
    }

    private String version() throws IOException {
      String version = cursor.attributes().getOrDefault("version", "");
      if (!VERSIONS.contains(version)) {
        String is = version.isEmpty() ? "<tmx> names no version" : "there is no version " + version;
        cursor.problem(Kind.VERSION, is + "; read as 1.4");
      }
      return version;
    }

    private void body() throws XMLStreamException, IOException {
      inBody = true;
      UnitReader units = new UnitReader(cursor);
      while (cursor.next() != XMLStreamConstants.END_ELEMENT) {
        if (cursor.isStart()) {
          if (cursor.name().equals("tu")) {
            cursor.beginUnit();
            inUnit = true;
            unit(units);
            inUnit = false;
          } else {
            cursor.unknown();
          }
        } else if (cursor.isText()) {
          cursor.stray("body");
        }
      }
      inBody = false;
    }

    private void unit(UnitReader units) throws XMLStreamException, IOException {
      int outer = cursor.depth() - 1;
      try {
        Optional<TmxUnit> unit = units.read();
        if (unit.isPresent()) {
          sink.unit(unit.get());
        }
      } catch (ReadFault e) {
        if (!skip || ++damage > MOST_DAMAGE) {
          throw e;
        }
        cursor.problem(Kind.SKIPPED, e.line(), e.getMessage() + "; the unit is left out");
        cursor.leave(outer);
      }
    }

    private void finish() throws XMLStreamException, IOException {
      while (!cursor.isAtEnd()) {
        cursor.next();
      }
    }
  }

  private static ReadFault notDecoded(int line, String encoding) {
    return new ReadFault(
        line,
        "a byte here or a little below is not %s, which the file is declared to be in"
            .formatted(encoding));
  }

  private TmxFormatException failure(ReadFault fault) {
    return new TmxFormatException(name, fault.line(), fault.getMessage(), fault);
  }
}
