package org.bayan.index.internal.memory;

import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.util.BytesRef;

/** Takes the bytes of a unit from a document. */
final class UnitBytes extends StoredFieldVisitor {
  private BytesRef found;

  @Override
  public Status needsField(FieldInfo field) {
    return found == null && field.name.equals(MemoryFields.UNIT) ? Status.YES : Status.NO;
  }

  @Override
  public void binaryField(FieldInfo field, byte[] value) {
    found = new BytesRef(value);
  }

  /** The bytes, or null. */
  BytesRef found() {
    return found;
  }
}
