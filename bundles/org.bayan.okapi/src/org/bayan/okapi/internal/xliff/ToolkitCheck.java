package org.bayan.okapi.internal.xliff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.sf.okapi.lib.xliff2.InvalidParameterException;
import net.sf.okapi.lib.xliff2.URIParser;
import net.sf.okapi.lib.xliff2.XLIFFException;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.bayan.okapi.xliff.XliffFault;

/** Asks Okapi's XLIFF toolkit, which checks by the schemas and most constraints. */
final class ToolkitCheck {

  /** Prefixes of references into extensions; the toolkit knows those of the modules. */
  private static final Map<String, String> PREFIXES =
      Map.of("urn:iso:std:iso:30042:ed-1:v1:en", "tbx");

  /**
   * The log of the toolkit, which tells the console of what it lets pass. Kept here, because the
   * platform forgets the level of a logger that nobody holds.
   */
  private static final Logger LOG = Logger.getLogger("net.sf.okapi.lib.xliff2");

  private static final String LACKING =
      "Something that the others rely on is missing here, such as an id that is referred to.";

  private final XliffNode root;
  private final String xml;

  /**
   * A check.
   *
   * @param root of the document
   * @param xml its characters, with its lines
   */
  ToolkitCheck(XliffNode root, String xml) {
    this.root = root;
    this.xml = xml;
  }

  /** The first fault that the toolkit finds. */
  Optional<XliffFault> fault() {
    LOG.setLevel(Level.OFF);
    URIParser references = new URIParser();
    references.addPrefixes(PREFIXES);
    int units = 0;
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL, references)) {
      reader.open(xml);
      while (reader.hasNext()) {
        units += reader.next().isUnit() ? 1 : 0;
      }
      return Optional.empty();
    } catch (XLIFFException | InvalidParameterException e) {
      return Optional.of(fault(String.valueOf(e.getMessage()), units));
    } catch (NullPointerException | IndexOutOfBoundsException | IllegalArgumentException e) {
      // The toolkit relies on something that the file lacks, such as the id of a note.
      return Optional.of(fault(LACKING, units));
    }
  }

  private XliffFault fault(String message, int unitsRead) {
    ToolkitMessage told = ToolkitMessage.of(message);
    int line = told.line().isPresent() ? told.line().getAsInt() : line(told, unitsRead);
    return new XliffFault(line, told.detail());
  }

  /** The line of the innermost element that the toolkit names, else of the unit it was at. */
  private int line(ToolkitMessage told, int unitsRead) {
    Optional<XliffNode> place = Optional.of(root);
    for (ToolkitMessage.Place named : told.places()) {
      place =
          place.flatMap(
              node ->
                  node.all()
                      .filter(one -> one.is(root.namespace(), named.element()))
                      .filter(one -> one.attribute("id").equals(Optional.of(named.id())))
                      .findFirst());
    }
    if (!told.places().isEmpty() && place.isPresent()) {
      return place.get().line();
    }
    List<XliffNode> units =
        root.all().filter(one -> one.is(root.namespace(), "unit")).skip(unitsRead).toList();
    return units.isEmpty() ? 0 : units.getFirst().line();
  }
}
