package org.waybill.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.access.Role;
import org.waybill.model.Coded;
import org.waybill.model.InvalidValueException;
import org.waybill.model.UnreadableInputException;
import org.waybill.usecases.Waybill;
import org.waybill.usecases.access.KeepAccounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands that keep the accounts of those who open a ledger over the network. */
final class AccountCommands {

  private static final int LOG_ROWS = 200;

  private AccountCommands() {}

  /** {@code waybill accounts}. */
  @Command(
      name = "accounts",
      description = "Lists the accounts of the ledger, its tokens, or what was done about access.",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class All implements Callable<Integer> {

    /** What can be listed. */
    enum What {
      accounts,
      tokens,
      log
    }

    private final Supplier<Waybill> waybill;
    private final Terminal terminal;

    @Mixin private LedgerOptions ledgers = new LedgerOptions();

    @Parameters(
        paramLabel = "WHAT",
        arity = "0..1",
        description = "accounts, tokens or log; default: ${DEFAULT-VALUE}.")
    private What what = What.accounts;

    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        description = "table (for people), jsonl or csv; default: ${DEFAULT-VALUE}.")
    private ListOptions.Form form = ListOptions.Form.table;

    All(Supplier<Waybill> waybill, Terminal terminal) {
      this.waybill = waybill;
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      try (Ledger ledger = ledgers.open(waybill, terminal)) {
        KeepAccounts accounts = new KeepAccounts(ledger.accounts(), InstantSource.system());
        switch (what) {
          case accounts ->
              new RowOutput(terminal, form, List.of("name", "role", "made"))
                  .print(
                      accounts.all().stream()
                          .map(account ->
                              List.of(
                                  account.name(), account.role().code(), account.made().toString()))
                          .toList());
          case tokens ->
              new RowOutput(terminal, form, List.of("token", "account", "role", "made", "ends"))
                  .print(
                      accounts.tokens().stream()
                          .map(token ->
                              List.of(
                                  token.id(),
                                  token.account(),
                                  token.scope().code(),
                                  token.made().toString(),
                                  token.ends().toString()))
                          .toList());
          case log ->
              new RowOutput(terminal, form, List.of("at", "who", "what", "subject"))
                  .print(
                      accounts.audit(LOG_ROWS).stream()
                          .map(entry ->
                              List.of(
                                  entry.at().toString(),
                                  entry.who(),
                                  entry.what(),
                                  entry.subject()))
                          .toList());
        }
      }
      return ExitCode.FINE.number();
    }
  }

  /** {@code waybill account}. */
  @Command(
      name = "account",
      description = {
        "Makes or changes an account for those who open the ledger over the network.",
        "",
        "add NAME, role NAME, password NAME and remove NAME do what they say; token NAME prints a"
            + " new token for programs, revoke TOKEN ends one by its id. Passwords are asked for, or"
            + " read from the first line of standard input. docs/server.md tells what roles may do."
      },
      mixinStandardHelpOptions = true,
      versionProvider = Version.class)
  static final class One implements Callable<Integer> {

    /** What can be done. */
    enum Action {
      add,
      role,
      password,
      remove,
      token,
      revoke
    }

    private final Supplier<Waybill> waybill;
    private final Terminal terminal;

    @Mixin private LedgerOptions ledgers = new LedgerOptions();

    @Parameters(
        index = "0",
        paramLabel = "ACTION",
        description = "add, role, password, remove, token or revoke.")
    private @Nullable Action action;

    @Parameters(index = "1", paramLabel = "NAME", description = "The account, or a token's id.")
    private String name = "";

    @Option(
        names = "--role",
        paramLabel = "ROLE",
        description = "reader, analyst or admin; of a token the most that it may do.")
    private @Nullable String role;

    @Option(
        names = "--days",
        paramLabel = "N",
        description = "How long a token is good for; default: ${DEFAULT-VALUE}.")
    private int days = 90;

    @Option(
        names = "--by",
        paramLabel = "NAME",
        description = "Who does it; default: the name that you are logged in by.")
    private String who = System.getProperty("user.name", "");

    One(Supplier<Waybill> waybill, Terminal terminal) {
      this.waybill = waybill;
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      try (Ledger ledger = ledgers.openOrMake(waybill, terminal)) {
        KeepAccounts accounts = new KeepAccounts(ledger.accounts(), InstantSource.system());
        switch (action) {
          case add -> accounts.add(name, role(), password(), who);
          case role -> accounts.giveRole(name, role(), who);
          case password -> accounts.givePassword(name, password(), who);
          case remove -> accounts.remove(name, who);
          case token ->
              terminal.printLine(accounts.makeToken(name, role(), Duration.ofDays(days), who));
          case revoke -> accounts.revoke(name, who);
          case null -> throw new InvalidValueException("say what to do; see waybill help account");
        }
      }
      return ExitCode.FINE.number();
    }

    private Role role() {
      if (role == null) {
        throw new InvalidValueException("--role is missing; use reader, analyst or admin");
      }
      return Coded.of(Role.class, role);
    }

    private String password() {
      // The launcher tells whether somebody sits at the input: the virtual machine cannot.
      if (System.getProperty("waybill.terminals", "").contains("input")) {
        Console console = Objects.requireNonNull(System.console());
        String typed = String.valueOf(console.readPassword("Password for %s: ", name));
        if (!typed.equals(String.valueOf(console.readPassword("The same again: ")))) {
          throw new InvalidValueException("the two were not the same; nothing was changed");
        }
        return typed;
      }
      try {
        BufferedReader input =
            new BufferedReader(new InputStreamReader(terminal.input(), StandardCharsets.UTF_8));
        String line = input.readLine();
        return line == null ? "" : line;
      } catch (IOException e) {
        throw new UnreadableInputException("the password cannot be read from standard input", e);
      }
    }
  }
}
