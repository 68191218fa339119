package org.bayan.core.internal;

import java.util.Optional;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Described;
import org.bayan.model.bitext.Property;

/** The named properties of origins that the model has no attribute for. */
public final class OriginProperties {

  /** Where the file is: a URI, relative to the bitext. */
  public static final String LOCATION = "location";

  /** The address that a document from the web was at in the end. */
  public static final String URL = "url";

  /** {@code true} where only the main content of a page was extracted. */
  public static final String MAIN_CONTENT = "extraction.main-content";

  /** The encoding that the extraction was told to use. */
  public static final String ENCODING = "extraction.encoding";

  private OriginProperties() {}

  /** The value of a property. */
  public static Optional<String> get(Described described, String name) {
    return described.getProperties().stream()
        .filter(property -> name.equals(property.getName()))
        .map(Property::getValue)
        .findFirst();
  }

  /** Gives a property its value, whatever it was before. */
  public static void set(Described described, String name, String value) {
    described.getProperties().removeIf(property -> name.equals(property.getName()));
    Property property = BitextFactory.eINSTANCE.createProperty();
    property.setName(name);
    property.setValue(value);
    described.getProperties().add(property);
  }
}
