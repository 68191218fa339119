package org.bayan.core.internal.fetch;

import org.bayan.core.TaskException;

/** Makes the exceptions of this package. */
final class Failure {
  private Failure() {}

  /** An address that cannot be read; the sentence begins with it and needs no full stop. */
  static TaskException of(Object address, String why) {
    return of(address, why, null);
  }

  /** The same with what lies behind it. */
  static TaskException of(Object address, String why, Throwable cause) {
    return new TaskException(TaskException.Kind.INPUT, address + " " + why + ".", cause);
  }
}
