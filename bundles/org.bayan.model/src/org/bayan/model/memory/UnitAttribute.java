package org.bayan.model.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An attribute of a unit or a variant. Their order is that in which TMX files have them. */
public enum UnitAttribute {
  /** The id of a unit. */
  ID("tuid"),
  /** The encoding that the text was in before. */
  ORIGINAL_ENCODING("o-encoding"),
  /** The kind of document. */
  DATA_TYPE("datatype"),
  /** How often the text was used. */
  USAGE_COUNT("usagecount"),
  /** When it was used last. */
  LAST_USED("lastusagedate"),
  /** The program that made it. */
  TOOL("creationtool"),
  /** The version of that program. */
  TOOL_VERSION("creationtoolversion"),
  /** When it was made, {@code YYYYMMDDThhmmssZ}. */
  CREATED("creationdate"),
  /** Who made it. */
  CREATED_BY("creationid"),
  /** When it was changed last, {@code YYYYMMDDThhmmssZ}. */
  CHANGED("changedate"),
  /** How the text was segmented: block, paragraph, sentence or phrase. */
  SEGMENTATION("segtype"),
  /** Who changed it last. */
  CHANGED_BY("changeid"),
  /** The format of the memory that it comes from. */
  ORIGINAL_FORMAT("o-tmf"),
  /** The language of the source, or {@code *all*}. */
  SOURCE_LANGUAGE("srclang");

  private static final Map<String, UnitAttribute> BY_NAME = new HashMap<>();

  static {
    for (UnitAttribute attribute : values()) {
      BY_NAME.put(attribute.name, attribute);
    }
  }

  private final String name;

  UnitAttribute(String name) {
    this.name = name;
  }

  /** The name in TMX. */
  public String tmxName() {
    return name;
  }

  /** The attribute of a name in TMX. */
  public static Optional<UnitAttribute> of(String tmxName) {
    return Optional.ofNullable(BY_NAME.get(tmxName));
  }
}
