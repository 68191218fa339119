package org.bayan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.bayan.core.AlignDocuments;
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
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    AtomicInteger code = new AtomicInteger(ExitCode.INTERNAL);
    boolean ran =
        ServiceCaller.callOnce(
            getClass(),
            AlignDocuments.class,
            align -> code.set(new BayanCommandLine(align, out, err).run(arguments)));
    if (!ran) {
      err.println(
          "bayan: the installation is damaged (the aligner is missing); install Bayan again");
    }
    out.flush();
    err.flush();
    return code.get();
  }

  @Override
  public void stop() {
    // A command ends by itself.
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
