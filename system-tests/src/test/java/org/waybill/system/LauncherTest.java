package org.waybill.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher on a tree of its own, with a build and a JDK that only note that they were called.
 */
class LauncherTest {

  private static final String BUILD =
      """
      #!/bin/sh
      cd "$(dirname "$0")"
      echo built >>builds
      if [ -f fail ]; then echo '[ERROR] it does not compile'; exit 1; fi
      sleep 1
      mkdir -p cli/target && echo jar >cli/target/waybill-cli.jar && echo lib >library.jar
      printf '%s' "$PWD/library.jar" >cli/target/libraries
      """;

  private static final String JAVA =
      """
      #!/bin/sh
      for word; do
        case $word in -XX:AOTCacheOutput=*) echo cache >"${word#*=}" ;; esac
      done
      echo "java $*"
      """;

  @TempDir private Path folder = Path.of("");

  private Path home = Path.of("");

  @BeforeEach
  void makeATree() throws IOException {
    home = folder.resolve("way bill");
    copy("waybill");
    copy(".mvn/find-jdk.sh");
    copy(".mvn/run.options");
    executable(home.resolve("mvnw"), BUILD);
    for (String source : List.of("pom.xml", "cli/pom.xml", "cli/src/main/A.java", "languages/a")) {
      Execution.write(home.resolve(source), "");
    }
    Files.createDirectories(home.resolve("gazetteer"));
    jdk("25", "25.0.1");
  }

  @Test
  void buildsOnFirstUseAndThenNoMore() throws IOException, InterruptedException {
    Execution first = waybill("jdk 25", "read", "a b");
    assertThat(first.exitCode()).as(first.errors()).isZero();
    assertThat(first.out())
        .contains("-XX:AOTCache=" + home + "/target/app/start-25.aot")
        .contains("-cp " + home + "/target/app/lib/waybill-cli.jar:")
        .endsWith("org.waybill.cli.Main read a b\n");
    assertThat(first.errors()).contains("Building Waybill");
    Execution second = waybill("jdk 25");
    assertThat(second.errors()).isEmpty();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void buildsAnewWhenASourceIsNewer() throws IOException, InterruptedException {
    waybill("jdk 25");
    Files.setLastModifiedTime(
        home.resolve("languages/a"), FileTime.from(Instant.now().plusSeconds(5)));
    waybill("jdk 25");
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void buildsOnceForTwoFirstRunsAtOnce() throws IOException, InterruptedException {
    CompletableFuture<Execution> other = CompletableFuture.supplyAsync(() -> quietly("jdk 25"));
    Execution one = waybill("jdk 25");
    assertThat(List.of(one.exitCode(), other.join().exitCode())).containsOnly(0);
    assertThat(builds()).isEqualTo(1);
    assertThat(home.resolve("target/build.lock")).doesNotExist();
  }

  @Test
  void takesOverTheLockOfARunThatIsGone() throws IOException, InterruptedException {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Files.createDirectories(home.resolve("target"));
    Files.createSymbolicLink(home.resolve("target/build.lock"), Path.of("" + gone.pid()));
    assertThat(waybill("jdk 25").exitCode()).isZero();
  }

  @Test
  void startsThroughALinkFromAnotherFolder() throws IOException, InterruptedException {
    Path link = Files.createSymbolicLink(folder.resolve("linked"), home.resolve("waybill"));
    ProcessBuilder command = new ProcessBuilder(link.toString(), "languages");
    command.directory(Files.createDirectories(folder.resolve("elsewhere")).toFile());
    assertThat(run(command, "jdk 25").out()).endsWith("org.waybill.cli.Main languages\n");
  }

  @Test
  void tellsWhyTheBuildFailedAndWhereItsLogIs() throws IOException, InterruptedException {
    Files.createFile(home.resolve("fail"));
    Execution run = waybill("jdk 25");
    assertThat(run.exitCode()).isEqualTo(69);
    assertThat(run.errors())
        .contains("[ERROR] it does not compile")
        .contains(home + "/target/build.log");
    Files.delete(home.resolve("fail"));
    assertThat(waybill("jdk 25").exitCode()).isZero();
  }

  @Test
  void usesClassDataSharingBeforeJdk25() throws IOException, InterruptedException {
    jdk("21", "21.0.4");
    assertThat(waybill("jdk 21").out()).contains("java ").doesNotContain("AOT");
  }

  @Test
  void saysWhatToDoWhereThereIsNoNewJdk() throws IOException, InterruptedException {
    jdk("17", "17.0.15");
    Execution run = findJdk();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.errors())
        .contains("Waybill needs a JDK 21 or newer")
        .contains(folder + "/jdk 17")
        .contains("adoptium.net");
  }

  @Test
  void passesOverAnOldJavaHomeForTheNewestOfTheUsualPlaces()
      throws IOException, InterruptedException {
    jdk("17", "17.0.15");
    Path newest = folder.resolve("usr/lib/jvm/jdk-26");
    place("21.0.4", folder.resolve("opt/jdk"));
    place("26-ea", newest);
    place("25.0.1", folder.resolve(".jdks/25"));
    assertThat(findJdk().out()).isEqualTo("26 " + newest + "\n");
  }

  private void place(String version, Path place) throws IOException {
    Files.createDirectories(place.resolveSibling(""));
    Files.move(jdk("new", version), place);
  }

  /** Looks for a JDK where nothing is but what the test put there, with JAVA_HOME at JDK 17. */
  private Execution findJdk() throws IOException, InterruptedException {
    ProcessBuilder command =
        new ProcessBuilder(
            "/bin/sh", "-c", ". \"$1/.mvn/find-jdk.sh\" && echo $jdk_version $JAVA_HOME", "sh");
    command.command().add(home.toString());
    Map<String, String> environment = command.environment();
    environment.put("PATH", folder.toString());
    environment.put("HOME", folder.toString());
    environment.put("WAYBILL_TEST_ROOT", folder.toString());
    environment.put("JAVA_HOME", folder.resolve("jdk 17").toString());
    return Execution.of(command);
  }

  private Execution waybill(String jdk, String... arguments)
      throws IOException, InterruptedException {
    ProcessBuilder command = new ProcessBuilder(home.resolve("waybill").toString());
    command.command().addAll(List.of(arguments));
    return run(command, jdk);
  }

  private Execution run(ProcessBuilder command, String jdk)
      throws IOException, InterruptedException {
    command.environment().put("JAVA_HOME", folder.resolve(jdk).toString());
    command.environment().remove("WAYBILL_JAVA_OPTIONS");
    return Execution.of(command);
  }

  private Execution quietly(String jdk) {
    try {
      return waybill(jdk);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private long builds() throws IOException {
    return Files.readAllLines(home.resolve("builds"), UTF_8).size();
  }

  private Path jdk(String name, String version) throws IOException {
    Path jdk = folder.resolve("jdk " + name);
    Execution.write(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    executable(jdk.resolve("bin/java"), JAVA);
    executable(jdk.resolve("bin/javac"), JAVA);
    return jdk;
  }

  private void copy(String name) throws IOException {
    executable(home.resolve(name), Files.readString(Path.of("..").resolve(name), UTF_8));
  }

  private static void executable(Path file, String text) throws IOException {
    Execution.write(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
