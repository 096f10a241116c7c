package org.waybill.system.browser;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link Visitor}. All tests of a run share one browser and one server, which reads
 * the examples once; without a Chromium they are skipped, or fail where {@code
 * -Dwaybill.browser=required}.
 */
final class InBrowser implements BeforeAllCallback, ParameterResolver {

  private static final ExtensionContext.Namespace ROOM =
      ExtensionContext.Namespace.create(InBrowser.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    boolean required = "required".equals(System.getProperty("waybill.browser"));
    Optional<Path> installed = Chromium.installed();
    if (installed.isEmpty() && required) {
      throw new IllegalStateException(
          "the pages cannot be tested without Chromium: install it, or name one by"
              + " WAYBILL_CHROMIUM");
    }
    Assumptions.assumeTrue(
        installed.isPresent(),
        "pages are not tested: there is no Chromium (apt-get install chromium, or name one by"
            + " WAYBILL_CHROMIUM)");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Visitor.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ExtensionContext.Store run = context.getRoot().getStore(ROOM);
    DemoServer server = run.computeIfAbsent("server", key -> DemoServer.start(), DemoServer.class);
    Chromium chromium =
        run.computeIfAbsent(
            "browser", key -> Chromium.open(Chromium.installed().orElseThrow()), Chromium.class);
    return context
        .getStore(ROOM)
        .computeIfAbsent("visitor", key -> new Visitor(server, chromium.browser()), Visitor.class);
  }
}
