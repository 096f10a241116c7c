package org.waybill.usecases.fetching;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * The addresses that lead to public machines and nowhere else: those that IANA's special-purpose
 * registries (RFC 6890) leave for general use. Addresses that carry another one within, such as
 * 6to4, Teredo and NAT64, are none: what is within may be an internal one.
 */
final class PublicAddresses {

  private static final List<Block> SPECIAL =
      List.of(
          Block.of("0.0.0.0", 8),
          Block.of("10.0.0.0", 8),
          Block.of("100.64.0.0", 10),
          Block.of("127.0.0.0", 8),
          Block.of("169.254.0.0", 16),
          Block.of("172.16.0.0", 12),
          Block.of("192.0.0.0", 24),
          Block.of("192.0.2.0", 24),
          Block.of("192.31.196.0", 24),
          Block.of("192.52.193.0", 24),
          Block.of("192.88.99.0", 24),
          Block.of("192.168.0.0", 16),
          Block.of("192.175.48.0", 24),
          Block.of("198.18.0.0", 15),
          Block.of("198.51.100.0", 24),
          Block.of("203.0.113.0", 24),
          Block.of("224.0.0.0", 3),
          Block.of("2001::", 23),
          Block.of("2001:db8::", 32),
          Block.of("2002::", 16),
          Block.of("2620:4f:8000::", 48),
          Block.of("3fff::", 20));

  /** All public addresses of IPv6 lie within it; what embeds IPv4 elsewhere lies outside. */
  private static final Block GLOBAL_UNICAST = Block.of("2000::", 3);

  private PublicAddresses() {}

  /** Whether an address leads to a public machine. */
  static boolean contains(InetAddress address) {
    if (address instanceof Inet6Address && !GLOBAL_UNICAST.contains(address)) {
      return false;
    }
    return SPECIAL.stream().noneMatch(block -> block.contains(address));
  }

  /**
   * Addresses that begin with the same bits.
   *
   * @param bytes the first of them
   * @param bits how many bits are the same
   */
  @SuppressWarnings("ArrayRecordComponent") // Never leaves this class, and is never changed.
  private record Block(byte[] bytes, int bits) {

    static Block of(String first, int bits) {
      try {
        // A literal is not looked up.
        return new Block(InetAddress.getByName(first).getAddress(), bits);
      } catch (UnknownHostException impossible) {
        throw new IllegalStateException(first + " is no address", impossible);
      }
    }

    boolean contains(InetAddress address) {
      byte[] other = address.getAddress();
      if (other.length != bytes.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % Byte.SIZE;
        if (((bytes[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
