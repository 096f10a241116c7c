package org.waybill.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.model.UnreadableInputException;
import org.waybill.model.WaybillException;

/** Damaged and hostile files are refused with a message that says where and what to do. */
final class HostileFilesTest {

  private static final String BOMB =
      "<?xml version='1.0'?><!DOCTYPE CONSOLIDATED_LIST [<!ENTITY a 'aaaaaaaaaa'>"
          + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]>"
          + "<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>&c;</FIRST_NAME>"
          + "</INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>";
  private static final String EXTERNAL =
      "<?xml version='1.0'?><!DOCTYPE CONSOLIDATED_LIST [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
          + "<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>&x;</FIRST_NAME>"
          + "</INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>";

  @ParameterizedTest
  @ValueSource(strings = {BOMB, EXTERNAL})
  void documentTypesAreRefused(String file) {
    assertThatThrownBy(() -> ListFiles.read("bomb.xml", utf8(file)))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("bomb.xml: line 1")
        .hasMessageContaining("document type");
  }

  @Test
  void nestingBeyondAllListsIsRefused() {
    String file =
        "<CONSOLIDATED_LIST><INDIVIDUAL>" + "<a>".repeat(100_000) + "</CONSOLIDATED_LIST>";
    assertThatThrownBy(() -> ListFiles.read("deep.xml", utf8(file)))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("deep.xml: line 1");
    String json = "{\"schema\":\"Person\",\"properties\":" + "[".repeat(100_000);
    assertThat(ListFiles.read("deep.json", utf8(json)).file().rejected()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<CONSOLIDATED_LIST><INDIVIDUAL><FIRST_NAME>",
        "<CONSOLIDATED_LIST><INDIVIDUAL a='",
        "<CONSOLIDATED_LIST><!-- ",
        "{\"schema\":\"Person\",\"properties\":{\"name\":[\"",
        "Last Updated,01/02/2026\nName 6,Group ID\n\"",
        "101,\"",
      })
  void aLineWithoutEndIsRefusedWithoutHoldingIt(String beginning) {
    ListSource endless =
        new ListSource() {
          @Override
          public String name() {
            return "endless";
          }

          @Override
          public InputStream open() {
            return new Endless(utf8(beginning), 1_000_000_000L);
          }
        };
    Watchlist list = new Watchlists(Limits.standard()).open(endless).getFirst();
    assertThatThrownBy(() -> list.read(entry -> {}))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("endless");
  }

  @Test
  void aFileThatUnpacksWithoutEndIsRefused() throws IOException {
    byte[] zip = zip("huge.xml", "<CONSOLIDATED_LIST>" + " ".repeat(3_000_000));
    Limits small = new Limits(1_000_000, 1_000_000, 2_000_000, 48, 100);
    assertThatThrownBy(() -> new Watchlists(small).open("huge.zip", zip))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("huge.zip")
        .hasMessageContaining("2000000 bytes");
  }

  @Test
  void truncatedArchivesAreRefused() throws IOException {
    byte[] zip = zip("un.xml", new String(ListFiles.bytes("un.xml"), StandardCharsets.UTF_8));
    assertThat(ListFiles.read("un.zip", zip).entries()).hasSize(2);
    for (int cut : List.of(1, 30, zip.length / 2)) {
      byte[] shorter = Arrays.copyOf(zip, zip.length - cut);
      assertThatThrownBy(() -> ListFiles.read("un.zip", shorter))
          .isInstanceOf(UnreadableInputException.class)
          .hasMessageContaining("un.zip");
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(ListFiles.bytes("un.xml"));
    }
    byte[] whole = packed.toByteArray();
    assertThat(ListFiles.read("un.xml.gz", whole).entries()).hasSize(2);
    byte[] shorter = Arrays.copyOf(whole, whole.length - 9);
    assertThatThrownBy(() -> ListFiles.read("un.xml.gz", shorter))
        .isInstanceOf(UnreadableInputException.class);
  }

  @Test
  void bytesThatAreNotTextInTheDeclaredEncodingAreRefused() {
    byte[] latin =
        new String(ListFiles.bytes("eu.xml"), StandardCharsets.UTF_8)
            .replace("Forge Lane", "Forgé Lane")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> ListFiles.read("latin.xml", latin))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("save it as UTF-8");
    byte[] strange = utf8("<?xml version='1.0' encoding='UTF-7'?><CONSOLIDATED_LIST/>");
    assertThatThrownBy(() -> ListFiles.read("strange.xml", strange))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("UTF-7");
  }

  @Test
  void declaredEncodingsAreRead() {
    String text = new String(ListFiles.bytes("un.xml"), StandardCharsets.UTF_8);
    byte[] wide = ("\ufeff" + text.replace("UTF-8", "UTF-16")).getBytes(StandardCharsets.UTF_16LE);
    assertThat(ListFiles.read("wide.xml", wide).entries()).hasSize(2);
  }

  @Test
  void whatIsNoListIsRefusedAndSaysWhatIs() {
    assertThatThrownBy(() -> ListFiles.read("novel.txt", utf8("It was a dark night.")))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("novel.txt")
        .hasMessageContaining("un-xml");
  }

  static List<String> files() {
    return FormatsTest.samples().map(FormatsTest.Sample::file).toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void damagedFilesNeverFailOtherwise(String file) {
    byte[] whole = ListFiles.bytes(file);
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      byte[] damaged =
          seed % 3 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
      for (int flip = 0; flip < random.nextInt(8) && damaged.length > 0; flip++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      List<Object> entries = new ArrayList<>();
      try {
        for (Watchlist list : Watchlists.standard().open(file, damaged)) {
          ListFile read = list.read(entries::add);
          assertThat(read.entries()).isEqualTo(entries.size());
        }
      } catch (WaybillException refused) {
        assertThat(refused)
            .as("seed %d", seed)
            .isInstanceOf(UnreadableInputException.class)
            .hasMessageContaining(file);
      }
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String name, String content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(utf8(content));
      zip.closeEntry();
    }
    return packed.toByteArray();
  }

  /** A beginning, and then one letter for as long as anybody reads. */
  private static final class Endless extends InputStream {

    private final byte[] beginning;
    private final long length;
    private long at;

    Endless(byte[] beginning, long length) {
      this.beginning = beginning;
      this.length = length;
    }

    @Override
    public int read() {
      if (at >= length) {
        return -1;
      }
      int value = at < beginning.length ? beginning[(int) at] : 'a';
      at++;
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int count) {
      if (at >= length) {
        return -1;
      }
      int read = 0;
      while (read < count && at < length) {
        buffer[offset + read] = (byte) (at < beginning.length ? beginning[(int) at] : 'a');
        at++;
        read++;
      }
      return read;
    }
  }
}
