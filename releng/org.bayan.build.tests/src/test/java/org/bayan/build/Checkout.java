package org.bayan.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where things are in this checkout. */
final class Checkout {

  static final Path ROOT =
      Path.of(System.getProperty("bayan.root", "../..")).toAbsolutePath().normalize();
  static final Path SAMPLE = ROOT.resolve("bundles/org.bayan.samples/brussels");
  static final Path PRODUCTS =
      ROOT.resolve("releng/org.bayan.product/target/products/org.bayan.product");
  static final Path LINUX = PRODUCTS.resolve("linux/gtk/x86_64");
  static final Path INSTALLED =
      ROOT.resolve("releng/org.bayan.platform/target/products/org.bayan.platform/linux/gtk/x86_64");

  private Checkout() {}

  static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** The names of the bundles in a product, without versions. */
  static List<String> plugins(Path product) throws IOException {
    return list(product.resolve("plugins")).stream()
        .map(file -> file.getFileName().toString().replaceFirst("_\\d+\\.\\d+.*", ""))
        .toList();
  }
}
