package org.bayan.index.internal.memory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bayan.model.memory.InlineText;
import org.bayan.model.memory.TextCode;
import org.bayan.model.memory.TranslationUnit;
import org.bayan.model.memory.UnitAttribute;
import org.bayan.model.memory.UnitDetails;
import org.bayan.model.memory.UnitNote;
import org.bayan.model.memory.UnitProperty;
import org.bayan.model.memory.UnitVariant;

/**
 * A unit as bytes, version 1. Numbers have seven bits a byte, the lowest first; a text is its
 * length in bytes and its UTF-8; a list is its length and its items.
 *
 * <pre>
 * unit     = version details list(variant)
 * details  = list(attribute text) list(note) list(property)
 * note     = text language encoding
 * property = type value language encoding
 * variant  = language details text list(code)
 * code     = kind offset pair match type association content
 * </pre>
 *
 * <p>Attributes and kinds of codes are written as {@link #ATTRIBUTES} and {@link #KINDS} number
 * them; these numbers never change.
 */
public final class UnitCode {
  private static final int VERSION = 1;

  private static final List<UnitAttribute> ATTRIBUTES =
      List.of(
          UnitAttribute.ID,
          UnitAttribute.ORIGINAL_ENCODING,
          UnitAttribute.DATA_TYPE,
          UnitAttribute.USAGE_COUNT,
          UnitAttribute.LAST_USED,
          UnitAttribute.TOOL,
          UnitAttribute.TOOL_VERSION,
          UnitAttribute.CREATED,
          UnitAttribute.CREATED_BY,
          UnitAttribute.CHANGED,
          UnitAttribute.SEGMENTATION,
          UnitAttribute.CHANGED_BY,
          UnitAttribute.ORIGINAL_FORMAT,
          UnitAttribute.SOURCE_LANGUAGE);

  private static final List<TextCode.Kind> KINDS =
      List.of(
          TextCode.Kind.OPENING,
          TextCode.Kind.CLOSING,
          TextCode.Kind.PLACEHOLDER,
          TextCode.Kind.ISOLATED_OPENING,
          TextCode.Kind.ISOLATED_CLOSING,
          TextCode.Kind.HIGHLIGHT_START,
          TextCode.Kind.HIGHLIGHT_END,
          TextCode.Kind.UNKNOWN);

  private UnitCode() {}

  /** The bytes of a unit. */
  public static byte[] encode(TranslationUnit unit) {
    ByteCodeWriter out = new ByteCodeWriter();
    out.number(VERSION);
    write(unit.details(), out);
    out.number(unit.variants().size());
    for (UnitVariant variant : unit.variants()) {
      out.text(variant.language());
      write(variant.details(), out);
      out.text(variant.text());
      out.number(variant.content().codes().size());
      variant.content().codes().forEach(code -> write(code, out));
    }
    return out.bytes();
  }

  private static void write(UnitDetails details, ByteCodeWriter out) {
    out.number(details.attributes().size());
    for (Map.Entry<UnitAttribute, String> attribute : details.attributes().entrySet()) {
      out.number(ATTRIBUTES.indexOf(attribute.getKey()));
      out.text(attribute.getValue());
    }
    out.number(details.notes().size());
    for (UnitNote note : details.notes()) {
      out.text(note.text());
      out.text(note.language());
      out.text(note.encoding());
    }
    out.number(details.properties().size());
    for (UnitProperty property : details.properties()) {
      out.text(property.type());
      out.text(property.value());
      out.text(property.language());
      out.text(property.encoding());
    }
  }

  private static void write(TextCode code, ByteCodeWriter out) {
    out.number(KINDS.indexOf(code.kind()));
    out.number(code.offset());
    out.text(code.pair());
    out.text(code.match());
    out.text(code.type());
    out.text(code.association());
    out.text(code.content());
  }

  /**
   * The unit of some bytes.
   *
   * @param bytes that hold them
   * @param start where they begin
   */
  public static TranslationUnit decode(byte[] bytes, int start) {
    ByteCodeReader in = new ByteCodeReader(bytes, start);
    int version = in.number();
    if (version != VERSION) {
      throw new IllegalStateException("a unit of version " + version);
    }
    UnitDetails details = details(in);
    int count = in.number();
    List<UnitVariant> variants = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      variants.add(new UnitVariant(in.text(), details(in), content(in)));
    }
    return new TranslationUnit(details, variants);
  }

  private static UnitDetails details(ByteCodeReader in) {
    Map<UnitAttribute, String> attributes = new EnumMap<>(UnitAttribute.class);
    for (int count = in.number(); count > 0; count--) {
      attributes.put(ATTRIBUTES.get(in.number()), in.text());
    }
    int noteCount = in.number();
    List<UnitNote> notes = new ArrayList<>(noteCount);
    for (int i = 0; i < noteCount; i++) {
      notes.add(new UnitNote(in.text(), in.text(), in.text()));
    }
    int propertyCount = in.number();
    List<UnitProperty> properties = new ArrayList<>(propertyCount);
    for (int i = 0; i < propertyCount; i++) {
      properties.add(new UnitProperty(in.text(), in.text(), in.text(), in.text()));
    }
    return new UnitDetails(attributes, notes, properties);
  }

  private static InlineText content(ByteCodeReader in) {
    String text = in.text();
    int count = in.number();
    List<TextCode> codes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      codes.add(
          new TextCode(
              KINDS.get(in.number()),
              in.number(),
              in.text(),
              in.text(),
              in.text(),
              in.text(),
              in.text()));
    }
    return new InlineText(text, codes);
  }
}
