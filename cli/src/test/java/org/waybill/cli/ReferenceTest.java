package org.waybill.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/**
 * The reference in docs/cli.md against the real command; {@code -Dwaybill.golden.rewrite=true}
 * rewrites its help texts.
 */
class ReferenceTest {

  private static final Path REFERENCE = Path.of("../docs/cli.md");

  @Test
  void hasTheHelpOfEveryCommand() throws IOException {
    String reference = Files.readString(REFERENCE, UTF_8);
    String current = reference;
    for (Map.Entry<String, CommandLine> command : commands("waybill", line()).entrySet()) {
      String help = command.getValue().getUsageMessage(CommandLine.Help.Ansi.OFF);
      current = withHelp(current, command.getKey(), help);
    }
    current = withHelp(current, "waybill", line().getUsageMessage(CommandLine.Help.Ansi.OFF));
    if (Boolean.getBoolean("waybill.golden.rewrite")) {
      Files.writeString(REFERENCE, current, UTF_8);
    }
    assertThat(Files.readString(REFERENCE, UTF_8)).isEqualTo(current);
  }

  @Test
  void tellsEveryExitCode() throws IOException {
    String reference = Files.readString(REFERENCE, UTF_8);
    String footer = String.join(" ", line().getCommandSpec().usageMessage().footer());
    for (ExitCode code : ExitCode.values()) {
      assertThat(reference).contains(String.format(Locale.ROOT, "| %d |", code.number()));
      assertThat(footer).containsPattern("[:;] " + code.number() + " ");
    }
  }

  /** All commands below one, with those below them. */
  private static Map<String, CommandLine> commands(String name, CommandLine line) {
    Map<String, CommandLine> commands = new LinkedHashMap<>();
    line.getSubcommands()
        .forEach((word, command) -> {
          String called = name + " " + word;
          commands.put(called, command);
          commands.putAll(commands(called, command));
        });
    return commands;
  }

  private static CommandLine line() {
    return Main.commandLine(CommandLineTest::waybill, RecordedTerminal.plain().terminal());
  }

  /** The text with the help of a command put into the block that is marked with its name. */
  private static String withHelp(String text, String command, String help) {
    Pattern block =
        Pattern.compile(
            "(<!-- help of " + Pattern.quote(command) + " -->\n```\n).*?(\n```\n)", Pattern.DOTALL);
    Matcher found = block.matcher(text);
    assertThat(found.find()).as("docs/cli.md has a block for '%s'", command).isTrue();
    return found.replaceFirst("$1" + Matcher.quoteReplacement(help.stripTrailing()) + "$2");
  }
}
