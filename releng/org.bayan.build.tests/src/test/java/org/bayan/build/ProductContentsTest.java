package org.bayan.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductContentsTest {

  @ParameterizedTest
  @CsvSource({
    "linux/gtk/x86_64, org.eclipse.swt.gtk.linux.x86_64, bayan",
    "macosx/cocoa/aarch64/Bayan.app/Contents/Eclipse, org.eclipse.swt.cocoa.macosx.aarch64, bayan",
    "win32/win32/x86_64, org.eclipse.swt.win32.win32.x86_64, bayan.bat"
  })
  void a_product_holds_all_of_bayan_the_right_swt_and_its_script(
      String platform, String swt, String script) throws IOException {
    Path product = Checkout.PRODUCTS.resolve(platform);
    List<String> plugins = Checkout.plugins(product);

    for (Bundle bundle : Bundle.all()) {
      assertEquals(!bundle.isTest(), plugins.contains(bundle.name()), bundle.name());
    }
    assertTrue(plugins.contains(swt), plugins.toString());
    assertEquals(
        1,
        plugins.stream()
            .filter(
                one -> one.startsWith("org.eclipse.swt.") && one.matches(".*(gtk|cocoa|win32).*"))
            .count());
    assertTrue(Files.isRegularFile(product.resolve(script)), script);
    assertTrue(Files.isRegularFile(product.resolve("logging.properties")));
    assertTrue(plugins.contains("org.eclipse.equinox.launcher"));
  }

  @ParameterizedTest
  @CsvSource({"linux/gtk/x86_64", "macosx/cocoa/aarch64/Bayan.app/Contents/Eclipse"})
  void a_start_script_can_be_run(String platform) {
    assertTrue(Files.isExecutable(Checkout.PRODUCTS.resolve(platform).resolve("bayan")));
    assertTrue(Files.isExecutable(Checkout.PRODUCTS.resolve(platform).resolve("find-java")));
  }

  @Test
  void a_windows_script_has_windows_line_ends() throws IOException {
    String script = Files.readString(Checkout.PRODUCTS.resolve("win32/win32/x86_64/bayan.bat"));
    assertFalse(script.replace("\r\n", "").contains("\n"));
  }

  @Test
  void a_product_shows_its_help_without_a_web_server() throws IOException {
    List<String> plugins = Checkout.plugins(Checkout.LINUX);
    assertTrue(plugins.containsAll(List.of("org.eclipse.help", "org.bayan.help.ui")));
    for (String plugin : plugins) {
      assertFalse(
          plugin.matches("org\\.eclipse\\.help\\..*|.*jetty.*|.*smartcn.*"),
          plugin + " belongs to the help of the platform");
    }
  }

  @Test
  void a_product_holds_no_test_library() throws IOException {
    for (String plugin : Checkout.plugins(Checkout.LINUX)) {
      assertFalse(plugin.contains("junit") || plugin.contains("opentest4j"), plugin);
    }
  }
}
