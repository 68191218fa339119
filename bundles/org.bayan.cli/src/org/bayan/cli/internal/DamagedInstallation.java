package org.bayan.cli.internal;

import java.io.PrintStream;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.stream.Stream;
import org.bayan.cli.ExitCode;

/**
 * An installation where a part of Bayan is missing or does not fit the others, as after an update
 * that was cut short. It stands on nothing that may be missing: not even on the parser of the
 * command line.
 */
public final class DamagedInstallation {

  private DamagedInstallation() {}

  /** What shows that a failure comes from a damaged installation; empty where it does not. */
  static Optional<Throwable> behind(Throwable failure) {
    return Stream.iterate(failure, one -> one != null, Throwable::getCause)
        .filter(one -> one instanceof LinkageError || one instanceof ServiceConfigurationError)
        .filter(one -> !(one instanceof ExceptionInInitializerError))
        .findFirst();
  }

  /**
   * Says in one sentence what is wrong.
   *
   * @param err standard error
   * @param failure what the virtual machine says of the part
   * @return the exit code
   */
  public static int report(PrintStream err, Throwable failure) {
    err.println(
        "bayan: the installation is damaged (%s); install Bayan again (log file %s)"
            .formatted(failure.getMessage(), FaultLog.write(failure)));
    return ExitCode.DAMAGED;
  }
}
