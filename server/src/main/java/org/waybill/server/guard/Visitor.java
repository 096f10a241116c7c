package org.waybill.server.guard;

import org.waybill.ledger.access.Role;

/**
 * Who asks.
 *
 * @param name the name that decisions are recorded under
 * @param role the most that they may do
 * @param loggedIn whether they logged in with a password, and can log out
 */
public record Visitor(String name, Role role, boolean loggedIn) {}
