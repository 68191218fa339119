package org.bayan.core.internal.fetch;

import java.net.URI;
import org.bayan.core.TaskException;

/** Where a redirect leads (RFC 9110, 10.2.2 and 15.4). */
final class Redirect {
  private Redirect() {}

  static boolean is(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  /**
   * The next address.
   *
   * @param from the address that redirects
   * @param location what its header says
   * @throws TaskException when it leads away from the web, or from https to http
   */
  static URI follow(URI from, String location) throws TaskException {
    String target = HeaderText.of(location).strip();
    if (!WebAddress.looksLikeOne(target)) {
      return WebAddress.parse(from.resolve(WebAddress.escape(withoutFragment(target))).toString());
    }
    if (!target.regionMatches(true, 0, "http:", 0, 5)
        && !target.regionMatches(true, 0, "https:", 0, 6)) {
      throw Failure.of(
          from, "redirects to " + target + ", which is not on the web and is not followed");
    }
    URI next = WebAddress.parse(target);
    if (from.getScheme().equals("https") && next.getScheme().equals("http")) {
      throw Failure.of(
          from,
          "redirects from https to "
              + next
              + ", which is not secure; name that address if you"
              + " trust it");
    }
    return next;
  }

  private static String withoutFragment(String target) {
    int mark = target.indexOf('#');
    return mark < 0 ? target : target.substring(0, mark);
  }
}
