package org.waybill.syntax.corenlp;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The weights of a shift-reduce parser, by feature and transition.
 *
 * <p>CoreNLP keeps millions of features as strings in a map, which takes 2 GB and a quarter of a
 * minute to load. Here a feature is known by a hash of 64 bits alone, and a weight by 16; both are
 * found in one array of bytes. An entry is four bytes of the hash, the number of weights, and for
 * each the transition (one byte) and the weight (two); entries that share the upper bits of the
 * hash stand together.
 *
 * @param grammar the rest of CoreNLP's parser, as Java serialises it
 * @param bits how many upper bits of the hash choose the place
 * @param scale what a weight of 1 is worth
 * @param places where the entries of each place start, and the end of the last
 * @param entries the entries
 */
@SuppressWarnings("ArrayRecordComponent") // arrays of millions of numbers, read only
public record TransitionModel(byte[] grammar, int bits, float scale, int[] places, byte[] entries) {

  /** The first string of the file. */
  static final String FORMAT = "waybill-transition-parser/1";

  /** Bytes of an entry before its weights: the hash and their number. */
  private static final int ENTRY = 5;

  /** Bytes of a weight: the transition and the number. */
  private static final int WEIGHT = 3;

  private static final int CHUNK = 1 << 20;

  /** A hash of a feature, well mixed in all of its bits. */
  public static long hash(String feature) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < feature.length(); i++) {
      hash = (hash ^ feature.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }

  /**
   * Adds the weights of a state's features to the scores of the transitions; unknown features have
   * none.
   *
   * <p>All places are looked up before the first entry is read: the memory is too large for the
   * processor's caches, and so it can fetch several places at a time.
   */
  void add(List<String> features, float[] scores) {
    int[] hashes = new int[features.size()];
    int[] starts = new int[hashes.length];
    int[] ends = new int[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      long hash = hash(features.get(i));
      int place = (int) (hash >>> (Long.SIZE - bits));
      hashes[i] = (int) hash;
      starts[i] = places[place];
      ends[i] = places[place + 1];
    }
    for (int i = 0; i < hashes.length; i++) {
      add(hashes[i], starts[i], ends[i], scores);
    }
  }

  private void add(int hash, int start, int end, float[] scores) {
    int at = start;
    while (at < end) {
      int next = at + ENTRY + WEIGHT * (entries[at + 4] & 0xff);
      if (int32(at) == hash) {
        for (int i = at + ENTRY; i < next; i += WEIGHT) {
          int weight = (entries[i + 1] << 8) | (entries[i + 2] & 0xff);
          scores[entries[i] & 0xff] += weight * scale;
        }
        return;
      }
      at = next;
    }
  }

  private int int32(int at) {
    return (entries[at] << 24)
        | ((entries[at + 1] & 0xff) << 16)
        | ((entries[at + 2] & 0xff) << 8)
        | (entries[at + 3] & 0xff);
  }

  /** Writes the model with its format. */
  public void write(DataOutputStream out) throws IOException {
    out.writeUTF(FORMAT);
    out.writeInt(grammar.length);
    out.write(grammar);
    out.writeInt(bits);
    out.writeFloat(scale);
    out.writeInt(entries.length);
    byte[] bytes = new byte[places.length * 4];
    ByteBuffer.wrap(bytes).asIntBuffer().put(places);
    out.write(bytes);
    out.write(entries);
  }

  /** Reads a model whose format was read already. */
  static TransitionModel read(DataInputStream in) throws IOException {
    byte[] grammar = new byte[in.readInt()];
    in.readFully(grammar);
    int bits = in.readInt();
    float scale = in.readFloat();
    byte[] entries = new byte[in.readInt()];
    int[] places = new int[(1 << bits) + 1];
    byte[] chunk = new byte[CHUNK];
    for (int done = 0; done < places.length; done += CHUNK / 4) {
      int now = Math.min(CHUNK / 4, places.length - done);
      in.readFully(chunk, 0, now * 4);
      ByteBuffer.wrap(chunk).asIntBuffer().get(places, done, now);
    }
    in.readFully(entries);
    return new TransitionModel(grammar, bits, scale, places, entries);
  }
}
