package org.waybill.usecases.fetching;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** What the names of hosts stand for. */
@FunctionalInterface
public interface Names {

  /** Looks names up as the machine does. */
  static Names ofSystem() {
    return name -> List.of(InetAddress.getAllByName(name));
  }

  /**
   * The addresses of a host.
   *
   * @throws UnknownHostException if there is none of that name
   */
  List<InetAddress> addresses(String name) throws UnknownHostException;
}
