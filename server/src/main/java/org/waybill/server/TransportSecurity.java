package org.waybill.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.waybill.model.InvalidValueException;

/** The server's own TLS, where no proxy does it. */
final class TransportSecurity {

  private TransportSecurity() {}

  static void configure(JavalinConfig config, ServerSettings settings) {
    settings
        .certificate()
        .ifPresent(certificate -> {
          Path file = Path.of(certificate.file());
          if (!Files.isReadable(file)) {
            throw new InvalidValueException(
                "certificate '" + file + "' cannot be read; give a PKCS #12 file");
          }
          config.jetty.addConnector((server, http) -> {
            SslContextFactory.Server context = new SslContextFactory.Server();
            context.setKeyStoreType("PKCS12");
            context.setKeyStorePath(file.toAbsolutePath().toString());
            context.setKeyStorePassword(certificate.password());
            context.setIncludeProtocols("TLSv1.2", "TLSv1.3");
            http.addCustomizer(new SecureRequestCustomizer(false));
            ServerConnector connector =
                new ServerConnector(server, context, new HttpConnectionFactory(http));
            connector.setHost(settings.host());
            connector.setPort(settings.port());
            return connector;
          });
        });
  }

  static void start(Javalin javalin, ServerSettings settings) {
    if (settings.certificate().isPresent()) {
      javalin.start();
    } else {
      javalin.start(settings.host(), settings.port());
    }
  }
}
