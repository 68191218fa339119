package org.bayan.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;

/** Pictures of the screen, as a person sees it. */
final class Screenshot {

  private Screenshot() {}

  /** What is on the screen inside a rectangle, in display coordinates. */
  static ImageData of(Rectangle area) {
    return Ui.ask(
        () -> {
          Image image = new Image(Ui.display(), area.width, area.height);
          GC gc = new GC(Ui.display());
          try {
            gc.copyArea(image, area.x, area.y);
            return image.getImageData();
          } finally {
            gc.dispose();
            image.dispose();
          }
        });
  }

  /** Keeps the whole screen as a PNG file in the build output and prints where. */
  static Path keep(String name) throws IOException {
    ImageData screen = of(Ui.ask(() -> Ui.display().getBounds()));
    Path folder = Path.of(System.getProperty("bayan.screenshots", "target/screenshots"));
    Path file = Files.createDirectories(folder).resolve(name + ".png");
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {screen};
    loader.save(file.toString(), SWT.IMAGE_PNG);
    System.out.println("Screenshot: " + file);
    return file;
  }

  /** Keeps what the screen shows when a test is about to fail. */
  static void keepOfFailure() {
    try {
      keep("failure-" + System.currentTimeMillis());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
