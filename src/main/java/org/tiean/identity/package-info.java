/**
 * Who acts. Everybody logs in through Keycloak; what comes back is a username and realm roles. The
 * {@link org.tiean.identity.entity.Account account} adds the agency and squad, and the
 * {@link org.tiean.identity.boundary.CurrentActor current actor} carries both through one request.
 *
 * <p>What a role may see and do is a table, {@code authorization.csv}, not code: a security officer reads
 * it, the tests read it, and {@link org.tiean.identity.control.Authorization} enforces it. Nothing that is
 * not in it is allowed. The three administrators (三员: system, security, audit) never read a case.
 *
 * <p>Who has no account is a {@link org.tiean.identity.entity.Visitor visitor} of one case: a party with the code from its paper
 * ({@link org.tiean.identity.control.AccessCodes}), or the bank. A visitor holds no role; act by act it is said how well it must be
 * known. Who guesses codes is slowed ({@link org.tiean.identity.control.SlowedCallers}), and nobody can lock a case that way.
 *
 * <p>Sources: 行政处罚法 42, 50 (two officers, secrecy); 城市管理执法办法 18 (auxiliaries); PIPL 51
 * (least authority); GB/T 22239-2019 level 3 (separation of duties).
 */
package org.tiean.identity;
