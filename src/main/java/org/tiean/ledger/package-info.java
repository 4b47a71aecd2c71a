/**
 * Full-process record (全过程记录, 行政处罚法 47; rulebook F2, M25): every act is appended, in the
 * transaction of its effect, to a chain in which each entry names the hash of the one before. There is
 * one chain per case, one per register of an agency (lists, officers, settings) and one for the system.
 *
 * <p>An entry is a header, which the chain covers, and a payload, of which the header holds only a
 * salted digest: what a law orders withheld or erased can go, and the chain still verifies. Nobody
 * changes an entry: the application's role may only insert and select, and triggers refuse the owner
 * too. Whoever goes round them is found by {@link org.tiean.ledger.control.ChainVerifier}, which
 * anybody can write again from {@code record-specification.md} beside this package.
 *
 * <p>Recordings in sound and picture live in {@code evidence}.
 */
package org.tiean.ledger;
