package org.waybill.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A person with a browser of their own: finds things by their roles and words. */
final class Visitor implements AutoCloseable {

  private static final int WIDTH = 1200;
  private static final int HEIGHT = 800;

  private final DemoServer server;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Visitor(DemoServer server, Browser browser) {
    this.server = server;
    this.context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setTimezoneId("Europe/Madrid")
                .setViewportSize(WIDTH, HEIGHT));
    this.page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      // A page that is not there is an answer, which Chromium notes as an error.
      if (message.type().equals("error") && !message.text().contains("404 (Not Found)")) {
        complaints.add(message.text());
      }
    });
  }

  Page page() {
    return page;
  }

  DemoServer server() {
    return server;
  }

  /** What scripts and the content policy complained about so far. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  Visitor opens(String address) {
    page.navigate(server.origin() + address);
    return this;
  }

  Visitor hasAScreenOf(int width, int height) {
    page.setViewportSize(width, height);
    return this;
  }

  Locator link(String name) {
    return named("link", name);
  }

  Locator button(String name) {
    return named("button", name);
  }

  Locator heading(String name) {
    return named("heading", name);
  }

  /** A list to choose from. */
  Locator choice(String label) {
    return named("combobox", label);
  }

  Locator form(String name) {
    return named("form", name);
  }

  Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  Locator status() {
    return page.locator("role=status");
  }

  /** By a selector, since Playwright's own roles are written in lower case by the JVM's locale. */
  private Locator named(String role, String name) {
    return page.locator("role=" + role + "[name=\"" + name + "\"s]");
  }

  void presses(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
