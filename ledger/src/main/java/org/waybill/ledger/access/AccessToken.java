package org.waybill.ledger.access;

import java.time.Instant;

/**
 * What a program shows instead of a password.
 *
 * @param id what names it where it is listed or revoked
 * @param account the account that it acts for
 * @param scope the most that it may do; never more than the account may
 * @param digest the SHA-256 of the token in hexadecimal, never the token
 * @param made when it was made
 * @param ends from when on it is good for nothing
 */
public record AccessToken(
    String id, String account, Role scope, String digest, Instant made, Instant ends) {}
