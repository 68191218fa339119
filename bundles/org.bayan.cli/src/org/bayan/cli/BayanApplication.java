package org.bayan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.bayan.cli.internal.DamagedInstallation;
import org.bayan.cli.internal.StandardOutput;
import org.bayan.core.AlignDocuments;
import org.bayan.core.RecentBitext;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Runs the command line inside the platform. */
public final class BayanApplication implements IApplication {

  @Override
  public Object start(IApplicationContext context) {
    String[] arguments =
        (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
    // The platform has no part in a command's output, so that it shows no splash over it.
    context.applicationRunning();
    StandardOutput standardOutput = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    PrintStream out = new PrintStream(standardOutput, true, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    AtomicInteger code = new AtomicInteger(ExitCode.INTERNAL);
    boolean ran =
        ServiceCaller.callOnce(
            getClass(), AlignDocuments.class, align -> code.set(run(align, arguments, out, err)));
    if (!ran) {
      err.println(
          "bayan: the installation is damaged (the aligner is missing); install Bayan again");
      code.set(ExitCode.DAMAGED);
    }
    out.flush();
    if (standardOutput.failure().isPresent()) {
      err.println(
          "bayan: standard output cannot be written ("
              + standardOutput.failure().get()
              + "); send it elsewhere.");
      code.compareAndSet(ExitCode.DONE, ExitCode.FILE);
    }
    err.flush();
    return code.get();
  }

  private static int run(
      AlignDocuments align, String[] arguments, PrintStream out, PrintStream err) {
    try {
      return new BayanCommandLine(align, RecentBitext.ofUser(), out, err).run(arguments);
    } catch (LinkageError e) {
      // The command line itself is not whole. The platform would end as if all were well.
      return DamagedInstallation.report(err, e);
    }
  }

  @Override
  public void stop() {
    // A command ends by itself.
  }
}
