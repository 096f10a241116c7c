package org.waybill.system.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Makes the pictures of the documents anew, where {@code -Dwaybill.screenshots=FOLDER} asks. */
@ExtendWith(InBrowser.class)
@EnabledIfSystemProperty(named = "waybill.screenshots", matches = ".+")
final class ScreenshotsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void ofEachPage(Visitor visitor) throws IOException {
    Path folder = Files.createDirectories(Path.of(System.getProperty("waybill.screenshots", "")));
    for (Map.Entry<String, String> page : pages(visitor).entrySet()) {
      visitor.opens(page.getValue());
      byte[] picture = visitor.page().screenshot(new Page.ScreenshotOptions().setFullPage(false));
      Files.write(folder.resolve(page.getKey() + ".png"), SmallPicture.of(picture));
    }
  }

  private static Map<String, String> pages(Visitor visitor) throws IOException {
    JsonNode shown =
        JSON.readTree(visitor.server().get("/claims.json?kind=transfer&party=KP:supplier"))
            .at("/items/0/claim");
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("overview", "/");
    pages.put("dossiers", "/dossiers");
    pages.put("dossier", "/dossier?supplier=KP&recipient=RU");
    pages.put("claims", "/claims?kind=transfer");
    pages.put("claim", "/claim?id=" + shown.get("id").textValue());
    pages.put("explain", "/explain?id=" + shown.get("id").textValue());
    pages.put("reports", "/reports");
    pages.put("report", "/report?id=" + shown.at("/report/id").textValue());
    pages.put("search", "/search?q=drones");
    pages.put("contacts", "/contacts");
    pages.put("review", "/review");
    pages.put("parties", "/parties");
    pages.put("sources", "/sources");
    pages.put("party", "/party?key=KP");
    pages.put("regimes", "/regimes?target=KP&on=2023-09");
    pages.put("feeds", "/feeds");
    pages.put("alerts", "/alerts");
    pages.put("export", "/export");
    pages.put("add", "/add");
    return pages;
  }
}
