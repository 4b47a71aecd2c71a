/**
 * Who may do what, where and since when (执法主体、人员、权责清单).
 *
 * <p>An {@link org.tiean.authority.entity.Agency agency} is one of five organ types, and the type decides in
 * whose name it acts: a dispatched unit in its parent's (城市管理执法办法 15), a delegated organisation in
 * its delegator's (行政处罚法 20), a town or street that was given a power in its own (24). Seal, review organ
 * and court follow the {@link org.tiean.authority.entity.Organ issuing organ}, never the desk the officer
 * sits at.
 *
 * <p>The power list has {@link org.tiean.authority.entity.PowerItem items} with versions; an agency holds a
 * family of versions by a {@link org.tiean.authority.entity.PowerGrant grant} with a founding document. The
 * substance follows the day of the act, the competence the day of acting (实体从旧、程序从新).
 *
 * <p>{@link org.tiean.authority.entity.Officer Officers} hold certificates with terms; two of them, different
 * and valid that day, stand behind every act (行政处罚法 42). Auxiliaries never count (城市管理执法办法 18).
 *
 * <p>Sources: 行政处罚法 17, 18, 20–24, 38, 42, 58; 行政复议法 19, 24, 27, 28; rulebook A1, C6–C8, E1.7, Z-18,
 * Z-23.
 */
package org.tiean.authority;
