package org.bayan.exchange.internal.json;

import java.util.Collection;
import java.util.function.Consumer;

/** A JSON object that is built member by member, in the order of the calls. */
public final class JsonObject {

  private final StringBuilder text = new StringBuilder("{");

  /** Adds a string, or null. */
  public JsonObject add(String name, String value) {
    name(name);
    if (value == null) {
      text.append("null");
    } else {
      JsonText.quote(value, text);
    }
    return this;
  }

  /** Adds a whole number, or null. */
  public JsonObject add(String name, Integer value) {
    name(name).append(value);
    return this;
  }

  /** Adds a number of at most four decimals; null when there is none. */
  public JsonObject add(String name, Double value) {
    name(name).append(value == null ? "null" : JsonText.number(value));
    return this;
  }

  /** Adds an object, or null. */
  public JsonObject add(String name, JsonObject value) {
    name(name).append(value == null ? "null" : value.toString());
    return this;
  }

  /** Adds a list of whole numbers. */
  public JsonObject addNumbers(String name, Collection<Integer> values) {
    return list(name, values, text::append);
  }

  /** Adds a list of strings. */
  public JsonObject addStrings(String name, Collection<String> values) {
    return list(name, values, value -> JsonText.quote(value, text));
  }

  /** Adds a list of objects. */
  public JsonObject addObjects(String name, Collection<JsonObject> values) {
    return list(name, values, text::append);
  }

  private <T> JsonObject list(String name, Collection<T> values, Consumer<T> write) {
    name(name).append('[');
    String separator = "";
    for (T value : values) {
      text.append(separator);
      write.accept(value);
      separator = ",";
    }
    text.append(']');
    return this;
  }

  private StringBuilder name(String name) {
    if (text.length() > 1) {
      text.append(',');
    }
    JsonText.quote(name, text);
    return text.append(':');
  }

  /** The object as it is written, in one line. */
  @Override
  public String toString() {
    return text + "}";
  }
}
