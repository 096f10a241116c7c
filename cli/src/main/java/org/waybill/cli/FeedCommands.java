package org.waybill.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waybill.ledger.Ledger;
import org.waybill.ledger.feeds.Feed;
import org.waybill.model.InvalidValueException;
import org.waybill.usecases.Waybill;
import org.waybill.usecases.feeds.PollFeeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waybill feeds}: the feeds that reports are taken from. */
@Command(
    name = "feeds",
    description = {
      "Keeps the feeds (RSS, Atom) that reports are taken from.",
      "",
      "list lists them; add ADDRESS and remove ADDRESS do what they say; poll looks at those that"
          + " are due, or at ADDRESS, and reads what is new. waybill serve polls by itself."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class FeedCommands implements Callable<Integer> {

  /** What can be done. */
  enum Action {
    list,
    add,
    remove,
    poll
  }

  private static final List<String> FEEDS =
      List.of("feed", "title", "minutes", "polled", "next", "failures", "problem");
  private static final List<String> LOOKS = List.of("feed", "added", "others", "failed", "problem");

  private final Supplier<Waybill> waybill;
  private final Terminal terminal;

  @Mixin private LedgerOptions ledgers = new LedgerOptions();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ACTION",
      description = "list, add, remove or poll; default: ${DEFAULT-VALUE}.")
  private Action action = Action.list;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ADDRESS",
      description = "The address of a feed.")
  private @Nullable String address;

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      description = "How long between two looks, 5 to 1440; default: ${DEFAULT-VALUE}.")
  private int minutes = 60;

  @Option(
      names = "--internal",
      paramLabel = "HOST",
      description = "A host that may be fetched from though it is not public.")
  private List<String> internal = List.of();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who adds it; default: the name that you are logged in by.")
  private String who = System.getProperty("user.name", "");

  @Mixin private FormOption form = new FormOption();

  FeedCommands(Supplier<Waybill> waybill, Terminal terminal) {
    this.waybill = waybill;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Ledger ledger =
        action == Action.add
            ? ledgers.openOrMake(waybill, terminal)
            : ledgers.open(waybill, terminal)) {
      PollFeeds polling =
          new PollFeeds(
              waybill.get().addPages().reaching(new HashSet<>(internal)), InstantSource.system());
      switch (action) {
        case list -> list(ledger);
        case add -> polling.add(ledger, address(), Duration.ofMinutes(minutes), who);
        case remove -> ledger.feeds().remove(address());
        case poll -> {
          return poll(ledger, polling);
        }
      }
    }
    return ExitCode.FINE.number();
  }

  private String address() {
    if (address == null) {
      throw new InvalidValueException(
          "'feeds "
              + action
              + "' needs the address of a feed: waybill feeds "
              + action
              + " https://…");
    }
    return address;
  }

  private void list(Ledger ledger) {
    new RowOutput(terminal, form.form(), FEEDS)
        .print(
            ledger.feeds().all().stream()
                .map(feed ->
                    List.of(
                        feed.address(),
                        feed.title(),
                        Long.toString(feed.every().toMinutes()),
                        feed.state().polled().map(Instant::toString).orElse(""),
                        feed.state().next().toString(),
                        Integer.toString(feed.state().failures()),
                        feed.state().problem()))
                .toList());
  }

  private int poll(Ledger ledger, PollFeeds polling) {
    List<PollFeeds.Look> looks =
        address == null ? polling.due(ledger) : List.of(polling.look(ledger, find(ledger)));
    new RowOutput(terminal, form.form(), LOOKS)
        .print(
            looks.stream()
                .map(look ->
                    List.of(
                        look.feed(),
                        Integer.toString(look.added()),
                        Integer.toString(look.others()),
                        Integer.toString(look.failed()),
                        look.problem()))
                .toList());
    return (looks.stream().allMatch(look -> look.problem().isEmpty())
            ? ExitCode.FINE
            : ExitCode.SOME_REJECTED)
        .number();
  }

  private Feed find(Ledger ledger) {
    return ledger.feeds().all().stream()
        .filter(feed -> feed.address().equals(address))
        .findFirst()
        .orElseThrow(() -> new InvalidValueException("there is no feed " + address));
  }
}
