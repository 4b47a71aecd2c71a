/**
 * The party's room (当事人专区): whoever holds a paper with its code sees its own case and may do for itself what the paper
 * tells it of, without an account and without coming. Number and code suffice to look, state and defend, ask for a hearing or
 * a recusal and for time to pay; to give up a right, or to say where papers go, identity has to be proved besides, or one comes
 * to the counter.
 *
 * <p>Nothing here decides: each act goes through the service that staff use, with the party as its actor, past the same gate,
 * into the same record. What is shown is the party's own: papers served on it, its terms with the reason for each, what it
 * owes. Every look stands in the record of the case.
 *
 * <p>Sources: 行政处罚法 41(3), 43, 44, 45, 61, 62, 63, 64, 66, 67; 行政复议法 20, 22, 23, 24, 32; 个人信息保护法 45, 51;
 * 网络安全法 23; rulebook M11, M22, M23, M25, M27. The law names no code on papers and no length of a session: both are cautious
 * choices of the house.
 */
package org.tiean.party;
