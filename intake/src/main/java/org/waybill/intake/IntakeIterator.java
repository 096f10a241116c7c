package org.waybill.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** One result after another, with at most one input open. */
final class IntakeIterator implements Iterator<Intake>, AutoCloseable {

  private final ReportIntake intake;
  private final Iterator<String> paths;
  private final InputStream standardInput;
  private Iterator<InputPaths.Found> found = Collections.emptyIterator();
  private Iterator<Intake> results = Collections.emptyIterator();
  private @Nullable BoundedInput open;

  IntakeIterator(ReportIntake intake, List<String> paths, InputStream standardInput) {
    this.intake = intake;
    this.paths = paths.iterator();
    this.standardInput = standardInput;
  }

  IntakeIterator(ReportIntake intake, String where, InputStream input) {
    this(intake, List.of(), input);
    results = read(where, input, "");
  }

  @Override
  public boolean hasNext() {
    while (!results.hasNext()) {
      close();
      if (found.hasNext()) {
        results = read(found.next());
      } else if (paths.hasNext()) {
        start(paths.next());
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public Intake next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return results.next();
  }

  private void start(String path) {
    if (path.equals(ReportIntake.STANDARD_INPUT)) {
      results = read("standard input", new LeftOpen(standardInput), "");
    } else {
      found = new InputPaths(path);
    }
  }

  private Iterator<Intake> read(InputPaths.Found what) {
    return switch (what) {
      case InputPaths.Found.Refused refused -> List.<Intake>of(refused.rejected()).iterator();
      case InputPaths.Found.Input input -> read(input.path());
    };
  }

  private Iterator<Intake> read(Path path) {
    try {
      return read(path.toString(), Files.newInputStream(path), InputPaths.extension(path));
    } catch (IOException failed) {
      return List.<Intake>of(ReportIntake.unreadable(path.toString(), failed)).iterator();
    }
  }

  private Iterator<Intake> read(String where, InputStream stream, String extension) {
    try {
      BoundedInput input = new BoundedInput(stream, intake.limits());
      open = input;
      return intake.open(where, input, extension);
    } catch (IOException failed) {
      return List.<Intake>of(ReportIntake.unreadable(where, failed)).iterator();
    }
  }

  @Override
  public void close() {
    BoundedInput input = open;
    open = null;
    if (input != null) {
      try {
        input.close();
      } catch (IOException ignored) {
        // It was read as far as it was wanted; what closing says changes nothing about that.
      }
    }
  }

  private static final class LeftOpen extends FilterInputStream {
    LeftOpen(InputStream stream) {
      super(stream);
    }

    @Override
    public void close() {
      // Standard input belongs to the caller.
    }
  }
}
