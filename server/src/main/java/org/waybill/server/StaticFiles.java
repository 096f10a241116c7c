package org.waybill.server;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The style sheet, the script and the icon: a fixed list, so that no path leads anywhere else. */
final class StaticFiles {

  private static final Map<String, String> TYPES =
      Map.of(
          "waybill.css", "text/css; charset=utf-8",
          "waybill.js", "text/javascript; charset=utf-8",
          "icon.svg", "image/svg+xml");

  private StaticFiles() {}

  static void serve(JavalinConfig config) {
    TYPES.forEach((name, type) -> {
      byte[] content = read(name);
      config.routes.get("/static/" + name, context -> write(context, type, content));
    });
  }

  private static void write(Context context, String type, byte[] content) {
    context.header("Cache-Control", "max-age=3600");
    context.contentType(type);
    context.result(content);
  }

  private static byte[] read(String name) {
    try (InputStream file = StaticFiles.class.getResourceAsStream("static/" + name)) {
      if (file == null) {
        throw new IllegalStateException("the server was built without " + name);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
