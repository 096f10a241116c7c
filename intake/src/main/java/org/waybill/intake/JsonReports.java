package org.waybill.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reports of a JSON input: one object, or one object a line.
 *
 * <p>Which of the two it is shows in its first lines, unless the name of the file says so. By
 * lines, every line stands for itself and a bad one costs no other.
 */
final class JsonReports implements Iterator<Intake> {

  private static final class Line {
    final int number;
    final byte[] bytes;

    Line(int number, byte[] bytes) {
      this.number = number;
      this.bytes = bytes;
    }

    boolean isBlank() {
      return Decoding.decode(bytes).isBlank();
    }
  }

  private final ReportIntake intake;
  private final String where;
  private final BoundedInput input;
  private final boolean namedAsLines;
  private int linesRead;
  private boolean started;
  private boolean ended;
  private @Nullable Line held;
  private @Nullable Intake heldRefusal;
  private @Nullable Intake next;

  JsonReports(ReportIntake intake, String where, BoundedInput input, boolean namedAsLines) {
    this.intake = intake;
    this.where = where;
    this.input = input;
    this.namedAsLines = namedAsLines;
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      next = advance();
    }
    return next != null;
  }

  @Override
  public Intake next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Intake result = next;
    next = null;
    return result;
  }

  private @Nullable Intake advance() {
    try {
      boolean first = !started;
      started = true;
      return first && !namedAsLines ? first() : following();
    } catch (RefusedException refused) {
      return refused.at(where + ":" + linesRead);
    } catch (IOException failed) {
      ended = true;
      return ReportIntake.unreadable(where, failed);
    }
  }

  private @Nullable Intake following() throws IOException, RefusedException {
    Intake refused = heldRefusal;
    if (refused != null) {
      heldRefusal = null;
      return refused;
    }
    Optional<Line> line = written();
    if (line.isEmpty()) {
      ended = true;
      return null;
    }
    return read(where + ":" + line.get().number, line.get().number, line.get().bytes);
  }

  /** The report that is all of the input, or the one in its first line. */
  private @Nullable Intake first() throws IOException, RefusedException {
    Optional<Line> start = written();
    if (start.isEmpty()) {
      return null;
    }
    Line line = start.get();
    if (new JsonForm(intake.limits(), 1).isWhole(Decoding.decode(line.bytes))) {
      return read(moreFollows() ? where + ":" + line.number : where, line.number, line.bytes);
    }
    Optional<byte[]> second = line();
    if (second.isPresent() && startsObject(line.bytes) && startsObject(second.get())) {
      held = new Line(linesRead, second.get());
      return read(where + ":" + line.number, line.number, line.bytes);
    }
    ended = true;
    return read(where, line.number, restFrom(line.bytes, second));
  }

  /** Whether another line is written; it is held, or the reason why it cannot be read. */
  private boolean moreFollows() throws IOException {
    try {
      held = written().orElse(null);
      return held != null;
    } catch (RefusedException refused) {
      heldRefusal = refused.at(where + ":" + linesRead);
      return true;
    }
  }

  /** An object written over several lines has nothing but blanks before the names in it. */
  private static boolean startsObject(byte[] line) {
    return line[0] == '{' && line.length > 1 && (line[1] == '"' || line[1] == ' ');
  }

  private byte[] restFrom(byte[] start, Optional<byte[]> second)
      throws IOException, RefusedException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(start);
    second.ifPresent(all::writeBytes);
    all.writeBytes(input.readAll());
    if (all.size() > intake.limits().reportBytes()) {
      throw BoundedInput.tooLarge(intake.limits());
    }
    return all.toByteArray();
  }

  private Optional<Line> written() throws IOException, RefusedException {
    Line kept = held;
    held = null;
    if (kept != null) {
      return Optional.of(kept);
    }
    for (Optional<byte[]> bytes = line(); bytes.isPresent(); bytes = line()) {
      Line line = new Line(linesRead, bytes.get());
      if (!line.isBlank()) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private Optional<byte[]> line() throws IOException, RefusedException {
    linesRead++;
    return input.readLine();
  }

  private Intake read(String place, int firstLine, byte[] json) {
    try {
      ReportContent content = new JsonForm(intake.limits(), firstLine).read(Decoding.decode(json));
      return intake.accept(place, content);
    } catch (RefusedException refused) {
      return refused.at(place);
    }
  }
}
